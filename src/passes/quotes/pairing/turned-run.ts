import type { Document } from '../../../text/document.ts';
import { attributionAt, isIntroduced, isSpeech } from '../evidence/attribution.ts';
import { isDangling } from '../evidence/lexicon.ts';
import type { Glyph } from '../marks/glyphs.ts';
import { isMark } from '../marks/glyphs.ts';
import type { Mark } from '../marks/marks.ts';
import { isBlankBeside, isLetterBeside, isWordBeside, Neighbour } from '../marks/neighbour.ts';
import { LIST } from '../marks/word-lists.ts';
import { isListed, type Word, wordAt, wordBefore } from '../marks/words.ts';
import { MIN_MARGIN } from '../quotations/delimiters.ts';
import { AFTER_DETERMINER, type MarkContext } from './mark-context.ts';
import type { MarkReading } from './pair-marks.ts';

/**
 * Marks on the wrong side of the words through a whole paragraph: `the” great courage “of the people`. Each mark alone
 * looks correct, but the words it would quote are not a phrase. So the run of marks is read as a whole: marks open and
 * close alternately, and the words beside them show whether the first one opens or closes.
 */

/** The smallest lead of one reading over the other, in score. */
const LEAST_LEAD = 4;
const LEAST_MARKS = 2;
/** With fewer marks than this, a doubtful reading that already agrees stays doubtful. */
const LEAST_DOUBTFUL = 4;
/** More marks than this cannot be one error. */
const MOST_MARKS = 40;
/** The margin of a mark in a turned run: enough for every rule. */
const MARGIN = 3;

/**
 * Evidence for a role: words that no phrase ends or begins with, words that suggest the role, and a mark that looks
 * like the other role.
 */
const WEIGHTS = { impossible: -4, unlikely: -2, sign: 1, looksOtherwise: -1 } as const;

const DOUBLE: ReadonlySet<Glyph> = new Set<Glyph>([
  'left',
  'right',
  'straight',
  'left-guillemet',
  'right-guillemet',
]);

type Role = 'open' | 'close';

/**
 * The readings of a paragraph whose marks are turned as one; undefined if they need not be, or if that is
 * doubtful.
 */
export function turnRun(
  doc: Document,
  marks: readonly Mark[],
  readings: readonly MarkReading[],
): readonly MarkReading[] | undefined {
  const run = readings.flatMap(({ role }, index) => (isNoQuote(role) ? [] : [index]));
  if (run.length < LEAST_MARKS || run.length > MOST_MARKS) return undefined;
  if (!run.every((index) => DOUBLE.has(marks[index].glyph) && !marks[index].escaped)) return undefined;
  const opensFirst = weigh(doc.text, run, marks, 'open');
  const closesFirst = weigh(doc.text, run, marks, 'close');
  const first: Role = opensFirst.sum > closesFirst.sum ? 'open' : 'close';
  const [best, other] = first === 'open' ? [opensFirst, closesFirst] : [closesFirst, opensFirst];
  if (!best.isPossible || best.sum - other.sum < LEAST_LEAD) return undefined;
  const isSame = run.every((index, place) => readings[index].role === roleAt(first, place));
  // A paragraph that only lost one mark reads well otherwise: it is not a turned run.
  if (isSame && run.length < LEAST_DOUBTFUL) return undefined;
  if (!isSame && !run.some((index) => isImpossible(doc.text, marks[index], readings[index])))
    return undefined;
  return alternate(readings, run, first);
}

/**
 * False for a paragraph whose marks are all certain and have partners, except for one that closes after a
 * determiner.
 */
export function mayBeTurned(contexts: readonly MarkContext[], readings: readonly MarkReading[]): boolean {
  return readings.some(
    ({ margin, role, partner, continued }, index) =>
      margin < MIN_MARGIN ||
      (partner === undefined && !continued && !isNoQuote(role)) ||
      (role === 'close' && (contexts[index] & AFTER_DETERMINER) !== 0),
  );
}

function isNoQuote(role: MarkReading['role']): boolean {
  return role === 'apostrophe' || role === 'prime' || role === 'literal';
}

function weigh(text: string, run: readonly number[], marks: readonly Mark[], first: Role) {
  let sum = 0;
  let isPossible = true;
  run.forEach((index, place) => {
    const role = roleAt(first, place);
    const evidence =
      role === 'open' ? openingEvidence(text, marks[index]) : closingEvidence(text, marks[index]);
    if (evidence <= WEIGHTS.unlikely) isPossible = false;
    sum += evidence + (looksLike(marks[index]) === opposite(role) ? WEIGHTS.looksOtherwise : 0);
  });
  return { sum, isPossible };
}

function isImpossible(text: string, mark: Mark, { role }: MarkReading): boolean {
  const evidence =
    role === 'open' ? openingEvidence(text, mark) : role === 'close' ? closingEvidence(text, mark) : 0;
  return evidence <= WEIGHTS.unlikely;
}

function opposite(role: Role): Role {
  return role === 'open' ? 'close' : 'open';
}

function roleAt(first: Role, place: number): Role {
  return place % 2 === 0 ? first : opposite(first);
}

/** The role on which the spaces and the glyph agree. */
function looksLike({ glyph, left, right }: Mark): Role | undefined {
  if (isBlankBeside(left) && isWordBeside(right) && glyph !== 'right') return 'open';
  return !isBlankBeside(left) && isBlankBeside(right) && glyph !== 'left' ? 'close' : undefined;
}

function openingEvidence(text: string, mark: Mark): number {
  const { farLeft, farRight, leftAt, rightAt } = mark;
  if (
    rightAt < 0 ||
    farRight === Neighbour.STOP ||
    farRight === Neighbour.COMMA ||
    farRight === Neighbour.CLOSER
  )
    return WEIGHTS.impossible;
  const next = isLetterBeside(farRight) ? wordAt(text, rightAt) : undefined;
  if (next && isSpeech(next) && attributionAt(text, rightAt)) return WEIGHTS.unlikely;
  if (farLeft === Neighbour.COMMA && isIntroduced(text, leftAt + 1)) return WEIGHTS.sign;
  const before = wordBeside(text, mark);
  return before && isDangling(before) ? WEIGHTS.sign : 0;
}

function closingEvidence(text: string, mark: Mark): number {
  const { farLeft, farRight, rightAt } = mark;
  if (farLeft === Neighbour.EDGE || farLeft === Neighbour.OPENER) return WEIGHTS.impossible;
  const before = wordBeside(text, mark);
  if (before && isListed(before, LIST.DETERMINER)) return WEIGHTS.impossible;
  // At the start of a sentence after another one: long quotations open again there.
  if (mark.left === Neighbour.SPACE && farLeft === Neighbour.STOP && mark.right === Neighbour.UPPER)
    return WEIGHTS.unlikely;
  let evidence = 0;
  if (farLeft === Neighbour.STOP || farLeft === Neighbour.COMMA) evidence += WEIGHTS.sign;
  if (rightAt < 0 || farRight === Neighbour.STOP || farRight === Neighbour.COMMA) evidence += WEIGHTS.sign;
  else if (isLetterBeside(farRight) && attributionAt(text, rightAt)) evidence += WEIGHTS.sign;
  return evidence;
}

/** The word before a mark, unless it is quoted alone. */
function wordBeside(text: string, { farLeft, leftAt }: Mark): Word | undefined {
  if (!isLetterBeside(farLeft)) return undefined;
  const word = wordBefore(text, leftAt + 1);
  return word && !isMark(text.charCodeAt(word.start - 1)) ? word : undefined;
}

/** The readings with the marks of the run opening and closing alternately. */
function alternate(
  readings: readonly MarkReading[],
  run: readonly number[],
  first: Role,
): readonly MarkReading[] {
  const turned = [...readings];
  run.forEach((index, place) => {
    const role = roleAt(first, place);
    const other = run[role === 'open' ? place + 1 : place - 1];
    turned[index] = {
      role,
      level: 'double',
      partner: other === undefined ? undefined : other - index,
      opens: undefined,
      margin: MARGIN,
      continued: false,
    };
  });
  return turned;
}
