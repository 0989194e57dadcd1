/*
 * The data that the report writer passes to the script of its page. It imports nothing, since one side runs in a
 * browser.
 */

/**
 * One flag, removal or repair. A rule is named by its id while the page is written, and in the page by its index in
 * `PageData.rules`. Places are those of the file, from 1.
 */
export interface Item<Rule extends string | number = string> {
  readonly kind: 'flag' | 'removal' | 'repair';
  readonly rules: readonly Rule[];
  readonly line: number;
  readonly column: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** For a flag: its id in `.cleanignore`. */
  readonly id?: string;
  readonly severity?: string;
  readonly message?: string;
  /** The evidence of a flag, or the reasons of a change. */
  readonly evidence?: readonly string[];
  readonly suggestion?: string;
}

/** An item in the page. Its words are those of the elements that name its index. */
export type PageItem = Item<number>;

export interface PageData {
  /** The name of the input, without its folder. */
  readonly name: string;
  readonly rules: readonly { readonly id: string; readonly summary: string }[];
  /** In the order of the article. */
  readonly items: readonly PageItem[];
}
