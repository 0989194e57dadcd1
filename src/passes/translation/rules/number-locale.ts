import { isEnglish } from '../../../text/language/tags.ts';
import { NUMBER, WORD } from '../../../text/tokens.ts';
import type { FlagFinding } from '../../rule.ts';
import { type CandidateRule, numbers, type Words, wordsOf } from '../analysis.ts';
import { COUNTED, LISTED, MEASURES, NOT_COUNTED, SCALES } from '../lexicon/counted.ts';
import { flagTokens } from '../matching/flag.ts';
import {
  BOTH,
  CURRENCY,
  DECIMAL_COMMA,
  ENGLISH_GROUPS,
  GROUP_OF_THREE,
  GROUPED_POINT,
  ONE_DECIMAL,
  POINT_GROUPS,
  TENTHS,
} from '../matching/number-forms.ts';
import { formAt, HEADING, LOWER, SHIELDED } from '../matching/token-context.ts';

/** A text longer than this is an article, which in English has commas between thousands. */
const LEAST_TOKENS = 150;

interface ForeignNumber {
  readonly last: number;
  readonly message: string;
  readonly confidence: number;
  readonly suggestion?: string;
}

/** `2 500`, `1 200 000`: groups separated by a space. */
function spacedGroups(words: Words, token: number): ForeignNumber | undefined {
  const first = formAt(words, token);
  if (!/^[1-9]\d{0,2}$/u.test(first) || words.kind[token - 1] === NUMBER) return undefined;
  let last = token;
  while (
    words.kind[last + 1] === NUMBER &&
    words.start[last + 1] === words.end[last] + 1 &&
    /^\d{3}$/u.test(formAt(words, last + 1))
  )
    last++;
  if (last === token || last - token > 3 || isList(words, token, last)) return undefined;
  const isRound = formAt(words, last).endsWith('00') || last - token > 1;
  if (!isRound && words.text.charCodeAt(words.end[token]) === 32) return undefined;
  const written = words.text.slice(words.start[token], words.end[last]);
  return {
    last,
    message: 'English uses commas, not spaces, between thousands.',
    confidence: 0.85,
    suggestion: written.replace(/\s/gu, ','),
  };
}

/** Telephone numbers, results and columns of figures are not thousands. */
function isList(words: Words, first: number, last: number): boolean {
  const before = formAt(words, first - 1);
  const after = formAt(words, last + 1);
  const gap = (words.start[first] ?? 0) - (words.end[first - 1] ?? 0);
  if (
    words.kind[last + 1] === NUMBER ||
    after === '%' ||
    after === '-' ||
    after === '/' ||
    after === '\u2013' ||
    after === ')'
  )
    return true;
  return (
    /^(?:[+:\-\u2013(/]|phone|call|tel|fax|on|room|flight|route|model|of|no|number|step|call|dial|ring|bmw|peugeot|page|line)$/u.test(
      before,
    ) &&
    !(before === 'of' && after.length > 2) &&
    gap < 3
  );
}

function localeAt(words: Words, token: number, hasEnglishForm: boolean): ForeignNumber | undefined {
  const form = formAt(words, token);
  const after = formAt(words, token + 1);
  const before = formAt(words, token - 1);
  if (
    DECIMAL_COMMA.test(form) &&
    !(form.endsWith(',00') && MEASURES.has(after)) &&
    (SCALES.has(after) || (words.context[token] & HEADING) === 0) &&
    (SCALES.has(after) || CURRENCY.test(after) || CURRENCY.test(before)) &&
    !/^(?:chapter|verse|psalm|and)$/u.test(before)
  ) {
    const last = withCurrency(words, token);
    return {
      last,
      message: 'English writes decimals with a point, not a comma.',
      confidence: 0.9,
      suggestion: sum(words, token, last, form.replace(',', '.')),
    };
  }
  if (
    hasEnglishForm &&
    (GROUPED_POINT.test(form) || POINT_GROUPS.test(form)) &&
    !/^(?:version|v|=|firmware|[<>±~]|r|p)$/u.test(before) &&
    !isInternetAddress(form) &&
    (form.length > 5 || !isMeasure(words, token))
  ) {
    const last = withCurrency(words, token);
    return {
      last,
      message: 'English uses commas, not full stops, between thousands.',
      confidence: 0.85,
      suggestion: sum(words, token, last, form.replaceAll('.', ',')),
    };
  }
  if (GROUP_OF_THREE.test(form) && COUNTED.has(after) && !words.text.startsWith('-', words.end[token]))
    return {
      last: token,
      message: 'English uses commas, not full stops, between thousands.',
      confidence: 0.85,
      suggestion: form.replace('.', ','),
    };
  if (BOTH.test(form))
    return {
      last: withCurrency(words, token),
      message: 'English uses commas between thousands and a decimal point, not the other way round.',
      confidence: 0.95,
      suggestion: form.replaceAll(/[.,]/gu, (mark) => (mark === '.' ? ',' : '.')),
    };
  if (isOneDecimal(words, token, form))
    return {
      last: token,
      message: 'English writes decimals with a point, not a comma.',
      confidence: 0.85,
      suggestion: form.replace(',', '.'),
    };
  if (/^(?:millions|billions|thousands|milliards|mrd|mlrd|mld|mln|bln|mio|tys|tis|thous)$/u.test(after))
    return {
      last: token + 1,
      message: `“${after}” does not follow a number in English.`,
      confidence: 0.85,
    };
  if (TENTHS.test(form) && after === 'thousand')
    return {
      last: token + 1,
      message: 'English does not write tenths of a thousand.',
      confidence: 0.8,
      suggestion: String(Math.round(Number(form) * 1000)).replace(/(?=(?:\d{3})+$)(?<=\d)/gu, ','),
    };
  const last = withCurrency(words, token);
  if (last > token)
    return {
      last,
      message: 'English puts the currency before the amount.',
      confidence: 0.85,
      suggestion: sum(words, token, last, form),
    };
  return undefined;
}

/** One decimal after a comma in running text, before a counted noun: not a list or a note. */
function isOneDecimal(words: Words, token: number, form: string): boolean {
  if (!ONE_DECIMAL.test(form) || words.context[token] & HEADING || LISTED.has(formAt(words, token - 1)))
    return false;
  const isBehindMark =
    /^[:(\u2013\u2014]$/u.test(formAt(words, token - 1)) && SCALES.has(formAt(words, token + 1));
  if (!isBehindMark && (words.kind[token - 1] !== WORD || words.shape[token - 1] !== LOWER)) return false;
  const after = formAt(words, token + 1);
  return (
    words.start[token + 1] === words.end[token] + 1 &&
    words.kind[token + 1] === WORD &&
    words.shape[token + 1] === LOWER &&
    after.length > 1 &&
    !NOT_COUNTED.has(after)
  );
}

/** `255.255.255.255`: four groups, none above 255. */
function isInternetAddress(form: string): boolean {
  const groups = form.split('.');
  return groups.length === 4 && groups.every((group) => Number(group) < 256);
}

/** `1.000` followed by a unit is a measurement to three places. */
function isMeasure(words: Words, token: number): boolean {
  return (
    /^(?:[smkhg]|kg|km|mm|cm|ml|seconds?|inch|inches|metres?|meters?|and|,|\)|±|-|\u2013)$/u.test(
      formAt(words, token + 1),
    ) || /^[a-z]$/u.test(formAt(words, token + 1))
  );
}

/** The currency sign after an amount: `5 million $`, `15 €`. Not the sign of the next amount. */
function withCurrency(words: Words, token: number): number {
  if (CURRENCY.test(formAt(words, token - 1))) return token;
  const scale = /^(?:million|billion|trillion|thousand|m|bn)$/u.test(formAt(words, token + 1))
    ? token + 1
    : token;
  const sign = scale + 1;
  if (!CURRENCY.test(formAt(words, sign)) || words.kind[sign + 1] === NUMBER) return token;
  const gap = words.start[sign] - words.end[scale];
  return gap <= 1 && (gap === 1 || formAt(words, sign) === '$') ? sign : token;
}

function sum(words: Words, token: number, last: number, number: string): string {
  if (last === token) return number;
  const scale = last - token > 1 ? ` ${formAt(words, token + 1)}` : '';
  return `${formAt(words, last)}${number}${scale}`;
}

export const numberLocale: CandidateRule = {
  id: 'translation/number-locale',
  effect: 'flag',
  candidates: numbers,
  summary: 'Point out numbers in the notation of another language',
  why: 'Decimal commas, spaces or full stops between thousands and the currency after the amount come from the source. English readers take 12.000 for twelve. Groups with full stops or spaces are flagged if other numbers of the text have commas. Telephone numbers, scores, versions and measures are left alone.',
  examples: [
    { flag: 'The bridge cost ⟦3,3⟧ million euros.' },
    { flag: 'About ⟦12.000⟧ people came, 2,000 of them by train.' },
    { flag: 'It will lend the town ⟦8 billion $⟧ this year.' },
    { flag: 'The rent is ⟦1.250,50⟧ euros a month.' },
    { flag: 'It cost ⟦2,2⟧ millions to build.' },
    { flag: 'It cost ⟦3 millions⟧ to build.' },
    { flag: 'The town has ⟦12.5 thousand⟧ inhabitants.' },
    { keep: 'Call us on 020 7946 0018 or 1800 500 200.' },
    { keep: 'He won 6-4, 7-5 in 1.000 s flat, and 2,5 are prime numbers.' },
    { keep: 'It cost $3.3 million and drew 12,000 people.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    const all = numbers(doc);
    let hasEnglishForm: boolean | undefined;
    let done = -1;
    for (const token of all) {
      if (token <= done || words.context[token] & SHIELDED) continue;
      hasEnglishForm ??=
        words.length > LEAST_TOKENS || all.some((other) => ENGLISH_GROUPS.test(formAt(words, other)));
      const found =
        (hasEnglishForm ? spacedGroups(words, token) : undefined) ?? localeAt(words, token, hasEnglishForm);
      if (!found) continue;
      const { last, message, confidence, suggestion } = found;
      const flag: Omit<FlagFinding, 'span'> = {
        type: 'locale-violation',
        severity: 'warning',
        confidence,
        message,
        ...(suggestion ? { suggestion } : {}),
      };
      yield flagTokens(words, { first: token, last }, flag);
      done = last;
    }
  },
};
