import { type Commonness, commonness } from '../../../knowledge/english-words.ts';
import { isDigit } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import type { Rule } from '../../rule.ts';
import { allAnswersTo, wordsOf } from './token-context.ts';

/*
 * Most rules begin at few words: a quotation mark, a number, an unknown word. All of these are found in one walk
 * over the tokens, and each rule looks at its own.
 */

/** The tokens of a document at which a rule looks, in order. */
export type Trigger = (doc: Document) => readonly number[];

/** Whether a form is wanted; `level` is how common it is in English, from 0 for unknown to 4. */
type IsWanted = (form: string, level: Commonness) => boolean;

/** Bits of a signed number that stay positive. */
const MOST_IN_GROUP = 31;

/** As many triggers as one number has bits, and all their tokens. */
interface Group {
  readonly isWanted: IsWanted[];
  readonly tokens: (doc: Document) => readonly (readonly number[])[];
}

const groups: Group[] = [];

function newGroup(): Group {
  const isWanted: Group['isWanted'] = [];
  /** The bits of the triggers that a form pulls. */
  const matchingForms = allAnswersTo((form) => {
    const level = commonness(form);
    let mask = 0;
    for (let trigger = 0; trigger < isWanted.length; trigger++)
      if (isWanted[trigger](form, level)) mask |= 1 << trigger;
    return mask;
  });
  const tokens = perDocument((doc: Document) => {
    const words = wordsOf(doc);
    const { form, length } = words;
    const masks = matchingForms(words);
    const found: number[][] = isWanted.map(() => []);
    for (let token = 0; token < length; token++) {
      for (let mask = masks[form[token]]; mask !== 0; mask &= mask - 1)
        found[31 - Math.clz32(mask & -mask)].push(token);
    }
    return found;
  });
  return { isWanted, tokens };
}

/** A trigger that is pulled by the forms that are wanted. To be called while modules load. */
export function tokensMatching(isWanted: IsWanted): Trigger {
  if (groups.length === 0 || groups[groups.length - 1].isWanted.length === MOST_IN_GROUP)
    groups.push(newGroup());
  const { isWanted: own, tokens } = groups[groups.length - 1];
  const number = own.push(isWanted) - 1;
  return (doc) => tokens(doc)[number];
}

/** The triggers that several rules have. */
export const stops = tokensMatching((form) => form === '.');
export const numbers = tokensMatching((form) => isDigit(form.charCodeAt(0)));

/** A rule of this pass. `where` tells what it looks at: where there is nothing, it is not asked. */
export interface TriggeredRule extends Rule {
  readonly where?: (doc: Document) => readonly unknown[];
}
