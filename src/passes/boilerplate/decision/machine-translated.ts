import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import { readTranslationese } from '../../../translationese/read-translationese.ts';

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
