import { WORD } from '../../../text/tokens.ts';
import { formAt, type Words } from './token-context.ts';

/** True if a relative clause may end with the auxiliary: `everything they had came`. */
export function hasOpenClause(words: Words, token: number): boolean {
  for (let at = token - 1; at > Math.max(0, token - 6); at--) {
    if (words.sentence[at] !== words.sentence[token] || words.kind[at] !== WORD) return false;
    if (
      /^(?:what|all|everything|that|which|who|whom|whatever|where|when|how|as|than|anything|those|if|best|most|much|nothing|hard)$/u.test(
        formAt(words, at),
      )
    )
      return true;
  }
  return false;
}
