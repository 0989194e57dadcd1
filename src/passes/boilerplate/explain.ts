import type { Document } from '../../text/document.ts';
import { overlaps } from '../../text/span.ts';
import { removalsOf } from './decide.ts';
import { COLUMNS, WIDTH } from './features.ts';
import { type Page, pageOf } from './page.ts';

/** Why a block stayed or went. */
export interface BlockExplanation {
  readonly kept: boolean;
  /** The rule that took it, without the pass. */
  readonly rule?: string;
  /** The model's probability that the block is boilerplate, in the text as it was read. */
  readonly score: number;
  /** The strongest first. */
  readonly reasons: readonly string[];
}

/** Answers for one block of the document that the pass is given. Throws a RangeError for a block that is not there. */
export function explainBlock(doc: Document, blockIndex: number): BlockExplanation {
  const block = doc.blocks[blockIndex];
  if (!block) throw new RangeError(`the document has no block ${blockIndex}`);
  const page = pageOf(doc);
  const score = 1 / (1 + Math.exp(-page.logits[blockIndex]));
  const removal = removalsOf(doc).find((one) => overlaps(one.block, block.span));
  if (removal) return { kept: false, rule: removal.rule, score, reasons: removal.reasons };
  return { kept: true, score, reasons: reasonsToStay(doc, page, blockIndex) };
}

const BODY = COLUMNS.indexOf('body words');

function reasonsToStay(doc: Document, page: Page, block: number): string[] {
  const { span, kind } = doc.blocks[block];
  if (doc.kept.some((keep) => overlaps(keep, span))) return ['you want it kept'];
  if (kind === 'code' || kind === 'front-matter') return [`${kind} is never removed`];
  if (doc.blocks.length < 2) return ['it is all there is'];
  if (page.title?.block === block) return ['it is the title'];
  const reasons: string[] = [];
  if (page.logits[block] > 0)
    reasons.push('the model doubts it, but too little in the text looks like a page');
  if (page.features.prose[block] > 0) reasons.push('it reads like prose');
  if (page.features.values[block * WIDTH + BODY] > 0.5) reasons.push('it shares its words with the body');
  if (page.templates[block] === 0) reasons.push('it says no phrase of the lexicon');
  reasons.push(`the model's log-odds for boilerplate are ${page.logits[block].toFixed(1)}`);
  return reasons;
}
