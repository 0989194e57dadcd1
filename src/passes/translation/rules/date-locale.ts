import { NUMBER } from '../../../text/tokens.ts';
import { type CandidateRule, numbers, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { formAt, LOWER, SHIELDED, UPPER } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

const MONTHS = wordSet(
  'january february march april may june july august september october november december',
);
const DAY = /^(?:[1-9]|[12]\d|3[01])$/u;
const FRENCH_HOUR = /^(?:[01]?\d|2[0-4])h(?:[0-5]\d)$/u;

/** The first and last token of a date of another language at a number. */
function dateAt(
  words: Words,
  token: number,
): { readonly first: number; readonly last: number; readonly note: string } | undefined {
  const form = formAt(words, token);
  if (FRENCH_HOUR.test(form))
    return { first: token, last: token, note: 'French writes 16h30 where English writes 4.30pm or 16:30' };
  if (/^1er$/u.test(form)) return { first: token, last: token, note: 'French writes 1er for 1st' };
  if (!DAY.test(form)) return undefined;
  const before = formAt(words, token - 1);
  if (
    formAt(words, token + 1) === '.' &&
    MONTHS.has(formAt(words, token + 2)) &&
    words.shape[token + 2] !== UPPER &&
    words.start[token + 2] === words.end[token + 1] + 1
  ) {
    if (!isOwnSentence(words, token)) return undefined;
    return {
      first: before === 'on' || before === 'the' ? token - 1 : token,
      last: token + 2,
      note: 'German and its neighbours set a point behind the day',
    };
  }
  if (!MONTHS.has(formAt(words, token + 1))) return undefined;
  if (
    words.shape[token + 1] === LOWER &&
    formAt(words, token + 1) !== 'may' &&
    formAt(words, token + 1) !== 'march'
  ) {
    return {
      first: before === 'the' || before === 'on' ? token - 1 : token,
      last: token + 1,
      note: 'Romance and Slavic languages write months small',
    };
  }
  if (
    before === 'the' &&
    !/^(?:of|[a-z]+ing|attacks?|deadline|election|elections|summit|vote|meeting|protest|protests|rally|match|game|final|bombings?|coup|deal|referendum|agreement|debate|movement|hearing|episode|issue|edition|show|event|massacre|riots?|storm|earthquake|polls?)$/u.test(
      formAt(words, token + 2),
    ) &&
    isFree(words, token + 2)
  ) {
    return { first: token - 1, last: token + 1, note: 'French and Spanish set an article before the date' };
  }
  return undefined;
}

/** `… scored 23. May came.`: the number ends a sentence, unless a word of dates or a small start speaks against it. */
function isOwnSentence(words: Words, token: number): boolean {
  if (words.context[token] & 2 && token > 0 && words.sentence[token - 1] !== words.sentence[token])
    return false;
  return /^(?:on|the|of|from|until|since|till|to|by|before|after|between|and|monday|tuesday|wednesday|thursday|friday|saturday|sunday|,|a)$/u.test(
    formAt(words, token - 1),
  );
}

/** True where the date is followed by the end of its phrase, not by a noun that it describes. */
function isFree(words: Words, token: number): boolean {
  return (
    words.kind[token] !== 1 ||
    /^(?:in|at|and|when|he|she|they|by|with|for|to|the|last|this|was|were|after|before|during)$/u.test(
      formAt(words, token),
    )
  );
}

export const dateLocale: CandidateRule = {
  id: 'translation/date-locale',
  effect: 'flag',
  candidates: numbers,
  summary: 'Point out dates and hours written as another language writes them',
  why: '`on 23. July`, `the 7 december`, `16h30`: the source shows through. Ordinals (`the 7th of May`), compounds (`the 7 December attacks`) and numbers that end a sentence are left alone.',
  examples: [
    { flag: 'The match is played ⟦on 23. July⟧ in Oslo.' },
    { flag: 'She was born ⟦the 7 december⟧ 1950.' },
    { flag: 'The train leaves at ⟦16h30⟧ from platform two.' },
    { keep: 'She was born on the 7th of December 1950.' },
    { keep: 'He scored 23. May was his best month.' },
    { keep: 'The 7 December attack was recalled.' },
  ],
  *check(doc) {
    if (doc.language !== 'en') return;
    const words = wordsOf(doc);
    for (const token of numbers(doc)) {
      if (words.kind[token] !== NUMBER || words.context[token] & SHIELDED) continue;
      const found = dateAt(words, token);
      if (!found) continue;
      yield flagTokens(words, found, {
        type: 'locale-violation',
        severity: 'warning',
        confidence: 0.85,
        message: 'The date or hour is written as another language writes it.',
        evidence: [found.note],
      });
    }
  },
};
