import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import { readTranslationese } from '../../../translationese/read-translationese.ts';

/**
 * Log-odds of machine translation at which a text begins to count as translated, and at which it does in full. Of texts
 * of unseen genres by people one in five reaches the first, one in seventeen the second.
 */
const FIRST = -4;
const FULL = -1;

/**
 * How sure we are that a machine translated an English text, from 0 to 1, by its words and runs of words. Such a text
 * comes from a scraped page, so its lines are doubted with less evidence, or none.
 */
export const translationShare = perDocument((doc: Document): number => {
  const logOdds = readTranslationese(doc)?.logOdds ?? FIRST;
  return Math.max(0, Math.min(1, (logOdds - FIRST) / (FULL - FIRST)));
});
