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
  SHIELDED,
} from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

/** Everyday nouns that are not terms of a contract, offices or products. */
const NOUNS = wordSet(`time years day days weeks months morning evening weekend man child
  children doors door houses street cars car money family husband wife eyes newspapers newspaper coffee
  problems problem questions answer words accident victims injuries experts expert witnesses witness driver reason
  example damage help fear birth weather snow trees dogs animals interview conversation trip
  journey holidays building apartment flat boathouse kitchen boat victory defeat fans players decision
  beginning end details neighbour neighbours neighbor neighbors residents bang ally enemy situation
  opinion mood measures possibility circumstances statements`);
/** Words that come before a noun. */
const BEFORE =
  wordSet(`first last next own few many several long loud closed personal only great small big young
  good bad whole other same says said told explained
  the a an his her their our`);
const AFTER = wordSet(
  `, . ; ! ? ” is are was were has have had will in on at of for with by from to and or but that which who`,
);

const nouns = tokensAmong(NOUNS);

export const nounCapital: CandidateRule = {
  id: 'translation/noun-capital',
  effect: 'flag',
  candidates: nouns,
  summary: 'Point out an everyday noun with a capital, as German writes it',
  why: 'German capitalises every noun, and the machine keeps some of the capitals: `a loud Bang`, `the first Time`. Only everyday nouns that name no office, product or work, after a determiner or an adjective and at the end of the phrase; terms that a text capitalises again and again are left alone.',
  examples: [
    { flag: 'She cried for the first ⟦Time⟧ on the radio.' },
    { flag: 'Residents heard a loud ⟦Bang⟧ in the cellar.' },
    { keep: 'He reads the Times, and she edits The Weekend.' },
    {
      keep: 'The Expert shall inform the Buyer. The Buyer may refuse the Expert.',
      because: 'terms of a contract',
    },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    const capitals = nouns(doc).filter((token) => words.shape[token] === CAPITAL);
    for (const token of capitals) {
      if (!isBare(words, token) || isOften(words, capitals, token)) continue;
      yield flagTokens(
        words,
        { first: token, last: token },
        {
          type: 'typographical',
          severity: 'info',
          confidence: 0.75,
          message: `“${doc.text.slice(words.start[token], words.end[token])}” is not a name: English writes it in lower case.`,
          suggestion: formAt(words, token),
        },
      );
    }
  },
};

/** Between lower-case words, in the middle of a sentence. */
function isBare(words: Words, token: number): boolean {
  if (words.context[token] & (SHIELDED | HEADING | BRACKETED | FIRST)) return false;
  if (token < 2 || !followsInSentence(words, token) || words.start[token] !== words.end[token - 1] + 1)
    return false;
  if (
    words.shape[token - 1] !== LOWER ||
    !BEFORE.has(formAt(words, token - 1)) ||
    !AFTER.has(formAt(words, token + 1))
  )
    return false;
  if (
    words.kind[token - 2] === WORD &&
    words.shape[token - 2] !== LOWER &&
    !(words.context[token - 2] & FIRST)
  )
    return false;
  const next = words.kind[token + 1] === WORD ? token + 2 : token + 1;
  return words.kind[next] !== WORD || words.shape[next] === LOWER || frequencyAt(words, next) < 3;
}

/** The word is capitalised elsewhere too: a term of the text. */
function isOften(words: Words, capitals: readonly number[], token: number): boolean {
  return capitals.some((other) => other !== token && words.form[other] === words.form[token]);
}
