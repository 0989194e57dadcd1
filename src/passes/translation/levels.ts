import { commonness } from '../../knowledge/words.ts';
import { answersTo } from './words.ts';

/** How common each form of a document is in English (0 unknown to 4), asked once a form. */
export const levelsOf = answersTo(commonness);
