import type { Block } from '../../../text/blocks.ts';
import type { Document } from '../../../text/document.ts';
import { lowerBound, overlaps } from '../../../text/span.ts';
import { isForeign, type Page } from '../analysis.ts';
import { FIRST_STAGE } from '../features/layout.ts';
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
} from './evidence.ts';
import { whyRemoved } from './explain.ts';
import { recurrenceVerdicts } from './judge-recurrence.ts';
import { evidenceOf } from './line-evidence.ts';
import { paragraphShare, translationShare } from './machine-translated.ts';
import { regularLines } from './regular-lines.ts';
import { boilerplateOdds, removalThreshold } from './thresholds.ts';

/* One round of the decision: which blocks go if only this text is known, and as which kind. */

/** Why a block goes. */
export interface Verdict {
  /** The name of its kind. */
  readonly rule: string;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** For each block the verdict that removes it; undefined for one that stays. */
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
    regular,
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
    const overruled = overrulesModel(page, index, hasFurniture);
    if (overruled) return overruled;
    const odds = boilerplateOdds(setting, index);
    if (!(odds > removalThreshold(setting, index, around(index)))) {
      heading = undefined;
      return undefined;
    }
    const kind = kindOf(page, index);
    // What stands under a heading such as `Related` is of the kind of the heading.
    const rule = kind === 'not-article' && heading !== undefined ? heading : kind;
    if (kind === 'related-links') heading = kind;
    else if (kind !== 'not-article' && kind !== 'byline') heading = undefined;
    return { rule, confidence: 1 / (1 + Math.exp(-odds)), reasons: whyRemoved(page, index, translated) };
  });
}

/** The evidence that counts: captions do in what is scraped. */
function trustedEvidence(all: Evidence, translated: number): Evidence {
  const plain = withoutCaptions(all);
  return translated > 0 || isWebPage(plain) ? all : plain;
}

/** What the user wants kept, code and front matter never go. */
function isProtected({ kept }: Document, { kind, span }: Block): boolean {
  if (kind === 'code' || kind === 'front-matter') return true;
  const keep = kept[lowerBound(kept, span.start)];
  return keep !== undefined && overlaps(keep, span);
}

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
 * The two verdicts that follow from the title alone and overrule the model, whatever its score of the block is. They
 * need evidence from outside the block: furniture elsewhere in the text, the name of a site after the headline, or a
 * title below with which the body agrees far better.
 */
function overrulesModel(page: Page, block: number, hasFurniture: boolean): Verdict | undefined {
  const { title, text, spans } = page;
  if (!title) return undefined;
  if (title.siteTitle === block) {
    const hasSite = withoutSite(text, spans[block]).end < spans[block].end;
    return hasFurniture || hasSite ? SITE_TITLE : undefined;
  }
  return hasFurniture && isStrayHeadline(page, block, title.block) ? STRAY_HEADLINE : undefined;
}

/** How far down the title may stand below a stray headline. */
const LAST_TITLE = 4;
const LEAST_WORDS = 4;
const MOST_WORDS = 20;
/** Most of its words that the body may have, and how much more of those of the title. */
const MOST_SHARED = 0.5;
const LEAST_DIFFERENCE = 0.3;

/** In a text that is nothing but an article, a headline above the headline that the body is not about. */
function isStrayHeadline({ tokens, features, phrases }: Page, block: number, title: number): boolean {
  if (block >= title || title > LAST_TITLE || phrases[block] !== 0) return false;
  const words = tokens.firstWord[block + 1] - tokens.firstWord[block];
  const count = (line: number, kind: number) => tokens.counts[line * COUNTS + kind];
  if (words < LEAST_WORDS || words > MOST_WORDS || count(block, QUOTED) > 0) return false;
  // A headline is no sentence, and what begins with a bracket or holds a colon is a remark or a speech.
  if (count(block, END) !== NO_END || count(title, END) !== NO_END) return false;
  if (count(block, START) !== LETTER_START || count(block, COLONS) > 0) return false;
  const { width, column } = FIRST_STAGE;
  const shared = (line: number) => features.values[line * width + column.bodyWords];
  const own = shared(block);
  return own >= 0 && own < MOST_SHARED && shared(title) - own > LEAST_DIFFERENCE;
}
