import type { Document } from '../../../text/document.ts';
import { overlaps, type Span } from '../../../text/span.ts';
import { pageOf } from '../analysis.ts';
import { FIRST_STAGE } from '../features/layout.ts';

/** Why the block at a place of a cleaned text stays, the strongest reason first; empty where no block is. */
export function whyKept(doc: Document, place: Span): readonly string[] {
  const block = doc.blocks.findIndex(({ span }) => overlaps(span, place));
  if (block < 0) return [];
  const { span, kind } = doc.blocks[block];
  if (doc.kept.some((keep) => overlaps(keep, span))) return ['you want it kept'];
  if (kind === 'code' || kind === 'front-matter') return [`${kind} is never removed`];
  if (doc.blocks.length < 2) return ['it is all there is'];
  const page = pageOf(doc);
  if (page.title?.block === block) return ['it is the title'];
  const shares = page.features.values[block * FIRST_STAGE.width + FIRST_STAGE.column.bodyWords] > 0.5;
  const odds = page.logits[block];
  return [
    ...(page.features.prose[block] > 0 ? ['it reads like prose'] : []),
    ...(shares ? ['it shares most of its words with the body'] : []),
    ...(page.templates[block] === 0 ? ['it says no phrase of the lexicon'] : []),
    ...(odds > 0 ? ['the model doubts it, but too little else in the text looks like a page'] : []),
    `the model's log-odds of boilerplate are ${odds.toFixed(1)}`,
  ];
}
