import { FOREIGN_LANGUAGES, foreignMaskAt } from '../../../knowledge/foreign-words.ts';
import { isLetter } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { PUNCTUATION } from '../../../text/tokens.ts';
import type { FlagFinding, Severity } from '../../rule.ts';
import { tokensAmong } from '../matching/candidates.ts';
import { LOWER, wordsOf } from '../matching/token-context.ts';
import { documentNgrams } from './document-ngrams.ts';
import type { PlacedSequence, Sequences } from './ngram-features.ts';
import { countNgrams, type Ngrams, newTally, ngrams, type Placed } from './ngram-table.ts';

/** How probable it is that a machine translated the document, and what speaks for it. */
export interface Verdict {
  readonly probability: number;
  readonly evidence: readonly string[];
  readonly sourceLanguage?: string;
}

/**
 * Each flag in a thousand words speaks for a machine by this much, up to `MOST_FLAGS`. On half of the pairs of
 * translations and references that we develop with, texts with more than six are machine-made at odds of
 * two to one (log-odds 0.7); one to six tell nothing.
 */
const LOGIT_OF_A_FLAG = 0.1;
const MOST_FLAGS = 7;
const MOST_EVIDENCE = 6;
/** N-grams weaker than this, in steps of the table, say something together but nothing to a person. */
const TELLING = 15;
/** Below this a text does not look translated, and its foreign words are quotations. */
const LEAST_TO_ASK_THE_SOURCE = 0.5;
/** So many different words of one language must stand in the text. */
const LEAST_FOREIGN_WORDS = 3;

/** Words with one space between them. */
const PLAIN_PHRASE = /^[^ .,:;?!"“”()\n]+(?: [^ .,:;?!"“”()\n]+){1,2}$/u;
/** A phrase that ends before its noun says nothing to a person. */
const CUT_OFF = / (?:the|an?)$/u;
/** A gloss that names the language it was made for: `(“Est”, in French)`. */
const GLOSS = /[“"«][^“«”"»()\n]{1,40}[”"»],? in (French|Spanish|German|Italian|Portuguese|Dutch)\)/u;
const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  French: 'fr',
  Spanish: 'es',
  German: 'de',
  Italian: 'it',
  Portuguese: 'pt',
  Dutch: 'nl',
};

const LOWER_NAMES = new Set(Object.keys(LANGUAGE_NAMES).map((name) => name.toLowerCase()));

/**
 * The probability that a machine translated an English document, from the words and runs of words that it
 * uses, and where given from the flags in a thousand words. Null for another language or too short a text.
 *
 * It is a prior, not proof: the odds are learnt on news of 2021 to 2023 and count texts by machines and by
 * people as equally many. `probability` is calibrated on texts that were left out of the learning.
 */
export function detectMachineTranslation(doc: Document, flagDensity = 0): Verdict | null {
  if (doc.language !== 'en') return null;
  const table = ngrams();
  const [slope, shift, leastWords, mostWords] = table.calibration;
  const sequences = documentNgrams(doc, mostWords);
  if (sequences.words.length < leastWords) return null;
  const score = weigh(sequences, table);
  const logit = slope * score + shift + LOGIT_OF_A_FLAG * Math.min(flagDensity, MOST_FLAGS);
  const probability = Math.round(1000 / (1 + Math.exp(-logit))) / 1000;
  if (probability < LEAST_TO_ASK_THE_SOURCE) return { probability, evidence: [] };
  const source = sourceOf(doc);
  const evidence = [...source.evidence, ...tellingPhrases(doc.text, sequences.words, tally.strong)];
  if (flagDensity >= 1) evidence.push(`${Math.round(flagDensity)} flags in a thousand words`);
  return source.language
    ? { probability, evidence, sourceLanguage: source.language }
    : { probability, evidence };
}

/** A flag at least so sure stands by itself. */
const SURE = 0.85;
const LIKELY_MACHINE = 0.75;
const LIKELY_HUMAN = 0.25;
const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

/**
 * The flag as grave as the document makes it: one that is not sure counts for more where the text reads like a
 * machine's, for less where it does not. What is wrong in any text, by its form, stays as it is, and nothing becomes
 * an error by suspicion.
 */
export function adjustSeverity(verdict: Verdict | null, finding: FlagFinding): FlagFinding {
  const { confidence, type, severity } = finding;
  if (!verdict || confidence >= SURE || severity === 'error') return finding;
  if (type === 'typographical' || type === 'locale-violation' || type === 'characters') return finding;
  const { probability } = verdict;
  const step = probability > LIKELY_MACHINE ? 1 : probability < LIKELY_HUMAN ? -1 : 0;
  const scaled = Math.min(1, Math.max(0, SEVERITIES.indexOf(severity) + step));
  return SEVERITIES[scaled] === severity ? finding : { ...finding, severity: SEVERITIES[scaled] };
}

/** All 0 between texts, since a new tally for each costs more than its text. */
const tally = newTally();
const LOGARITHMS = Float64Array.from({ length: 256 }, (_, count) => Math.log1p(count));

/** The weights of a text's n-grams, each by the logarithm of its count, all scaled to one length. */
function weigh({ words, skeleton }: Sequences, table: Ngrams): number {
  tally.strong.length = 0;
  tally.least = TELLING;
  countNgrams(words, table, tally);
  tally.least = Number.POSITIVE_INFINITY;
  countNgrams(skeleton, table, tally);
  const { slots, counts } = tally;
  let sum = 0;
  let squares = 0;
  for (let index = 0; index < tally.size; index++) {
    const slot = slots[index];
    const count = counts[slot];
    const value = count < LOGARITHMS.length ? LOGARITHMS[count] : Math.log1p(count);
    sum += table.weights[slot] * value;
    squares += value * value;
    counts[slot] = 0;
  }
  tally.size = 0;
  return squares > 0 ? sum / Math.sqrt(squares) : 0;
}

/** The runs of words that speak most for a machine, strongest first; a part of a longer run is left out. */
function tellingPhrases(text: string, words: PlacedSequence, strong: readonly Placed[]): string[] {
  const { weights } = ngrams();
  const found = new Map<string, { weight: number; count: number }>();
  for (const { slot, first, last } of strong) {
    const phrase = text.slice(words.start[first], words.end[last]).toLowerCase();
    // Single words tell of the topic, and a run across a full stop tells a person nothing.
    if (!PLAIN_PHRASE.test(phrase) || CUT_OFF.test(phrase)) continue;
    const seen = found.get(phrase);
    if (seen) seen.count++;
    else found.set(phrase, { weight: weights[slot], count: 1 });
  }
  const order = [...found].sort(
    ([a, x], [b, y]) => y.weight * y.count - x.weight * x.count || (a < b ? -1 : 1),
  );
  const chosen: string[] = [];
  for (const [phrase] of order) {
    if (chosen.length === MOST_EVIDENCE) break;
    if (!chosen.some((other) => other.includes(phrase) || phrase.includes(other))) chosen.push(phrase);
  }
  return chosen.map((phrase) => {
    const { count } = found.get(phrase)!;
    return `“${phrase}”${count > 1 ? ` (${count} times)` : ''}: more often in machine translation`;
  });
}

const languages = tokensAmong(LOWER_NAMES);

/** The language that a text was translated from, where a gloss names it or words of it were left behind. */
function sourceOf(doc: Document): { language?: string; evidence: string[] } {
  const { end } = wordsOf(doc);
  const isGlossed = languages(doc).some((token) => doc.text[end[token]] === ')');
  const gloss = isGlossed ? GLOSS.exec(doc.text) : null;
  if (gloss) return { language: LANGUAGE_NAMES[gloss[1]], evidence: [`a gloss into ${gloss[1]}`] };
  const left = foreignWordsOf(doc);
  const [best, next] = [...left].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1));
  if (!best || best[1].size < LEAST_FOREIGN_WORDS || (next && next[1].size * 2 > best[1].size))
    return { evidence: [] };
  const words = [...best[1]].slice(0, MOST_EVIDENCE).join(', ');
  return { language: best[0], evidence: [`words left in ${best[0]}: ${words}`] };
}

const LEAST_LETTERS = 4;
/** The 15,000 most frequent words of English are not in the lists of foreign words. */
const COMMON = 3;
/** The answer for a form that holds more than letters: a language may have a part of it. */
const IN_PARTS = 1 << FOREIGN_LANGUAGES.length;

/** The languages of a form that is letters alone, as a mask. */
function maskOf(form: string, level: number): number {
  for (let at = 0; at < form.length; at++) if (!isLetter(form.charCodeAt(at))) return IN_PARTS;
  return form.length < LEAST_LETTERS || level >= COMMON ? 0 : foreignMaskAt(form, 0, form.length);
}

type ForeignWords = Map<string, Set<string>>;

/** Lower-case words that belong to one other language only. */
function foreignWordsOf(doc: Document): ForeignWords {
  const words = wordsOf(doc);
  const masks = new Int32Array(words.forms.size).fill(-1);
  const left: ForeignWords = new Map();
  for (let token = 0; token < words.length; token++) {
    if (words.kind[token] === PUNCTUATION) continue;
    const form = words.form[token];
    if (masks[form] < 0) masks[form] = maskOf(words.forms.text[form], words.forms.commonness[form]);
    const mask = masks[form];
    if (mask === 0) continue;
    const [start, end] = [words.start[token], words.end[token]];
    if (mask === IN_PARTS) addParts(left, doc.text, start, end);
    else if (words.shape[token] === LOWER) addForeign(left, mask, doc.text.slice(start, end));
  }
  return left;
}

/** The words between apostrophes, hyphens and digits. */
function addParts(left: ForeignWords, text: string, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const start = at;
    while (at < to && isLetter(text.charCodeAt(at))) at++;
    if (at - start >= LEAST_LETTERS) addForeign(left, foreignMaskAt(text, start, at), text.slice(start, at));
  }
}

function addForeign(left: ForeignWords, mask: number, word: string): void {
  if (mask === 0 || (mask & (mask - 1)) !== 0) return;
  const language = FOREIGN_LANGUAGES[31 - Math.clz32(mask)];
  const words = left.get(language);
  if (words) words.add(word);
  else left.set(language, new Set([word]));
}
