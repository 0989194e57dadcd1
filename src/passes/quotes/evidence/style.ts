import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import { type Mark, marksOf } from '../marks/marks.ts';
import { COMMA, EDGE, SPACE, STOP, UPPER } from '../marks/neighbour.ts';
import { attributionAt } from './attribution.ts';

/** The level of a quotation mark. */
export type Kind = 'double' | 'single';

/** What the document itself does in most places. */
export interface QuoteStyle {
  readonly curly: boolean;
  /** The marks of outer quotations: single in much British print. */
  readonly outer: Kind;
  /** Where the comma between a quotation and its attribution stands. British desks that set it outside a fragment set it inside a sentence too. */
  readonly comma: 'inside' | 'outside';
  /** Where the full stop of a sentence that ends in a quotation stands. */
  readonly stop: 'inside' | 'outside';
}

/** The house style of a document, by majority of its marks. */
export const styleOf: (doc: Document) => QuoteStyle = perDocument((doc) => {
  const { text } = doc;
  let curly = 0;
  let straight = 0;
  let double = 0;
  let single = 0;
  let inside = 0;
  let outside = 0;
  let stops = 0;
  let before: Mark | undefined;
  for (const mark of marksOf(doc)) {
    if (mark.glyph === 'left' || mark.glyph === 'right') curly++;
    else if (mark.glyph === 'straight') straight++;
    if (opensCleanly(mark)) {
      if (mark.glyph === 'left' || mark.glyph === 'straight') double++;
      else if (mark.glyph === 'left-single') single++;
      else if (mark.glyph === 'apostrophe') single += 0.5;
    }
    if (mark.glyph === 'right' && closesCleanly(mark)) double++;
    if (closesCleanly(mark) && before?.block === mark.block && before.right === UPPER) {
      const at = text[mark.end] === ',' ? mark.end + 1 : mark.end;
      const isInside = text[mark.start - 1] === ',';
      if ((isInside || at > mark.end) && attributionAt(text, at)) {
        if (isInside) inside++;
        else outside++;
      }
    }
    if (mark.right === STOP && mark.rightAt === mark.end && text[mark.end] === '.') stops++;
    else if (text[mark.start - 1] === '.' && mark.left === STOP && closesCleanly(mark)) stops--;
    before = mark;
  }
  return {
    curly: curly === straight ? text.includes('\u2019') : curly > straight,
    outer: single > 1.5 * double && single >= 1 ? 'single' : 'double',
    comma: outside > inside ? 'outside' : 'inside',
    stop: stops > 0 ? 'outside' : 'inside',
  };
});

function closesCleanly(mark: Mark): boolean {
  const inside = mark.left !== SPACE && mark.left !== EDGE;
  return (
    inside && (mark.right === SPACE || mark.right === EDGE || mark.right === STOP || mark.right === COMMA)
  );
}

function opensCleanly(mark: Mark): boolean {
  const before = mark.left === SPACE || mark.left === EDGE;
  return before && mark.right !== SPACE && mark.right !== EDGE && mark.right !== STOP && mark.right !== COMMA;
}

/** The mark that the house sets. */
export function preferredGlyph(
  { curly }: Pick<QuoteStyle, 'curly'>,
  kind: Kind,
  role: 'open' | 'close',
): string {
  if (kind === 'double') return curly ? (role === 'open' ? '\u201c' : '\u201d') : '"';
  return curly ? (role === 'open' ? '\u2018' : '\u2019') : "'";
}
