import { WORD } from '../../text/tokens.ts';
import type { Rule } from '../rule.ts';
import { flagTokens } from './flag.ts';
import { formAt, HIDDEN, QUOTED, type Words, wordsOf } from './words.ts';

const LONGEST_UNIT = 12;
/** Distinct words in a repeated unit: one is a doubled word, two are rhetoric (`more and more and`). */
const LEAST_WORDS = 3;

function isCopy(
  words: Words,
  from: number,
  { to, unit }: { readonly to: number; readonly unit: number },
): boolean {
  if (from < 0 || to + unit > words.length) return false;
  for (let index = 0; index < unit; index++)
    if (words.form[from + index] !== words.form[to + index]) return false;
  return true;
}

/** The unit [token - gap - unit, token - gap) that comes again at `token`; 0 where none does. */
function repeatedBefore(
  words: Words,
  token: number,
): { readonly unit: number; readonly gap: number } | undefined {
  const gaps = formAt(words, token - 1) === ',' ? [1, 0] : [0];
  for (const gap of gaps) {
    for (let unit = LONGEST_UNIT; unit >= LEAST_WORDS; unit--) {
      const from = token - gap - unit;
      if (from >= 0 && words.form[from] === words.form[token] && isCopy(words, from, { to: token, unit }))
        return { unit, gap };
    }
  }
  return undefined;
}

function distinctWords(words: Words, from: number, unit: number): number {
  const seen = new Set<number>();
  for (let token = from; token < from + unit; token++) {
    if (words.kind[token] !== WORD) return 0;
    seen.add(words.form[token]);
  }
  return seen.size;
}

export const repetitionLoop: Rule = {
  id: 'translation/repetition-loop',
  effect: 'flag',
  summary: 'Point out words that a translator repeated in a loop',
  why: 'Neural translators get stuck: `in the middle of the table in the middle of the table`. Three different words and more, repeated at once, word for word. Chants and refrains stand in quotation marks or lines of their own and are left alone.',
  examples: [
    { flag: 'They met ⟦in the middle of the town in the middle of the town⟧ on Monday.' },
    { flag: 'The committee spoke of ⟦flood prevention in May, flood prevention in May⟧ and rescue.' },
    { keep: 'It went on and on and on and on.' },
    { keep: 'Day after day, day after day, they waited.', because: 'two words' },
    { keep: '“We shall not be moved, we shall not be moved,” they sang.', because: 'a chant' },
  ],
  *check(doc) {
    const words = wordsOf(doc);
    for (let token = LEAST_WORDS; token + LEAST_WORDS <= words.length; token++) {
      if (words.count[words.form[token]] < 2 || words.place[token] & HIDDEN) continue;
      const found = repeatedBefore(words, token);
      if (!found) continue;
      const first = token - found.gap - found.unit;
      if (distinctWords(words, first, found.unit) < LEAST_WORDS) continue;
      let last = token + found.unit - 1;
      while (isCopy(words, last - found.unit + 1, { to: last + 1, unit: found.unit })) last += found.unit;
      if (words.sentence[first] !== words.sentence[last] || isChant(words, first, last)) {
        token = last;
        continue;
      }
      yield flagTokens(
        words,
        { first, last },
        {
          type: 'duplication',
          severity: 'error',
          confidence: 0.93,
          message: 'The same words stand twice in a row.',
          evidence: [`repeated: ${doc.text.slice(words.start[first], words.end[first + found.unit - 1])}`],
          suggestion: doc.text.slice(words.start[first], words.end[first + found.unit - 1]),
        },
      );
      token = last;
    }
  },
};

/** Repeated speech is a chant; but a quotation mark that was never closed must not silence a whole block. */
function isChant(words: Words, first: number, last: number): boolean {
  return (
    (words.place[first] & QUOTED) !== 0 &&
    /^[!,.?"\u201d]$/u.test(formAt(words, last + 1)) &&
    words.text.slice(words.start[first], words.end[last]).includes(',')
  );
}
