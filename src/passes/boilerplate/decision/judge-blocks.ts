import { lazy } from '../../../knowledge/lazy.ts';
import type { Block } from '../../../text/blocks.ts';
import type { Document } from '../../../text/document.ts';
import { lowerBound, overlaps } from '../../../text/span.ts';
import type { Page } from '../analysis.ts';
import { FIRST_STAGE } from '../features/layout.ts';
import { isForeign, isInOtherScript } from '../page/foreign-blocks.ts';
import { COLONS, COUNTS, END, LETTER_START, NO_END, QUOTED, START } from '../page/page-tokens.ts';
import { withoutSite } from '../title/site-suffix.ts';
import { kindOf } from './classify-kind.ts';
import {
  type Evidence,
  HAS_FURNITURE,
  headlineEvidence,
  isWebPage,
  pageEvidence,
  rowEvidence,
  withoutCaptions,
  withoutNotices,
} from './evidence.ts';
import { whyRemoved } from './explain.ts';
import { recurrenceVerdicts } from './judge-recurrence.ts';
import { evidenceOf } from './line-evidence.ts';
import { stemsOfProse } from './line-of-translation.ts';
import { paragraphShare, translationShare } from './machine-translated.ts';
import { regularLines } from './regular-lines.ts';
import { boilerplateOdds, removalThreshold } from './thresholds.ts';

/* One round of the decision: which blocks are removed, judged by this text only, and as which kind. */

/** The reasons for removing a block. */
export interface Verdict {
  /** The name of its kind. */
  readonly rule: string;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** The verdict that removes each block; undefined for a block that stays. */
export function judgeBlocks(doc: Document, page: Page): (Verdict | undefined)[] {
  const recurring = recurrenceVerdicts(doc, page);
  const all = evidenceOf(doc);
  const translated = translationShare(doc) * paragraphShare(page, all);
  const found = trustedEvidence(all, translated);
  const isPage = isWebPage(found);
  const regular = regularLines(page, found, translated < 1);
  const evidence = isPage ? found : found.map((one, block) => (regular.has(block) ? undefined : one));
  const inText = pageEvidence(evidence, 1);
  const setting = {
    page,
    evidence,
    inText,
    isPage,
    translated,
    isForeign: (block: number) => isForeign(doc, block),
    isInOtherScript: (block: number) => isInOtherScript(doc, block),
    regular,
    stems: lazy(() => stemsOfProse(page)),
  };
  const isDoubted = (block: number) => page.title?.block !== block && boilerplateOdds(setting, block) > 0;
  const inRow = rowEvidence(evidence, isDoubted, (block) => page.features.prose[block] > 0);
  const hasFurniture = inText >= HAS_FURNITURE;
  const around = (block: number) =>
    inRow[block] + (hasFurniture && !evidence[block] ? headlineEvidence(page, block) : 0);
  let heading: string | undefined;
  return doc.blocks.map((block, index) => {
    if (isProtected(doc, block) || page.title?.block === index) return undefined;
    const learned = recurring?.[index];
    if (learned?.verdict === 'goes') return { ...LEARNED, reasons: learned.reasons };
    if (learned?.verdict === 'stays') return undefined;
    const overruled = overrulesModel(page, index, hasFurniture || translated >= LIKELY_TRANSLATED);
    if (overruled) return overruled;
    const odds = boilerplateOdds(setting, index);
    if (!(odds > removalThreshold(setting, index, around(index)))) {
      heading = undefined;
      return undefined;
    }
    const kind = kindOf(page, index);
    // Blocks under a heading such as `Related` are of the kind of the heading.
    const rule = kind === 'not-article' && heading !== undefined ? heading : kind;
    if (kind === 'related-links') heading = kind;
    else if (kind !== 'not-article' && kind !== 'byline') heading = undefined;
    return { rule, confidence: 1 / (1 + Math.exp(-odds)), reasons: whyRemoved(page, index, translated) };
  });
}

/**
 * The evidence that counts: captions only in scraped texts, notices about the text only if there is other furniture.
 */
function trustedEvidence(all: Evidence, translated: number): Evidence {
  const plain = withoutCaptions(all);
  if (translated > 0 || isWebPage(plain)) return all;
  const rest = withoutNotices(plain);
  return pageEvidence(rest, 1) >= HAS_FURNITURE ? plain : rest;
}

/** Blocks that the user wants to keep, code and front matter are never removed. */
function isProtected({ kept }: Document, { kind, span }: Block): boolean {
  if (kind === 'code' || kind === 'front-matter') return true;
  const keep = kept[lowerBound(kept, span.start)];
  return keep !== undefined && overlaps(keep, span);
}

/** At this certainty a text counts as a translation, which comes from a scraped page. */
const LIKELY_TRANSLATED = 0.5;
const LEARNED: Omit<Verdict, 'reasons'> = { rule: 'learned', confidence: 0.97 };
const SITE_TITLE: Verdict = {
  rule: 'site-title',
  confidence: 0.95,
  reasons: ['the headline below says the same'],
};
const STRAY_HEADLINE: Verdict = {
  rule: 'stray-headline',
  confidence: 0.9,
  reasons: ['a headline before the title', 'the article is not about it'],
};

/**
 * The two verdicts that follow from the title alone and overrule the model. They need evidence from outside
 * the block: furniture elsewhere in the text, a translation, the name of a site after the headline, or a title
 * below that the body fits far better.
 */
function overrulesModel(page: Page, block: number, isScraped: boolean): Verdict | undefined {
  const { title, text, spans } = page;
  if (!title) return undefined;
  if (title.siteTitle === block) {
    const hasSite = withoutSite(text, spans[block]).end < spans[block].end;
    return isScraped || hasSite ? SITE_TITLE : undefined;
  }
  return isScraped && isStrayHeadline(page, block, title.block) ? STRAY_HEADLINE : undefined;
}

/** The maximum distance of the title below a stray headline. */
const LAST_TITLE = 4;
const LEAST_WORDS = 4;
const MOST_WORDS = 20;
/** The largest share of its words that the body may contain, and how much larger the share of the title's must be. */
const MOST_SHARED = 0.5;
const LEAST_DIFFERENCE = 0.3;

/** A headline above the title, in a text without furniture, that the body is not about. */
function isStrayHeadline({ tokens, features, phrases }: Page, block: number, title: number): boolean {
  if (block >= title || title > LAST_TITLE || phrases[block] !== 0) return false;
  const words = tokens.firstWord[block + 1] - tokens.firstWord[block];
  const count = (line: number, kind: number) => tokens.counts[line * COUNTS + kind];
  if (words < LEAST_WORDS || words > MOST_WORDS || count(block, QUOTED) > 0) return false;
  // A headline is not a sentence; a line with a bracket at the start or a colon is a remark or speech.
  if (count(block, END) !== NO_END || count(title, END) !== NO_END) return false;
  if (count(block, START) !== LETTER_START || count(block, COLONS) > 0) return false;
  const { width, column } = FIRST_STAGE;
  const shared = (line: number) => features.values[line * width + column.bodyWords];
  const own = shared(block);
  return own >= 0 && own < MOST_SHARED && shared(title) - own > LEAST_DIFFERENCE;
}
