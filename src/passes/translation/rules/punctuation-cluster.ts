import { isEnglish } from '../../../text/language/tags.ts';
import type { Rule } from '../../rule.ts';
import { tokensAmong, type Words, wordsOf } from '../analysis.ts';
import { firstToken, SHIELDED } from '../matching/token-context.ts';

/** Marks in an order that occurs in no style of English: `.”.`, `,.`, `:.`, `;,`. */
const CLUSTER = /(?:[a-z]["\u201d][.]["\u201d]?|[a-z])(?:,\.|:\.|;\.|;,|,;|,,|:,|,:)(?=\s|$)/gu;
const DOUBLE_STOP = /[a-z][.]["\u201d][.](?=\s|$)/gu;
/** Abbreviations that end in a full stop. */
const SHORT =
  /(?:\b(?:etc|al|inc|ltd|co|corp|jr|sr|bros|vs|no|pp|ed|eds|st|dr|mr|mrs|ms|approx|dept|est|a\.m|p\.m|e\.g|i\.e|jan|feb|mar|apr|aug|sept|oct|nov|dec|hon|esq|ph|viz|cf|[a-z]|&[a-z]{2,8})|\.[a-z]{1,3})$/iu;

const marks = tokensAmong([',', '.', ':', ';']);

/** True if a mark of a sentence or clause follows this one, directly or after a quotation mark. */
function isBesideMark({ text, start }: Words, token: number): boolean {
  const next = text[start[token] + 1];
  if (next === ' ' || next === undefined) return false;
  return next === ',' || next === '.' || next === ':' || next === ';' || text[start[token] + 2] === '.';
}

export const punctuationCluster: Rule = {
  id: 'translation/punctuation-cluster',
  effect: 'flag',
  summary: 'Point out marks in an order that English never has',
  why: 'A translator adds its own mark to one that it did not expect: `in the House.”.`, `this month:.` Abbreviations (`etc.,`) are left alone.',
  examples: [
    { flag: 'They met this mont⟦h:.⟧ Nobody came.' },
    { flag: 'He called it “a shame for the Hous⟦e.”.⟧ Nobody spoke.' },
    { keep: 'Apples, pears, etc., were sold at 5 p.m.; Smith Jr., too.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    if (!marks(doc).some((token) => isBesideMark(words, token))) return;
    for (const pattern of [CLUSTER, DOUBLE_STOP]) {
      for (const match of doc.text.matchAll(pattern)) {
        if (SHORT.test(doc.text.slice(Math.max(0, match.index - 10), match.index + 1))) continue;
        const token = firstToken(words, match.index);
        if (token < words.length && words.context[token] & SHIELDED) continue;
        // `build:.` is a field.
        if (!doc.text.slice(doc.text.lastIndexOf('\n', match.index) + 1, match.index).includes(' ')) continue;
        yield {
          span: { start: match.index, end: match.index + match[0].length },
          type: 'typographical',
          severity: 'info',
          confidence: 0.75,
          message: 'The punctuation marks contradict each other.',
        };
      }
    }
  },
};
