import type { Glyph } from '../marks/glyphs.ts';
import { COMMA, DIGIT, EDGE, HYPHEN, LOWER, OPENER, SPACE, STOP, UPPER } from '../marks/neighbour.ts';
import {
  CLOSING_LEFT,
  CLOSING_RIGHT,
  EVIDENCE,
  GLYPH_COSTS,
  OPENING_LEFT,
  OPENING_RIGHT,
  READINGS,
  type Reading,
} from './cost-table.ts';
import {
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
  SINGLE_HOUSE,
} from './mark-context.ts';
import { INFINITE } from './viterbi.ts';

/*
 * What each reading of one mark costs where it stands: the table of `costs.ts` applied to its setting.
 */

const MEASURE_GLYPHS = new Set([
  'straight',
  'apostrophe',
  'two-apostrophes',
  'right',
  'right-single',
  'prime',
  'double-prime',
]);

/** When the prices of so many settings are known all are forgotten. */
const MOST_SETTINGS = 5000;
const known = new Map<MarkContext, Float64Array>();

/** What each reading of a mark costs in its setting, in the order of `READINGS`. */
export function emissionCosts(setting: MarkContext): Float64Array {
  let prices = known.get(setting);
  if (!prices) {
    if (known.size >= MOST_SETTINGS) known.clear();
    prices = Float64Array.from(READINGS, (reading) => priceOf(setting, reading));
    known.set(setting, prices);
  }
  return prices;
}

function priceOf(setting: MarkContext, reading: Reading): number {
  if ((setting & ESCAPED) !== 0 && isGluedEscape(setting)) return reading === 'literal' ? 0 : INFINITE;
  const cost = GLYPH_COSTS[glyphIn(setting)][reading];
  if (cost === undefined) return INFINITE;
  if (reading === 'close-open') return cost + bothCost(setting);
  if (reading.startsWith('open-'))
    return cost + openingCost(setting) + kindCost(setting, reading) + elisionCost(setting, reading);
  if (reading.startsWith('close-')) return cost + closingCost(setting);
  return cost + otherCost(setting, reading);
}

/** A backslash between two words is a path or a pattern, not an escape. */
function isGluedEscape(setting: MarkContext): boolean {
  const left = leftIn(setting);
  const right = rightIn(setting);
  return (
    left > SPACE &&
    left !== STOP &&
    left < OPENER &&
    (right === LOWER || right === UPPER) &&
    left !== LOWER &&
    left !== UPPER
  );
}

/** The end of a quotation and the start of the next in one. */
function bothCost(setting: MarkContext): number {
  return CLOSING_LEFT[leftIn(setting)] + OPENING_RIGHT[rightIn(setting)] + 1;
}

function otherCost(setting: MarkContext, reading: Reading): number {
  if (reading === 'apostrophe') return apostropheIn(setting);
  if (reading === 'prime') return isMeasure(setting) ? EVIDENCE.measure : EVIDENCE.noMeasure;
  if (reading === 'stray') return leftIn(setting) === SPACE && rightIn(setting) === EDGE ? 0 : INFINITE;
  return 0;
}

/** What looks like an elision or decade hardly opens a quotation. */
function elisionCost(setting: MarkContext, reading: Reading): number {
  if (reading !== 'open-single' || glyphIn(setting) === 'left-single' || leftIn(setting) > SPACE) return 0;
  return apostropheIn(setting) === EVIDENCE.elision ? EVIDENCE.elided : 0;
}

function kindCost(setting: MarkContext, reading: Reading): number {
  return reading === 'open-single' && (setting & SINGLE_HOUSE) === 0 ? EVIDENCE.otherKind : 0;
}

function openingCost(setting: MarkContext): number {
  let cost = OPENING_LEFT[leftIn(setting)] + OPENING_RIGHT[rightIn(setting)];
  if (rightIn(setting) === SPACE && isGuillemet(glyphIn(setting))) cost += EVIDENCE.spacedGuillemet;
  if ((setting & NESTED_RIGHT) !== 0) cost += EVIDENCE.nestedGap;
  if ((setting & BEFORE_POINTED_WORD) !== 0) cost += EVIDENCE.pointedWord;
  if ((setting & INTRODUCED) !== 0) cost += EVIDENCE.introduced;
  return cost;
}

function isGuillemet(glyph: Glyph): boolean {
  return glyph === 'left-guillemet' || glyph === 'right-guillemet';
}

function closingCost(setting: MarkContext): number {
  let cost = CLOSING_LEFT[leftIn(setting)] + CLOSING_RIGHT[rightIn(setting)];
  if (leftIn(setting) === SPACE && isGuillemet(glyphIn(setting))) cost += EVIDENCE.spacedGuillemet;
  if ((setting & NESTED_LEFT) !== 0) cost += EVIDENCE.nestedGap;
  if ((setting & AFTER_PUNCTUATION) !== 0) cost += EVIDENCE.afterSpacedStop;
  if (rightIn(setting) === UPPER && (setting & AFTER_FULL_STOP) !== 0) cost += EVIDENCE.betweenSentences;
  if (rightIn(setting) === UPPER && (setting & AFTER_STOP) !== 0) cost += EVIDENCE.betweenSentencesAsked;
  if ((setting & BEFORE_SUFFIX) !== 0) cost += EVIDENCE.suffix;
  if ((setting & ATTRIBUTED) !== 0) cost += isAsking(setting) ? EVIDENCE.asked : EVIDENCE.attributed;
  return cost;
}

/** A question mark right behind a word. */
function isAsking(setting: MarkContext): boolean {
  return glyphIn(setting) === 'question' && leftIn(setting) < STOP;
}

function isMeasure(setting: MarkContext): boolean {
  const right = rightIn(setting);
  return (
    leftIn(setting) === DIGIT &&
    MEASURE_GLYPHS.has(glyphIn(setting)) &&
    (right === SPACE ||
      right === EDGE ||
      right === COMMA ||
      right === STOP ||
      right === DIGIT ||
      right === HYPHEN ||
      right >= 7)
  );
}
