import type { Document } from '../../text/document.ts';
import { attributionAt, isIntroduced } from './attribution.ts';
import {
  CLOSING_LEFT,
  CLOSING_RIGHT,
  EVIDENCE,
  GLYPH_COSTS,
  OPENING_LEFT,
  OPENING_RIGHT,
  READINGS,
  type Reading,
} from './costs.ts';
import type { House } from './house.ts';
import { IMPOSSIBLE } from './lattice.ts';
import {
  COMMA,
  DIGIT,
  EDGE,
  type Glyph,
  HYPHEN,
  isMark,
  LOWER,
  type Mark,
  OPENER,
  SPACE,
  STOP,
  UPPER,
} from './marks.ts';
import { isWord, list, wordAt } from './words.ts';

/*
 * What each reading of one mark costs where it stands: the table of `costs.ts` applied to its neighbours.
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
/** Words that begin with an apostrophe in print, lower case. From general knowledge. */
const ELISIONS = list(
  'tis twas twere twill em n til till cause cos bout round neath ello im er e ave ad ere alf orse ouse kay ow nuff fraid scuse s d ll re ve m t',
);

/** A reading as a row of `prices` sees it: its cost by the glyph and what else is added. */
interface Offer {
  readonly index: number;
  readonly cost: number;
  readonly reading: Reading;
  readonly role: 'open' | 'close' | 'other';
}

const OFFERS = new Map<Glyph, readonly Offer[]>(
  (Object.keys(GLYPH_COSTS) as Glyph[]).map((glyph) => [
    glyph,
    READINGS.flatMap((reading, index): Offer[] => {
      const cost = GLYPH_COSTS[glyph][reading];
      if (cost === undefined) return [];
      const isOpen = reading.startsWith('open-');
      const isClose = reading.startsWith('close-') && reading !== 'close-open';
      return [{ index, cost, reading, role: isOpen ? 'open' : isClose ? 'close' : 'other' }];
    }),
  ]),
);
const LITERAL = READINGS.indexOf('literal');

/** Fills in what each reading of one mark costs where it stands: the row of `prices` that starts at `row`. */
export function price(doc: Document, house: House, mark: Mark, [prices, row]: [Float64Array, number]): void {
  if (mark.escaped && isGluedEscape(mark)) {
    prices[row + LITERAL] = 0;
    return;
  }
  const opening = openingCost(doc, mark);
  const closing = closingCost(doc, mark);
  for (const { index, cost, reading, role } of OFFERS.get(mark.glyph)!) {
    if (role === 'open')
      prices[row + index] = cost + opening + kindCost(house, reading) + elisionCost(doc, mark, reading);
    else if (role === 'close') prices[row + index] = cost + closing;
    else prices[row + index] = cost + otherCost(doc, mark, reading);
  }
}

function otherCost(doc: Document, mark: Mark, reading: Reading): number {
  if (reading === 'close-open') return CLOSING_LEFT[mark.left] + OPENING_RIGHT[mark.right] + 1;
  if (reading === 'apostrophe') return apostropheCost(doc, mark);
  if (reading === 'prime') return isMeasure(mark) ? EVIDENCE.measure : EVIDENCE.noMeasure;
  if (reading === 'stray') return mark.left === SPACE && mark.right === EDGE ? 0 : IMPOSSIBLE;
  return 0;
}

/** A backslash between two words is a path or a pattern, not an escape. */
function isGluedEscape({ left, right }: Mark): boolean {
  return (
    left > SPACE &&
    left !== STOP &&
    left < OPENER &&
    (right === LOWER || right === UPPER) &&
    left !== LOWER &&
    left !== UPPER
  );
}

/** What looks like an elision or decade hardly opens a quotation. */
function elisionCost(doc: Document, mark: Mark, reading: Reading): number {
  if (reading !== 'open-single' || mark.glyph === 'left-single' || mark.left > SPACE) return 0;
  return apostropheCost(doc, mark) === EVIDENCE.elision ? EVIDENCE.elided : 0;
}

function kindCost(house: House, reading: Reading): number {
  if (reading === 'open-single') return house.outer === 'double' ? EVIDENCE.otherKind : 0;
  return 0;
}

function openingCost(doc: Document, mark: Mark): number {
  let cost = OPENING_LEFT[mark.left] + OPENING_RIGHT[mark.right];
  if (mark.right === SPACE && isGuillemet(mark)) cost += EVIDENCE.spacedGuillemet;
  if (mark.right === SPACE && mark.spacedMarkRight) cost += EVIDENCE.nestedGap;
  if (mark.right === STOP && isPointedWord(doc.text, mark.rightAt)) cost -= 2.2;
  if (mark.farLeft === COMMA && isIntroduced(doc.text, mark.leftAt + 1)) cost += EVIDENCE.introduced;
  return cost;
}

function isGuillemet({ glyph }: Mark): boolean {
  return glyph === 'left-guillemet' || glyph === 'right-guillemet';
}

/** An ellipsis or a name like `.amazon` can begin a quotation. */
function isPointedWord(text: string, at: number): boolean {
  return text[at] === '\u2026' || text[at + 1] === '.' || /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}

function closingCost(doc: Document, mark: Mark): number {
  let cost = CLOSING_LEFT[mark.left] + CLOSING_RIGHT[mark.right];
  if (mark.left === SPACE && isGuillemet(mark)) cost += EVIDENCE.spacedGuillemet;
  if (mark.left === SPACE && mark.spacedMarkLeft) cost += EVIDENCE.nestedGap;
  if (mark.left === SPACE && (mark.farLeft === STOP || mark.farLeft === COMMA))
    cost += EVIDENCE.afterSpacedStop;
  if (mark.left === SPACE && mark.farLeft === STOP && mark.right === UPPER)
    cost += doc.text[mark.leftAt] === '.' ? EVIDENCE.betweenSentences : EVIDENCE.betweenSentencesAsked;
  if (mark.right === LOWER && isSuffix(doc.text, mark.rightAt)) cost -= 1.4;
  if (mark.rightAt >= 0 && (mark.farRight === LOWER || mark.farRight === UPPER)) {
    const attribution = attributionAt(doc.text, mark.rightAt);
    if (attribution)
      cost += mark.glyph === 'question' && mark.left < STOP ? EVIDENCE.asked : EVIDENCE.attributed;
  }
  return cost;
}

/** A plural or possessive ending may follow a closing mark: `the “A”s`. */
function isSuffix(text: string, at: number): boolean {
  const word = wordAt(text, at);
  return word !== undefined && word.start === at && (isWord(text, word, 's') || isWord(text, word, 'd'));
}

function apostropheCost(doc: Document, mark: Mark): number {
  const { text } = doc;
  const startsWord = mark.right === LOWER || mark.right === UPPER || mark.right === DIGIT;
  const endsWord = mark.left === LOWER || mark.left === UPPER || mark.left === DIGIT;
  if (startsWord && endsWord) return 0;
  if (startsWord) {
    if (mark.right === DIGIT)
      return /^\d\ds?(?!\d)/u.test(text.slice(mark.end, mark.end + 4))
        ? EVIDENCE.elision
        : EVIDENCE.noElision;
    const word = wordAt(text, mark.end);
    return word && (word.lists & ELISIONS) !== 0 ? EVIDENCE.elision : EVIDENCE.noElision;
  }
  if (!endsWord) return EVIDENCE.noElision + 1;
  if (isElidedAnd(text, mark.start)) return EVIDENCE.elision;
  const last = text[mark.start - 1];
  return last === 's' || last === 'S' || last === 'z' || last === 'x'
    ? EVIDENCE.pluralPossessive
    : EVIDENCE.endsWord;
}

/** The second apostrophe of `rock 'n' roll`. */
function isElidedAnd(text: string, at: number): boolean {
  return (text.charCodeAt(at - 1) | 32) === 110 && isMark(text.charCodeAt(at - 2));
}

function isMeasure(mark: Mark): boolean {
  return (
    mark.left === DIGIT &&
    MEASURE_GLYPHS.has(mark.glyph) &&
    (mark.right === SPACE ||
      mark.right === EDGE ||
      mark.right === COMMA ||
      mark.right === STOP ||
      mark.right === DIGIT ||
      mark.right === HYPHEN ||
      mark.right >= 7)
  );
}
