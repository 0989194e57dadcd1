import { foreignMaskAt } from '../../../knowledge/foreign-words.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, tokensMatching, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { CAPITAL, formAt, SHIELDED } from '../matching/token-context.ts';

const LEAST_LETTERS = 5;
const LEAST_CONSONANTS = 4;
/** Names with fewer consonants are compared by their sound, if they have this many letters. */
const LEAST_OF_SHORT = 6;
const NAME = /^\p{L}{5,24}$/u;

const unknown = tokensMatching((form) => form.length >= LEAST_LETTERS && NAME.test(form), 'unknown');

/**
 * Letters that are transcribed from other alphabets in two ways, each with its replacement, and with letters of which
 * one must occur, since searching for a letter is faster than the pattern.
 */
const ALIKE: readonly (readonly [has: string, from: RegExp, to: string])[] = [
  ['hšş', /sch|sh|š|ş/gu, 'x'],
  ['hčç', /tch|tsch|ch|č|ç/gu, 'q'],
  ['zsc', /tz|ts|cz|c(?=$|[eiy])/gu, 'c'],
  ['hg', /kh|gh|g|h/gu, 'h'],
  ['p', /ph/gu, 'f'],
  ['w', /w/gu, 'v'],
  ['k', /ks/gu, 'z'],
  ['k', /k/gu, 'c'],
];
const VOWELS = /[aeiouyjáéíóúýàèìòùâêîôûäëïöüőűãõåæøıăąęěů']/gu;
const DOUBLED = /(.)\1/gu;

/** The consonants of a name, in a uniform spelling. */
function skeletonOf(form: string): string {
  let letters = form;
  for (const [has, from, to] of ALIKE) if (hasOneOf(letters, has)) letters = letters.replace(from, to);
  return letters.replace(VOWELS, '').replace(DOUBLED, '$1');
}

function hasOneOf(letters: string, wanted: string): boolean {
  for (const letter of wanted) if (letters.includes(letter)) return true;
  return false;
}

/** Long names by their consonants, short ones by their sound. */
function keyOf(form: string): string {
  const skeleton = skeletonOf(form);
  return skeleton.length < LEAST_CONSONANTS && form.length >= LEAST_OF_SHORT
    ? `${form[0]}=${soundOf(form)}`
    : skeleton;
}

const MARKS = /\p{M}/gu;

/** A short name in a uniform spelling, with its vowels: `Chabac` and `Chabatz`. */
function soundOf(form: string): string {
  let letters = form;
  for (const [has, from, to] of ALIKE) if (hasOneOf(letters, has)) letters = letters.replace(from, to);
  return letters
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/x/gu, 's')
    .replace(/[yj]/gu, 'i')
    .replace(DOUBLED, '$1');
}

export const nameTwoWays: CandidateRule = {
  id: 'translation/name-two-ways',
  effect: 'flag',
  candidates: unknown,
  summary: 'Point out an unusual name that is transcribed in two ways',
  why: 'A name from another alphabet is transcribed anew in every sentence: Gavrylyak in one, Havryliak in the next. Only unknown names that share their consonants but not all their letters; two people with different first names are left alone.',
  examples: [
    { flag: 'The mayor Havryliak came first. Later ⟦Gavrylyak⟧ spoke of roads.' },
    { flag: 'The road to Lovitza is open. The bridge of ⟦Lovica⟧ is not.' },
    { keep: 'Petro Havryliak came first. Later Ivan Gavrylyak spoke of roads.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    const seen = new Map<string, number>();
    const flagged = new Set<string>();
    const skeletons = new Map<string, string>();
    for (const token of unknown(doc)) {
      if (!isName(words, token)) continue;
      const form = formAt(words, token);
      const key = skeletons.get(form) ?? keyOf(form);
      skeletons.set(form, key);
      if (key.length < LEAST_CONSONANTS) continue;
      const other = seen.get(key);
      if (other === undefined) seen.set(key, token);
      else if (isSameName(words, other, token) && !flagged.has(form)) {
        flagged.add(form);
        const written = (at: number) => doc.text.slice(words.start[at], words.end[at]);
        yield flagTokens(
          words,
          { first: token, last: token },
          {
            type: 'inconsistency',
            severity: 'warning',
            confidence: 0.75,
            message: `One name in two spellings? The text also has “${written(other)}”.`,
            evidence: [`“${written(other)}” and “${written(token)}”`],
            suggestion: written(other),
          },
        );
      }
    }
  },
};

function isName(words: Words, token: number): boolean {
  return (
    words.shape[token] === CAPITAL &&
    words.kind[token] === WORD &&
    !(words.context[token] & SHIELDED) &&
    !/[_-]/u.test(words.text[words.start[token] - 1] ?? '') &&
    foreignMaskAt(formAt(words, token), 0, words.end[token] - words.start[token]) === 0
  );
}

/** Two spellings of one name: not an inflection, and not two people with different first names. */
function isSameName(words: Words, one: number, two: number): boolean {
  const [a, b] = [formAt(words, one), formAt(words, two)];
  if (a === b || Math.abs(a.length - b.length) > 2 || a.startsWith(b) || b.startsWith(a)) return false;
  // A final vowel marks a case, a woman's name or an adjective: Ivanov and Ivanova.
  if (a.slice(0, -1) === b.slice(0, -1) || Math.min(a.length, b.length) < LEAST_LETTERS) return false;
  const first = (token: number) => (words.shape[token - 1] === CAPITAL ? formAt(words, token - 1) : '');
  return first(one) === '' || first(two) === '' || first(one) === first(two);
}
