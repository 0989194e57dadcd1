/** An element of a page. The places of its tags are in the source. */
export interface Element {
  readonly name: string;
  readonly parent: Element | null;
  /** The number of its ancestors. */
  readonly depth: number;
  /** Its number among all elements, in source order. */
  readonly index: number;
  /** The start of its start tag. */
  readonly start: number;
  /** The end of its end tag, or the start of the tag that closed it. */
  end: number;
  /** The attributes that matter; `undefined` if it has none of them. */
  readonly attributes: ReadonlyMap<string, string> | undefined;
  /** False if the element, or one around it, is hidden or has no text of the page. */
  readonly isShown: boolean;
  /** True if only a style or attribute of the page hides the text, so that it may be the article after all. */
  readonly isConcealed: boolean;
}

/**
 * One step through the source. Together the steps cover every character in order. An implied tag has an empty span.
 * `skip` is invisible: a comment, a declaration, an end tag that ends nothing.
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

/** A page as a list of steps and a light tree: every element knows its parent, so nothing needs recursion. */
export interface Page {
  readonly source: string;
  readonly steps: readonly Step[];
  readonly elements: readonly Element[];
}

/** The value of an attribute; `undefined` if the element does not have it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attributes?.get(name);
}
