import { commonness, commonnessAt, isMostlyName, isOrdinary } from '../../../knowledge/english-words.ts';
import { countryOfDemonym } from '../../../knowledge/names.ts';
import { isLetter } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import { perDocument } from '../../../text/per-document.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, countsOf, tokensMatching, type Words, wordsOf } from '../analysis.ts';
import { BODIES, NAME_ENDS, OPEN_ENDS } from '../lexicon/word-ends.ts';
import { flagTokens } from '../matching/flag.ts';
import { CAPITAL, followsInSentence, formAt, LOWER, SHIELDED } from '../matching/token-context.ts';
import { baseOfRegular } from '../matching/word-classes.ts';
import { formNumber, type WordForms } from '../matching/word-forms.ts';
import { wordSet } from '../matching/word-set.ts';

const capitalised = (form: string) => form[0].toUpperCase() + form.slice(1);

const LEAST_LETTERS = 6;
const MOST_LETTERS = 40;

/** The context of a word, and the words that occur in its document. */
interface Surroundings {
  readonly isCapital: boolean;
  /** After another capitalised word: an unknown word may be a surname. */
  readonly afterName: boolean;
  /** Before a lower-case word: inside a title the next word would have a capital. */
  readonly beforeSmall: boolean;
  /** True for a word that occurs in the document. */
  readonly hasWord: (form: string) => boolean;
  /** True for a word that occurs there with a capital. */
  readonly hasName: (form: string) => boolean;
  /** True for a word that occurs there after the same capitalised word: `King Island` for `King Islandrecently`. */
  readonly follows: (form: string) => boolean;
}

interface Split {
  readonly first: string;
  readonly second: string;
  readonly confidence: number;
}

/** A name and the next word, or two function words, written as one. */
function splitOf(form: string, around: Surroundings, cuts = cutsOf(form)): Split | undefined {
  let best: Split | undefined;
  for (const at of cuts) {
    const split = splitAt(form.slice(0, at), form.slice(at), around);
    if (split && (!best || split.confidence > best.confidence)) best = split;
  }
  return best;
}

/** The places where a second half may begin: nearly all endings of a form are not words, whatever comes before them. */
function cutsOf(form: string): readonly number[] {
  const cuts: number[] = [];
  for (let at = 2; at <= form.length - 2; at++)
    if (commonnessAt(form, at, form.length) >= LEAST_OF_SECOND) cuts.push(at);
  return cuts;
}

/** True for a form that splits into two words in the most favourable document. */
function mayBeSplit(form: string): boolean {
  const cuts = cutsOf(form);
  return (splitOf(form, CAPITAL_ANYWHERE, cuts) ?? splitOf(form, SMALL_ANYWHERE, cuts)) !== undefined;
}

/** The lowest frequency class of a second half. */
const LEAST_OF_SECOND = 2;

function splitAt(first: string, second: string, around: Surroundings): Split | undefined {
  const behind = commonness(second);
  if (around.isCapital) {
    if (first.length < 3 || second.length < 3 || NAME_ENDS.has(second)) return undefined;
    // `Bankrate`, `Raincover`: two ordinary words can also make a brand or a title.
    const isHere =
      around.follows(first) || (around.hasName(first) && (!isOrdinary(first) || isMostlyName(first)));
    const isKnown = isHere || (first.length >= 5 && isMostlyName(first) && commonness(first) >= 2);
    const isOpen = OPEN_ENDS.has(second) && second.length >= 4;
    if (isOpen && (isKnown || around.afterName || around.hasName(first)))
      return { first, second, confidence: 0.95 };
    // `Federal Governmentscuttled`, `Chinesetech`: neither an office nor a people begins a longer word.
    const isWhole =
      around.beforeSmall && (BODIES.has(first) || countryOfDemonym(capitalised(first)) !== undefined);
    if (isWhole && behind >= 3 && isOrdinary(second) && second.length >= 4)
      return { first, second, confidence: 0.85 };
    // The last word of a capitalised name and the word that follows it: `Climate Changerecently gathered`.
    const isEnd = around.afterName && around.beforeSmall && commonness(first) >= 3 && first.length >= 4;
    const isVerb = /(?:ly|ed|ing)$/u.test(second) || (second.endsWith('s') && behind >= 4);
    if (isEnd && isVerb && isOrdinary(second) && second.length >= 4 && behind >= 3)
      return { first, second, confidence: 0.75 };
    if (!isKnown || !isOrdinary(second)) return undefined;
    if (OPEN_ENDS.has(second) && isHere) return { first, second, confidence: 0.9 };
    if (behind >= 4 && second.length >= 4) return { first, second, confidence: isHere ? 0.9 : 0.8 };
    if (behind >= 3 && second.length >= 5 && isMostlyName(first)) return { first, second, confidence: 0.8 };
    if (behind >= 2 && second.length >= 6) return { first, second, confidence: 0.75 };
    return undefined;
  }
  if (commonness(first) < 4 || behind < 3 || !isOrdinary(first) || !isOrdinary(second)) return undefined;
  const isSmall = (word: string) => SMALL.has(word);
  if (first.length < 3 && !isSmall(first)) return undefined;
  if (isSmall(first) && second.length >= 5 && behind >= 4 && around.hasWord(second))
    return { first, second, confidence: 0.75 };
  if (isSmall(second) && first.length >= 4 && !NAME_ENDS.has(second))
    return { first, second, confidence: 0.9 };
  // No compound begins with an inflected word: `wordschained`, `openedagain`.
  if (isInflected(first) && first.length >= 5 && second.length >= 5 && !NAME_ENDS.has(second))
    return { first, second, confidence: 0.75 };
  return undefined;
}

/** A plural or a past form. */
const isInflected = (word: string) => /[^su]s$/u.test(word) || baseOfRegular(word) !== undefined;

const SMALL =
  wordSet(`the and with from that this their they which who will would was were has have had its his her our
  for are not but to of is`);

const anywhere = () => true;
const CAPITAL_ANYWHERE: Surroundings = {
  isCapital: true,
  afterName: true,
  beforeSmall: true,
  hasWord: anywhere,
  hasName: anywhere,
  follows: anywhere,
};
const SMALL_ANYWHERE: Surroundings = { ...CAPITAL_ANYWHERE, isCapital: false };

/** An unknown word that splits into two in the most favourable document; most unknown words do not. */
const divisible = tokensMatching(
  (form) =>
    form.length >= LEAST_LETTERS &&
    // A few letters have a lower-case form of two units.
    form.length <= 2 * MOST_LETTERS &&
    mayBeSplit(form),
  'unknown',
);

/** The forms that a document writes with a capital, and pairs of them, as numbers of forms. */
const namesOf = perDocument((doc: Document) => {
  const { kind, shape, form, forms, length } = wordsOf(doc);
  const isName = new Uint8Array(forms.size);
  const pairs = new Set<number>();
  for (let token = 0; token < length; token++) {
    if (kind[token] !== WORD || shape[token] !== CAPITAL) continue;
    isName[form[token]] = 1;
    if (shape[token - 1] === CAPITAL) pairs.add(pairOf(forms, form[token - 1], form[token]));
  }
  return { isName, pairs };
});

function pairOf({ size }: WordForms, first: number, second: number): number {
  return first * size + second;
}

/** The context of a token, and the words that occur in its document. */
function surroundingsOf(doc: Document, token: number): Surroundings {
  const words = wordsOf(doc);
  const { forms, form, kind, shape } = words;
  const { isName, pairs } = namesOf(doc);
  const next = token + 1;
  return {
    hasWord: (part) => formNumber(forms, part) >= 0,
    hasName: (part) => isName[formNumber(forms, part)] === 1,
    follows: (part) => {
      const number = formNumber(forms, part);
      return number >= 0 && token > 0 && pairs.has(pairOf(forms, form[token - 1], number));
    },
    isCapital: shape[token] === CAPITAL,
    afterName: followsInSentence(words, token) && shape[token - 1] === CAPITAL,
    beforeSmall: followsInSentence(words, next) && kind[next] === WORD && shape[next] === LOWER,
  };
}

export const gluedWords: CandidateRule = {
  id: 'translation/glued-words',
  effect: 'flag',
  candidates: divisible,
  summary: 'Point out two words written as one',
  why: 'A link or emphasis tag was removed together with the space beside it: `Franceeconomic`, `borderits`. Only an unknown word that splits into a known name and a common word, or into two common words of which one is a function word; never a compound or a likely surname.',
  examples: [
    { flag: 'Growth in France was slow. The ⟦Francegrowth⟧ figures came late.' },
    { flag: 'They closed the ⟦borderits⟧ guards had left.' },
    { keep: 'Mr Blackwood met Mrs Westbrook and Mr Stonehouse in Bournemouth.' },
    { keep: 'The spacewalk was livestreamed on Facebook and YouTube.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    for (const token of divisible(doc)) {
      if (!isCandidate(doc, token)) continue;
      const form = formAt(words, token);
      const split = splitOf(form, surroundingsOf(doc, token));
      if (!split) continue;
      const written = doc.text.slice(words.start[token], words.end[token]);
      const suggestion = `${written.slice(0, split.first.length)} ${written.slice(split.first.length)}`;
      yield flagTokens(
        words,
        { first: token, last: token },
        {
          type: 'typographical',
          severity: 'warning',
          confidence: split.confidence,
          message: `Two words are written as one: “${suggestion}”?`,
          evidence: [`“${form}” is in no dictionary, “${split.first}” and “${split.second}” are known`],
          suggestion,
        },
      );
    }
  },
};

function isCandidate(doc: Document, token: number): boolean {
  const words = wordsOf(doc);
  if (words.kind[token] !== WORD || words.context[token] & SHIELDED || countsOf(doc)[token] > 1) return false;
  if (words.shape[token] !== LOWER && words.shape[token] !== CAPITAL) return false;
  const start = words.start[token];
  const length = words.end[token] - start;
  if (length < LEAST_LETTERS || length > MOST_LETTERS) return false;
  for (let at = start; at < words.end[token]; at++) if (!isLetter(words.text.charCodeAt(at))) return false;
  // Handles, tags and parts of addresses are joined on purpose.
  return (
    !/[@#_/.\\&=-]/u.test(words.text[start - 1] ?? ' ') &&
    !/[_/@\\=-]/u.test(words.text[words.end[token]] ?? ' ') &&
    !isDomain(words, token)
  );
}

function isDomain(words: Words, token: number): boolean {
  const end = words.end[token];
  return words.text[end] === '.' && isLetter(words.text.charCodeAt(end + 1));
}
