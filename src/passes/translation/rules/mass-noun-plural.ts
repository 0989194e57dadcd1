import { classBits, classesOf } from '../../../knowledge/word-classes.ts';
import { finalize } from '../../../knowledge/word-hash.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, tokensAmong, type Words, wordsOf } from '../analysis.ts';
import { MASS_PLURALS } from '../lexicon/nouns.ts';
import { flagTokens } from '../matching/flag.ts';
import { formAt, LOWER, SHIELDED } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

const plurals = tokensAmong(MASS_PLURALS);

/** Forms that are also verbs, and words that come before a noun and before no verb. */
const ALSO_VERBS = wordSet('evidences progresses');
const BEFORE_NOUN =
  wordSet(`the a an these those some any many several few all both no more most other such his her its our their my your of
  for with from about by on in without against as new first further fresh early two three four five six ten various numerous`);
const ADJECTIVE = classBits('J');

export const massNounPlural: CandidateRule = {
  id: 'translation/mass-noun-plural',
  effect: 'flag',
  candidates: plurals,
  summary: 'Point out the plural of a noun that has none',
  why: 'Other languages have a plural where English counts by “pieces of”: `informations`, `evidences`, `furnitures`. The nouns are frequent in good English, but never in the plural.',
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
      if (ALSO_VERBS.has(form) && !isNounThere(words, token)) continue;
      const singular = form.endsWith('ies') ? `${form.slice(0, -3)}y` : form.replace(/(?<=ss|sh)es$|s$/u, '');
      yield flagTokens(
        words,
        { first: token, last: token },
        {
          type: 'grammar',
          severity: 'warning',
          confidence: 0.85,
          message: `“${singular}” has no plural in English.`,
          suggestion: singular,
        },
      );
    }
  },
};

/** Behind a determiner, a preposition or an adjective, and not before an object. */
function isNounThere(words: Words, token: number): boolean {
  if (token === 0 || words.sentence[token - 1] !== words.sentence[token]) return false;
  if (/^(?:the|a|an|his|her|its|itself|how)$/u.test(formAt(words, token + 1))) return false;
  const before = classesOf(finalize(words.forms.hash[words.form[token - 1]]));
  return BEFORE_NOUN.has(formAt(words, token - 1)) || (before & ADJECTIVE) !== 0;
}
