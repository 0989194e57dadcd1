/*
 * What the writer of a report and the code of its page agree on. It imports nothing, since one side runs in a browser.
 */

/** One flag, removal or repair. Its words are those of the elements that name its index. */
export interface PageItem {
  readonly kind: 'flag' | 'removal' | 'repair';
  /** Indices of `PageData.rules`. */
  readonly rules: readonly number[];
  readonly line: number;
  readonly column: number;
  readonly confidence: number;
  /** Of a flag: what `.cleanignore` names it by. */
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
