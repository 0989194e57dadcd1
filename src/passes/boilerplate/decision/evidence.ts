import type { Labels, Page } from '../analysis.ts';
import { evidenceOf } from '../features/furniture-features.ts';
import { FIRST_STAGE } from '../features/layout.ts';
import type { FurnitureMatch } from '../furniture/match.ts';
import { COUNTS, END, QUOTED, SENTENCE_END } from '../page/page-tokens.ts';
import { CERTAIN_GROUPS } from '../page/phrase-groups.ts';

/*
 * Evidence that a reader could point at: furniture labels and boilerplate phrases, in the block itself or in its row of
 * doubtful blocks. The model's score alone is not evidence: the model has learnt the shape of web pages, and dialogue,
 * verse, minutes and lists have the same shape.
 */

/** The evidence of a phrase that is boilerplate by itself, and of any other. Labels have their own (see EVIDENCE). */
const CERTAIN_PHRASE = 2;
const PHRASE = 1;
/** In a longer block a phrase is part of a sentence. */
const MOST_PHRASE_WORDS = 40;
/** Longer blocks are not labels, whatever phrase they contain. */
const LABEL_WORDS = 24;
/** Up to this many words in quotation marks are speech. */
const MOST_SPEECH_WORDS = 6;
/** Doubtful blocks with up to this many others between them form one row, unless the others are prose that stays. */
const LONGEST_GAP = 1;

/** The furniture that a block is recognised as, and its weight as evidence. */
export interface BlockEvidence {
  /** The function of its label, or the groups of its phrases. */
  readonly key: string;
  readonly weight: number;
  /** True for a phrase within a longer sentence: it supports other evidence but is not a label. */
  readonly isPart?: boolean;
}

/** The evidence of each block of a text. */
export type Evidence = readonly (BlockEvidence | undefined)[];

/** The furniture that each block is recognised as. Nothing for speech and table rows. */
export function readEvidence(page: Labels): Evidence {
  return page.spans.map((_, block) => evidenceAt(page, block));
}

/** The evidence in a text not known to be scraped, where a caption with its credit is part of the article. */
export function withoutCaptions(evidence: Evidence): Evidence {
  return evidence.map((one) => (one?.key === CAPTION ? undefined : one));
}

/** Notices of a text about itself: its licence, its copyright holder, where it was first published. */
const NOTICES: ReadonlySet<string> = new Set(['rights', 'original-link', 'source-pointer', 'imprint']);

/** The evidence without such notices, which texts that were never scraped have, too. */
export function withoutNotices(evidence: Evidence): Evidence {
  return evidence.map((one) => (one && NOTICES.has(one.key) ? undefined : one));
}

/** The key of a line recognised by the credit at its end. */
const CAPTION = 'caption with credit';

function evidenceAt(page: Labels, block: number): BlockEvidence | undefined {
  const { tokens, phrases, furniture, spans, text } = page;
  const words = tokens.firstWord[block + 1] - tokens.firstWord[block];
  const isSpeech = words <= MOST_SPEECH_WORDS && tokens.counts[block * COUNTS + QUOTED] > 0;
  if (isSpeech || text[spans[block].start] === '|') return undefined;
  const match = furniture[block];
  const isCertain = (phrases[block] & CERTAIN_GROUPS) !== 0;
  // The certainty of a label is already reduced for a full stop or a lower-case start; that of a phrase is not.
  if (match && !isCertain) return { key: keyOf(match), weight: evidenceOf(match) };
  if (phrases[block] === 0 || words > MOST_PHRASE_WORDS) return undefined;
  const key = match?.function ?? `phrase ${phrases[block]}`;
  const isPart = !match && !isCertain && words > LABEL_WORDS;
  return { key, weight: isCertain ? CERTAIN_PHRASE : PHRASE, isPart };
}

function keyOf({ function: name, form }: FurnitureMatch): string {
  return name === 'caption-lead' && form === 'suffix' ? CAPTION : name;
}

/**
 * The evidence of the row of doubtful blocks that each block is in; 0 for a block that is not doubtful. Each function
 * counts once in a row: ten names are no more evidence than one.
 */
export function rowEvidence(
  evidence: Evidence,
  isDoubted: (block: number) => boolean,
  isProse: (block: number) => boolean,
): Float64Array {
  const sums = new Float64Array(evidence.length);
  for (let from = 0; from < sums.length; from++) {
    if (!isDoubted(from)) continue;
    const row = [from];
    for (let block = from + 1; block < sums.length; block++) {
      if (isDoubted(block)) row.push(block);
      else if (isProse(block) || block - row[row.length - 1] > LONGEST_GAP) break;
    }
    const sum = sumEvidence(row.map((block) => evidence[block]));
    for (const block of row) sums[block] = sum;
    from = row[row.length - 1];
  }
  return sums;
}

/**
 * A headline of at least this many words belongs to another article if at most this share of them is in the article.
 */
const HEADLINE_WORDS = { least: 4, most: 24 };
const MOST_SHARED = 0.25;
/** In a text with furniture of this much evidence, such a headline counts as much as a sure label. */
const HEADLINE_EVIDENCE = 2;
export const HAS_FURNITURE = 2;

/**
 * The evidence that a line is the headline of another article, which scrapers leave between paragraphs: the text has
 * furniture, the line is not a sentence, and the article does not share its words.
 */
export function headlineEvidence(page: Page, block: number): number {
  const { tokens, features } = page;
  const words = tokens.firstWord[block + 1] - tokens.firstWord[block];
  const isSentence = tokens.counts[block * COUNTS + END] === SENTENCE_END;
  if (isSentence || words < HEADLINE_WORDS.least || words > HEADLINE_WORDS.most) return 0;
  const shared = features.values[block * FIRST_STAGE.width + FIRST_STAGE.column.bodyWords];
  return shared >= 0 && shared <= MOST_SHARED ? HEADLINE_EVIDENCE : 0;
}

/** With this much evidence, and this share of blocks that are likely labels, a text is a web page. */
const PAGE_EVIDENCE = 6;
const PAGE_SHARE = 0.04;
/** A menu, a share bar or a form has this many labels in a row. In a glossary they are single. */
const LABELS_IN_ROW = 2;

/** True for a text with so many kinds of furniture in so many of its blocks that it must be a whole web page. */
export function isWebPage(evidence: Evidence): boolean {
  const labels = evidence.filter((one) => one !== undefined && one.weight >= PHRASE);
  return (
    labels.length >= PAGE_SHARE * evidence.length &&
    sumEvidence(labels) >= PAGE_EVIDENCE &&
    longestRow(evidence) >= LABELS_IN_ROW
  );
}

/** The length of the longest row of labels of any kind. */
function longestRow(evidence: Evidence): number {
  let longest = 0;
  let row = 0;
  for (const one of evidence) {
    row = one ? row + 1 : 0;
    longest = Math.max(longest, row);
  }
  return longest;
}

/** The evidence of several blocks. Each function counts once, by its strongest label. */
function sumEvidence(found: Evidence): number {
  const best = new Map<string, number>();
  for (const one of found) if (one) best.set(one.key, Math.max(best.get(one.key) ?? 0, one.weight));
  let sum = 0;
  for (const weight of best.values()) sum += weight;
  return sum;
}

/**
 * The evidence of the whole text. `least` is the lowest weight that counts: 1 excludes labels that only their
 * context makes one.
 */
export function pageEvidence(evidence: Evidence, least = 0): number {
  return sumEvidence(evidence.filter((one) => one !== undefined && one.weight >= least));
}
