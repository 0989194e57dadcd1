import {
  commonness,
  isCommonHash,
  isMostlyName,
  isName,
  isOrdinary,
} from '../../../knowledge/english-words.ts';
import { bearersOf, isKnownSurname } from '../../../knowledge/names.ts';
import { isLetter } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import { WORD } from '../../../text/tokens.ts';
import type { FlagFinding } from '../../rule.ts';
import { type CandidateRule, countsOf, tokensMatching, wordsOf } from '../analysis.ts';
import { FAMOUS, mayBeFamous } from '../lexicon/places.ts';
import { flagTokens } from '../matching/flag.ts';
import { nameBefore, repeatedNeighbour, TITLES } from '../matching/repeated-names.ts';
import {
  type Dictionary,
  isCoinage,
  isInflection,
  isOneEdit,
  isTranscription,
  onlyNeighbour,
} from '../matching/spelling-neighbours.ts';
import {
  CAPITAL,
  FIRST,
  followsInSentence,
  formAt,
  frequencyAt,
  HEADING,
  SHIELDED,
} from '../matching/token-context.ts';
import { formNumber } from '../matching/word-forms.ts';

const LEAST_LETTERS = 5;
const LEAST_FAMOUS = 6;
const MOST_LETTERS = 24;

/**
 * A shorter word is one letter away from too many common words: it is compared with famous names only. In
 * UTF-16 units.
 */
const LEAST_FOR_COMMON = 7;
const COMMON = 3;

const FAMOUS_WORDS: Dictionary = { mayHave: mayBeFamous, has: FAMOUS.has };
const FAMOUS_OR_COMMON: Dictionary = {
  mayHave: (hash) => mayBeFamous(hash) || isCommonHash(hash),
  has: (word) => FAMOUS.has(word) || (commonness(word) >= COMMON && isOrdinary(word) && !isMostlyName(word)),
};

const PLAIN_NAME = /^[a-z]{4,24}$/u;
const unknown = tokensMatching(
  (form) => PLAIN_NAME.test(form) && commonness(form.replace(/s$/u, '')) === 0,
  'unknown',
);

export const nameMisspelt: CandidateRule = {
  id: 'translation/name-misspelt',
  effect: 'flag',
  candidates: unknown,
  summary: 'Point out a name one letter away from one that is known',
  why: 'Names get misspelt in translation: `Jean Costex` for Jean Castex, `Weshington` for Washington. The unknown spelling must occur once; the known one must be frequent in the text, famous, or the only common word that fits among capitals. Rare surnames after a first name or a title are left alone.',
  examples: [
    { flag: 'Prime minister ⟦Jean Costex⟧ is in Paris.' },
    { flag: 'Mr Langley spoke first. Later Langley left, but ⟦Langluy⟧ was asked to stay.' },
    { flag: 'The Australian Conservation ⟦Foundaion⟧ wrote to the minister.' },
    { keep: 'Anna Hansen and Peter Hanson met. Hanson paid for Hanson and Mr Hanson.' },
    { keep: 'The Huaihe rose, then the Huaihe fell, and the Haihe did not.' },
    { keep: 'Mr Robertsen lives in Bergen and knows the Robertson family.' },
  ],
  *check(doc) {
    if (doc.language === 'und') return;
    for (const token of unknown(doc)) {
      if (!isCandidate(doc, token)) continue;
      const finding =
        fromFamous(doc, token) ??
        fromDocument(doc, token) ??
        (isEnglish(doc.language) ? (fromDictionary(doc, token) ?? fromPhrase(doc, token)) : undefined);
      if (finding) yield finding;
    }
  },
};

function isCandidate(doc: Document, token: number): boolean {
  const words = wordsOf(doc);
  if (words.kind[token] !== WORD || words.shape[token] !== CAPITAL || words.context[token] & SHIELDED)
    return false;
  // `-Rpackage_name` is an option.
  if (/[_-]/u.test(words.text[words.start[token] - 1] ?? '') || words.text[words.end[token]] === '_')
    return false;
  const length = words.end[token] - words.start[token];
  // A heading of one word is a product or a brand.
  if (
    /^\n?$/u.test(words.text[words.start[token] - 1] ?? '') &&
    /^\n?$/u.test(words.text[words.end[token]] ?? '')
  )
    return false;
  if (length < LEAST_LETTERS - 1 || length > MOST_LETTERS || countsOf(doc)[token] > 1) return false;
  for (let at = words.start[token]; at < words.end[token]; at++) {
    const code = words.text.charCodeAt(at);
    if (!isLetter(code) || code > 127) return false;
  }
  return true;
}

/** `Jean Costex`: unknown, and one letter from a famous person of that first name. */
function fromFamous(doc: Document, token: number): FlagFinding | undefined {
  const words = wordsOf(doc);
  if (!followsInSentence(words, token) || words.shape[token - 1] !== CAPITAL) return undefined;
  const first = doc.text.slice(words.start[token - 1], words.end[token - 1]);
  const written = doc.text.slice(words.start[token], words.end[token]);
  const form = formAt(words, token);
  const famous = bearersOf(first).find(
    (last) =>
      last.length >= LEAST_LETTERS &&
      isOneEdit(form, last.toLowerCase()) &&
      !isInflection(form, last.toLowerCase()) &&
      !isTranscription(form, last.toLowerCase()),
  );
  if (!famous || isKnownSurname(written)) return undefined;
  return flagTokens(
    words,
    { first: token - 1, last: token },
    {
      type: 'misspelling',
      severity: 'warning',
      confidence: 0.88,
      message: `Is ${first} ${famous} meant?`,
      evidence: [`“${written}” is unknown; ${first} ${famous} is a known person`],
      suggestion: `${first} ${famous}`,
    },
  );
}

function fromDocument(doc: Document, token: number): FlagFinding | undefined {
  const neighbour = repeatedNeighbour(doc, token);
  if (!neighbour) return undefined;
  const words = wordsOf(doc);
  return flagTokens(
    words,
    { first: token, last: token },
    {
      type: 'inconsistency',
      severity: 'warning',
      confidence: neighbour.tokens.length > 2 ? 0.85 : 0.75,
      message: 'One name is spelt in two ways.',
      evidence: [
        `“${capitalised(formAt(words, token))}” once, “${capitalised(neighbour.form)}” ${neighbour.tokens.length} times`,
      ],
      suggestion: capitalised(neighbour.form),
    },
  );
}

const capitalised = (form: string) => form[0].toUpperCase() + form.slice(1);

/** Among capitals (`Conservation Foundaion`) an unknown word is not a name if exactly one common word fits. */
function fromDictionary(doc: Document, token: number): FlagFinding | undefined {
  const words = wordsOf(doc);
  const word = formAt(words, token);
  if (
    words.context[token] & (FIRST | HEADING) ||
    !followsInSentence(words, token) ||
    word.length < LEAST_LETTERS
  )
    return undefined;
  // A rare surname follows a first name or a title; a rare first name precedes a surname.
  if (
    nameBefore(words, token) !== '' &&
    (TITLES.has(formAt(words, token - 1)) ||
      isPerson(frequencyAt(words, token - 1), formAt(words, token - 1)))
  )
    return undefined;
  const next = token + 1;
  if (
    next < words.length &&
    words.shape[next] === CAPITAL &&
    words.kind[next] === WORD &&
    commonness(formAt(words, next)) < 3
  )
    return undefined;
  // Cheap tests of the word itself, before the long search for its neighbours.
  if (word.length < LEAST_FAMOUS || CHINESE_PLACE.test(word) || commonness(word.replace(/e?s$/u, '')) > 0)
    return undefined;
  const neighbour = onlyNeighbour(word, word.length < LEAST_FOR_COMMON ? FAMOUS_WORDS : FAMOUS_OR_COMMON);
  // A coinage (`Vyclone`) differs in its first letter, which typing slips rarely affect.
  if (!neighbour || word[0] !== neighbour[0] || isInflection(word, neighbour)) return undefined;
  if (word.startsWith(neighbour) || (isCoinage(word, neighbour) && !stands(doc, neighbour))) return undefined;
  return flagTokens(
    words,
    { first: token, last: token },
    {
      type: 'misspelling',
      severity: 'warning',
      confidence: 0.7,
      message: `Unknown here, and one letter from “${capitalised(neighbour)}”.`,
      evidence: [`“${word}” is in no dictionary, “${neighbour}” is common`],
      suggestion: capitalised(neighbour),
    },
  );
}

/** `Western Australa`: after a word that precedes the right spelling elsewhere in the text. */
function fromPhrase(doc: Document, token: number): FlagFinding | undefined {
  const words = wordsOf(doc);
  const word = formAt(words, token);
  if (words.shape[token - 1] !== CAPITAL || !followsInSentence(words, token) || word.length < LEAST_LETTERS)
    return undefined;
  for (
    let other = words.before[token - 1], steps = 0;
    other >= 0 && steps < MOST_STEPS;
    other = words.before[other], steps++
  ) {
    const right = formAt(words, other + 1);
    if (words.shape[other + 1] !== CAPITAL || right[0] !== word[0] || !isOneEdit(word, right)) continue;
    if (isInflection(word, right) || isTranscription(word, right) || commonness(right) < 2) continue;
    return flagTokens(
      words,
      { first: token, last: token },
      {
        type: 'misspelling',
        severity: 'warning',
        confidence: 0.85,
        message: `One letter from “${capitalised(right)}”, which the text has after the same word.`,
        suggestion: capitalised(right),
      },
    );
  }
  return undefined;
}

const MOST_STEPS = 50;

/** True for a word that the document writes with a capital. */
function stands(doc: Document, form: string): boolean {
  const words = wordsOf(doc);
  const number = formNumber(words.forms, form);
  if (number < 0) return false;
  const token = words.form.indexOf(number);
  return words.shape[token] === CAPITAL;
}

/** Many Chinese place names look alike: Beijiang is not Beijing. */
const CHINESE_PLACE = /(?:iang|uang|zhou|xi|shan|jing|dong|bei|nan|ning|yuan|chuan|hai|long)$/u;

const isPerson = (level: number, form: string) => isName(form) || form.includes('-') || level === 0;
