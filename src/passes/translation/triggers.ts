import { type Document, remembered } from '../../text/document.ts';
import { answersTo, wordsOf } from './words.ts';

/*
 * Most rules begin at few words: a quotation mark, a number, an unknown word. All of these are found in one walk
 * over the tokens, and each rule looks at its own.
 */

const triggers: ((form: string) => boolean)[] = [];
/** Bits of a signed number that stay positive. */
const MOST_TRIGGERS = 31;

/** The bits of the triggers that the form of a token pulls. */
const pulledAt = answersTo((form) => {
  let mask = 0;
  for (let trigger = 0; trigger < triggers.length; trigger++)
    if (triggers[trigger](form)) mask |= 1 << trigger;
  return mask;
});

const pulled = remembered((doc: Document): readonly (readonly number[])[] => {
  const words = wordsOf(doc);
  const found: number[][] = triggers.map(() => []);
  for (let token = 0; token < words.length; token++) {
    for (let mask = pulledAt(words, token); mask !== 0; mask &= mask - 1)
      found[31 - Math.clz32(mask & -mask)].push(token);
  }
  return found;
});

/** The tokens of a document whose form is wanted, in order. To be called while modules load. */
export function tokensWhere(isWanted: (form: string) => boolean): (doc: Document) => readonly number[] {
  const trigger = triggers.push(isWanted) - 1;
  if (trigger >= MOST_TRIGGERS) throw new Error('too many triggers for one number');
  return (doc) => pulled(doc)[trigger];
}
