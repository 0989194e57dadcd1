import { readBlocks } from '../../../text/blocks.ts';
import { type Document, perDocument } from '../../../text/document.ts';
import { apply, type Change } from '../../../text/edit.ts';
import { arrival, origin } from '../../../text/position-map.ts';
import { overlaps, type Span } from '../../../text/span.ts';
import type { EditFinding } from '../../rule.ts';
import { type Page, pageOf } from '../analysis.ts';
import { FIRST_STAGE, type FirstStageFeature } from '../features/layout.ts';
import { COLONS, COUNTS, END, LETTER_START, NO_END, QUOTED, START } from '../page/page-tokens.ts';
import { CERTAIN_GROUPS } from '../page/phrase-groups.ts';
import { learnedFor, normalizeParagraph } from '../site-profile/profile.ts';
import { kindOf } from './classify-kind.ts';

/*
 * The decision for a whole document. Removal is a fixed point: what is left is judged again as if the rest had
 * never been there, until nothing more goes. So a second run over the output decides as the last round did.
 * Should the rounds not come to rest, the document is left whole, which is a fixed point too.
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

const MOST_ROUNDS = 12;
/**
 * Log-odds of being boilerplate from which a block goes, by how many blocks say a phrase of the lexicon: where
 * nothing looks like a page, the text is all somebody's own until much speaks against a part of it, the more so
 * where it is short. This also brings the rounds to rest, as what was evidence is gone in the next.
 */
const BOUNDS: readonly number[] = [1.6, 0.42, 0.12, -0.08];
const SHORT_BOUNDS: readonly number[] = [2.2, 1, 0.5, -0.08];
const SHORT = 18;
/**
 * What is added to the bound of a block of up to so many words: a paragraph that is wrongly taken costs more than
 * one that stays, a menu's word less. Where little looks like a page, nothing is taken more easily.
 */
const BY_LENGTH: readonly (readonly [number, number])[] = [
  [3, -0.5],
  [8, 0.1],
  [50, 0.5],
  [Number.POSITIVE_INFINITY, 0.8],
];
/** What a block between two paragraphs that stay is spared: an article is interrupted less often than it seems. */
const BETWEEN_PARAGRAPHS = 1;
const PARAGRAPH_WORDS = 12;

/** All blocks of a document that go, in order. */
export const removalsOf: (doc: Document) => readonly Removal[] = perDocument((doc) => {
  const trail: (readonly Change[])[] = [];
  const removals: Removal[] = [];
  let now = doc;
  for (let round = 0; ; round++) {
    const found = decideOnce(now);
    if (found.length === 0) break;
    if (round === MOST_ROUNDS || found.length === now.blocks.length) return [];
    const back = (span: Span) => trail.reduceRight<Span>((place, changes) => origin(place, changes), span);
    for (const one of found) removals.push({ ...one, block: back(one.block), span: back(one.span) });
    const changes = found.map(({ rule, span, confidence }) => ({
      rule,
      at: span.start,
      before: now.text.slice(span.start, span.end),
      after: '',
      confidence,
    }));
    trail.push(changes);
    now = reread(now, changes);
  }
  return removals.sort((a, b) => a.span.start - b.span.start);
});

/** The document after the changes, as far as this pass looks at it. */
function reread(doc: Document, changes: readonly Change[]): Document {
  const text = apply(doc.text, changes);
  return {
    ...doc,
    text,
    blocks: readBlocks(text, doc.syntax),
    kept: doc.kept.map((span) => arrival(span, changes)),
  };
}

/** One round: the blocks that go if only this text is known. */
function decideOnce(doc: Document): Removal[] {
  if (doc.blocks.length < 2) return [];
  const page = pageOf(doc);
  const verdicts = verdictsOf(doc, page);
  const removals: Removal[] = [];
  if (verdicts.every((verdict) => !verdict) || verdicts.every(Boolean)) return removals;
  const deleted = deletions(page.spans, verdicts);
  verdicts.forEach((verdict, block) => {
    if (verdict) removals.push({ ...verdict, block: page.spans[block], span: deleted[block], text: '' });
  });
  return removals;
}

interface Verdict {
  readonly rule: string;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** For each block what takes it, if anything does. */
function verdictsOf(doc: Document, page: Page): (Verdict | undefined)[] {
  const { title } = page;
  const bound = boundOf(page);
  const learned = learnedFor(doc.options.url, doc.options.boilerplate);
  const isSure = (index: number) => (page.templates[index] & CERTAIN_GROUPS) !== 0;
  const staysParagraph = (index: number) =>
    page.scan.first[index + 1] - page.scan.first[index] >= PARAGRAPH_WORDS &&
    page.logits[index] <= bound &&
    !isSure(index);
  const isBetween = (index: number) =>
    page.templates[index] === 0 && staysParagraph(index - 1) && staysParagraph(index + 1);
  let shield = 0;
  let heading = '';
  return doc.blocks.map((block, index) => {
    while (shield < doc.kept.length && doc.kept[shield].end <= block.span.start) shield++;
    if (shield < doc.kept.length && overlaps(doc.kept[shield], block.span)) return undefined;
    if (block.kind === 'code' || block.kind === 'front-matter') return undefined;
    if (title && title.block === index) return undefined;
    if (learned?.has(normalizeParagraph(doc.text.slice(block.span.start, block.span.end))))
      return { rule: 'learned', confidence: 0.99, reasons: ['stands in many documents of the profile'] };
    if (title && title.siteTitle === index)
      return { rule: 'site-title', confidence: 0.95, reasons: ['the headline below says the same'] };
    if (title && isStrayHeadline(page, index, title.block))
      return {
        rule: 'stray-headline',
        confidence: 0.9,
        reasons: ['a headline before the title', 'the article is not about it'],
      };
    const sure = isSure(index);
    const least = bound + byLength(page, index, bound) + (isBetween(index) ? BETWEEN_PARAGRAPHS : 0);
    const isMark =
      page.scan.first[index + 1] === page.scan.first[index] && bound >= BOUNDS[BOUNDS.length - 2];
    if (!sure && (isMark || !(page.logits[index] > least))) {
      heading = '';
      return undefined;
    }
    const confidence = sure ? 0.99 : 1 / (1 + Math.exp(-page.logits[index]));
    let rule = kindOf(page, index);
    // What stands under a heading such as `Related` is what the heading says.
    if (rule === 'related-links') heading = rule;
    else if (rule === 'not-article' && heading !== '') rule = heading;
    else if (rule !== 'byline') heading = '';
    return { rule, confidence, reasons: reasonsFor(page, index, sure) };
  });
}

function boundOf({ templates }: Page): number {
  let evidence = 0;
  for (let block = 0; block < templates.length; block++) if (templates[block] !== 0) evidence++;
  const bounds = templates.length < SHORT ? SHORT_BOUNDS : BOUNDS;
  return bounds[Math.min(evidence, bounds.length - 1)];
}

function byLength({ scan, features }: Page, block: number, bound: number): number {
  const isPage = bound <= BOUNDS[BOUNDS.length - 1];
  if (isPage && features.values[block * WIDTH + DATE] === DATE_LINE) return DATE_BOUND;
  const words = scan.first[block + 1] - scan.first[block];
  const more = BY_LENGTH.find(([most]) => words <= most)?.[1] ?? 0;
  return isPage ? more : Math.max(0, more);
}

const { width: WIDTH, column: COLUMN } = FIRST_STAGE;
const BODY = COLUMN.bodyWords;
const DATE = COLUMN.date;
/** A short line that names a day says when the article was published more often than anything in it. */
const DATE_LINE = 2;
const DATE_BOUND = -0.8;
const HEAD = 4;

/** In a text that is nothing but an article, a headline before the headline that the body does not speak of. */
function isStrayHeadline({ scan, features, templates }: Page, block: number, title: number): boolean {
  if (block >= title || title > HEAD || templates[block] !== 0) return false;
  const words = scan.first[block + 1] - scan.first[block];
  if (words < 4 || words > 20 || scan.counts[block * COUNTS + QUOTED] > 0) return false;
  // A headline is no sentence, and what begins with a bracket or holds a colon is a remark or a speech.
  for (const line of [block, title]) if (scan.counts[line * COUNTS + END] !== NO_END) return false;
  if (scan.counts[block * COUNTS + START] !== LETTER_START || scan.counts[block * COUNTS + COLONS] > 0)
    return false;
  const own = features.values[block * WIDTH + BODY];
  return own >= 0 && own < 0.5 && features.values[title * WIDTH + BODY] - own > 0.3;
}

/**
 * What each removed block takes with it of the white space around it. Of the two gaps around a run of removed
 * blocks the longer stays, so that paragraphs stay apart as they were.
 */
function deletions(spans: readonly Span[], gone: readonly (Verdict | undefined)[]): Span[] {
  const out = [...spans];
  for (let from = 0; from < spans.length; from++) {
    if (!gone[from]) continue;
    let to = from;
    while (to + 1 < spans.length && gone[to + 1]) to++;
    const before = from > 0 ? spans[from].start - spans[from - 1].end : -1;
    const after = to + 1 < spans.length ? spans[to + 1].start - spans[to].end : -1;
    const takesBefore = after < 0 || (before >= 0 && before < after);
    for (let block = from; block <= to; block++) {
      out[block] = takesBefore
        ? { start: spans[block - 1]?.end ?? 0, end: spans[block].end }
        : { start: spans[block].start, end: spans[block + 1].start };
    }
    from = to;
  }
  return out;
}

/** What speaks against a block, the strongest first, in words for people. */
export function reasonsFor(
  { scan, features, logits, templates }: Page,
  block: number,
  sure = false,
): string[] {
  const row = block * WIDTH;
  const value = (name: FirstStageFeature) => features.values[row + COLUMN[name]];
  const words = scan.first[block + 1] - scan.first[block];
  const reasons: [number, string][] = [];
  if (templates[block] !== 0) reasons.push([sure ? 9 : 3, 'says a phrase of the lexicon']);
  if (value('lexical') > 0.7) reasons.push([value('lexical'), 'its words are those of boilerplate']);
  if (value('repeats') > 1) reasons.push([1.5, `stands ${value('repeats')} times in the page`]);
  if (value('shortRun') > 2)
    reasons.push([1 + value('shortRun') / 20, `one of ${value('shortRun')} short lines in a row or more`]);
  if (value('blocksToProseBefore') > 5 && value('blocksToProseAfter') > 5)
    reasons.push([1.2, 'far from any prose']);
  if (value('bodyWords') >= 0 && value('bodyWords') < 0.25)
    reasons.push([1, 'shares few words with the body']);
  if (words < 6) reasons.push([0.8, 'only a few words']);
  if (value('end') !== 1) reasons.push([0.5, 'no sentence']);
  reasons.push([0.1, `the model's log-odds are ${logits[block].toFixed(1)}`]);
  return reasons.sort((a, b) => b[0] - a[0]).map(([, text]) => text);
}
