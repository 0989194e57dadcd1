import { POSSIBLE_ABBREVIATIONS } from '../../../text/abbreviations.ts';
import { isLower, isSpace } from '../../../text/characters.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, stops, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { BRACKETED, formAt, frequencyAt, LOWER, QUOTED, SHIELDED } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

const SENTENCE_STARTS = wordSet(
  'the a an he she it they we this that these those there in on at after before but however when while according',
);

export const lowerCaseStart: CandidateRule = {
  id: 'translation/lower-case-start',
  effect: 'flag',
  candidates: stops,
  summary: 'Point out a sentence that begins with a small letter',
  why: 'Where the translator cut a sentence in two, the second half kept its small letter: `He left. the minister stayed.` Only behind a plain full stop after a whole word and before a word that begins sentences; short forms, names written small and addresses are left alone.',
  examples: [
    { flag: 'The minister left at noon. ⟦the⟧ president stayed for dinner.' },
    { keep: 'The firm (Smith Bros. the builders) left. iPhone sales rose.' },
    { keep: 'He paid approx. the same, e.g. the fee etc. that was due.' },
    { keep: '“Why?” the minister asked.' },
  ],
  *check(doc) {
    if (doc.language !== 'en' || !doc.text.includes('. ')) return;
    const words = wordsOf(doc);
    for (const stop of stops(doc)) {
      const token = stop + 1;
      if (token < 2 || token >= words.length || words.shape[token] !== LOWER || words.kind[token] !== WORD)
        continue;
      if (!isBehindSentence(words, token) || words.context[token] & (SHIELDED | BRACKETED | QUOTED)) continue;
      if (!SENTENCE_STARTS.has(formAt(words, token)) || frequencyAt(words, token - 2) < 2) continue;
      const written = doc.text.slice(words.start[token], words.end[token]);
      yield flagTokens(
        words,
        { first: token, last: token },
        {
          type: 'typographical',
          severity: 'info',
          confidence: 0.75,
          message: 'The sentence begins with a small letter.',
          suggestion: written[0].toUpperCase() + written.slice(1),
        },
      );
    }
  },
};

/** A whole lower-case word, its full stop, one space. */
function isBehindSentence(words: Words, token: number): boolean {
  const stop = words.start[token - 1];
  if (
    words.end[token - 2] !== stop ||
    !isSpace(words.text.charCodeAt(stop + 1)) ||
    words.text[stop + 1] === '\n'
  )
    return false;
  const before = formAt(words, token - 2);
  return (
    words.kind[token - 2] === WORD &&
    before.length > 2 &&
    before !== 'esp' &&
    !POSSIBLE_ABBREVIATIONS.has(before) &&
    isLower(words.text.charCodeAt(words.start[token - 2])) &&
    words.text[words.start[token - 2] - 1] !== '.' &&
    isLower(words.text.charCodeAt(words.start[token]))
  );
}
