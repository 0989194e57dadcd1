import { readBlocks } from '../../../text/blocks.ts';
import { type Document, perDocument } from '../../../text/document.ts';
import { apply, type Change } from '../../../text/edit.ts';
import { arrival, origin } from '../../../text/position-map.ts';
import type { Span } from '../../../text/span.ts';
import type { EditFinding } from '../../rule.ts';
import { pageOf } from '../analysis.ts';
import { judgeBlocks } from './judge-blocks.ts';
import { withSeparators } from './separators.ts';

/*
 * The decision for a whole document. Removal is a fixed point: what is left is judged again as if the rest had never
 * been there, until nothing more goes. So a second run over the output decides as the last round did.
 */

/** One block that goes. */
export interface Removal extends EditFinding {
  /** The block, as the reader sees it. */
  readonly block: Span;
  /** The block with the line ends that separated it: what is deleted. */
  readonly span: Span;
  readonly text: '';
  /** The name of its kind. */
  readonly rule: string;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** All blocks of a document that go, in order. */
export const removalsOf: (doc: Document) => readonly Removal[] = perDocument((doc) => {
  const removals: Removal[] = [];
  const earlier: (readonly Change[])[] = [];
  for (const { found, changes } of untilStable(doc)) {
    const back = (span: Span) => earlier.reduceRight<Span>((place, round) => origin(place, round), span);
    for (const one of found) removals.push({ ...one, block: back(one.block), span: back(one.span) });
    earlier.push(changes);
  }
  return removals.sort((a, b) => a.span.start - b.span.start);
});

/** What goes in one round, in the text that the rounds before have left. */
interface Round {
  readonly found: readonly Removal[];
  readonly changes: readonly Change[];
}

const MOST_ROUNDS = 12;

/**
 * The rounds until nothing more goes. None where they do not come to rest, or where all of the text would go: then
 * the document is left whole, which is a fixed point too.
 */
function untilStable(doc: Document): readonly Round[] {
  const rounds: Round[] = [];
  let rest = doc;
  for (;;) {
    const found = removalsIn(rest);
    if (found.length === 0) return rounds;
    if (rounds.length === MOST_ROUNDS || found.length === rest.blocks.length) return [];
    const changes = changesOf(rest.text, found);
    rounds.push({ found, changes });
    rest = without(rest, changes);
  }
}

/** The blocks that go if only this text is known. */
function removalsIn(doc: Document): Removal[] {
  if (doc.blocks.length < 2) return [];
  const page = pageOf(doc);
  const verdicts = judgeBlocks(doc, page);
  if (verdicts.every(Boolean)) return [];
  const deleted = withSeparators(page.spans, (block) => verdicts[block] !== undefined);
  const removals: Removal[] = [];
  verdicts.forEach((verdict, block) => {
    if (verdict) removals.push({ ...verdict, block: page.spans[block], span: deleted[block], text: '' });
  });
  return removals;
}

function changesOf(text: string, removals: readonly Removal[]): Change[] {
  return removals.map(({ rule, span, confidence }) => ({
    rule,
    at: span.start,
    before: text.slice(span.start, span.end),
    after: '',
    confidence,
  }));
}

/** The document after the changes, as far as this pass looks at it. */
function without(doc: Document, changes: readonly Change[]): Document {
  const text = apply(doc.text, changes);
  return {
    ...doc,
    text,
    blocks: readBlocks(text, doc.syntax),
    kept: doc.kept.map((span) => arrival(span, changes)),
  };
}
