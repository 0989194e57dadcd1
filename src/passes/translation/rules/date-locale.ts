import { isEnglish } from '../../../text/language/tags.ts';
import { NUMBER, PUNCTUATION, WORD } from '../../../text/tokens.ts';
import { type CandidateRule, numbers, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { CAPITAL, formAt, LOWER, SHIELDED, UPPER } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

const MONTHS = wordSet(
  'january february march april may june july august september october november december',
);
const DAY = /^(?:[1-9]|[12]\d|3[01])$/u;
const FRENCH_HOUR = /^(?:[01]?\d|2[0-4])h(?:[0-5]\d)$/u;

interface ForeignDate {
  readonly first: number;
  readonly last: number;
  readonly note: string;
}

/** `22:00`, `20.30`, `9`. */
const CLOCK = /^(?:(?:[01]?\d|2[0-4])[:.][0-5]\d|[01]?\d|2[0-4])$/u;
/** `20h`. */
const SHORT_HOUR = /^(?:[01]?\d|2[0-4])h$/u;
/** `90-ies`, `1990-s`, `2014-th`. */
const DECADE = /^(?:\d0|(?:19|20)\d\d)-(?:ies|s|x|e|th|years)$|^\d{1,2}-(?:st|nd|rd|th)$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const LATE = /^(?:1[3-9]|2[0-4])(?:[:.][0-5]\d)?$/u;
/** Words that follow a time of day, not a duration. */
const MOMENT = wordSet(`today yesterday tomorrow local moscow kyiv kiev minsk beijing this`);
const HALF_OF_DAY = /^ ?(?:[ap]\.m\.|[ap]m\b|o['\u2019]clock)/iu;
const HOURS_NOTE = 'French heures, Spanish horas and Russian часов mean o’clock here';

/** An hour in the notation of another language: `22 clock`, `22:00 p.m.`, `10 hours 30`, `at 21 hours on Monday`. */
function hourAt(words: Words, token: number): ForeignDate | undefined {
  const form = formAt(words, token);
  const [before, after] = [formAt(words, token - 1), formAt(words, token + 1)];
  if (FRENCH_HOUR.test(form) || (SHORT_HOUR.test(form) && /^(?:at|from|until|around|about)$/u.test(before)))
    return { first: token, last: token, note: 'French writes 16h30 where English writes 4.30pm or 16:30' };
  if (!CLOCK.test(form)) return undefined;
  if (after === 'clock' && !/^(?:the|a|this)$/u.test(before))
    return { first: token, last: token + 1, note: 'German Uhr is “o’clock” or nothing' };
  if (after === "o'clock" && form.length > 2)
    return { first: token, last: token + 1, note: 'English says “o’clock” of full hours only' };
  const half = LATE.test(form) ? halfOfDay(words, token) : 0;
  if (half > 0 && (form.length > 2 || after === "o'clock"))
    return { first: token, last: half, note: 'The 24-hour clock needs neither a.m. nor p.m.' };
  if (after !== 'hours' || form.length > 2) return undefined;
  const behind = formAt(words, token + 2);
  if (
    /^[0-5]\d$/u.test(behind) &&
    !/^(?:minutes?|min|m|seconds?|%|percent|to|-)$/u.test(formAt(words, token + 3))
  )
    return { first: token, last: token + 2, note: HOURS_NOTE };
  return /^(?:at|around|about|from|until)$/u.test(before) && isMoment(words, token + 2)
    ? { first: token - 1, last: token + 1, note: HOURS_NOTE }
    : undefined;
}

/** The last token of `p.m.`, `am` or `o’clock` after a number; 0 if there is none. */
function halfOfDay({ text, end, length }: Words, token: number): number {
  const match = HALF_OF_DAY.exec(text.slice(end[token], end[token] + 10));
  if (!match) return 0;
  let last = token + 1;
  while (last + 1 < length && end[last] < end[token] + match[0].length) last++;
  return last;
}

/** True if a day, a part of a day or a city that names a time zone follows. */
function isMoment(words: Words, token: number): boolean {
  const form = formAt(words, token);
  if (MOMENT.has(form)) return true;
  if (form === 'on') return words.shape[token + 1] === CAPITAL;
  return (
    /^(?:of|in)$/u.test(form) &&
    /^(?:the|this)$/u.test(formAt(words, token + 1)) &&
    /^(?:morning|evening|afternoon|night)$/u.test(formAt(words, token + 2))
  );
}

/** The first and last token of a date in the notation of another language, at a number. */
function dateAt(words: Words, token: number): ForeignDate | undefined {
  const form = formAt(words, token);
  const hour = hourAt(words, token);
  if (hour) return hour;
  const before = formAt(words, token - 1);
  if (
    YEAR.test(form) &&
    /^years?$/u.test(formAt(words, token + 1)) &&
    /^(?:in|of|since|from|until|for)$/u.test(before) &&
    isFree(words, token + 2) &&
    words.text[words.end[token + 1]] !== '-'
  )
    return { first: token, last: token + 1, note: 'Slavic languages put “year” after the number' };
  if (DECADE.test(form))
    return { first: token, last: token, note: 'Slavic languages join the ending with a hyphen' };
  const bracketed = dayInBrackets(words, token);
  if (bracketed) return bracketed;
  if (form === '1er' && formAt(words, token + 1) !== 'cru')
    return { first: token, last: token, note: 'French writes 1er for 1st' };
  if (!DAY.test(form)) return undefined;
  if (formAt(words, token + 1) === 'of' && MONTHS.has(formAt(words, token + 2)) && isDayOfMonth(words, token))
    return {
      first: before === 'the' || before === 'on' ? token - 1 : token,
      last: token + 2,
      note: 'Romance languages say “21 of March”; English says “21 March” or “the 21st of March”',
    };
  if (
    before === 'this' &&
    MONTHS.has(formAt(words, token + 1)) &&
    words.shape[token + 1] !== LOWER &&
    isFree(words, token + 2)
  )
    return {
      first: token - 1,
      last: token + 1,
      note: 'French and Spanish say “this 15 June” where English says “on 15 June”',
    };
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
      note: 'German and neighbouring languages put a full stop after the day',
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
      note: 'Romance and Slavic languages write months in lower case',
    };
  }
  if (
    before === 'the' &&
    !/^(?:of|[a-z]+ing|attacks?|deadline|election|elections|summit|vote|meeting|protest|protests|rally|match|game|final|bombings?|coup|deal|referendum|agreement|debate|movement|hearing|episode|issue|edition|show|event|massacre|riots?|storm|earthquake|polls?)$/u.test(
      formAt(words, token + 2),
    ) &&
    isFree(words, token + 2)
  ) {
    return { first: token - 1, last: token + 1, note: 'French and Spanish put an article before the date' };
  }
  return undefined;
}

const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');

/** `Monday (6/3/2023)`, `Friday (10/7)`: the date after its weekday. */
function dayInBrackets(words: Words, token: number): ForeignDate | undefined {
  if (formAt(words, token - 1) !== '(' || !WEEKDAYS.has(formAt(words, token - 2))) return undefined;
  const match = /^\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\)/u.exec(
    words.text.slice(words.start[token], words.start[token] + 12),
  );
  if (!match) return undefined;
  let last = token;
  while (words.end[last] < words.start[token] + match[0].length) last++;
  return { first: token - 2, last, note: 'Indonesian puts the date in brackets after its weekday' };
}

/** `on the 21 of March`, `21 of march 2020`: not `the last 3 of March’s games`. */
function isDayOfMonth(words: Words, token: number): boolean {
  const before = formAt(words, token - 1);
  if (words.shape[token + 2] === LOWER && !/^(?:be|have|not|well|as|on|to)$/u.test(formAt(words, token + 3)))
    return true;
  if (words.kind[token + 3] === NUMBER || formAt(words, token + 3) === ',') return true;
  return (
    /^(?:on|the|since|until|from|before|after|by|till|dated|and|last|)$/u.test(before) &&
    words.kind[token + 3] !== WORD
  );
}

/** True if `23. May` is one date, by the word before it. In `… scored 23. May came.` the number ends a sentence. */
function isOwnSentence(words: Words, token: number): boolean {
  if (words.context[token] & 2 && token > 0 && words.sentence[token - 1] !== words.sentence[token])
    return false;
  return /^(?:on|the|of|from|until|since|till|to|by|before|after|between|and|monday|tuesday|wednesday|thursday|friday|saturday|sunday|,|a)$/u.test(
    formAt(words, token - 1),
  );
}

/** True if the phrase ends after the date: no noun follows that it describes. */
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
  summary: 'Point out dates and times in the notation of another language',
  why: '`on 23. July`, `the 7 december`, `16h30`: the notation of the source remains. Ordinals (`the 7th of May`), compounds (`the 7 December attacks`) and numbers that end a sentence are left alone.',
  examples: [
    { flag: 'The match is played ⟦on 23. July⟧ in Oslo.' },
    { flag: 'She was born ⟦the 7 december⟧ 1950.' },
    { flag: 'The train leaves at ⟦16h30⟧ from platform two.' },
    { flag: 'The bridge was opened ⟦on 21 of March⟧, 1950.' },
    { flag: 'The curfew begins at ⟦22:00 p.m.⟧ on Friday.' },
    { flag: 'The attack began ⟦around 21 hours⟧ on Monday.' },
    { flag: 'He came to the city in ⟦1998 year⟧, and stayed.' },
    { flag: 'The minister spoke in Jakarta on ⟦Monday (6/3/2023)⟧.' },
    { keep: 'It took around 21 hours, and the clock struck at 22 past.' },
    { keep: 'She was born on the 7th of December 1950.' },
    { keep: 'He scored 23. May was his best month.' },
    { keep: 'The 7 December attack was recalled.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    for (const token of numbers(doc)) {
      if (words.kind[token] === PUNCTUATION || words.context[token] & SHIELDED) continue;
      const found = dateAt(words, token);
      if (!found) continue;
      yield flagTokens(words, found, {
        type: 'locale-violation',
        severity: 'warning',
        confidence: 0.85,
        message: 'The date or time is in the notation of another language.',
        evidence: [found.note],
      });
    }
  },
};
