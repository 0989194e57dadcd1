import type { Document } from '../../../text/document.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, tokensAmong, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { type Gender, genderAt, PRONOUNS } from '../matching/person-gender.ts';
import { CAPITAL, FIRST, formAt, HEADING, LOWER, QUOTED, SHIELDED } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

/** For a pronoun near the start of a sentence: how many sentences before it may not mention another person. */
const REACH = 2;
/** The same for a pronoun in the middle of a sentence: people of its own gender, and people of unknown gender. */
const FAR = 8;
const NEAR = 1;
/** In fiction and plays people talk to each other, and a pronoun may mean anybody. */
const MOST_TALK = 0.015;
const talk = tokensAmong(wordSet('i me my you your ye thou thy'));

const pronouns = tokensAmong(wordSet('he she his her him himself herself'));

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
    { flag: 'On Friday the actress showed ⟦his⟧ new film to the press in Rome.' },
    { keep: 'Mrs Keller leads the clinic in Bern with her brother. He was born in Thun.' },
    { keep: 'Dr Keller leads the clinic in Bern. She was born in Thun.' },
    { keep: 'Mrs Keller met Anton in Bern. He was born in Thun.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    if (talk(doc).length > MOST_TALK * words.length) return;
    const wrong = new Set<number>();
    for (const token of pronouns(doc)) {
      if (words.context[token] & (SHIELDED | HEADING | QUOTED)) continue;
      const own = PRONOUNS.get(formAt(words, token));
      if (!own) continue;
      const isFirst = (words.context[token] & FIRST) !== 0 || isOpening(words, token);
      // `His` and `her` at the start may refer to what follows: `His wife`.
      if (words.context[token] & FIRST && !/^s?he$/u.test(formAt(words, token))) continue;
      const pronoun = { token, gender: own, wrong };
      const subject = isFirst ? subjectBefore(doc, pronoun) : subjectInSentence(doc, pronoun);
      if (!subject) continue;
      wrong.add(token);
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

/** False for pronouns, for several people, and for `the mother of his children`. */
function mayBeSubject(words: Words, token: number): boolean {
  const form = formAt(words, token);
  return !PRONOUNS.has(form) && !SEVERAL.has(form) && formAt(words, token + 1) !== 'of';
}

const SEVERAL = wordSet(
  'men women boys girls sons daughters brothers sisters ladies gentlemen fathers mothers',
);

/** `Anna Keller, the leader`, `biologist Anna Keller`: a role of a person who has a name. */
function isApposition(words: Words, token: number): boolean {
  if (words.shape[token] !== LOWER) return false;
  const isDetermined = /^(?:the|a|an|its|their)$/u.test(formAt(words, token - 1));
  return words.shape[token + 1] === CAPITAL || (isDetermined && formAt(words, token - 2) === ',');
}

/** `According to her estimate`, `In his opinion`, `Today he`: the pronoun means someone of the sentence before. */
function isOpening(words: Words, token: number): boolean {
  const form = formAt(words, token);
  const isOwner = form === 'his' || form === 'her';
  if (isOwner && !OPINION.has(formAt(words, token + 1))) return false;
  return (words.context[token - 1] ?? 0) & FIRST || (words.context[token - 2] ?? 0) & FIRST
    ? OPENINGS.has(formAt(words, token - 1)) && words.sentence[token - 1] === words.sentence[token]
    : false;
}

const OPINION = wordSet(
  'words opinion view estimate account estimates statement testimony calculations assessment part',
);
const OPENINGS = wordSet('to in by for from also then today later now');

/** A pronoun, and the wrong ones before it, which say nothing about the people. */
interface Pronoun extends Subject {
  readonly wrong: ReadonlySet<number>;
}

/** A person of the other gender in the clause before, and no other person for many sentences. */
function subjectInSentence(doc: Document, { token: pronoun, gender, wrong }: Pronoun): Subject | undefined {
  const words = wordsOf(doc);
  let subject: Subject | undefined;
  const own = words.sentence[pronoun];
  for (let token = pronoun - 1; token >= 0 && own - words.sentence[token] <= FAR; token--) {
    if (words.kind[token] !== WORD || words.context[token] & QUOTED || wrong.has(token)) continue;
    const other = genderAt(doc, words, token);
    if (!other) continue;
    if (
      other === gender ||
      (other === 'unknown' && own - words.sentence[token] <= (words.shape[token] === LOWER ? 0 : NEAR))
    )
      return undefined;
    if (other === 'unknown') continue;
    // `The birthplace of his mother opened his eyes`: the pronoun refers to someone nearby.
    if (!PRONOUNS.has(formAt(words, token)) && PRONOUNS.get(formAt(words, token - 1)) === gender)
      return undefined;
    if (words.sentence[token] === own && mayBeSubject(words, token)) subject ??= { gender: other, token };
    // Once a person is known, those mentioned before this sentence do not matter.
    if (words.sentence[token] !== own && !subject) return undefined;
  }
  return subject;
}

/**
 * The only person of the sentence before, if nobody of the pronoun's gender is near. What is quoted names no subject,
 * but may name the person that the pronoun means.
 */
function subjectBefore(doc: Document, { token: pronoun, gender, wrong }: Pronoun): Subject | undefined {
  const words = wordsOf(doc);
  let subject: Subject | undefined;
  const own = words.sentence[pronoun];
  for (let token = pronoun - 1; token >= 0 && own - words.sentence[token] <= REACH; token--) {
    const other = wrong.has(token) ? undefined : genderAt(doc, words, token);
    if (!other) continue;
    const isBefore = own - words.sentence[token] === 1;
    if (other === 'unknown' && isBefore && (isApposition(words, token) || words.context[token] & QUOTED))
      continue;
    if (other === gender || other === 'unknown') return undefined;
    if (words.context[token] & QUOTED) continue;
    // `They did not find the girl. He …`: a noun is the subject only where its sentence begins.
    const isNamed = words.shape[token] === CAPITAL || isNearStart(words, token);
    if (isBefore && isNamed && mayBeSubject(words, token)) subject ??= { gender: other, token };
  }
  return subject;
}

/** Among the first words of its sentence. */
function isNearStart(words: Words, token: number): boolean {
  return words.context[token] & FIRST
    ? true
    : token < 2 ||
        words.sentence[token - 2] !== words.sentence[token] ||
        (words.context[token - 1] & FIRST) !== 0;
}
