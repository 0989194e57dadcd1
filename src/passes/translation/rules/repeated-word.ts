import { isEnglish } from '../../../text/language/tags.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, countsOf, repeatsOf, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { BRACKETED, formAt, LOWER, QUOTED, SHIELDED } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

/** Words that people repeat for emphasis, exclamations and sounds, and words that grammar doubles. */
const TWICE = wordSet(`very really many long much that had little more never ever again good well please hear
  boom zoom knock blah bye same what there now here come look long-long tick ding dong chop wait okay fine
  only rather quite pretty high deep fast slow hard huge tiny real hello goodbye dear then then-then this
  always maybe right yeah done soon back away down were been have will would could should might must which
  who whom these those because while where when about under over after before during through until since
  without among against some each every both either neither such other another also into from with their your
  only not cous`);
/** A unit of two words is rhetorical if one of them is a joining word: `more and more`, `step by step`. */
const JOINING = wordSet('and or by to after in on of for upon the a is it what not no so as that have are');
/** Shorter words are doubled in speech and in other languages. */
const LEAST_LETTERS = 4;
/** A word that occurs more often than this may be a label. */
const MOST = 12;
const LEAST_LETTERS_OF_TWO = 5;

/** How many times the `unit` words before `token` occur again, directly after. */
function copies(words: Words, token: number, unit: number): number {
  let [count, at] = [0, token];
  for (; at + unit <= words.length; at += unit) {
    for (let index = 0; index < unit; index++)
      if (words.form[at + index] !== words.form[at + index - unit]) return count;
    if (words.sentence[at + unit - 1] !== words.sentence[token - unit]) return count;
    count++;
  }
  return count;
}

/** True for a word that nobody repeats on purpose. */
function isPlain(words: Words, token: number): boolean {
  return (
    words.kind[token] === WORD &&
    words.shape[token] === LOWER &&
    !(words.context[token] & (SHIELDED | QUOTED | BRACKETED))
  );
}

/**
 * The whole line, its last words, or part of a name with dots or bars: the boxes of a form, `emergency
 * emergency.target`.
 */
function isLabel({ text, start, end, shape }: Words, first: number, last: number): boolean {
  if (shape[first] !== LOWER) return true;
  const after = text.slice(end[last], end[last] + 3);
  if (/^(?:\.\w| ?\|)/u.test(after)) return true;
  return /^\n|^$/u.test(after) && start[first] - text.lastIndexOf('\n', start[first]) < SHORT;
}

/** Shorter lines are labels. In letters. */
const SHORT = 30;

/** The length of the repeated unit that ends before `token`; 0 if there is none. */
function unitBefore(words: Words, token: number): number {
  const form = formAt(words, token - 1);
  if (words.form[token] === words.form[token - 1])
    return isPlain(words, token) && form.length >= LEAST_LETTERS && !TWICE.has(form) ? 1 : 0;
  if (token < 2 || words.form[token] !== words.form[token - 2]) return 0;
  const [one, two] = [formAt(words, token - 2), form];
  if (!isPlain(words, token) || !isPlain(words, token - 1) || JOINING.has(one) || JOINING.has(two)) return 0;
  return Math.max(one.length, two.length) >= LEAST_LETTERS_OF_TWO ? 2 : 0;
}

export const repeatedWord: CandidateRule = {
  id: 'translation/repeated-word',
  effect: 'flag',
  candidates: (doc) => repeatsOf(doc).close,
  summary: 'Point out one or two words written twice in a row',
  why: 'Neural translators stutter (`the variable rate rate of interest`), and so do hurried writers. Words doubled for emphasis, sounds, names and quoted speech are left alone.',
  examples: [
    { flag: 'The variable ⟦rate rate⟧ of interest fell.' },
    { flag: 'It failed ⟦mainly because mainly because⟧ nobody paid.' },
    { keep: 'It was a very very long long night, and more and more people left.' },
    { keep: 'Duran Duran played in Baden Baden.', because: 'names' },
    { keep: '“Thieves thieves!” she cried.', because: 'quoted speech' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    let done = 0;
    for (const token of repeatsOf(doc).close) {
      if (token <= done) continue;
      const unit = unitBefore(words, token);
      const count = unit === 0 ? 0 : copies(words, token, unit);
      if (count === 0) continue;
      // The cells of a table or the boxes of a form.
      const tokens = { first: token - unit, last: token + count * unit - 1 };
      if (unit === 1 && countsOf(doc)[token] > MOST) {
        done = tokens.last;
        continue;
      }
      if (isLabel(words, tokens.first, tokens.last)) {
        done = tokens.last;
        continue;
      }
      yield flagTokens(words, tokens, {
        type: 'duplication',
        severity: 'warning',
        confidence: count > 1 ? 0.95 : 0.88,
        message: unit > 1 ? 'The same words appear twice in a row.' : 'The same word appears twice in a row.',
        suggestion: doc.text.slice(words.start[tokens.first], words.end[token - 1]),
      });
      done = tokens.last;
    }
  },
};
