/** An element of a page. Its tags' places are those of the source. */
export interface Element {
  readonly name: string;
  readonly parent: Element | null;
  /** How many elements it lies in. */
  readonly depth: number;
  /** Its number among all elements, in source order. */
  readonly index: number;
  /** Where its start tag begins. */
  readonly start: number;
  /** Where its end tag ends, or the tag that closed it begins. */
  end: number;
  /** The attributes that a reader of pages asks for; `undefined` where it has none of them. */
  readonly attributes: ReadonlyMap<string, string> | undefined;
  /** False where the element, or one around it, is hidden or holds no text of the page. */
  readonly isShown: boolean;
  /** True where only a wish of the page hides the text, so that it may be the article after all. */
  readonly isConcealed: boolean;
}

/**
 * One step through the source, in its order; together they cover every character. A tag that the standard implies
 * has an empty place. `skip` is what no reader sees: a comment, a declaration, an end tag that ends nothing.
 */
export type Step =
  | {
      readonly kind: 'open' | 'close';
      readonly start: number;
      readonly end: number;
      readonly element: Element;
    }
  | { readonly kind: 'text'; readonly start: number; readonly end: number; readonly element: Element }
  | {
      readonly kind: 'reference';
      readonly start: number;
      readonly end: number;
      readonly element: Element;
      readonly text: string;
    }
  | { readonly kind: 'skip'; readonly start: number; readonly end: number };

/** A page as a list of steps and a light tree: every element knows its parent, and nobody walks by recursion. */
export interface Page {
  readonly source: string;
  readonly steps: readonly Step[];
  readonly elements: readonly Element[];
}

/** The value of an attribute; `undefined` where the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attributes?.get(name);
}
