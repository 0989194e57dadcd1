import { classBits, classesOf } from '../../../knowledge/word-classes.ts';
import { hashAt } from '../../../knowledge/word-hash.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, tokensMatching, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { classesAt } from '../matching/pattern-matcher.ts';
import { formAt, LOWER, SHIELDED } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

const MASS = classBits('U');
const ADJECTIVE = classBits('J');

/** The singular of a plural form, if it is a noun without a plural. */
function massNoun(form: string): string | undefined {
  if (!form.endsWith('s')) return undefined;
  for (const cut of form.endsWith('ses') ? [1, 2] : [1])
    if (classesOf(hashAt(form, 0, form.length - cut)) & MASS) return form.slice(0, -cut);
  return undefined;
}

const plurals = tokensMatching((form) => massNoun(form) !== undefined);

/** Words before a noun, and before no verb. */
const BEFORE_NOUN =
  wordSet(`the a an these those some any many several few all both no more most other such his her its our their my your of
  for with from about by on in without against as new first further fresh early two three four five six ten various numerous`);
/** Forms that a verb or a sense of its own shares. */
const ALSO_VERBS = wordSet('evidences progresses researches damages waters musics');

export const massNounPlural: CandidateRule = {
  id: 'translation/mass-noun-plural',
  effect: 'flag',
  candidates: plurals,
  summary: 'Point out the plural of a noun that has none',
  why: 'Other languages have a plural where English counts by “pieces of”: `informations`, `evidences`, `furnitures`. The nouns are those that five million words of good English never have in the plural.',
  examples: [
    { flag: 'The police looked for new ⟦evidences⟧ in the flat.' },
    { flag: 'They sold old ⟦furnitures⟧ at the market.' },
    { keep: 'It evidences a change, and the work progresses.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    for (const token of plurals(doc)) {
      if (words.kind[token] !== WORD || words.shape[token] !== LOWER || words.context[token] & SHIELDED)
        continue;
      const form = formAt(words, token);
      if (ALSO_VERBS.has(form) && !isNounThere(words, token, classesAt(doc, words, token - 1))) continue;
      const singular = massNoun(form);
      yield flagTokens(
        words,
        { first: token, last: token },
        {
          type: 'grammar',
          severity: 'warning',
          confidence: 0.85,
          message: `“${singular}” has no plural in English.`,
          ...(singular ? { suggestion: singular } : {}),
        },
      );
    }
  },
};

/** Behind a determiner, a preposition or an adjective, and not before an object. */
function isNounThere(words: Words, token: number, before: number): boolean {
  if (words.sentence[token - 1] !== words.sentence[token]) return false;
  if (/^(?:that|the|a|an|his|her|its|itself|how)$/u.test(formAt(words, token + 1))) return false;
  return BEFORE_NOUN.has(formAt(words, token - 1)) || (before !== 0 && (before & ~ADJECTIVE) === 0);
}
