import { isName, isOrdinary } from '../../../knowledge/english-words.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, countsOf, tokensAmong, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import {
  CAPITAL,
  followsInSentence,
  formAt,
  frequencyAt,
  HEADING,
  LOWER,
  QUOTED,
  SHIELDED,
} from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

const OPENING = new Set(['\u201c', '"', '\u00ab']);
const CLOSING = new Set(['\u201d', '"', '\u00bb']);
/** After these a quotation continues the sentence and begins in lower case; after other words it may be a motto. */
const CONTINUES = wordSet(`is are was were be been being very so more most not become became remains remained
  feel felt seem seemed look looked would will could should can might may to had has have it them him her us
  did does do must cannot can't won't would-be`);
/** Words that begin titles, slogans and sentences. */
const TITLE_START = wordSet(
  "the a an i we he she it they you my our your this that these no yes if when how why what who do don't let in of",
);

const LONGEST = 12;

const openings = tokensAmong(OPENING);

export const oddCapitalInQuotation: CandidateRule = {
  id: 'translation/odd-capital-in-quotation',
  effect: 'flag',
  candidates: openings,
  summary: 'Point out a capital at the start of a quoted fragment',
  why: 'A translator that treats a quotation as a separate sentence gives it a capital: `they were “Exasperated” by the news`. Only after a form of “be” or a similar verb, and before lower-case words; names, titles and slogans keep theirs.',
  examples: [
    { flag: 'The members were “⟦Exasperated⟧ by the news”, the group said.' },
    { keep: 'He sang “Yesterday” and she read “Great Expectations”.' },
    { keep: 'The ministry said: “Exports will rise.”' },
    { keep: 'They were “exasperated by the news”, the group said.' },
    { keep: 'They marched with banners such as “Stop feeling blue” for hours.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    for (const open of openings(doc)) {
      const token = open + 1;
      if (
        token < 2 ||
        token >= words.length ||
        words.shape[token] !== CAPITAL ||
        !(words.context[token] & QUOTED)
      )
        continue;
      if (
        words.context[token] & (SHIELDED | HEADING) ||
        !followsInSentence(words, token) ||
        !followsInSentence(words, token - 1)
      )
        continue;
      const level = frequencyAt(words, token);
      if (
        !CONTINUES.has(formAt(words, token - 2)) ||
        level < 2 ||
        !isOrdinary(formAt(words, token)) ||
        isName(formAt(words, token))
      )
        continue;
      if (TITLE_START.has(formAt(words, token)) || !isFragment(words, token)) continue;
      if (countsOf(doc)[token] > 1 && CLOSING.has(formAt(words, token + 1))) continue;
      yield flagTokens(
        words,
        { first: token, last: token },
        {
          type: 'typographical',
          severity: 'info',
          confidence: 0.8,
          message: 'A capital in the middle of a sentence: the quotation was translated on its own.',
          suggestion: formAt(words, token),
        },
      );
    }
  },
};

/** A quotation of two or more words, all in lower case but the first, without a mark that ends a sentence. */
function isFragment(words: Words, first: number): boolean {
  for (let token = first + 1; token < Math.min(words.length, first + LONGEST); token++) {
    const form = formAt(words, token);
    if (CLOSING.has(form)) {
      // `arms to “Away”`: the label of a button.
      if (token - first === 1 && !/(?:ed|ing|ly)$/u.test(formAt(words, first))) return false;
      return !/^[!?.]$/u.test(formAt(words, token - 1));
    }
    if (words.kind[token] === WORD && words.shape[token] !== LOWER) return false;
    if (/^[.!?]$/u.test(form) && !CLOSING.has(formAt(words, token + 1))) return false;
  }
  return false;
}
