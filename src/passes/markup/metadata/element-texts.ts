import type { Element, Page } from '../parse/tree.ts';

/** An element with its text, without tags. */
export interface ElementText {
  readonly element: Element;
  readonly text: string;
}

interface Collector {
  readonly element: Element;
  readonly most: number;
  readonly parts: string[];
  length: number;
}

/** The maximum nesting of collected elements; deeper ones are left out. */
const MOST_OPEN = 12;

/**
 * The texts of elements, in one walk. `most` gives the number of characters to collect for an element, or 0.
 * Blocks and line breaks inside separate words.
 */
export function elementTexts({ steps, source }: Page, most: (element: Element) => number): ElementText[] {
  const texts: ElementText[] = [];
  const open: Collector[] = [];
  const add = (text: string) => {
    for (const one of open) {
      if (one.length >= one.most) continue;
      one.parts.push(text);
      one.length += text.length;
    }
  };
  for (const step of steps) {
    if (step.kind === 'skip') continue;
    if (step.kind === 'open') {
      if (open.length > 0 && step.element.name !== 'span' && step.element.name !== 'a') add(' ');
      const wanted = most(step.element);
      if (wanted > 0 && open.length < MOST_OPEN)
        open.push({ element: step.element, most: wanted, parts: [], length: 0 });
    } else if (step.kind === 'close') {
      const last = open[open.length - 1];
      if (last?.element === step.element) {
        open.pop();
        texts.push({ element: last.element, text: last.parts.join('') });
      }
    } else if (open.length > 0)
      add(step.kind === 'reference' ? step.text : source.slice(step.start, step.end));
  }
  return texts;
}
