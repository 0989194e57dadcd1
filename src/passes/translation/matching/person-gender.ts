import { commonness, isMostlyName, isOrdinary } from '../../../knowledge/english-words.ts';
import { lazy } from '../../../knowledge/lazy.ts';
import { countryOfDemonym, demonymOf, isCity } from '../../../knowledge/names.ts';
import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import { WORD } from '../../../text/tokens.ts';
import { FEMALE, MALE } from '../lexicon/gender.ts';
import { CAPITAL, FIRST, formAt, LOWER, type Words, wordsOf } from './token-context.ts';
import { wordSet } from './word-set.ts';

/** The people that a text mentions, each a man or a woman by pronoun, title, role or first name. */

export type Gender = 'male' | 'female';

/** Pronouns of the third person, each with its gender. */
export const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

/** Words and first names that imply a gender. */
const genders = lazy(
  () =>
    new Map<string, Gender>([
      ...Array.from(FEMALE.values(), (form) => [form, 'female'] as const),
      ...Array.from(MALE.values(), (form) => [form, 'male'] as const),
      ...PRONOUNS,
    ]),
);

/** The common nouns and titles in the lists, which imply a gender in lower case, too. */
const isNoun = (form: string) => isOrdinary(form) && !isMostlyName(form);

/** The gender of a title, a role or a first name. */
function namedGender(form: string): Gender | undefined {
  return PRONOUNS.has(form) ? undefined : genders().get(form);
}

/** The gender of each surname that follows a title, a role or a first name somewhere in the text. */
const surnames = perDocument((doc: Document): ReadonlyMap<string, Gender> => {
  const words = wordsOf(doc);
  const known = new Map<string, Gender>();
  for (let token = 1; token < words.length; token++) {
    if (words.shape[token] !== CAPITAL || words.sentence[token] !== words.sentence[token - 1]) continue;
    const gender = namedGender(formAt(words, token - 1));
    const form = withoutEnding(formAt(words, token));
    if (gender && form.length > 2 && !namedGender(form)) known.set(form, gender);
  }
  return known;
});

const withoutEnding = (form: string) => (form.endsWith("'s") ? form.slice(0, -2) : form);

/** The gender that a word implies; `unknown` for a person, or a name, that may be either. */
export function genderAt(doc: Document, words: Words, token: number): Gender | 'unknown' | undefined {
  if (words.kind[token] !== WORD) return undefined;
  const form = withoutEnding(formAt(words, token));
  const gender = genders().get(form);
  const isSmall = words.shape[token] === LOWER;
  // A church, a day or a town: `San Pedro`.
  if (!isSmall && SAINT.has(formAt(words, token - 1))) return undefined;
  // A first name in lower case is a word: `rose`, `mark`.
  if (gender && (!isSmall || PRONOUNS.has(form) || isNoun(form))) return gender;
  if (isSmall) return PEOPLE.has(form) || (form.endsWith('ist') && form.length > 5) ? 'unknown' : undefined;
  // A surname after a title or a known first name is that person's.
  if (words.shape[token] !== CAPITAL) return undefined;
  const known = surnames(doc).get(form);
  if (known) return known;
  if (words.context[token] & FIRST) return undefined;
  const before = formAt(words, token - 1);
  const ending = isCapital(words, token - 1) && !namedGender(before) ? genderOfEnding(form) : undefined;
  if (ending) return ending;
  // `Kovács Ilona`, `Anna Keller`: another part of the name of one person.
  if (namedGender(before) || (isCapital(words, token + 1) && namedGender(formAt(words, token + 1))))
    return undefined;
  return PLACED.has(before) || isNoPerson(words, token, form) ? undefined : 'unknown';
}

/** The gender that a Slavic or Icelandic surname shows by its ending, for first names that no list has. */
function genderOfEnding(surname: string): Gender | undefined {
  if (surname.length < 6) return undefined;
  if (/(?:[oe]va|skaya|ov\u00e1|sk\u00e1|[oe]vna|d\u00f3ttir|dottir)$/u.test(surname)) return 'female';
  return /(?:[oe]v|skiy|skyi)$/u.test(surname) ? 'male' : undefined;
}

const isCapital = (words: Words, token: number) =>
  words.shape[token] === CAPITAL && words.sentence[token] === words.sentence[token - 1];

/** True for a capitalised word that names a place, a people, a day or an office. */
function isNoPerson(words: Words, token: number, form: string): boolean {
  if (isOrdinary(form) && !isMostlyName(form) && commonness(form) >= 2) return true;
  const written = words.text.slice(words.start[token], words.start[token] + form.length);
  return (
    SAINT.has(form) ||
    isCity(written) ||
    demonymOf(written) !== undefined ||
    countryOfDemonym(written) !== undefined ||
    CALENDAR.has(form)
  );
}

const SAINT = wordSet('san santa saint st são');
const CALENDAR =
  wordSet(`january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday christmas easter`);

/** Nouns for a person of unknown gender. */
const PEOPLE =
  wordSet(`doctor driver officer teacher student neighbour neighbor friend boss partner colleague victim suspect
  attacker child baby patient author director president minister mayor judge lawyer player coach manager singer
  employee owner official spokesperson leader person someone somebody anyone candidate witness`);
/** Before the name of a place or a time. */
const PLACED = wordSet('in at from to near of on the since until during and by for');
