import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import { readTranslationese } from '../../../translationese/read-translationese.ts';
import type { Page } from '../analysis.ts';
import { EVIDENCE } from '../features/furniture-features.ts';
import type { Evidence } from './evidence.ts';

/**
 * The log-odds of machine translation at which a text begins to count as translated, and at which it fully counts. In
 * unseen genres, one human-written text in five reaches the first and one in seventeen the second.
 */
const FIRST = -4;
const FULL = -1;
/** Chance weighs more in short texts: a text with no words would need this much more. */
const SHORT = { words: 250, logOdds: 4.5 };

/** The log-odds that a machine translated an English text; less than any threshold for a text in another language. */
const translationOdds = perDocument((doc: Document): number => {
  const read = readTranslationese(doc);
  if (!read) return Number.NEGATIVE_INFINITY;
  return read.logOdds - Math.max(0, 1 - read.words.length / SHORT.words) * SHORT.logOdds;
});

/** What furniture adds to them, by the evidence of the whole text: a text with furniture was scraped. */
const PER_EVIDENCE = 0.5;
const MOST_EVIDENCE = 4;

/**
 * The certainty, from 0 to 1, that a machine translated an English text, by its words, its word sequences, and the
 * evidence of furniture in it. Such a text comes from a scraped page, so its lines need less evidence for removal, or
 * none.
 */
export function translationShare(doc: Document, inText: number): number {
  const odds = translationOdds(doc) + PER_EVIDENCE * Math.min(MOST_EVIDENCE, inText);
  return Math.max(0, Math.min(1, (odds - FIRST) / (FULL - FIRST)));
}

/** The minimum number of words in a paragraph. */
const PARAGRAPH_WORDS = 15;
/**
 * With at most the first share of paragraphs (labels aside), short lines are not leftovers; from the second on they may
 * be.
 */
const LEAST_PARAGRAPHS = 0.15;
const ENOUGH_PARAGRAPHS = 0.3;

/**
 * How far a text is an article in paragraphs, from 0 to 1. In dialogue, glossaries and lists short lines are
 * not leftovers.
 */
export function paragraphShare({ tokens }: Page, evidence: Evidence): number {
  let paragraphs = 0;
  let lines = 0;
  for (let block = 0; block < tokens.blocks; block++) {
    if (tokens.firstWord[block + 1] - tokens.firstWord[block] >= PARAGRAPH_WORDS) paragraphs++;
    else if ((evidence[block]?.weight ?? 0) < EVIDENCE.likely) lines++;
  }
  const share = paragraphs / Math.max(1, paragraphs + lines);
  return Math.max(0, Math.min(1, (share - LEAST_PARAGRAPHS) / (ENOUGH_PARAGRAPHS - LEAST_PARAGRAPHS)));
}
