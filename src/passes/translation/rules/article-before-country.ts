import { isEnglish } from '../../../text/language/tags.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, tokensAmong, type Words, wordsOf } from '../analysis.ts';
import { PLACES } from '../lexicon/places.ts';
import { flagTokens } from '../matching/flag.ts';
import {
  CAPITAL,
  FIRST,
  followsInSentence,
  formAt,
  HEADING,
  LOWER,
  SHIELDED,
} from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

/** Titles without an article before a name. */
const TITLES = wordSet('dr mr mrs ms');

/**
 * Words after a country with which the article is correct: `the Russia of Putin`, `the America we know`, `the
 * China that`.
 */
const RIGHT_BEHIND =
  wordSet(`of that which who whom we he she they i it you where as and-or i've we've whose then
  versus vs against - – / ’s 's`);

/** Verbs, prepositions and conjunctions: words that follow a complete noun phrase. */
const CLAUSE_BEHIND =
  wordSet(`is are was were has have had will would can could may must should does did do in on at
  to from by with for and or but as than also said says , . ; : ! ? ) ” " because since while after before when if
  alone themselves itself not between against under over during without among through into`);

const articles = tokensAmong(['the']);

export const articleBeforeCountry: CandidateRule = {
  id: 'translation/article-before-country',
  effect: 'flag',
  candidates: articles,
  summary: 'Point out an article before a country or before Dr, Mr, Mrs',
  why: 'French, German, Portuguese and other languages put an article before countries and titles (`le Japon`, `der Herr`). English does not, except before a compound (`the France team`) or a restriction (`the Russia of the tsars`): those are left alone.',
  examples: [
    { flag: 'Countries such as ⟦the Japan⟧ and ⟦the Sweden⟧, he said, are ageing.' },
    { flag: 'The study was led by ⟦the Dr⟧ Anna Berg of Lund.' },
    { keep: 'He left the France team after the match.' },
    { keep: 'This is not the Russia of the tsars, nor the Germany that he knew.' },
    { keep: 'The China Daily and the Germany coach disagreed about the India of today.' },
    { keep: 'They drank the Dr Pepper in the fridge.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    for (const article of articles(doc)) {
      const token = article + 1;
      if (token >= words.length || words.shape[token] !== CAPITAL) continue;
      if (words.context[token] & (SHIELDED | HEADING) || !followsInSentence(words, token)) continue;
      if (words.shape[token - 1] !== LOWER && !(words.context[token - 1] & FIRST)) continue;
      const form = formAt(words, token);
      const isTitle = TITLES.has(form);
      if (!(isTitle ? leadsToPerson(words, token) : PLACES.has(form) && isBare(words, token))) continue;
      yield flagTokens(
        words,
        { first: token - 1, last: token },
        {
          type: 'grammar',
          severity: 'warning',
          confidence: 0.9,
          message: `English uses no article before “${words.text.slice(words.start[token], words.end[token])}”.`,
          suggestion: words.text.slice(words.start[token], words.end[token]),
        },
      );
    }
  },
};

function isBare(words: Words, token: number): boolean {
  const behind = formAt(words, token + 1);
  if (RIGHT_BEHIND.has(behind) || words.text[words.end[token]] === '-') return false;
  const next = words.text.charCodeAt(words.end[token]);
  if (next === 47) return false;
  if (CLAUSE_BEHIND.has(behind)) return !isJoinedCompound(words, token);
  return token + 1 >= words.length || words.sentence[token + 1] !== words.sentence[token];
}

/** `the Japan and Sweden matches`, `the France-Germany game`: a noun follows the second place. */
function isJoinedCompound(words: Words, token: number): boolean {
  const behind = formAt(words, token + 1);
  if (behind !== 'and' && behind !== 'or' && behind !== 'to') return false;
  const second = token + 2;
  if (words.shape[second] !== CAPITAL) return false;
  const after = second + 1;
  return (
    words.kind[after] === WORD && words.shape[after] === LOWER && !CLAUSE_BEHIND.has(formAt(words, after))
  );
}

/** A title before a first name and a surname, or a lone surname; not before a brand (`the Dr Pepper in`). */
function leadsToPerson(words: Words, token: number): boolean {
  const name = formAt(words, token + 1) === '.' ? token + 2 : token + 1;
  if (words.shape[name] !== CAPITAL || words.kind[name] !== WORD) return false;
  if (
    /^(?:pepper|dre|seuss|martens|who|phil|oz|strangelove|bean|olympia|men|potato|universe|president|right)$/u.test(
      formAt(words, name),
    )
  )
    return false;
  if (formAt(words, token - 2) === 'by' || formAt(words, token - 2) === 'says') return true;
  const after = name + 1;
  return words.shape[after] === CAPITAL && words.kind[after] === WORD
    ? words.shape[after + 1] !== CAPITAL || words.kind[after + 1] !== WORD
    : CLAUSE_BEHIND.has(formAt(words, after)) || words.kind[after] !== WORD;
}
