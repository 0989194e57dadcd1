import { commonness, isName, isOrdinary } from '../../knowledge/words.ts';
import { remembered } from '../../text/document.ts';
import { wordsOf } from './words.ts';

/** Bits beside the commonness (0 to 4). */
export const LEVEL = 7;
export const NAME = 8;
export const ORDINARY = 16;

/** What the English dictionary says of each form of a document, asked once a form. */
export const levelsOf = remembered((doc) => {
  const { forms } = wordsOf(doc);
  const levels = new Uint8Array(forms.length);
  for (let form = 0; form < levels.length; form++) levels[form] = levelOf(forms[form]);
  return levels;
});

function levelOf(form: string): number {
  const level = commonness(form);
  return level === 0 ? 0 : level | (isName(form) ? NAME : 0) | (isOrdinary(form) ? ORDINARY : 0);
}
