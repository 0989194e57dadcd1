import { wordSet } from '../matching/word-set.ts';

/** Words that follow a number with a decimal comma. */
export const SCALES =
  wordSet(`million millions billion billions trillion percent per % kg km cm mm tonnes tons litres liters euros dollars pounds
  points metres meters kilometres kilometers hectares degrees times hours °`);

/** Before a list of pages, parts or notes. */
export const LISTED =
  wordSet(`figs fig figures tables table pages page pp chapters chapter verse verses lines line nos no
  steps step items item refs ref exercises grades grade questions sections section games levels level parts part phases
  and or to weeks days numbers rows columns versions types options players teams`);
/** Words that follow a list of numbers. */
export const NOT_COUNTED = wordSet(
  'and or to in is are was were of for from on with at by as if the that which who it we has have can',
);
