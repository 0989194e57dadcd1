import { isEnglish } from '../../../text/language/tags.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, tokensAmong, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import {
  BRACKETED,
  CAPITAL,
  FIRST,
  followsInSentence,
  formAt,
  frequencyAt,
  HEADING,
  LOWER,
  QUOTED,
  SHIELDED,
} from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

/** Words that are not part of a name between lower-case words. */
const SMALL = wordSet(`the of and but for with as by this that these those after when where
  while who which are is was were has have had not because also said says told announced reported
  according during between against their there then than been being would could should about into`);
/** The same for pronouns, in a text that does not mention God. */
const PRONOUNS = wordSet('he she they we');
/** Words that continue a sentence after a comma. */
const JOINED = wordSet('in on at from which who where when while he she because since as');
/** Words that introduce a title, a name or a word mentioned as such. */
const BEFORE_TITLE = wordSet(
  'called titled named entitled song film book novel album word letter vitamin group series',
);

const FAR = 80;

const god = tokensAmong(wordSet('god lord heaven jesus christ'));
const capitals = tokensAmong({ values: () => [SMALL, PRONOUNS, JOINED].flatMap((set) => [...set.values()]) });

export const oddCapital: CandidateRule = {
  id: 'translation/odd-capital',
  effect: 'flag',
  candidates: capitals,
  summary: 'Point out a capital in the middle of a sentence on a word that is not a name',
  why: 'Two pieces of the source were joined, and the second kept its capital: `he said that The talks go on`. Only function words and reporting verbs between lower-case words; titles, names, headings and quotations are left alone.',
  examples: [
    { flag: 'The minister said that ⟦The⟧ talks would go on until Friday.' },
    { flag: 'He spoke to the press ⟦And⟧ left for the airport at noon.' },
    { keep: 'She read The Lord of the Rings and left for The Hague.' },
    { keep: 'He works for The Who and has a song called The river runs.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    const found = capitals(doc).filter(
      (token) =>
        words.shape[token] === CAPITAL &&
        isInSentence(words, token) &&
        (!PRONOUNS.has(formAt(words, token)) || god(doc).length === 0),
    );
    for (const [index, token] of found.entries()) {
      // Verse has many such capitals, and so does a text without full stops.
      const isNear = (other: number | undefined) => other !== undefined && Math.abs(other - token) < FAR;
      if (isNear(found[index - 1]) || isNear(found[index + 1])) continue;
      yield flagTokens(
        words,
        { first: token, last: token },
        {
          type: 'typographical',
          severity: 'info',
          confidence: 0.8,
          message: `“${doc.text.slice(words.start[token], words.end[token])}” has a capital in the middle of a sentence.`,
          suggestion: formAt(words, token),
        },
      );
    }
  },
};

/** Three lower-case words before it and two after it, in one sentence, separated by single spaces. */
function isInSentence(words: Words, token: number): boolean {
  if (words.context[token] & (SHIELDED | HEADING | QUOTED | BRACKETED | FIRST)) return false;
  // `…, In which they met`: a comma may precede it.
  const isJoined = formAt(words, token - 1) === ',';
  const form = formAt(words, token);
  if (isJoined ? !JOINED.has(form) : !SMALL.has(form) && !PRONOUNS.has(form)) return false;
  const before = isJoined ? token - 2 : token - 1;
  for (const at of [before - 1, token, token + 1]) {
    if (!followsInSentence(words, at + 1) || at < 0 || words.start[at + 1] !== words.end[at] + 1)
      return false;
    if (words.text[words.end[at]] !== ' ') return false;
  }
  if (words.text.slice(words.end[before], words.start[token]).trim().length > 1) return false;
  if (words.text[words.start[token] - 1] !== ' ') return false;
  for (const at of [before - 1, before, token + 1, token + 2])
    if (words.kind[at] !== WORD || words.shape[at] !== LOWER || frequencyAt(words, at) < 2) return false;
  return !BEFORE_TITLE.has(formAt(words, token - 1)) && !BEFORE_TITLE.has(formAt(words, token - 2));
}
