import type { Document } from '../../../text/document.ts';
import type { Verdict } from '../../rule.ts';
import { tellingPhrases } from './evidence.ts';
import { type NgramTokens, readNgramTokens } from './ngram-features.ts';
import { countNgrams, type NgramTable, ngramTable } from './ngram-table.ts';
import { sourceLanguage } from './source-language.ts';

/**
 * Each flag in a thousand words adds this much to the log-odds, up to `MOST_FLAGS`. On half of the pairs of translations
 * and references that we develop with, texts with more than six flags are machine-made at odds of two to one (log-odds
 * 0.7); one to six flags are no evidence.
 */
const LOGIT_OF_A_FLAG = 0.1;
const MOST_FLAGS = 7;
/** Below this probability, foreign words are taken for quotations. */
const LEAST_FOR_SOURCE_LANGUAGE = 0.5;

/**
 * The probability that a machine translated an English document, from the words and runs of words that it
 * uses, and where given from the flags in a thousand words. Null for another language or too short a text.
 *
 * It is a prior, not proof: the odds are learnt on news of 2021 to 2023 and count texts by machines and by
 * people as equally many. `probability` is calibrated on texts that were left out of the learning.
 */
export function detectMachineTranslation(doc: Document, flagDensity = 0): Verdict | null {
  if (doc.language !== 'en') return null;
  const table = ngramTable();
  const [slope, shift, leastWords, mostWords] = table.calibration;
  const tokens = readNgramTokens(doc.text, mostWords);
  if (tokens.words.length < leastWords) return null;
  const logit = slope * score(tokens, table) + shift + LOGIT_OF_A_FLAG * Math.min(flagDensity, MOST_FLAGS);
  const probability = Math.round(1000 / (1 + Math.exp(-logit))) / 1000;
  if (probability < LEAST_FOR_SOURCE_LANGUAGE) return { probability, evidence: [] };
  const source = sourceLanguage(doc);
  const evidence = [...source.evidence, ...tellingPhrases(doc.text, tokens.words, table)];
  if (flagDensity >= 1) evidence.push(`${Math.round(flagDensity)} flags in a thousand words`);
  return source.language
    ? { probability, evidence, sourceLanguage: source.language }
    : { probability, evidence };
}

/** The weights of the n-grams of a text, each times the logarithm of its count, scaled to length one. */
function score({ words, delexicalised }: NgramTokens, table: NgramTable): number {
  let sum = 0;
  let squares = 0;
  for (const [slot, count] of countNgrams([words, delexicalised], table)) {
    const value = Math.log1p(count);
    sum += table.weights[slot] * value;
    squares += value * value;
  }
  return squares > 0 ? sum / Math.sqrt(squares) : 0;
}
