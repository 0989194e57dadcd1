import { commonness } from '../../../knowledge/english-words.ts';
import { answersTo } from './token-context.ts';

/** How common the form of a token is in English (0 unknown to 4), asked once a form. */
export const frequencyAt = answersTo(commonness);
