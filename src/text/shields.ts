import type { Block } from './blocks.ts';
import type { Syntax } from './document.ts';
import { merge, type Span } from './span.ts';

/*
 * Places that no rule may touch. Each pattern begins with a fixed word or is anchored by one character,
 * so that a text without it costs one search.
 */

/** A web address, up to white space or a mark that ends it in prose. */
const URL =
  /\b(?:https?|ftp):\/\/[^\s<>"\u201c\u201d\u00ab\u00bb]{1,2000}|\bwww\.[^\s<>"\u201c\u201d\u00ab\u00bb]{1,2000}/giu;
/** An e-mail address. It is looked for where its local part begins, which is bounded, so the search stays linear. */
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gu;
/** Code between backticks on one line of Markdown. */
const CODE_SPAN = /(`{1,3})(?!`)[^`\n]{1,500}\1(?!`)/gu;
/** The target of a Markdown link or image. */
const LINK_TARGET = /\]\([^()\s]{1,2000}\)/gu;
const FRONT_MATTER = /^---\n[\s\S]{0,20000}?\n---(?=\n|$)/u;
/** Marks that belong to the sentence, not to the address before them. */
const TRAILING: ReadonlySet<string> = new Set(".,;:!?'\u2019)]");

/** The shields of a text, sorted and disjoint. */
export function findShields(text: string, blocks: readonly Block[], syntax: Syntax): readonly Span[] {
  const spans: Span[] = [];
  for (const block of blocks) if (block.kind === 'code') spans.push(block.span);
  if (text.includes('://') || /www\./iu.test(text)) collect(text, URL, spans, true);
  if (text.includes('@')) collect(text, EMAIL, spans, true);
  if (syntax === 'markdown') {
    collect(text, CODE_SPAN, spans, false);
    collect(text, LINK_TARGET, spans, false);
  }
  const matter = FRONT_MATTER.exec(text);
  if (matter) spans.push({ start: 0, end: matter[0].length });
  return spans.length > 0 ? merge(spans) : spans;
}

function collect(text: string, pattern: RegExp, into: Span[], trim: boolean): void {
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    let end = start + match[0].length;
    while (trim && end > start && TRAILING.has(text[end - 1])) end--;
    into.push({ start, end });
  }
}
