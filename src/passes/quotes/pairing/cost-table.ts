import type { Glyph } from '../marks/glyphs.ts';

/**
 * The cost of each reading of a mark. The unit is roughly one error: a lost or added space costs between one and two, a
 * turned glyph a little more, a quotation without its other delimiter about five. The cheapest consistent reading of a
 * paragraph assumes the least and likeliest damage. Set by hand and tuned on one half of the development quotes (see
 * test/eval/quotes.ts), checked on the other.
 */

/** The possible readings of a mark. */
export type Reading =
  | 'open-double'
  | 'open-single'
  /** Opened by a grave accent: double or single, by the style of the document. */
  | 'open-grave'
  /** Opened by a low mark, so a left mark may close it. */
  | 'open-low'
  /** A double mark within double marks: slips of writers, and of publishers that quote a quotation. */
  | 'open-nested'
  | 'close-double'
  | 'close-single'
  | 'close-grave'
  | 'close-low'
  /** Two marks in one: the end of a quotation and the start of the next. */
  | 'close-open'
  | 'apostrophe'
  | 'prime'
  /** Not a quotation mark, or one that the pass must leave alone. */
  | 'literal'
  /** A superfluous mark. */
  | 'stray';

export const READINGS: readonly Reading[] = [
  'open-double',
  'open-single',
  'open-grave',
  'open-low',
  'open-nested',
  'close-double',
  'close-single',
  'close-grave',
  'close-low',
  'close-open',
  'apostrophe',
  'prime',
  'literal',
  'stray',
];

export type Costs = Readonly<Partial<Record<Reading, number>>>;

/** The cost of each reading of a glyph. Readings that are not listed are impossible. */
export const GLYPH_COSTS: Readonly<Record<Glyph, Costs>> = {
  straight: {
    'open-double': 0,
    'open-nested': 0,
    'close-double': 0,
    'close-low': 0.2,
    'close-grave': 0.5,
    'open-single': 4,
    'close-single': 4,
    prime: 0.3,
    literal: 7,
    stray: 3.3,
  },
  left: {
    'open-double': 0,
    'open-nested': 0,
    'close-double': 2.2,
    'close-low': 0.2,
    'open-single': 3.5,
    'close-single': 5,
    'close-grave': 2,
    literal: 8,
    stray: 3.3,
  },
  right: {
    'close-double': 0,
    'open-nested': 2.2,
    'open-double': 2.2,
    'close-low': 0.2,
    'close-single': 3.5,
    'close-grave': 0.8,
    'open-single': 5,
    prime: 2,
    literal: 8,
    stray: 3.3,
  },
  apostrophe: {
    'open-single': 0.3,
    'close-single': 0,
    'close-grave': 0,
    apostrophe: 0,
    'open-double': 4,
    'close-double': 4,
    prime: 0,
    literal: 4,
  },
  'left-single': {
    'open-single': 0,
    'close-single': 2.5,
    'open-double': 2.6,
    'close-double': 4.2,
    'close-low': 2.5,
    'close-grave': 2,
    apostrophe: 1,
    literal: 4,
  },
  'right-single': {
    'close-single': 0,
    apostrophe: 0,
    'close-grave': 0.2,
    'open-single': 3,
    'close-double': 3,
    'close-low': 2.5,
    'open-double': 4.2,
    prime: 1,
    literal: 4,
  },
  grave: { 'open-grave': 0.4, apostrophe: 1.2, 'close-single': 2.5, literal: 3 },
  'two-graves': { 'open-double': 0.3, 'close-double': 2, literal: 5 },
  'two-apostrophes': {
    'close-double': 0.4,
    'open-double': 1,
    'close-grave': 0.6,
    prime: 0.5,
    'close-low': 1,
    literal: 5,
  },
  'two-left-singles': { 'open-double': 0.4, 'close-double': 1, 'close-low': 0.4, literal: 5 },
  'two-right-singles': { 'close-double': 0.4, 'open-double': 1.6, 'close-low': 0.6, literal: 5 },
  low: { 'open-low': 0.2, 'close-double': 3, literal: 5 },
  'low-single': { 'open-single': 0.5, 'open-low': 1.6, literal: 1.5 },
  'left-guillemet': { 'open-double': 0.3, 'close-double': 1.5, 'close-low': 1, literal: 6 },
  'right-guillemet': { 'close-double': 0.3, 'open-double': 1.5, 'close-low': 1, literal: 6 },
  'left-corner': { 'open-double': 0.3, 'close-double': 3, literal: 6 },
  'right-corner': { 'close-double': 0.3, 'open-double': 3, 'close-low': 1, literal: 6 },
  doubled: { 'open-double': 0.9, 'close-double': 0.9, 'close-open': 0.6, 'close-low': 1, literal: 5 },
  'right-left': { 'close-open': 0, 'open-double': 2.6, 'close-double': 2.6, literal: 7 },
  prime: { prime: 0, apostrophe: 1, literal: 1 },
  'double-prime': { prime: 0, 'close-double': 2, literal: 1 },
  acute: { apostrophe: 0.5, 'close-single': 1, 'close-grave': 0.5, 'open-single': 2, literal: 2 },
  unknown: {
    'open-double': 0.8,
    'close-double': 0.8,
    apostrophe: 1.5,
    'open-single': 2.4,
    'close-single': 2.4,
    literal: 3.6,
  },
  question: { 'open-double': 1.2, 'close-double': 1.2, literal: 3.2 },
};

/** A row of costs, one for each class of neighbour, in the order of `Neighbour`. */
type NeighbourCosts = readonly number[];

//                                EDGE SPACE LOWER UPPER DIGIT STOP COMMA OPEN CLOSE DASH HYPHEN SIGN CODE
/** An opening mark: space before it, a word after it. */
export const OPENING_LEFT: NeighbourCosts = [0.0, 0.0, 1.8, 1.8, 2.6, 1.6, 1.2, 0.0, 1.6, 0.2, 0.4, 0.8, 0.8];
export const OPENING_RIGHT: NeighbourCosts = [
  6.0, 2.0, 0.0, 0.0, 0.1, 2.6, 4.0, 0.0, 3.0, 0.8, 0.6, 0.1, 0.6,
];
/** A closing mark: a word or an end mark before it, space or punctuation after it. */
export const CLOSING_LEFT: NeighbourCosts = [6.0, 2.0, 0.1, 0.1, 0.2, 0.0, 0.0, 4.0, 0.1, 0.5, 0.6, 0.2, 0.8];
export const CLOSING_RIGHT: NeighbourCosts = [
  0.0, 0.0, 1.7, 1.7, 2.2, 0.0, 0.0, 1.4, 0.0, 0.1, 0.2, 0.8, 0.8,
];

/** Evidence of the surrounding words, added to the rows above. */
export const EVIDENCE_COSTS = {
  /** A verb of speech with a comma or colon comes before the mark: a quotation opens. */
  introduced: -0.9,
  /** `he said` follows the mark: a quotation has closed. */
  attributed: -0.9,
  /** A question mark between a word and `he asked` is not a damaged quotation mark. */
  asked: 9,
  /** The word before the mark needs a noun after it: the mark opens the quoted noun, and closes nothing. */
  openedNoun: -1.5,
  closedDeterminer: 8,
  /** Space on both sides, and a comma before: in tokenised text the comma belongs to the quotation. */
  afterSpacedStop: -0.3,
  /** A sentence ended before the mark and another begins after it: no quotation closes there. */
  betweenSentences: 6,
  /** After a question or an exclamation, the narrator may continue. */
  betweenSentencesAsked: 1,
  /** White space between nested marks is typesetting. */
  nestedGap: -1.8,
  /** French print puts a space inside its guillemets. */
  spacedGuillemet: -1.5,
  /** A quotation may begin with an ellipsis or a name like `.amazon`. */
  pointedWord: -2.2,
  /** A plural or possessive ending may follow a closing mark. */
  suffix: -1.4,
  /** An apostrophe begins a word only in elisions and decades (`'tis`, `'90s`). */
  elision: 0,
  noElision: 3.2,
  elided: 2,
  /** After a plural s, a possessive is about as likely as a closing mark. */
  pluralPossessive: 0.6,
  /** After any other letter an apostrophe that ends a word is dialect (`goin'`). */
  endsWord: 2.2,
  /** A digit before the mark: feet, inches, minutes or seconds. */
  measure: 1.6,
  noMeasure: 20,
  /** An outer mark of the level that the document does not use for outer marks. */
  otherLevel: 0.7,
} as const;

/** Quotations without one of their delimiters, and nested ones. */
export const TRANSITION_COSTS = {
  unopened: 5,
  unclosed: 5,
  /** The paragraph ends within a quotation, and the next one opens it again: the convention for long quotations. */
  continued: 0.6,
  nested: 0.2,
  sameNested: 4,
  nestedSingle: 4.2,
} as const;
