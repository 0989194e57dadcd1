import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, repeatsOf, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { FIRST, formAt, LOWER, QUOTED, SHIELDED } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

const LONGEST_UNIT = 12;
/**
 * The minimum number of distinct words in a repeated unit: one is a doubled word, two are rhetorical (`more and more
 * and`).
 */
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

/** The unit before `token` that occurs again there; `distance` is how far back its first word is. */
function repeatedBefore(words: Words, token: number, distance: number): Unit | undefined {
  const gap = formAt(words, token - 1) === ',' ? 1 : 0;
  for (const unit of gap ? [distance - 1, distance] : [distance]) {
    if (unit < LEAST_WORDS || !isCopy(words, token - distance, { to: token, unit })) continue;
    return { unit, gap: distance - unit };
  }
  return undefined;
}

interface Unit {
  readonly unit: number;
  readonly gap: number;
}

function distinctWords(words: Words, from: number, unit: number): number {
  const seen = new Set<number>();
  for (let token = from; token < from + unit; token++) {
    if (words.kind[token] !== WORD) return 0;
    seen.add(words.form[token]);
  }
  return seen.size;
}

export const repetitionLoop: CandidateRule = {
  id: 'translation/repetition-loop',
  effect: 'flag',
  candidates: (doc) => repeatsOf(doc).rows,
  summary: 'Point out words that a translator repeated in a loop',
  why: 'Neural translators get stuck: `in the middle of the table in the middle of the table`. Only three or more distinct words, repeated immediately, word for word. Chants and refrains are in quotation marks or on lines of their own and are left alone.',
  examples: [
    { flag: 'They met ⟦in the middle of the town in the middle of the town⟧ on Monday.' },
    { flag: 'The committee spoke of ⟦flood prevention in May, flood prevention in May⟧ and rescue.' },
    { keep: 'It went on and on and on and on.' },
    { keep: 'Day after day, day after day, they waited.', because: 'two words' },
    { keep: '“We shall not be moved, we shall not be moved,” they sang.', because: 'a chant' },
  ],
  *check(doc) {
    const words = wordsOf(doc);
    const { rows } = repeatsOf(doc);
    const seen = new Map<number, number>();
    let row = 0;
    let until = -1;
    for (let token = 0; token + LEAST_WORDS <= words.length; token++) {
      // Loops begin at a repeated sequence, or directly after another loop: the walk jumps to the next one.
      if (token > until) {
        while (row < rows.length && rows[row] < token) row++;
        if (row === rows.length) return;
        token = Math.max(token, rows[row] - LONGEST_UNIT);
        until = rows[row] + LONGEST_UNIT;
      }
      const form = words.form[token];
      const distance = token - (seen.get(form) ?? token);
      seen.set(form, token);
      if (distance < LEAST_WORDS || distance > LONGEST_UNIT) continue;
      if (words.context[token] & SHIELDED) continue;
      const found = repeatedBefore(words, token, distance);
      if (!found) continue;
      const first = token - found.gap - found.unit;
      if (distinctWords(words, first, found.unit) < LEAST_WORDS) continue;
      let last = token + found.unit - 1;
      while (isCopy(words, last - found.unit + 1, { to: last + 1, unit: found.unit })) last += found.unit;
      token = last;
      until = Math.max(until, last + LONGEST_UNIT);
      if (words.sentence[first] !== words.sentence[last] || isChant(words, first, last)) continue;
      if (isRhetoric(words, { first, last, ...found })) continue;
      yield flagTokens(
        words,
        { first, last },
        {
          type: 'duplication',
          severity: 'warning',
          confidence: 0.93,
          message: 'The same words appear twice in a row.',
          evidence: [`repeated: ${doc.text.slice(words.start[first], words.end[first + found.unit - 1])}`],
          suggestion: doc.text.slice(words.start[first], words.end[first + found.unit - 1]),
        },
      );
    }
  },
};

/** Words that join a clause to its echo: `and the night before and the night before that`. */
const JOINING = wordSet('and or nor but because if than then to that');
/** Words that begin a clause that people repeat: `it's my birthday, it's my birthday`. */
const SUBJECT =
  wordSet(`i you he she it we they it's i'm i'll i've you're we're they're that's there's don't let's if
  whatever this who what why how when where up down`);

/** Nobody repeats this many words for effect. */
const LONG = 6;

/** True for a deliberate repetition: two clauses of speech side by side, or a clause and one that extends it. */
function isRhetoric(
  words: Words,
  { first, last, unit, gap }: Unit & { readonly first: number; readonly last: number },
): boolean {
  // Table cells or buttons.
  if (words.shape[first] !== LOWER && words.shape[first + unit + gap] !== LOWER) return true;
  if (last - first + 1 > 2 * unit + gap) return false;
  // `What we are is machines made of machines made of machines`: the echo goes on with its first word.
  if (gap === 0 && words.form[last + 1] === words.form[first]) return true;
  const start = formAt(words, first);
  // A rhetorical repetition ends with its echo; a loop continues.
  if (gap > 0) {
    if (SUBJECT.has(start) || (words.context[first] & FIRST) !== 0) return true;
    return unit < LONG && words.kind[last + 1] !== WORD;
  }
  return JOINING.has(start) || JOINING.has(formAt(words, last)) || SUBJECT.has(formAt(words, last));
}

/**
 * True for repeated speech, which is a chant. A quotation mark that was never closed must not silence a whole
 * block.
 */
function isChant(words: Words, first: number, last: number): boolean {
  return (
    (words.context[first] & QUOTED) !== 0 &&
    /^[!,.?"\u201d]$/u.test(formAt(words, last + 1)) &&
    words.text.slice(words.start[first], words.end[last]).includes(',')
  );
}
