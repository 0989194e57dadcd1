import { isEnglish } from '../../../text/language/tags.ts';
import { NUMBER, WORD } from '../../../text/tokens.ts';
import { type CandidateRule, tokensAmong, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { followsInSentence, formAt, HEADING, LOWER, QUOTED, SHIELDED } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

interface Wrong {
  readonly first: number;
  readonly last: number;
  readonly message: string;
}

/** Verbs whose passive takes nothing after it but an adverb. */
const PASSIVE = wordSet(`killed injured wounded arrested detained opened created published registered recorded
  hospitalized hospitalised evacuated destroyed damaged seized confiscated organized organised built signed installed
  launched discovered identified prepared developed introduced adopted approved rescued extinguished involved`);
const QUANTITY = wordSet(
  'two three four five six seven eight nine ten eleven twelve several many dozens hundreds about more',
);
const TIME =
  wordSet(`year years week weeks day days month months hour hours minute minutes second time times decade decades
  century centuries few little while third long short mile miles kilometres kilometers km meters metres percent per than
  or of block blocks weeks quarter half bit lot later ago across on in at by with each`);

/** `In the fire were killed three people.` */
function passiveBeforeNoun(words: Words, token: number): Wrong | undefined {
  if (!PASSIVE.has(formAt(words, token)) || !/^(?:was|were|been)$/u.test(formAt(words, token - 1)))
    return undefined;
  const next = formAt(words, token + 1);
  const isQuantity = QUANTITY.has(next) || words.kind[token + 1] === NUMBER;
  if (!isQuantity && next !== 'a' && next !== 'an') return undefined;
  const noun = next === 'about' || next === 'more' ? token + 3 : token + 2;
  if (words.kind[noun] !== WORD || words.shape[noun] !== LOWER) return undefined;
  for (let at = token + 1; at <= noun + 1; at++) if (TIME.has(formAt(words, at))) return undefined;
  return {
    first: token - 1,
    last: token,
    message: 'The verb comes before its subject: English puts the subject first.',
  };
}

/** Countable nouns that English never uses without an article after these prepositions. */
const COUNTABLE =
  wordSet(`apartment building village city region district airport river forest stadium museum hotel factory
  incident explosion suspect victim ministry prosecutor committee restaurant bridge hospital-room neighbourhood
  neighborhood policeman investigator apartment-building vehicle ambulance municipality`);
const IN = wordSet('in at near into from inside with');

/** `in apartment`, `near river`. */
function withoutArticle(words: Words, token: number): Wrong | undefined {
  if (
    words.shape[token] !== LOWER ||
    !COUNTABLE.has(formAt(words, token)) ||
    !IN.has(formAt(words, token - 1))
  )
    return undefined;
  const after = formAt(words, token + 1);
  if (!/^(?:[.,;]|where|near|which|who|was|were|is|when|after|during|because)$/u.test(after))
    return undefined;
  // `from village to village`, `in city, town and country`.
  for (let at = token + 1; at < token + 5; at++)
    if (/^(?:to|and|or)$/u.test(formAt(words, at)) || words.form[at] === words.form[token]) return undefined;
  if (/^(?:and|or|,|between)$/u.test(formAt(words, token - 2))) return undefined;
  return { first: token - 1, last: token, message: `“${formAt(words, token)}” needs an article here.` };
}

const PERSON = wordSet(
  'man woman boy girl driver child student pensioner teacher citizen resident motorist cyclist pedestrian',
);

/** `a 35 years old man`. */
function yearsOld(words: Words, token: number): Wrong | undefined {
  if (
    formAt(words, token) !== 'old' ||
    formAt(words, token - 1) !== 'years' ||
    words.kind[token - 2] !== NUMBER
  )
    return undefined;
  if (!PERSON.has(formAt(words, token + 1)) || !followsInSentence(words, token + 1)) return undefined;
  return { first: token - 2, last: token, message: 'Before a noun English says “35-year-old”.' };
}

const ADVERBIAL =
  wordSet(`past meantime main end process years course last first future present interim long way same
  latter former case event name wake face run spirit light`);

/** `has in the night something seen`: the participle comes at the end of the clause. */
function participleAtEnd(words: Words, token: number): Wrong | undefined {
  if (
    !/^(?:has|have|had)$/u.test(formAt(words, token)) ||
    !/^(?:in|on|at|after|before)$/u.test(formAt(words, token + 1))
  )
    return undefined;
  if (!/^(?:the|his|her|their)$/u.test(formAt(words, token + 2)) || ADVERBIAL.has(formAt(words, token + 3)))
    return undefined;
  const verb = formAt(words, token + 4);
  if (!/^(?:something|nothing|someone|a|an|also|already)$/u.test(verb) && !verb.endsWith('ed'))
    return undefined;
  if (words.kind[token + 3] !== WORD || words.shape[token + 3] !== LOWER || ADVERBIAL.has(verb))
    return undefined;
  return {
    first: token,
    last: token + 1,
    message: 'Half the sentence separates “have” from its participle, as in German.',
  };
}

const CANDIDATES = [PASSIVE, COUNTABLE, wordSet('old has have had')];
const candidates = tokensAmong({ values: () => CANDIDATES.flatMap((set) => [...set.values()]) });

export const nounPhrase: CandidateRule = {
  id: 'translation/noun-phrase',
  effect: 'flag',
  candidates,
  summary: 'Point out a subject after its passive, and a noun without its article',
  why: 'Slavic and Romance languages put the subject of a passive after the verb (`Were killed three people`), and Slavic languages have no article (`in apartment`). Only verbs without a second object, and countable nouns.',
  examples: [
    { flag: 'In the fire ⟦were killed⟧ three people.' },
    { flag: 'The fire broke out ⟦in apartment⟧, where a family lived.' },
    { flag: 'A ⟦35 years old⟧ man was detained.' },
    { keep: 'The school was opened a year ago, and two men were killed three days later.' },
    { keep: 'They went from village to village, in city and country.' },
    { keep: 'He has in the past worked in hospital.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    for (const token of candidates(doc)) {
      if (token < 1 || token + 2 >= words.length || words.context[token] & (SHIELDED | HEADING | QUOTED))
        continue;
      const found =
        passiveBeforeNoun(words, token) ??
        withoutArticle(words, token) ??
        yearsOld(words, token) ??
        participleAtEnd(words, token);
      if (!found || words.sentence[found.first] !== words.sentence[found.last + 1]) continue;
      yield flagTokens(words, found, {
        type: 'grammar',
        severity: 'warning',
        confidence: 0.8,
        message: found.message,
      });
    }
  },
};
