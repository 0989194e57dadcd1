import { isOrdinary } from '../../../knowledge/english-words.ts';
import { hashFilter } from '../../../knowledge/hash-filter.ts';
import { lazy } from '../../../knowledge/lazy.ts';
import { countryOfDemonym, isCity, placeNames } from '../../../knowledge/names.ts';
import { isUpper } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { hashOf } from '../../../text/hash.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import { perDocument } from '../../../text/per-document.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, tokensMatching, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { formAt, LOWER, QUOTED, SHIELDED } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

const DAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');
const MONTHS = wordSet('january february april june july august september october november december');
/** Before the name of a city. */
const PLACED = wordSet('in near from to of at');
/** Words before the name of a day or a month. */
const BEFORE = wordSet('on in of last next since until this from every by late early mid and');
/** Nouns that follow the adjective of a people in news texts. */
const PUBLIC =
  wordSet(`government president minister parliament police army authorities embassy media press people
  citizens citizen language team player club coach championship league chancellor king prime foreign troops soldiers border capital
  ambassador court justice economy market company companies border football national international`);

/** Shorter names are too often ordinary words. */
const LEAST_LETTERS = 5;

/** Days, months, peoples and cities, in lower case. */
const listed = lazy(
  () =>
    new Set([
      ...DAYS.values(),
      ...MONTHS.values(),
      ...placeNames()
        .map((name) => name.toLowerCase())
        .filter((name) => name.length >= LEAST_LETTERS),
    ]),
);
const mayBeListed = hashFilter(() => listed(), hashOf);
const names = tokensMatching((form, _, hash) => mayBeListed(hash) && listed().has(form));

const isCityOnly = (form: string) => !isOrdinary(form) && isCity(capitalised(form));

const capitalised = (form: string) => form[0].toUpperCase() + form.slice(1);

export const lowerCaseName: CandidateRule = {
  id: 'translation/lower-case-name',
  effect: 'flag',
  candidates: names,
  summary: 'Point out days, months and peoples in lower case',
  why: 'Most languages write days, months and the adjectives of peoples in lower case: `on monday`, `the german government`. Only if they can mean nothing else, and in texts that begin their sentences with capitals.',
  examples: [
    { flag: 'The court meets again on ⟦monday⟧, the lawyer said. The trial began a year ago.' },
    { flag: 'The ⟦german⟧ government rejected the plan. A vote is due soon.' },
    { flag: 'The train from ⟦belgrade⟧ was late. It came at noon.' },
    { keep: 'They ate french fries with turkish delight. It was august company.' },
    { keep: 'see you on monday. will call before', because: 'written small throughout' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    for (const token of names(doc)) {
      if (words.shape[token] !== LOWER || words.context[token] & (SHIELDED | QUOTED)) continue;
      if (!isMeant(words, token) || !hasCapitals(doc)) continue;
      const form = formAt(words, token);
      yield flagTokens(
        words,
        { first: token, last: token },
        {
          type: 'typographical',
          severity: 'info',
          confidence: 0.85,
          message: `English writes “${capitalised(form)}” with a capital.`,
          suggestion: capitalised(form),
        },
      );
    }
  },
};

function isMeant(words: Words, token: number): boolean {
  const form = formAt(words, token);
  if (DAYS.has(form)) return BEFORE.has(formAt(words, token - 1));
  // `In august company` is an adjective.
  if (MONTHS.has(form))
    return BEFORE.has(formAt(words, token - 1)) && words.kind[token + 1] !== WORD && form !== 'march';
  if (countryOfDemonym(capitalised(form)) !== undefined) return PUBLIC.has(formAt(words, token + 1));
  return isCityOnly(form) && PLACED.has(formAt(words, token - 1));
}

/** The share of sentences that may begin in lower case. */
const MOST_SMALL = 0.1;

/** True for a text that begins its sentences with capitals. */
const hasCapitals = perDocument(({ text }: Document): boolean => {
  let [small, all] = [0, 0];
  for (const { index } of text.matchAll(START)) {
    all++;
    const code = text.codePointAt(index + 2) ?? 0;
    if (!isUpper(code)) small++;
  }
  return all > 0 && small <= MOST_SMALL * all;
});

/** A full stop, a space, a letter. */
const START = /[.!?]\s\p{L}/gu;
