/*
 * The steps of the pass, in order. Each needs only those before it; `analysis.ts` names their products.
 *
 *   marks/       every character that may be a quotation mark, with its neighbours on both sides
 *   evidence/    the style of the document, the words that say who spoke, and the lexicon of ordinary words and names
 *   pairing/     the cheapest consistent reading of all marks of a paragraph, by the Viterbi algorithm
 *   quotations/  delimiters and quotations from these readings; quotations in other languages are left out
 *   repair/      glyph repairs, missing delimiters and split sentences
 *   rules/       which of these damages are repaired, and how each edit is written
 *
 * The pass `glyphs` in `style-pass.ts` runs after this one, on request, on the same analysis.
 */
import type { Pass } from '../rule.ts';
import { measured } from './confidence.ts';
import { QUOTE_RULES } from './rules.ts';

/** Repairs quotation marks that scraping and machine translation have damaged. */
export const quotes: Pass = {
  id: 'quotes',
  summary: 'Repair damaged quotation marks, and the spaces, commas and capitals beside them',
  language: 'en',
  rules: QUOTE_RULES.map(measured),
};
