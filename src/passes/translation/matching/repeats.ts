import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import { WORD } from '../../../text/tokens.ts';
import { type Words, wordsOf } from './token-context.ts';

/** What stood longer ago is no stutter. */
const LONGEST_DISTANCE = 12;

interface Repeats {
  /** The tokens whose form stands one or two tokens before, too. */
  readonly close: readonly number[];
  /** The tokens with which three words in a row come again, close by. */
  readonly rows: readonly number[];
}

/** Which tokens come again at once, in one walk for all rules that look for it. */
export const repeatsOf = perDocument((doc: Document): Repeats => {
  const words = wordsOf(doc);
  const { before, length } = words;
  const close: number[] = [];
  const rows: number[] = [];
  for (let token = 1; token < length; token++) {
    const last = before[token];
    if (last < 0 || token - last > LONGEST_DISTANCE) continue;
    if (token - last <= 2) close.push(token);
    else if (isRow(words, last, token)) rows.push(token);
  }
  return { close, rows };
});

/** True where the two words behind a repeated one are repeated as well. */
function isRow({ form, kind, length }: Words, one: number, other: number): boolean {
  if (other + 2 >= length || form[one + 1] !== form[other + 1] || form[one + 2] !== form[other + 2])
    return false;
  return kind[one] === WORD && kind[one + 1] === WORD && kind[one + 2] === WORD;
}
