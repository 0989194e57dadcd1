/*
 * The data between the writer of a report and the code of its page. It imports nothing, since one side runs
 * in a browser.
 */

/** A flag, removal or repair. Its words are in the elements with its index. */
export interface PageItem {
  readonly kind: 'flag' | 'removal' | 'repair';
  /** Indices of `PageData.rules`. */
  readonly rules: readonly number[];
  readonly line: number;
  readonly column: number;
  readonly confidence: number;
  /** For a flag: its id in `.cleanignore`. */
  readonly id?: string;
  readonly severity?: string;
  readonly message?: string;
  readonly evidence?: readonly string[];
  readonly suggestion?: string;
}

export interface PageData {
  /** The name of the input, without its folder. */
  readonly name: string;
  readonly rules: readonly { readonly id: string; readonly summary: string }[];
  /** In the order of the article. */
  readonly items: readonly PageItem[];
}
