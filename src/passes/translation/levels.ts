import { commonness } from '../../knowledge/words.ts';
import { remembered } from '../../text/document.ts';
import { wordsOf } from './words.ts';

/** How common each form of a document is in English (0 unknown to 4), asked once a form. */
export const levelsOf = remembered((doc) => {
  const { forms } = wordsOf(doc);
  const levels = new Uint8Array(forms.length);
  for (let form = 0; form < levels.length; form++) levels[form] = commonness(forms[form]);
  return levels;
});
