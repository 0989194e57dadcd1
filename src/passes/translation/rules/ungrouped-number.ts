import { isEnglish } from '../../../text/language/tags.ts';
import { NUMBER, WORD } from '../../../text/tokens.ts';
import { type CandidateRule, tokensMatching, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { FIRST, formAt, LOWER, QUOTED, SHIELDED } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

/** The minimum number of consecutive digits; many writers use no comma in numbers of four digits. */
const LEAST_DIGITS = 5;
const MOST_DIGITS = 9;
/** Words after a number that is not a count. */
const NO_COUNT = wordSet(`and or in at on is are was were for from to the a an by as with has have will can
  bit bits byte bytes baud pixel pixels px mah rpm ppm lux lumens lumen hz khz mhz volt volts kv which that`);
/** Words that introduce a number used as a name or code. */
const NAMED = wordSet(`number numbered no nr called code zip postcode box room model type series part serial
  item id phone tel fax call suite case asteroid article file page version standard hotline extension under bug model newer issue solution tags severity forwarded silver retitle sbin`);
const CURRENCY = new Set(['$', '\u20ac', '\u00a3', '\u00a5']);

/** Ungrouped digits of a count: `150000 euros`. */
function isCount(words: Words, token: number): boolean {
  const { start, end, kind, shape, text } = words;
  const length = end[token] - start[token];
  if (kind[token] !== NUMBER || length < LEAST_DIGITS || length > MOST_DIGITS) return false;
  for (let at = start[token]; at < end[token]; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  if (text.charCodeAt(start[token]) === 48 || words.context[token] & (SHIELDED | QUOTED)) return false;
  if (text.charCodeAt(end[token]) === 45 || text.charCodeAt(end[token]) === 47) return false;
  const before = formAt(words, token - 1);
  if (CURRENCY.has(before) && end[token - 1] === start[token]) return formAt(words, token + 1) !== '%';
  if (
    kind[token - 1] === WORD
      ? shape[token - 1] !== LOWER && !(words.context[token - 1] & FIRST)
      : before !== ','
  )
    if (token > 0 && words.sentence[token - 1] === words.sentence[token]) return false;
  if (NAMED.has(before)) return false;
  const after = formAt(words, token + 1);
  return (
    kind[token + 1] === WORD &&
    shape[token + 1] === LOWER &&
    start[token + 1] === end[token] + 1 &&
    after.length > 2 &&
    !NO_COUNT.has(after)
  );
}

const largeNumbers = tokensMatching((form) => form.length >= LEAST_DIGITS, 'number');

export const ungroupedNumber: CandidateRule = {
  id: 'translation/ungrouped-number',
  effect: 'flag',
  candidates: largeNumbers,
  summary: 'Point out a large count without commas',
  why: 'Translators copy digits as the source has them: `150000 euros`, `more than 80000 cases`. English text groups them by threes. Only counts of things in running text, each number once; codes, years, telephone numbers and technical units are left alone.',
  examples: [
    { flag: 'The fine may reach ⟦150000⟧ euros.' },
    { flag: 'The town has more than ⟦80000⟧ inhabitants.' },
    { keep: 'The town has 80,000 inhabitants, and the club 9500 members.' },
    { keep: 'They live in San Francisco, CA 94107 near the bay.' },
    { keep: 'Asteroid 134340 was once a planet; call 05908838 for a table.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    const seen = new Set<number>();
    for (const token of largeNumbers(doc)) {
      if (seen.has(words.form[token]) || !isCount(words, token)) continue;
      seen.add(words.form[token]);
      yield flagTokens(
        words,
        { first: token, last: token },
        {
          type: 'locale-violation',
          severity: 'info',
          confidence: 0.75,
          message: 'English groups the digits of a large number by threes.',
          suggestion: grouped(formAt(words, token)),
        },
      );
    }
  },
};

/** The digits, grouped by threes from the right. */
function grouped(digits: string): string {
  const parts: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) parts.unshift(digits.slice(Math.max(0, end - 3), end));
  return parts.join(',');
}
