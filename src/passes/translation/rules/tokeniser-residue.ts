import { isSpace } from '../../../text/characters.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, tokensAmong, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { formAt, LOWER, SHIELDED, UPPER } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

/** First parts that occur only in compounds. */
const PREFIX =
  wordSet(`non anti co semi multi inter pre vis ultra micro macro socio french german russian anglo north
  south east west counter`);
/** Compounds whose first part can also end a clause. */
const COMPOUNDS = new Set(
  `long term;short term;medium term;mid term;long distance;long range;long standing;long lasting;long awaited;
  well known;well being;well established;so called;high speed;high level;high tech;high ranking;high profile;
  high quality;high rise;low income;low cost;low level;first class;first time;first ever;second hand;second class;
  self employed;self defence;self defense;self determination;self esteem;self confidence;self government;
  old fashioned;full time;part time;full scale;full fledged;half brother;half sister;half time;half hour;
  state owned;state run;vice president;vice versa;vice chairman;vice minister;cross border;cross country;
  in depth;in house;air conditioned;air conditioning;left wing;right wing;middle class;pro government;
  two thirds;three quarters;two year;three year;four year;five year;ten year;two day;three day;third party;
  third country;post war;mid july;ex president;ex minister`
    .split(';')
    .map((pair) => pair.trim()),
);
/**
 * Word endings that a tokeniser splits off: the `'s` after a space. Split contractions are more common in
 * corpora than on pages.
 */
const ENDS = wordSet('s');

/** Words that follow a dash. */
const CLAUSE_STARTS =
  wordSet(`and but the a an it he she they we you i as is was who which that not in on at for with
  from to or because if when where while even just all this these those there now`);
/**
 * Words that do not take a possessive: in verse and talk `'s` follows them as a word of its own: `upon 's`,
 * `let 's`.
 */
const NO_OWNER = wordSet(
  'at on upon in to for of make see let there that it he she what who where how take give and or but first',
);

/** A word, a space, a hyphen, a space, a word: `vis - à - vis`, `long - term`. */
function spacedHyphen(words: Words, token: number): boolean {
  if (formAt(words, token) !== '-' || words.kind[token - 1] !== WORD || words.kind[token + 1] !== WORD)
    return false;
  if (words.start[token] !== words.end[token - 1] + 1 || words.start[token + 1] !== words.end[token] + 1)
    return false;
  if (words.shape[token + 1] !== LOWER && words.shape[token - 1] === LOWER) return false;
  const [first, second] = [formAt(words, token - 1), formAt(words, token + 1)];
  if (COMPOUNDS.has(`${first} ${second}`)) return true;
  return PREFIX.has(first) && words.kind[token + 2] === WORD && !CLAUSE_STARTS.has(second);
}

/** `France 's`, `do n't`: the ending is separated from its word. */
function splitEnding(words: Words, token: number): boolean {
  if (formAt(words, token) === '-') return false;
  if (words.kind[token - 1] !== WORD || words.kind[token + 1] !== WORD || !ENDS.has(formAt(words, token + 1)))
    return false;
  return (
    words.start[token] === words.end[token - 1] + 1 &&
    words.start[token + 1] <= words.end[token] + 1 &&
    words.shape[token + 1] !== UPPER &&
    words.shape[token - 1] !== UPPER &&
    !NO_OWNER.has(formAt(words, token - 1)) &&
    isSpace(words.text.charCodeAt(words.end[token + 1]))
  );
}

const joints = tokensAmong(['-', "'", '\u2019']);

export const tokeniserResidue: CandidateRule = {
  id: 'translation/tokeniser-residue',
  effect: 'flag',
  candidates: joints,
  summary: 'Point out words that a tokeniser took apart',
  why: 'Translators work on split words and do not always join them again: `France ’s`, `long - term`, `vis - à - vis`. Many writers use a hyphen with spaces as a dash, so it is flagged only after parts of compounds.',
  examples: [
    { flag: 'It is the ⟦government ’s⟧ plan.' },
    { flag: 'They signed a ⟦long - term⟧ contract.' },
    { keep: 'The farm - two miles off - was sold, and the rest - well - is history.' },
    { keep: 'The parents’ s-shaped bench and the ’80s.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    for (const token of joints(doc)) {
      if (token < 1 || token + 1 >= words.length || words.context[token] & SHIELDED) continue;
      if (words.sentence[token - 1] !== words.sentence[token + 1]) continue;
      if (!spacedHyphen(words, token) && !splitEnding(words, token)) continue;
      const { start } = words;
      yield flagTokens(
        words,
        { first: token - 1, last: token + 1 },
        {
          type: 'typographical',
          severity: 'info',
          confidence: 0.8,
          message: 'The parts of the word are separated.',
          suggestion: doc.text.slice(start[token - 1], words.end[token + 1]).replace(/\s/gu, ''),
        },
      );
    }
  },
};
