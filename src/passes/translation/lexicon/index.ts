import { CALQUES } from './calques.ts';
import { FALSE_FRIENDS } from './false-friends.ts';
import { IDIOMS } from './idioms.ts';
import { LITERAL_TERMS } from './literal-terms.ts';
import { OUTLETS } from './outlets.ts';
import { BADGES, LINKS } from './page-labels.ts';
import { PREPOSITIONS } from './prepositions.ts';
import { WRONG_FORMS } from './wrong-forms.ts';

/**
 * The lists of phrases that are kept by hand, one phrase a line, `phrase > suggestion ; neighbour # note`; see
 * `readPhrase`. A punctuation mark is a word of its own. Rules read the lists packed, from `phrases.bin`: after a change
 * run `npm run phrases`.
 */
export const LISTS: Readonly<Record<string, string>> = {
  calques: CALQUES,
  'false-friends': FALSE_FRIENDS,
  'literal-phrases': IDIOMS,
  'literal-terms': LITERAL_TERMS,
  prepositions: PREPOSITIONS,
  'wrong-forms': WRONG_FORMS,
  outlets: OUTLETS,
  badges: BADGES,
  links: LINKS,
};
