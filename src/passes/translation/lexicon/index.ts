import { CALQUES } from './calques.ts';
import { CONSTRUCTIONS } from './constructions.ts';
import { FALSE_FRIENDS } from './false-friends.ts';
import { IDIOMS } from './idioms.ts';
import { LITERAL_TERMS } from './literal-terms.ts';
import { NEWS_CALQUES } from './news-calques.ts';
import { OUTLETS } from './outlets.ts';
import { BADGES, LINKS } from './page-labels.ts';
import { PREPOSITIONS } from './prepositions.ts';
import { WRONG_FORMS } from './wrong-forms.ts';

/**
 * The phrase lists that are maintained by hand, one phrase per line, `phrase > suggestion ; neighbour #
 * note`; see `readPhrase`. A punctuation mark counts as a word. Rules read the packed lists from
 * `phrases.bin`: after a change run `npm run phrases`.
 */
export const LISTS: Readonly<Record<string, string>> = {
  calques: `${CALQUES}\n${NEWS_CALQUES}`,
  'false-friends': FALSE_FRIENDS,
  'literal-phrases': IDIOMS,
  'literal-terms': LITERAL_TERMS,
  prepositions: PREPOSITIONS,
  'wrong-forms': WRONG_FORMS,
  constructions: CONSTRUCTIONS,
  outlets: OUTLETS,
  badges: BADGES,
  links: LINKS,
};
