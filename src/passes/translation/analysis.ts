/*
 * The data that the rules of this pass read from a document. Each product is computed once per document, on
 * first use, from the ones listed above it:
 *
 * - `wordsOf`: the words in context (form, case, surroundings, sentence);
 * - `countsOf`: how often each word occurs;
 * - `repeatsOf`: the words that are repeated immediately;
 * - `tokensAmong` and `tokensMatching`: the candidates of a rule; several rules share `stops` and `numbers`.
 *
 * The detection of machine translation reads the text separately (`mt-detection/`), after all rules have
 * flagged.
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
