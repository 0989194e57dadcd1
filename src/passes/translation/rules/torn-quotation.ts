import type { Document } from '../../../text/document.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import { WORD } from '../../../text/tokens.ts';
import type { FlagFinding } from '../../rule.ts';
import { type CandidateRule, tokensAmong, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import {
  CAPITAL,
  FIRST,
  followsInSentence,
  formAt,
  frequencyAt,
  HEADING,
  LOWER,
  SHIELDED,
} from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

const OPENING = new Set(['\u201c', '"']);
const CLOSING = new Set(['\u201d', '"']);
const LONGEST = 8;

/** Words that can begin the object or verb after `has not`: `has not “any plan”`, `has not “yet decided”`. */
const AFTER_HAVE =
  wordSet(`been had done gone become begun come felt found given got gotten grown held kept known led left lost made meant met
  paid put read run said seen sent set shown spoken taken thought told understood won written a an the any enough
  much many yet ever only just always even so to it brought built bought caught chosen cut drawn driven eaten fallen fought forgotten
  heard hit hurt laid lain let lit ridden risen sat shot shut slept sold spent stood stolen struck sung sunk sworn taught thrown torn worn`);
const PARTICIPLE = /(?:ed|en|ly|n't)$/u;
/** Endings of nouns, which cannot follow “do”, “will” or “can”. */
const NOUN = /(?:tion|sion|ment|ness|ship|ity|ance|ence|ism)s?$/u;
const HAVE = wordSet('has have had');
const MODAL = wordSet('do does did will would can could must should may might');
const DATES =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december`);
/** Verbs of speech, which may introduce a quotation even with a date in between. */
const SAYING =
  /^(?:said|says|say|told|tells|wrote|writes|tweeted|announced|declared|added|posted|that|called|calls|dubbed|entitled|titled|named|as|warned|claimed|stated|argued|insisted|reported|noted|replied|responded|explained)$/u;
const ISSUED = wordSet('released published issued posted broadcast sent unveiled obtained');
/** Function words that begin a clause or a phrase, not a noun. */
const CLAUSE_START =
  wordSet(`the a an i we he she it they you there this that these those because if when while as in on at to for from by
  with without and but or not no after before is are was were will would has have had can could should may might what how
  why who where which our my his her its their your some all any every more most very so too`);
const JOINS = wordSet('between of for with against among from in to');

interface Quotation {
  readonly open: number;
  readonly close: number;
}

/** The token of the mark that closes `open`, close by in the same sentence; -1 if there is none. */
function closingOf(words: Words, open: number): number {
  for (let token = open + 1; token < Math.min(words.length, open + LONGEST + 2); token++) {
    if (words.sentence[token] !== words.sentence[open]) return -1;
    if (CLOSING.has(formAt(words, token))) return token;
  }
  return -1;
}

/** `has not “special description” for`: the verb of the clause was lost. */
function afterNegation(words: Words, { open, close }: Quotation): boolean {
  if (formAt(words, open - 1) !== 'not') return false;
  const verb = formAt(words, open - 2);
  const first = formAt(words, open + 1);
  if (HAVE.has(verb)) return !AFTER_HAVE.has(first) && !PARTICIPLE.test(first);
  return (
    MODAL.has(verb) &&
    close - open > 1 &&
    (NOUN.test(first) || NOUN.test(formAt(words, close - 1))) &&
    close - open <= 4
  );
}

/** `in late August “deep collaboration” between`: nothing connects the noun to the date before it. */
function afterDate(doc: Document, { open, close }: Quotation): boolean {
  const words = wordsOf(doc);
  if (!DATES.has(formAt(words, open - 1)) || words.shape[open - 1] !== CAPITAL) return false;
  for (let token = Math.max(0, open - 8); token < open; token++) {
    if (words.sentence[token] === words.sentence[open] && SAYING.test(formAt(words, token))) return false;
  }
  const first = formAt(words, open + 1);
  const behind = formAt(words, close + 1);
  const length = close - open - 1;
  if (length < 1 || length > 4 || CLAUSE_START.has(first)) return false;
  if (words.shape[open + 1] === LOWER || length > 1)
    return JOINS.has(behind) && words.shape[close - 1] === LOWER;
  return false;
}

/** `a statement released Wednesday “Vostok”`: a name that belongs to another noun. */
function afterIssue(words: Words, { open, close }: Quotation): boolean {
  if (
    !DATES.has(formAt(words, open - 1)) ||
    words.shape[open - 1] !== CAPITAL ||
    words.shape[open + 1] !== CAPITAL
  )
    return false;
  const verb = formAt(words, open - 2) === 'on' ? formAt(words, open - 3) : formAt(words, open - 2);
  if (!ISSUED.has(verb) || close - open > 3) return false;
  return /^(?:\(|\u2013|\u2014|-|which|that|,|is|are|was|were|scheduled)$/u.test(formAt(words, close + 1));
}

/** Words that can end a sentence only if something was cut off. */
const NO_END = wordSet(
  'the a an of has have had is are was were and or but to with from by for its their his her my our your than because if although whereas not',
);

/** `the US has not.“Special …`: an end mark before the quotation, where no sentence can end. */
function tornBefore(words: Words, open: number): boolean {
  if (formAt(words, open - 1) !== '.' || words.start[open] !== words.end[open - 1]) return false;
  return NO_END.has(formAt(words, open - 2)) && words.shape[open - 2] === LOWER;
}

/** `August“Deep`: a common word with a capital, attached to a lower-case word or a date. */
function gluedCapital(doc: Document, open: number): boolean {
  const words = wordsOf(doc);
  if (
    words.start[open] !== words.end[open - 1] ||
    words.kind[open - 1] !== WORD ||
    words.shape[open + 1] !== CAPITAL
  )
    return false;
  return formAt(words, open) === '\u201c' && frequencyAt(words, open + 1) >= 3;
}

const FLAG = {
  type: 'grammar',
  confidence: 0.85,
  message: 'The quotation is torn from its clause: words are missing before it.',
} as const;

function judge(doc: Document, open: number): FlagFinding | undefined {
  const words = wordsOf(doc);
  const close = closingOf(words, open);
  if (tornBefore(words, open))
    return flagTokens(
      words,
      { first: open - 2, last: close > 0 ? close : open },
      { ...FLAG, severity: 'warning', evidence: ['a full stop where no sentence can end'] },
    );
  if (close < 0) return undefined;
  const quotation = { open, close };
  if (afterNegation(words, quotation))
    return flagTokens(
      words,
      { first: open - 2, last: close },
      {
        ...FLAG,
        severity: 'warning',
        evidence: ['no verb follows the negation'],
        ...suggestionAt(words, open),
      },
    );
  if (afterDate(doc, quotation) || gluedCapital(doc, open))
    return flagTokens(words, { first: open - 1, last: close }, { ...FLAG, severity: 'warning' });
  if (afterIssue(words, quotation))
    return flagTokens(
      words,
      { first: open - 1, last: close },
      { ...FLAG, severity: 'warning', message: 'The quoted name belongs to another noun of the sentence.' },
    );
  return undefined;
}

/** `has not “x”` usually means `has no “x”`. */
function suggestionAt(words: Words, open: number): { readonly suggestion?: string } {
  if (formAt(words, open - 2) !== 'has' && formAt(words, open - 2) !== 'have') return {};
  const close = closingOf(words, open);
  return {
    suggestion: `${formAt(words, open - 2)} no ${words.text.slice(words.start[open], words.end[close])}`,
  };
}

const openings = tokensAmong(OPENING);

export const tornQuotation: CandidateRule = {
  id: 'translation/torn-quotation',
  effect: 'flag',
  candidates: openings,
  summary: 'Point out a quotation that is torn from its clause',
  why: 'A quotation in the middle of a sentence is often translated separately, and the words that connected it are lost: `the US has not “special description” for these exercises`. Quotations that fit their clause, and statements with a date, are left alone.',
  examples: [
    { flag: 'He said the state ⟦has not “special description”⟧ for these exercises.' },
    { flag: 'They will send troops in late ⟦August “deep collaboration”⟧ between the two forces.' },
    { flag: 'A statement released ⟦Wednesday “Vostok”⟧ – scheduled for May – gave no figures.' },
    { keep: 'He said the state has not “described them in any special way”.' },
    { keep: 'The minister said on Friday “good progress” with the plan was made.' },
    { keep: 'On Friday “Vostok” opened in the cinemas.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    for (const open of openings(doc)) {
      if (open < 2 || open + 1 >= words.length || words.context[open] & (SHIELDED | HEADING)) continue;
      if (
        words.start[open + 1] !== words.end[open] ||
        (words.context[open] & FIRST && !followsInSentence(words, open))
      )
        continue;
      const finding = judge(doc, open);
      if (finding) yield finding;
    }
  },
};
