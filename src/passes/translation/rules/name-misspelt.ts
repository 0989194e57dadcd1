import {
  commonness,
  commonnessOf,
  isMostlyName,
  isName,
  isOrdinary,
} from '../../../knowledge/english-words.ts';
import { lazy } from '../../../knowledge/lazy.ts';
import { bearersOf, isKnownSurname } from '../../../knowledge/names.ts';
import { finalize, HASH_SEED, hashAt, hashOn, hashUnit } from '../../../knowledge/word-hash.ts';
import { isLetter } from '../../../text/characters.ts';
import { type Document, perDocument } from '../../../text/document.ts';
import { WORD } from '../../../text/tokens.ts';
import type { FlagFinding } from '../../rule.ts';
import { FAMOUS, famousWords } from '../lexicon/places.ts';
import { type CandidateRule, tokensMatching } from '../matching/candidates.ts';
import { flagTokens } from '../matching/flag.ts';
import {
  CAPITAL,
  countsOf,
  FIRST,
  followsInSentence,
  formAt,
  frequencyAt,
  HEADING,
  SHIELDED,
  type Words,
  wordsOf,
} from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

const TITLES =
  wordSet(`mr mrs ms miss dr prof professor sir lord lady dame president minister premier senator king queen
  prince princess pope captain colonel general judge justice rev reverend sergeant`);
const LEAST_LETTERS = 5;
const LEAST_FAMOUS = 6;
const MOST_LETTERS = 24;

/** True where two words are one insertion, deletion, substitution or swap of neighbours apart. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** The tokens of each capitalised form, mid-sentence or not, of those that a name may be a slip of. */
const capitalsOf = perDocument((doc: Document) => {
  const words = wordsOf(doc);
  const seen = new Map<number, number[]>();
  const counts = countsOf(doc);
  for (let token = 0; token < words.length; token++) {
    if (counts[token] < 2 || words.shape[token] !== CAPITAL) continue;
    if (words.kind[token] !== WORD || words.place[token] & SHIELDED) continue;
    const { length } = formAt(words, token);
    if (length < LEAST_LETTERS || length > MOST_LETTERS) continue;
    const tokens = seen.get(words.form[token]);
    if (tokens) tokens.push(token);
    else seen.set(words.form[token], [token]);
  }
  return seen;
});

/** The first name or title before a name; the empty string where none stands there. */
function nameBefore(words: Words, token: number): string {
  if (!followsInSentence(words, token)) return '';
  const before = token - 1;
  return words.shape[before] === CAPITAL && words.kind[before] === WORD ? formAt(words, before) : '';
}

/** Frequent capitalised forms by their first two and last two letters: one edit leaves one of the ends alone. */
const indexOf = perDocument((doc: Document) => {
  const words = wordsOf(doc);
  const index = new Map<string, number[]>();
  const add = (key: string, form: number) => {
    const forms = index.get(key);
    if (!forms) index.set(key, [form]);
    else if (forms.length < MOST_NEIGHBOURS) forms.push(form);
  };
  for (const [form, tokens] of capitalsOf(doc)) {
    const word = words.forms.text[form];
    if (tokens.length < 2) continue;
    add(`<${word.slice(0, 3)}`, form);
    add(`${word.slice(-3)}>`, form);
  }
  return index;
});

/** More names that begin alike are a list; the bound keeps the search linear. */
const MOST_NEIGHBOURS = 40;

/** Endings that inflect or derive a name, so that both are right: `Roma` and `Romas`, `German` and `Germany`. */
const INFLECTED = /^(?:s|es|n|y|a|o|e|i|'s|an|in|ic)$/u;

function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    (long.startsWith(short) && INFLECTED.test(long.slice(short.length))) ||
    a.replace(/[eaoiy]$/u, '') === b.replace(/[eaoiy]$/u, '')
  );
}

/** `Soeder` for Söder, and `Maryna` beside Marina: another transcription, not a slip. */
function isTranscription(a: string, b: string): boolean {
  const plain = (name: string) => name.replace(/([aou])e/gu, '$1').replace(/[yj]/gu, 'i');
  return plain(a) === plain(b) || (CHINESE.test(a) && CHINESE.test(b));
}

/** A name of the document, more frequent, one edit away, with no first name of its own. */
function twinOf(doc: Document, token: number): { readonly form: string; readonly count: number } | undefined {
  const words = wordsOf(doc);
  const word = formAt(words, token);
  const before = nameBefore(words, token);
  for (const key of [`<${word.slice(0, 3)}`, `${word.slice(-3)}>`]) {
    for (const form of indexOf(doc).get(key) ?? []) {
      const other = words.forms.text[form];
      if (!isOneEdit(word, other) || isInflection(word, other) || isTranscription(word, other)) continue;
      const tokens = capitalsOf(doc).get(form) ?? [];
      const isOther =
        before !== '' && !TITLES.has(before) && !tokens.some((at) => nameBefore(words, at) === before);
      if (!isOther) return { form: other, count: tokens.length };
    }
  }
  return undefined;
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** Words one edit away that the dictionary has, the most common first; -1 as soon as two speak for themselves. */
function dictionaryTwin(word: string, accept: (word: string) => boolean): string | undefined {
  let found: string | undefined;
  const take = (candidate: string): boolean => {
    if (candidate === word || candidate === found || !accept(candidate)) return true;
    if (found !== undefined) return false;
    found = candidate;
    return true;
  };
  const end = word.length;
  // Five hundred candidates are hashed; only those that hit are spelt out.
  const isHit = (head: number, from: number) =>
    isPromising(finalize(hashOn(head, word, { start: from, end })));
  for (let at = 0, hash = HASH_SEED; at <= end; hash = hashUnit(hash, word.charCodeAt(at++))) {
    const head = word.slice(0, at);
    if (at < end && isHit(hash, at + 1) && !take(head + word.slice(at + 1))) return undefined;
    if (at + 1 < end) {
      const swapped = hashUnit(hashUnit(hash, word.charCodeAt(at + 1)), word.charCodeAt(at));
      if (isHit(swapped, at + 2) && !take(head + word[at + 1] + word[at] + word.slice(at + 2)))
        return undefined;
    }
    for (const letter of ALPHABET) {
      const next = hashUnit(hash, letter.charCodeAt(0));
      if (isHit(next, at) && !take(head + letter + word.slice(at))) return undefined;
      if (at < end && isHit(next, at + 1) && !take(head + letter + word.slice(at + 1))) return undefined;
    }
  }
  return found;
}

const famousHashes = lazy(() => new Set(famousWords().map((word) => hashAt(word, 0, word.length))));

/** False for the hash of a word that is neither famous nor common. */
const isPromising = (hash: number) => commonnessOf(hash) >= 3 || famousHashes().has(hash);

const PLAIN_NAME = /^[a-z]{4,24}$/u;
const unknown = tokensMatching(
  (form, level) => level === 0 && PLAIN_NAME.test(form) && commonness(form.replace(/s$/u, '')) === 0,
);

export const nameMisspelt: CandidateRule = {
  id: 'translation/name-misspelt',
  effect: 'flag',
  candidates: unknown,
  summary: 'Point out a name one letter away from one that is known',
  why: 'Names suffer in translation: `Jean Costex` for Jean Castex, `Weshington` for Washington. The unknown spelling must stand once, the known one must be frequent in the text, famous, or the only common word that fits among capitals. Rare surnames behind a first name or a title are left alone.',
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
        (doc.language === 'en' ? fromDictionary(doc, token) : undefined);
      if (finding) yield finding;
    }
  },
};

function isCandidate(doc: Document, token: number): boolean {
  const words = wordsOf(doc);
  if (words.kind[token] !== WORD || words.shape[token] !== CAPITAL || words.place[token] & SHIELDED)
    return false;
  const length = words.end[token] - words.start[token];
  if (length < LEAST_LETTERS - 1 || length > MOST_LETTERS || countsOf(doc)[token] > 1) return false;
  for (let at = words.start[token]; at < words.end[token]; at++) {
    const code = words.text.charCodeAt(at);
    if (!isLetter(code) || code > 127) return false;
  }
  return true;
}

/** `Jean Costex`: unknown, and one letter from a famous bearer of that first name. */
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
      severity: 'error',
      confidence: 0.88,
      message: `Is ${first} ${famous} meant?`,
      evidence: [`“${written}” is unknown; ${first} ${famous} is a known person`],
      suggestion: `${first} ${famous}`,
    },
  );
}

function fromDocument(doc: Document, token: number): FlagFinding | undefined {
  const twin = twinOf(doc, token);
  if (!twin) return undefined;
  const words = wordsOf(doc);
  return flagTokens(
    words,
    { first: token, last: token },
    {
      type: 'inconsistency',
      severity: 'warning',
      confidence: twin.count > 2 ? 0.85 : 0.75,
      message: 'A name is spelt in two ways.',
      evidence: [
        `“${capitalised(formAt(words, token))}” once, “${capitalised(twin.form)}” ${twin.count} times`,
      ],
      suggestion: capitalised(twin.form),
    },
  );
}

const capitalised = (form: string) => form[0].toUpperCase() + form.slice(1);

/** Among capitals (`Conservation Foundaion`) an unknown word that only one common word fits is no name. */
function fromDictionary(doc: Document, token: number): FlagFinding | undefined {
  const words = wordsOf(doc);
  const word = formAt(words, token);
  if (
    words.place[token] & (FIRST | HEADING) ||
    !followsInSentence(words, token) ||
    word.length < LEAST_LETTERS
  )
    return undefined;
  // A rare surname stands behind a first name or a title, a rare first name before a surname.
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
  if (word.length < LEAST_FAMOUS) return undefined;
  const twin = dictionaryTwin(word, word.length < 7 ? isFamous : isFamousOrCommon);
  // A coinage (`Vyclone`) differs in its first letter, which slips of typing spare.
  if (!twin || word[0] !== twin[0] || isInflection(word, twin)) return undefined;
  if (CHINESE_PLACE.test(word) || commonness(word.replace(/e?s$/u, '')) > 0) return undefined;
  return flagTokens(
    words,
    { first: token, last: token },
    {
      type: 'misspelling',
      severity: 'warning',
      confidence: 0.7,
      message: `Unknown here, and one letter from “${capitalised(twin)}”.`,
      evidence: [`“${word}” is in no dictionary, “${twin}” is common`],
      suggestion: capitalised(twin),
    },
  );
}

/** Two or three syllables of pinyin: names of one letter's difference abound (`Haihe`, `Huaihe`). */
const CHINESE =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]ang|iong|[aeio]ng|iao|[iu]an|uai|[aeu]i|ao|[aeiu]n|ou|i[aeu]|u[aoe]|[aoiu]|(?<![bpfjqxw])e)){2,3}$/u;

/** Chinese places are many, and look alike: Beijiang is not Beijing. */
const CHINESE_PLACE = /(?:iang|uang|zhou|xi|shan|jing|dong|bei|nan|ning|yuan|chuan|hai|long)$/u;

const isPerson = (level: number, form: string) => isName(form) || form.includes('-') || level === 0;
const isFamous = (word: string) => FAMOUS.has(word);
const isFamousOrCommon = (word: string) =>
  FAMOUS.has(word) || (commonness(word) >= 3 && isOrdinary(word) && !isMostlyName(word));
