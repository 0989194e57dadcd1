import { lazy } from '../../../knowledge/lazy.ts';
import type { Document } from '../../../text/document.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import { perDocument } from '../../../text/per-document.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, tokensAmong, type Words, wordsOf } from '../analysis.ts';
import { FEMALE, MALE } from '../lexicon/gender.ts';
import { flagTokens } from '../matching/flag.ts';
import { CAPITAL, FIRST, formAt, HEADING, LOWER, QUOTED, SHIELDED } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

type Gender = 'male' | 'female';

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);
const SUBJECTS = wordSet('he she his her');
/** For a pronoun near the start of a sentence: the sentences before it in which no other person may occur. */
const REACH = 2;
/** The same for a pronoun in the middle of a sentence. */
const FAR = 8;

const pronouns = tokensAmong(SUBJECTS);

/** The person that a sentence begins with, or that its clause names. */
interface Subject {
  readonly gender: Gender;
  readonly token: number;
}

export const pronounGender: CandidateRule = {
  id: 'translation/pronoun-gender',
  effect: 'flag',
  candidates: pronouns,
  summary: 'Point out “he” for a woman and “she” for a man',
  why: 'Many languages leave out the pronoun or give it the gender of a noun, and the machine guesses. Only if the sentence before mentions one person whose title, first name or role contradicts the pronoun, and the pronoun cannot mean anybody else nearby.',
  examples: [
    { flag: 'Mrs Keller leads the clinic in Bern. ⟦He⟧ was born in the village of Thun.' },
    { keep: 'Mrs Keller leads the clinic in Bern with her brother. He was born in Thun.' },
    { keep: 'Dr Keller leads the clinic in Bern. She was born in Thun.' },
    { keep: 'Mrs Keller met Anton in Bern. He was born in Thun.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    for (const token of pronouns(doc)) {
      if (words.context[token] & (SHIELDED | HEADING | QUOTED)) continue;
      const own = PRONOUNS.get(formAt(words, token));
      if (!own) continue;
      const isFirst = (words.context[token] & FIRST) !== 0;
      // `His` and `her` at the start may refer to what follows: `His wife`.
      if (isFirst && !/^s?he$/u.test(formAt(words, token))) continue;
      const subject = isFirst ? subjectBefore(doc, token, own) : subjectInSentence(doc, token, own);
      if (!subject) continue;
      const written = doc.text.slice(words.start[token], words.end[token]);
      const person = doc.text.slice(words.start[subject.token], words.end[subject.token]);
      yield flagTokens(
        words,
        { first: token, last: token },
        {
          type: 'mistranslation',
          severity: 'warning',
          confidence: 0.75,
          message: `“${written}” seems to refer to a person who is ${subject.gender} according to “${person}”.`,
        },
      );
    }
  },
};

/** The gender of each surname that follows a title, a role or a first name somewhere in the text. */
const surnames = perDocument((doc: Document): ReadonlyMap<string, Gender> => {
  const words = wordsOf(doc);
  const known = new Map<string, Gender>();
  for (let token = 1; token < words.length; token++) {
    if (words.shape[token] !== CAPITAL || words.sentence[token] !== words.sentence[token - 1]) continue;
    const gender = namedGender(formAt(words, token - 1));
    const form = withoutEnding(formAt(words, token));
    if (gender && !namedGender(form)) known.set(form, gender);
  }
  return known;
});

/** The gender of a title, a role or a first name. */
function namedGender(form: string): Gender | undefined {
  return PRONOUNS.has(form) ? undefined : genders().get(form);
}

/** A person of the other gender in the clause before, and no other person for many sentences. */
function subjectInSentence(doc: Document, pronoun: number, gender: Gender): Subject | undefined {
  const words = wordsOf(doc);
  let subject: Subject | undefined;
  const own = words.sentence[pronoun];
  for (let token = pronoun - 1; token >= 0 && own - words.sentence[token] <= FAR; token--) {
    if (words.kind[token] !== WORD || words.context[token] & QUOTED) continue;
    const other = genderAt(doc, words, token);
    if (!other) continue;
    if (other === gender || other === 'unknown') return undefined;
    if (words.sentence[token] === own && !PRONOUNS.get(formAt(words, token)))
      subject ??= { gender: other, token };
    // Once a person is known, those mentioned before this sentence do not matter.
    if (words.sentence[token] !== own && !subject) return undefined;
  }
  return subject;
}

/**
 * The person that the sentence before begins with, if no other person is near. In dialogue the pronoun may
 * mean anybody.
 */
function subjectBefore(doc: Document, pronoun: number, gender: Gender): Subject | undefined {
  const words = wordsOf(doc);
  let subject: Subject | undefined;
  const own = words.sentence[pronoun];
  for (let token = pronoun - 1; token >= 0 && own - words.sentence[token] <= REACH; token--) {
    if (words.context[token] & QUOTED || isMark(words, token)) return undefined;
    const other = genderAt(doc, words, token);
    if (!other) continue;
    if (other === gender || other === 'unknown') return undefined;
    if (own - words.sentence[token] === 1 && isNearStart(words, token)) subject = { gender: other, token };
  }
  return subject;
}

/** A quotation mark. */
function isMark({ text, start }: Words, token: number): boolean {
  const code = text.charCodeAt(start[token]);
  return code === 34 || code === 0x201c || code === 0x201d;
}

/** Among the first words of its sentence. */
function isNearStart(words: Words, token: number): boolean {
  return words.context[token] & FIRST
    ? true
    : token < 2 ||
        words.sentence[token - 2] !== words.sentence[token] ||
        (words.context[token - 1] & FIRST) !== 0;
}

/** Words and first names that imply a gender. */
const genders = lazy(
  () =>
    new Map<string, Gender>([
      ...Array.from(FEMALE.values(), (form) => [form, 'female'] as const),
      ...Array.from(MALE.values(), (form) => [form, 'male'] as const),
      ...PRONOUNS,
    ]),
);

const withoutEnding = (form: string) => (form.endsWith("'s") ? form.slice(0, -2) : form);

/** The gender that a word implies; `unknown` for a name that may belong to either. */
function genderAt(doc: Document, words: Words, token: number): Gender | 'unknown' | undefined {
  if (words.kind[token] !== WORD) return undefined;
  const form = withoutEnding(formAt(words, token));
  const gender = genders().get(form);
  if (gender) return gender;
  if (words.shape[token] === LOWER) return PEOPLE.has(form) ? 'unknown' : undefined;
  // A surname after a title or a known first name is that person's.
  if (words.shape[token] !== CAPITAL || words.context[token] & FIRST) return undefined;
  const known = surnames(doc).get(form);
  if (known) return known;
  const before = formAt(words, token - 1);
  if (namedGender(before)) return undefined;
  return PLACED.has(before) ? undefined : 'unknown';
}

/** Nouns for a person of unknown gender. */
const PEOPLE =
  wordSet(`doctor driver officer teacher student neighbour neighbor friend boss partner colleague victim suspect
  attacker child baby patient author director president minister mayor judge lawyer player coach manager who singer
  employee owner official spokesperson leader person someone somebody anyone candidate king queen witness`);
/** Before the name of a place or a time. */
const PLACED = wordSet('in at from to near of on the since until during and by for');
