import type { Document } from '../../../text/document.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import type { FlagFinding, IssueType, Verdict } from '../../rule.ts';
import { tellingPhrases } from './evidence.ts';
import { type NgramTokens, readNgramTokens } from './ngram-features.ts';
import { countNgrams, type NgramTable, ngramTable } from './ngram-table.ts';
import { sourceLanguage } from './source-language.ts';

/**
 * Each flag in a thousand words adds this much to the log-odds, up to `MOST_FLAGS`: on pages modelled on real ones, and
 * on scraped pages by people, more or less hardly changes the order.
 */
const LOGIT_OF_A_FLAG = 0.5;
const MOST_FLAGS = 4;
/** Below this probability, foreign words are taken for quotations, and a text without flags gets no verdict. */
const LEAST = 0.5;

/** Of texts by people with fewer words, one in five reaches one half: the verdict says so. */
const SHORT = 200;
const SHORT_REMARK = 'a short text: of texts so short, one in five by people looks like this';

/** Kinds of flags that only a translation explains: damage by scraping and slips of typing are no evidence. */
const TELLING: ReadonlySet<IssueType> = new Set([
  'mistranslation',
  'grammar',
  'untranslated',
  'terminology',
  'locale-violation',
  'inconsistency',
]);

/** How many flags in a thousand words tell of a translation. */
export function tellingDensity(flags: readonly FlagFinding[], words: number): number {
  const telling = flags.filter(({ type }) => TELLING.has(type)).length;
  return telling > 0 ? (1000 * telling) / Math.max(words, 100) : 0;
}

/**
 * How strongly the words and runs of words of an English document, and where given the telling flags in a thousand
 * words, speak for a machine, as log-odds. Null for another language or too short a text.
 */
export function logOddsOfMachine(doc: Document, flagDensity = 0): number | null {
  return isEnglish(doc.language) ? logOddsOf(readTokens(doc), flagDensity) : null;
}

function readTokens(doc: Document): NgramTokens {
  return readNgramTokens(doc.text, ngramTable().calibration[3]);
}

function logOddsOf(tokens: NgramTokens, flagDensity: number): number | null {
  const table = ngramTable();
  const [slope, shift, leastWords] = table.calibration;
  if (tokens.words.length < leastWords) return null;
  return slope * score(tokens, table) + shift + LOGIT_OF_A_FLAG * Math.min(flagDensity, MOST_FLAGS);
}

/**
 * The probability that a machine translated an English document, with what a reader could point at. Null for another
 * language, too short a text, and where neither its words nor its flags are evidence.
 *
 * It is a prior, not proof. One half is where 22 of 1,000 texts by people arrive: pages of all kinds, books, letters,
 * manuals, news. It is learnt on news of 2021 to 2023 by machines, and on those texts.
 */
export function detectMachineTranslation(doc: Document, flagDensity = 0): Verdict | null {
  if (!isEnglish(doc.language)) return null;
  const tokens = readTokens(doc);
  const logit = logOddsOf(tokens, flagDensity);
  if (logit === null) return null;
  const probability = Math.round(1000 / (1 + Math.exp(-logit))) / 1000;
  const evidence =
    flagDensity >= 1 ? [`${Math.round(flagDensity)} flags of translation in a thousand words`] : [];
  if (probability < LEAST) return flagDensity > 0 ? { probability, evidence } : null;
  if (tokens.words.length < SHORT) evidence.push(SHORT_REMARK);
  const source = sourceLanguage(doc);
  evidence.unshift(...source.evidence, ...tellingPhrases(doc.text, tokens.words, ngramTable()));
  return source.language
    ? { probability, evidence, sourceLanguage: source.language }
    : { probability, evidence };
}

/** The weights of the n-grams of a text, each times the logarithm of its count, scaled to length one. */
function score({ words, delexicalised }: NgramTokens, table: NgramTable): number {
  const { length, slot, count } = countNgrams([words, delexicalised], table);
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < length; at++) {
    const value = count[at] === 1 ? Math.LN2 : Math.log1p(count[at]);
    sum += table.weights[slot[at]] * value;
    squares += value * value;
  }
  return squares > 0 ? sum / Math.sqrt(squares) : 0;
}
