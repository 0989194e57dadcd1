import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import { readTranslationese } from '../../../translationese/read-translationese.ts';
import type { Page } from '../analysis.ts';
import { EVIDENCE } from '../features/furniture-features.ts';
import type { Evidence } from './evidence.ts';

/**
 * Log-odds of machine translation at which a text begins to count as translated, and at which it does in full. Of texts
 * of unseen genres by people one in five reaches the first, one in seventeen the second.
 */
const FIRST = -4;
const FULL = -1;
/** In a text of fewer words chance weighs more: one of no words would need so much more. */
const SHORT = { words: 250, logOdds: 3 };

/**
 * How sure we are that a machine translated an English text, from 0 to 1, by its words and runs of words. Such a text
 * comes from a scraped page, so its lines are doubted with less evidence, or none.
 */
export const translationShare = perDocument((doc: Document): number => {
  const read = readTranslationese(doc);
  if (!read) return 0;
  const short = Math.max(0, 1 - read.words.length / SHORT.words) * SHORT.logOdds;
  return Math.max(0, Math.min(1, (read.logOdds - short - FIRST) / (FULL - FIRST)));
});

/** A paragraph has so many words or more. */
const PARAGRAPH_WORDS = 15;
/** With this share of paragraphs, labels left out, a text is none with lines left over, and with this one it may be. */
const LEAST_PARAGRAPHS = 0.15;
const ENOUGH_PARAGRAPHS = 0.3;

/**
 * How much a text is an article in paragraphs, from 0 to 1. Dialogue, glossaries and lists are made of short lines, so
 * none of these is left over.
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
