import { isOrdinary } from '../../../knowledge/english-words.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, tokensAmong, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { CAPITAL, formAt, frequencyAt, LOWER, SHIELDED } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

/** Adjectives that never come after their noun in English. */
const ADJECTIVES =
  wordSet(`political economic national international local regional social chemical natural historical
  federal financial industrial agricultural military cultural environmental scientific medical technological judicial
  presidential parliamentary municipal provincial educational electoral european french german russian chinese spanish
  italian british important`);

/** Endings of nouns that no adjective has. */
const NOUN =
  /(?:tion|sion|ment|ness|ship|ism|ance|ence|ency|ancy|ture|ity|cy|age|try|omy|ogy|ics|power|system|policy|market|life|crisis|plan|law|team|world|force|service|group|sector|situation|government|party|network|debt|budget|problem|project|program|programme|board|fund|bank|anthem|team)$/u;
/** Words with such an ending that are adjectives, or that come before a language or a people. */
const NOT_NOUN = wordSet('present-day average vintage savage prepayment');

/** Tokens that end the phrase: an adjective before them has no noun of its own. */
const OVER =
  wordSet(`. , ; : ! ? ) ” " of in on at for and or is are was were has have had will would that which who to with by
  while when up
  from as said between against during since after before`);

const ARTICLES = wordSet('the a an this that its their his her our');

const adjectives = tokensAmong(ADJECTIVES);

export const adjectiveOrder: CandidateRule = {
  id: 'translation/adjective-order',
  effect: 'flag',
  candidates: adjectives,
  summary: 'Point out an adjective after its noun',
  why: 'Romance languages put the adjective after its noun (`la composition chimique`), and the order survives: `the composition chemical`. Only after words that can only be nouns, and at the end of the phrase.',
  examples: [
    { flag: 'They studied ⟦the composition chemical⟧ of the rocks.' },
    { flag: 'The choir sang ⟦the anthem national⟧.' },
    { keep: 'The attorney general and the court martial met at the time local papers appeared.' },
    { keep: 'It is a decision important to us, and the nation French armies fought for.' },
    { keep: 'The situation political parties face is new.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    for (const token of adjectives(doc)) {
      if (isInverted(words, token) && !(words.context[token] & SHIELDED)) {
        yield flagTokens(
          words,
          { first: token, last: token + 1 },
          {
            type: 'grammar',
            severity: 'warning',
            confidence: 0.85,
            message: `“${formAt(words, token + 1)}” comes before “${formAt(words, token)}” in English.`,
            suggestion: `${formAt(words, token + 1)} ${formAt(words, token)}`,
          },
        );
        continue;
      }
      if (token < 2 || !isBehindNoun(words, token) || words.context[token] & SHIELDED) continue;
      if (frequencyAt(words, token - 1) < 2 || !isOrdinary(formAt(words, token - 1))) continue;
      const noun = formAt(words, token - 1);
      yield flagTokens(
        words,
        { first: token - 2, last: token },
        {
          type: 'grammar',
          severity: 'warning',
          confidence: 0.85,
          message: 'The adjective follows its noun, as in French or Spanish.',
          suggestion: `${doc.text.slice(words.start[token - 2], words.end[token - 2])} ${formAt(words, token)} ${noun}`,
        },
      );
    }
  },
};

/** Adjectives that come before those of subject areas: `a new political party`. */
const QUALITY = wordSet('new serious important big large small young old recent');

/** `a political serious party`. */
function isInverted(words: Words, token: number): boolean {
  return (
    /^(?:the|an?)$/u.test(formAt(words, token - 1)) &&
    QUALITY.has(formAt(words, token + 1)) &&
    words.shape[token] === LOWER &&
    words.kind[token + 2] === WORD &&
    words.shape[token + 2] === LOWER &&
    !/^(?:and|or|to|in|of|for|than|is|was|are)$/u.test(formAt(words, token + 2))
  );
}

function isBehindNoun(words: Words, token: number): boolean {
  const noun = formAt(words, token - 1);
  if (
    !ARTICLES.has(formAt(words, token - 2)) ||
    words.kind[token - 1] !== WORD ||
    words.shape[token - 1] !== LOWER
  )
    return false;
  if (!NOUN.test(noun) || NOT_NOUN.has(noun) || ADJECTIVES.has(noun)) return false;
  const behind = formAt(words, token + 1);
  if (!OVER.has(behind) || (words.shape[token] === CAPITAL && behind !== '.' && behind !== ',')) return false;
  if (words.shape[token] === CAPITAL) return false;
  // `a decision important to us`, `the team national and local papers follow`: a clause after the noun.
  if (formAt(words, token) === 'important')
    return behind !== 'to' && behind !== 'for' && behind !== 'in' && behind !== 'and' && behind !== 'enough';
  return (
    !(behind === 'and' || behind === 'or') ||
    (words.shape[token + 2] === LOWER && !/(?:al|ic|an|ive|ar|ary)$/u.test(formAt(words, token + 2)))
  );
}
