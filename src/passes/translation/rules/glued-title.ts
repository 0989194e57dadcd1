import { commonness } from '../../../knowledge/english-words.ts';
import type { Document } from '../../../text/document.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import { perDocument } from '../../../text/per-document.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, tokensMatching, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { followsInSentence, MIXED, SHIELDED } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

const LEAST_LETTERS = 5;
/** A title has at most this many words. */
const MOST_WORDS = 10;
/** If a text has more words of this shape, they are identifiers. */
const MOST_MIXED = 6;
/** The lowest frequency class of the halves. */
const LEAST_COMMON = 2;

const unknown = tokensMatching((form) => form.length >= LEAST_LETTERS, 'unknown');

/** The words of mixed shape in a text. */
const mixed = perDocument((doc: Document): readonly number[] => {
  const words = wordsOf(doc);
  return unknown(doc).filter((token) => words.kind[token] === WORD && words.shape[token] === MIXED);
});

export const gluedTitle: CandidateRule = {
  id: 'translation/glued-title',
  effect: 'flag',
  candidates: mixed,
  summary: 'Point out a title written as one with the words before and after it',
  why: 'The tags around a title were removed together with the spaces beside them. One such word may be a brand; two in one sentence, the second before a word that begins a clause, are not.',
  examples: [
    { flag: 'They praised the new ⟦playMonkey Borrows a FanThe⟧ ticket costs ten euros.' },
    { flag: 'She wrote the ⟦novelLost Keys of SummerWhen⟧ it came out, nobody read it.' },
    { keep: 'The new iPhone works with a PlayStation in the car.' },
    { keep: 'The function getName calls setName if the name is empty.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    const all = mixed(doc);
    if (all.length > MOST_MIXED) return;
    const written = (token: number) => doc.text.slice(words.start[token], words.end[token]);
    for (let at = 0; at + 1 < all.length; at++) {
      const [first, last] = [all[at], all[at + 1]];
      if (last - first > MOST_WORDS || (words.context[first] | words.context[last]) & SHIELDED) continue;
      const [before, after] = [BEFORE.exec(written(first)), AFTER.exec(written(last))];
      if (!before || !after || !CLAUSE.has(after[2].toLowerCase())) continue;
      if (![before[1], before[2], after[1]].every((half) => commonness(half.toLowerCase()) >= LEAST_COMMON))
        continue;
      if (!isOneSentence(words, first, last)) continue;
      const message = `A title is written as one with the words around it: “${before[1]} ${before[2]} … ${after[1]} ${after[2]}”?`;
      yield flagTokens(
        words,
        { first, last },
        { type: 'typographical', severity: 'warning', confidence: 0.9, message },
      );
    }
  },
};

/** A word in lower case with the first word of a title, and the last word of a title with the next one. */
const BEFORE = /^(\p{Ll}{3,})(\p{Lu}\p{Ll}+)$/u;
const AFTER = /^(\p{L}\p{Ll}+)(\p{Lu}\p{Ll}*)$/u;
/** Words that begin a clause after a title. */
const CLAUSE =
  wordSet(`the a an this that these those it its he his she her they their we our there here in on at with for from
  to by and but when while after before since if as is was are were has have had will who which`);

function isOneSentence(words: ReturnType<typeof wordsOf>, first: number, last: number): boolean {
  for (let token = first + 1; token <= last; token++) if (!followsInSentence(words, token)) return false;
  return true;
}
