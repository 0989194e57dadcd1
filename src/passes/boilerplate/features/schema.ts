import { STRUCTURE_FEATURES } from './page-structure.ts';

/* The columns of the first look, in their order. */

/** Own figures, in columns. */
export const BLOCK_FEATURES = [
  'words',
  'letters',
  'word length',
  'function words',
  'capitalised',
  'all capitals',
  'numbers',
  'end',
  'start',
  'commas',
  'stops',
  'bars',
  'symbols',
  'brackets',
  'at signs',
  'slashes',
  'copyright signs',
  'questions',
  'exclamations',
  'money',
  'colons',
  'tabs',
  'wide',
  'dashes',
  'longest word',
  'repeats',
  'same beginning',
  'lexical',
  'group 0',
  'group 1',
  'group 2',
  'group 3',
  'group 4',
  'group 5',
  'group 6',
  'group 7',
  'group 8',
  'group 9',
  'date',
  'body words',
  'title words',
  'prose',
] as const;
export const OWN = BLOCK_FEATURES.length;

const PAGE_FEATURES = [
  'blocks',
  'words of page',
  'prose share',
  'mean lexical',
  'place',
  'words before',
  'from first prose',
  'from last prose',
  'prose before',
  'prose after',
  'blocks to prose before',
  'blocks to prose after',
  'longest block',
  'short run',
  'since comments',
  'since related',
  'since footer',
  'since newsletter',
  'since share',
  'prose in 3',
  'prose in 10',
  'lexical in 2',
  'lexical in 6',
  'words in 2',
  'words in 6',
  'lexical before 6',
  'lexical after 6',
  'words before 6',
  'words after 6',
  'like two before',
  'like three before',
  'like next',
  'from end',
  'relative length',
  'from title',
] as const;
export const PAGE = PAGE_FEATURES.length;

export const NEAR = [-3, -2, -1, 1, 2, 3];
const NEAR_NAMES = ['words', 'end', 'lexical', 'function words', 'capitalised', 'numbers'];
export const NEAR_OWN = [0, 7, 27, 3, 4, 6];

/** The names of the columns, for reasons and for the trainer. */
export const FEATURES: readonly string[] = [
  ...BLOCK_FEATURES,
  ...PAGE_FEATURES,
  ...NEAR.flatMap((at) => NEAR_NAMES.map((name) => `${name} at ${at}`)),
  ...STRUCTURE_FEATURES,
];
export const WIDTH = FEATURES.length;

/** Columns that other figures are made of. */
export const LEXICAL = BLOCK_FEATURES.indexOf('lexical');
export const PROSE = BLOCK_FEATURES.indexOf('prose');
