import type { Mark } from '../marks/marks.ts';
import { isBlankBeside, isWordBeside, Neighbour } from '../marks/neighbour.ts';
import { attributionAt } from './attribution.ts';

/** The level of a quotation mark. */
export type Level = 'double' | 'single';

/** The document's own majority usage. */
export interface QuoteStyle {
  readonly curly: boolean;
  /** The level of outer marks: single in much British print. */
  readonly outer: Level;
  /**
   * The position of the comma between a quotation and its attribution. British publishers put it outside a fragment but
   * inside a sentence.
   */
  readonly comma: 'inside' | 'outside';
  /** How many attributions a comma precedes. */
  readonly commas: number;
  /** The position of the full stop of a sentence that ends in a quotation. */
  readonly stop: 'inside' | 'outside';
}

/** The house style of a document, by the majority of its marks. */
export function readStyle(text: string, marks: readonly Mark[]): QuoteStyle {
  let curly = 0;
  let straight = 0;
  for (const { glyph } of marks) {
    if (glyph === 'left' || glyph === 'right') curly++;
    else if (glyph === 'straight') straight++;
  }
  return {
    curly: curly === straight ? text.includes('\u2019') : curly > straight,
    outer: outerLevel(marks),
    ...commaHabit(text, marks),
    stop: stopPlace(text, marks),
  };
}

function outerLevel(marks: readonly Mark[]): Level {
  let double = 0;
  let single = 0;
  for (const mark of marks) {
    const { glyph } = mark;
    if (opensCleanly(mark)) {
      if (glyph === 'left' || glyph === 'straight') double++;
      else if (glyph === 'left-single') single++;
      // It may also be an apostrophe.
      else if (glyph === 'apostrophe') single += 0.5;
    }
    if (glyph === 'right' && closesCleanly(mark)) double++;
  }
  return single > 1.5 * double && single >= 1 ? 'single' : 'double';
}

function commaHabit(text: string, marks: readonly Mark[]): Pick<QuoteStyle, 'comma' | 'commas'> {
  let inside = 0;
  let outside = 0;
  let previous: Mark | undefined;
  for (const mark of marks) {
    const endsSentence =
      closesCleanly(mark) && previous?.block === mark.block && previous.right === Neighbour.UPPER;
    previous = mark;
    if (!endsSentence) continue;
    const isInside = text[mark.start - 1] === ',';
    const isOutside = text[mark.end] === ',';
    if (!(isInside || isOutside) || !attributionAt(text, isOutside ? mark.end + 1 : mark.end)) continue;
    if (isInside) inside++;
    else outside++;
  }
  return { comma: outside > inside ? 'outside' : 'inside', commas: inside + outside };
}

/** Decided by the quoted fragments, if any: British print puts the full stop of a quoted sentence inside. */
function stopPlace(text: string, marks: readonly Mark[]): QuoteStyle['stop'] {
  let fragments = 0;
  let outside = 0;
  let previous: Mark | undefined;
  for (const mark of marks) {
    const isFragment = previous?.block === mark.block && opensFragment(previous);
    previous = mark;
    let step = 0;
    if (mark.right === Neighbour.STOP && mark.rightAt === mark.end && text[mark.end] === '.') step = 1;
    else if (text[mark.start - 1] === '.' && mark.left === Neighbour.STOP && closesCleanly(mark)) step = -1;
    outside += step;
    if (isFragment) fragments += step;
  }
  return (fragments === 0 ? outside : fragments) > 0 ? 'outside' : 'inside';
}

/** True for a mark before a lower-case word in mid-sentence. */
function opensFragment({ right, farLeft }: Mark): boolean {
  return right === Neighbour.LOWER && isWordBeside(farLeft);
}

function closesCleanly({ left, right }: Mark): boolean {
  return !isBlankBeside(left) && (isBlankBeside(right) || isPunctuation(right));
}

function opensCleanly({ left, right }: Mark): boolean {
  return isBlankBeside(left) && !isBlankBeside(right) && !isPunctuation(right);
}

function isPunctuation(neighbour: Neighbour): boolean {
  return neighbour === Neighbour.STOP || neighbour === Neighbour.COMMA;
}

/** The mark that a style uses for a level and a role. */
export function preferredGlyph(
  { curly }: Pick<QuoteStyle, 'curly'>,
  level: Level,
  role: 'open' | 'close',
): string {
  if (level === 'double') return curly ? (role === 'open' ? '\u201c' : '\u201d') : '"';
  return curly ? (role === 'open' ? '\u2018' : '\u2019') : "'";
}
