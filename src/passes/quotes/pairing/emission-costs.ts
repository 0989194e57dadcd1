import type { Glyph } from '../marks/glyphs.ts';
import { isBlankBeside, isLetterBeside, isWordBeside, Neighbour } from '../marks/neighbour.ts';
import {
  CLOSING_LEFT,
  CLOSING_RIGHT,
  type Costs,
  EVIDENCE_COSTS,
  GLYPH_COSTS,
  OPENING_LEFT,
  OPENING_RIGHT,
  READINGS,
  type Reading,
} from './cost-table.ts';
import {
  AFTER_DETERMINER,
  AFTER_FULL_STOP,
  AFTER_PUNCTUATION,
  AFTER_STOP,
  ATTRIBUTED,
  apostropheIn,
  BEFORE_POINTED_WORD,
  BEFORE_SUFFIX,
  ESCAPED,
  glyphIn,
  INTRODUCED,
  leftIn,
  type MarkContext,
  NESTED_LEFT,
  NESTED_RIGHT,
  rightIn,
  SINGLE_OUTER,
} from './mark-context.ts';
import { CLOSED, INFINITE, OPENED } from './viterbi.ts';

/** The cost of each reading of one mark in its context, by the table of `cost-table.ts`. */

const MEASURE_GLYPHS = new Set([
  'straight',
  'apostrophe',
  'two-apostrophes',
  'right',
  'right-single',
  'prime',
  'double-prime',
]);

const LITERAL = READINGS.indexOf('literal');

/** The possible readings of a glyph: the number of each in `READINGS`, and the cost of the glyph. */
const READINGS_OF = new Map(
  (Object.keys(GLYPH_COSTS) as Glyph[]).map((glyph) => [glyph, readingsOf(GLYPH_COSTS[glyph])]),
);

function readingsOf(costs: Costs) {
  return READINGS.flatMap((reading, number) => {
    const cost = costs[reading];
    const group = OPENED[reading] ? 'opens' : CLOSED[reading] ? 'closes' : 'other';
    return cost === undefined ? [] : [{ number, reading, group, cost } as const];
  });
}

/** The cost of each reading of a mark in its context, in the order of `READINGS`. */
export type EmissionCosts = (context: MarkContext) => Float64Array;

export const emissionCosts: EmissionCosts = (context) => {
  const costs = new Float64Array(READINGS.length).fill(INFINITE);
  if ((context & ESCAPED) !== 0 && isPartOfPattern(context)) {
    costs[LITERAL] = 0;
    return costs;
  }
  const opening = openingCost(context);
  const closing = closingCost(context);
  for (const { number, reading, group, cost } of READINGS_OF.get(glyphIn(context))!) {
    if (group === 'opens')
      costs[number] = cost + opening + levelCost(context, reading) + elisionCost(context, reading);
    else costs[number] = cost + (group === 'closes' ? closing : otherCost(context, reading));
  }
  return costs;
};

/** `emissionCosts` for many marks: the costs of a context are computed once and kept by this function. */
export function keptEmissionCosts(): EmissionCosts {
  const kept = new Map<MarkContext, Float64Array>();
  return (context) => {
    const known = kept.get(context);
    if (known) return known;
    const costs = emissionCosts(context);
    kept.set(context, costs);
    return costs;
  };
}

/** A backslash between a digit or comma and a word is part of a path or a pattern, not an escape. */
function isPartOfPattern(context: MarkContext): boolean {
  const left = leftIn(context);
  return (left === Neighbour.DIGIT || left === Neighbour.COMMA) && isLetterBeside(rightIn(context));
}

/** The end of a quotation and the start of the next in one mark. */
function closeOpenCost(context: MarkContext): number {
  return CLOSING_LEFT[leftIn(context)] + OPENING_RIGHT[rightIn(context)] + 1;
}

function otherCost(context: MarkContext, reading: Reading): number {
  if (reading === 'close-open') return closeOpenCost(context);
  if (reading === 'apostrophe') return apostropheIn(context);
  if (reading === 'prime') return isMeasure(context) ? EVIDENCE_COSTS.measure : EVIDENCE_COSTS.noMeasure;
  if (reading === 'stray')
    return leftIn(context) === Neighbour.SPACE && rightIn(context) === Neighbour.EDGE ? 0 : INFINITE;
  return 0;
}

/** A mark that looks like an elision or a decade rarely opens a quotation. */
function elisionCost(context: MarkContext, reading: Reading): number {
  if (reading !== 'open-single' || glyphIn(context) === 'left-single' || !isBlankBeside(leftIn(context)))
    return 0;
  return apostropheIn(context) === EVIDENCE_COSTS.elision ? EVIDENCE_COSTS.elided : 0;
}

function levelCost(context: MarkContext, reading: Reading): number {
  return reading === 'open-single' && (context & SINGLE_OUTER) === 0 ? EVIDENCE_COSTS.otherLevel : 0;
}

function openingCost(context: MarkContext): number {
  let cost = OPENING_LEFT[leftIn(context)] + OPENING_RIGHT[rightIn(context)];
  if (rightIn(context) === Neighbour.SPACE && isGuillemet(glyphIn(context)))
    cost += EVIDENCE_COSTS.spacedGuillemet;
  if ((context & NESTED_RIGHT) !== 0) cost += EVIDENCE_COSTS.nestedGap;
  if ((context & BEFORE_POINTED_WORD) !== 0) cost += EVIDENCE_COSTS.pointedWord;
  if ((context & INTRODUCED) !== 0) cost += EVIDENCE_COSTS.introduced;
  if ((context & AFTER_DETERMINER) !== 0) cost += EVIDENCE_COSTS.openedNoun;
  return cost;
}

function isGuillemet(glyph: Glyph): boolean {
  return glyph === 'left-guillemet' || glyph === 'right-guillemet';
}

function closingCost(context: MarkContext): number {
  let cost = CLOSING_LEFT[leftIn(context)] + CLOSING_RIGHT[rightIn(context)];
  if (leftIn(context) === Neighbour.SPACE && isGuillemet(glyphIn(context)))
    cost += EVIDENCE_COSTS.spacedGuillemet;
  if ((context & NESTED_LEFT) !== 0) cost += EVIDENCE_COSTS.nestedGap;
  if ((context & AFTER_PUNCTUATION) !== 0) cost += EVIDENCE_COSTS.afterSpacedStop;
  if (rightIn(context) === Neighbour.UPPER && (context & AFTER_FULL_STOP) !== 0)
    cost += EVIDENCE_COSTS.betweenSentences;
  if (rightIn(context) === Neighbour.UPPER && (context & AFTER_STOP) !== 0)
    cost += EVIDENCE_COSTS.betweenSentencesAsked;
  if ((context & AFTER_DETERMINER) !== 0) cost += EVIDENCE_COSTS.closedDeterminer;
  if ((context & BEFORE_SUFFIX) !== 0) cost += EVIDENCE_COSTS.suffix;
  if ((context & ATTRIBUTED) !== 0)
    cost += isAsking(context) ? EVIDENCE_COSTS.asked : EVIDENCE_COSTS.attributed;
  return cost;
}

/** A question mark at the end of a word. */
function isAsking(context: MarkContext): boolean {
  const left = leftIn(context);
  return glyphIn(context) === 'question' && (isBlankBeside(left) || isWordBeside(left));
}

function isMeasure(context: MarkContext): boolean {
  return (
    leftIn(context) === Neighbour.DIGIT &&
    MEASURE_GLYPHS.has(glyphIn(context)) &&
    !isLetterBeside(rightIn(context))
  );
}
