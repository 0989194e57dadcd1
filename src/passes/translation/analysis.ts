/*
 * What the rules of this pass read of a document. Each product is computed once a document, on first use, from those
 * above it:
 *
 * - `wordsOf`: the words in context: form, case, surroundings, sentence;
 * - `countsOf`: how often each word occurs;
 * - `repeatsOf`: the words that are repeated at once;
 * - `tokensAmong` and `tokensMatching`: the candidates of a rule, of which `stops` and `numbers` serve several.
 *
 * The detection of machine translation reads the text by itself (`mt-detection/`), after the flags of all rules.
 */
export {
  type CandidateRule,
  numbers,
  stops,
  tokensAmong,
  tokensMatching,
} from './matching/candidates.ts';
export { countsOf, repeatsOf } from './matching/repeats.ts';
export { type Words, wordsOf } from './matching/token-context.ts';
