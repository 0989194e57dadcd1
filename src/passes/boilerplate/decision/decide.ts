import { readBlocks } from '../../../text/blocks.ts';
import type { Document } from '../../../text/document.ts';
import { apply, type Change } from '../../../text/edit.ts';
import { perDocument, perText } from '../../../text/per-document.ts';
import { arrival, originThrough, type PositionMap, positionMap } from '../../../text/position-map.ts';
import type { Span } from '../../../text/span.ts';
import { untilStable } from '../../../text/until-stable.ts';
import type { EditFinding } from '../../rule.ts';
import { type Page, pageOf } from '../analysis.ts';
import { EVIDENCE } from '../features/furniture-features.ts';
import { withoutSite } from '../title/site-suffix.ts';
import { isWebPage, pageEvidence } from './evidence.ts';
import { judgeBlocks } from './judge-blocks.ts';
import { evidenceOf } from './line-evidence.ts';
import { translationShare } from './machine-translated.ts';
import { withSeparators } from './separators.ts';
import { evidenceOfScraping } from './setting.ts';
import { LEAST_EVIDENCE } from './thresholds.ts';

/*
 * The decision for a whole document. Blocks are removed until nothing changes: each round judges the remaining blocks
 * as if the removed ones had never existed. So a second run over the output decides like the last round.
 */

/** A removed block. */
export interface Removal extends EditFinding {
  /** The block as readers see it. */
  readonly block: Span;
  /** The deleted span: the block with the line ends that separated it. */
  readonly span: Span;
  readonly text: '';
  /** The id of the rule of its kind. */
  readonly rule: string;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** All removed blocks of a document, in order. */
export const removalsOf: (doc: Document) => readonly Removal[] = perDocument((doc) => {
  const removals: Removal[] = [];
  const earlier: PositionMap[] = [];
  for (const { found, positions } of roundsOf(doc)) {
    for (const one of found) {
      const { rule, confidence, reasons } = one;
      const block = originThrough(one.block, earlier);
      const span = originThrough(one.span, earlier);
      removals.push({ rule, confidence, reasons, block, span, text: '' });
    }
    earlier.push(positions);
  }
  return removals.sort((a, b) => a.span.start - b.span.start);
});

/** The removals of one round, in the text that earlier rounds left. */
interface Round {
  readonly found: readonly Removal[];
  readonly positions: PositionMap;
}

/** The rounds so far, and the next removals from the text that they leave. */
interface State {
  readonly rounds: readonly Round[];
  readonly rest: Document;
  readonly next: readonly Removal[];
}

const MOST_ROUNDS = 12;

/**
 * The rounds until nothing more is removed. None if they do not converge: then the document is left
 * unchanged, which is a fixed point too.
 */
function roundsOf(doc: Document): readonly Round[] {
  const settled = settledFor(doc.options);
  if (settled.rest && isAlike(settled.rest, doc)) return [];
  const start: State = { rounds: [], rest: doc, next: removalsIn(doc) };
  const isStable = ({ next }: State) => next.length === 0;
  const end = untilStable(start, { isStable, step: removeNext, limit: MOST_ROUNDS });
  if (end) settled.rest = restOf(end.rest);
  return end?.rounds ?? [];
}

/** What the decision depends on, apart from options. */
type Rest = Pick<Document, 'text' | 'syntax' | 'language' | 'kept'>;

const restOf = ({ text, syntax, language, kept }: Document): Rest => ({ text, syntax, language, kept });

/** The remaining text once nothing more is removed. If no other pass changes it, the next round asks for it again. */
const settledFor = perText((): { rest?: Rest } => ({}));

function isAlike(one: Rest, other: Rest): boolean {
  if (one.kept.length + other.kept.length > 0) return false;
  return one.syntax === other.syntax && one.language === other.language && one.text === other.text;
}

function removeNext({ rounds, rest, next }: State): State {
  const changes = changesOf(rest.text, next);
  const positions = positionMap(changes);
  const left = without(rest, changes, positions);
  return { rounds: [...rounds, { found: next, positions }], rest: left, next: removalsIn(left) };
}

/** The blocks to remove, judged by this text only. */
function removalsIn(doc: Document): Removal[] {
  if (doc.blocks.length < 2 || !mayHaveFurniture(doc)) return [];
  const page = pageOf(doc);
  const verdicts = judgeBlocks(doc, page);
  if (verdicts.every(Boolean) && !isFurnitureAlone(doc, page)) return [];
  const deleted = withSeparators(page.spans, (block) => verdicts[block] !== undefined);
  const removals: Removal[] = [];
  verdicts.forEach((verdict, block) => {
    if (!verdict) return;
    const { confidence, reasons } = verdict;
    const rule = `boilerplate/${verdict.rule}`;
    removals.push({ rule, confidence, reasons, block: page.spans[block], span: deleted[block], text: '' });
  });
  return removals;
}

/** True for a text that is all furniture. Any other text whose blocks are all doubtful is left unchanged. */
function isFurnitureAlone(doc: Document, page: Page): boolean {
  const evidence = evidenceOf(doc);
  const isLabels = evidence.every((one) => one !== undefined && one.weight >= EVIDENCE.likely);
  return !page.features.prose.includes(1) && (isLabels || isWebPage(evidence));
}

/** False if it is certain, without the model, that nothing is removed. */
function mayHaveFurniture(doc: Document): boolean {
  const head = doc.blocks[0].span;
  const hasSite = withoutSite(doc.text, head).end < head.end;
  if (hasSite || doc.options.site !== undefined) return true;
  const evidence = evidenceOf(doc);
  return pageEvidence(evidence) >= LEAST_EVIDENCE || translationShare(doc, evidenceOfScraping(evidence)) > 0;
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

/** The parts of the changed document that this pass needs. */
function without(doc: Document, changes: readonly Change[], positions: PositionMap): Document {
  const text = apply(doc.text, changes);
  return {
    ...doc,
    text,
    blocks: readBlocks(text, doc.syntax),
    kept: doc.kept.map((span) => arrival(span, positions)),
  };
}
