import type { Document } from '../../../text/document.ts';
import { ngramTable } from '../../../translationese/ngram-table.ts';
import { readTranslationese } from '../../../translationese/read-translationese.ts';
import type { FlagFinding, IssueType, Verdict } from '../../rule.ts';
import { tellingPhrases } from './evidence.ts';
import { sourceLanguage } from './source-language.ts';

/**
 * Each flag per thousand words adds this much to the log-odds, up to `MOST_FLAGS`. Other values hardly change the
 * ranking of the pages that it was tested on.
 */
const LOGIT_OF_A_FLAG = 0.5;
const MOST_FLAGS = 4;
/** Below this probability, foreign words count as quotations, and a text without flags gets no verdict. */
const LEAST = 0.5;

/**
 * Of human-written texts with fewer words than this, one in five reaches a probability of one half, so the verdict adds
 * a warning.
 */
const SHORT = 200;
const SHORT_REMARK = 'a short text: one in five human-written texts of this length looks like this';

/** Kinds of flags that only a translation explains. Damage by scraping and typing slips are not evidence. */
const TELLING: ReadonlySet<IssueType> = new Set([
  'mistranslation',
  'grammar',
  'untranslated',
  'terminology',
  'locale-violation',
  'inconsistency',
]);

/** The number of flags per thousand words that indicate a translation. */
export function tellingDensity(flags: readonly FlagFinding[], words: number): number {
  const telling = flags.filter(({ type }) => TELLING.has(type)).length;
  return telling > 0 ? (1000 * telling) / Math.max(words, 100) : 0;
}

/**
 * The probability that a machine translated an English document, with evidence for the user. Null for other
 * languages, for a text that is too short, and if neither its words nor its flags are evidence.
 *
 * This is a prior, not proof. The curve is set so that 22 of 1,000 human-written texts reach one half: pages of all
 * kinds, books, letters, manuals, news. Trained on machine-translated news of 2021 to 2023 and on those texts.
 */
export function detectMachineTranslation(doc: Document, flagDensity = 0): Verdict | null {
  const read = readTranslationese(doc);
  if (!read) return null;
  const { words } = read;
  const logit = read.logOdds + LOGIT_OF_A_FLAG * Math.min(flagDensity, MOST_FLAGS);
  const probability = Math.round(1000 / (1 + Math.exp(-logit))) / 1000;
  const evidence =
    flagDensity >= 1 ? [`${Math.round(flagDensity)} translation flags per thousand words`] : [];
  if (probability < LEAST) return flagDensity > 0 ? { probability, evidence } : null;
  if (words.length < SHORT) evidence.push(SHORT_REMARK);
  const source = sourceLanguage(doc);
  evidence.unshift(...source.evidence, ...tellingPhrases(doc.text, words, ngramTable()));
  return source.language
    ? { probability, evidence, sourceLanguage: source.language }
    : { probability, evidence };
}
