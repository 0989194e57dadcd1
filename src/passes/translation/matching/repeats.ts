import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import { WORD } from '../../../text/tokens.ts';
import { type Words, wordsOf } from './token-context.ts';

/** How often the form of each token occurs in the document, by token. */
export const countsOf: (doc: Document) => Uint32Array = perDocument((doc) => {
  const { length, before } = wordsOf(doc);
  const counts = new Uint32Array(length);
  for (let token = 0; token < length; token++)
    counts[token] = before[token] < 0 ? 1 : counts[before[token]] + 1;
  // The last token of a form has the full count: copy it to the earlier ones.
  for (let token = length - 1; token >= 0; token--)
    if (before[token] >= 0) counts[before[token]] = counts[token];
  return counts;
});

/** A repeat further away than this is not a stutter. In tokens. */
const LONGEST_DISTANCE = 12;

interface Repeats {
  /** The tokens whose form also occurs one or two tokens earlier. */
  readonly close: readonly number[];
  /** The tokens at which a sequence of three words begins again, close by. */
  readonly rows: readonly number[];
}

/** The tokens that are repeated immediately. */
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

/** True if the two words after a repeated one are repeated too. */
function isRow({ form, kind, length }: Words, one: number, other: number): boolean {
  if (other + 2 >= length || form[one + 1] !== form[other + 1] || form[one + 2] !== form[other + 2])
    return false;
  return kind[one] === WORD && kind[one + 1] === WORD && kind[one + 2] === WORD;
}
