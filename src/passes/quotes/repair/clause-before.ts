import { isLower } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { isDangling } from '../evidence/lexicon.ts';
import { LIST } from '../marks/word-lists.ts';
import { firstWord, isListed, isWord, wordBefore } from '../marks/words.ts';
import { hasPlainWord, isPhrase } from '../quotations/phrase.ts';
import {
  countWords,
  hasClause,
  lacksEndMark,
  looksLikeTitle,
  type Quotation,
} from '../quotations/quotation.ts';

/** What the words before a quotation require: the rest of their clause, or a name. */

/** After these comes a verb, not a title: `could “harm the name”`, `they “welcome the ruling”`. */
const BEFORE_VERB: ReadonlySet<string> = new Set(
  (
    'could would will can may might must should shall cannot have has had ' +
    "don't doesn't didn't won't wouldn't couldn't can't shouldn't"
  ).split(' '),
);
const SUBJECTS: ReadonlySet<string> = new Set('he she it they we who'.split(' '));
/** A phrase without a verb of its own completes the sentence after these: `a “pretty serious” reason`. */
const BEFORE_PHRASE: ReadonlySet<string> = new Set(
  'to a an is are was were be been being very so too more most less not no such any some'.split(' '),
);

/**
 * True if the words before the quotation need it to be complete: after a subject or an auxiliary a verb must follow,
 * after an article a noun. In 1.2 million words of good English, only three such quotations begin with a capital.
 */
export function completesClause(doc: Document, quotation: Quotation): boolean {
  const { text } = doc;
  const { mark } = quotation.open;
  const before = mark.leftAt < 0 ? undefined : wordBefore(text, mark.leftAt + 1);
  if (!before || before.end !== mark.leftAt + 1 || !isLower(text.charCodeAt(before.start))) return false;
  const word = text.slice(before.start, before.end).replace('\u2019', "'");
  if (BEFORE_VERB.has(word)) return true;
  if (!isPhrase(doc, quotation)) return false;
  if (SUBJECTS.has(word)) return true;
  return BEFORE_PHRASE.has(word) && lacksEndMark(doc, quotation) && !hasClause(doc, quotation);
}

/** `the director of “The Pianist”`. */
export function isTitleAfterPreposition(
  { text }: Document,
  { start, end, open: { mark } }: Quotation,
): boolean {
  const first = firstWord(text, start, end);
  if (!first || !isListed(first, LIST.STARTS)) return false;
  const second = firstWord(text, first.end, end);
  const isShort = second !== undefined && firstWord(text, second.end, end) === undefined;
  if (!isShort && hasPlainWord({ text }, { start, end })) return false;
  const before = wordBefore(text, mark.leftAt + 1);
  return before !== undefined && isListed(before, LIST.PREPOSITION);
}

/** After a form of `be`, `as` or these, not even two capitals make a name: `these “Incompatible Contexts”`. */
const BEFORE_NO_NAME: ReadonlySet<string> = new Set(
  'a an as is are was were be been being these this so too very more most'.split(' '),
);

/** `the “Bully Pulpit”`, `included “The Goldfinch”`: several words, all of them capitalised. */
export function looksLikeName(doc: Document, quotation: Quotation): boolean {
  const { text } = doc;
  const before = wordBefore(text, quotation.open.mark.leftAt + 1);
  if (before && BEFORE_NO_NAME.has(text.slice(before.start, before.end))) return false;
  if (isPhrase(doc, quotation) || countWords(doc, quotation) < 2) return false;
  return looksLikeTitle(doc, quotation);
}

/** The subject of a sentence. */
const WITH_SUBJECT = /^(?:I|We|You|He|She|It|They)(?![\p{L}-])/u;

/** The word before the opening mark cannot end a clause, so the clause continues in the quotation. */
export function isAfterDangling(doc: Document, quotation: Quotation): boolean {
  const { text } = doc;
  const { mark } = quotation.open;
  const word = mark.leftAt < 0 ? undefined : wordBefore(text, mark.leftAt + 1);
  // `comments such as “It was late”`
  if (word && isWord(text, word, 'as') && WITH_SUBJECT.test(text.slice(quotation.start, quotation.end)))
    return false;
  return word !== undefined && (isDangling(word) || isListed(word, LIST.NEVER_SUBJECT | LIST.SUBJECT));
}
