import type { Document } from '../../../text/document.ts';
import { ngramTable } from '../../../translationese/ngram-table.ts';
import { readTranslationese } from '../../../translationese/read-translationese.ts';
import type { FlagFinding, IssueType, Verdict } from '../../rule.ts';
import { tellingPhrases } from './evidence.ts';
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
 * The probability that a machine translated an English document, with what a reader could point at. Null for another
 * language, too short a text, and where neither its words nor its flags are evidence.
 *
 * It is a prior, not proof. One half is where 22 of 1,000 texts by people arrive: pages of all kinds, books, letters,
 * manuals, news. It is learnt on news of 2021 to 2023 by machines, and on those texts.
 */
export function detectMachineTranslation(doc: Document, flagDensity = 0): Verdict | null {
  const read = readTranslationese(doc);
  if (!read) return null;
  const { words } = read;
  const logit = read.logOdds + LOGIT_OF_A_FLAG * Math.min(flagDensity, MOST_FLAGS);
  const probability = Math.round(1000 / (1 + Math.exp(-logit))) / 1000;
  const evidence =
    flagDensity >= 1 ? [`${Math.round(flagDensity)} flags of translation in a thousand words`] : [];
  if (probability < LEAST) return flagDensity > 0 ? { probability, evidence } : null;
  if (words.length < SHORT) evidence.push(SHORT_REMARK);
  const source = sourceLanguage(doc);
  evidence.unshift(...source.evidence, ...tellingPhrases(doc.text, words, ngramTable()));
  return source.language
    ? { probability, evidence, sourceLanguage: source.language }
    : { probability, evidence };
}
