import { type Document, remembered } from '../../../text/document.ts';
import { type House, houseGlyph, houseOf } from '../evidence/style.ts';
import type { Glyph } from '../marks/glyphs.ts';
import { type Mark, marksOf } from '../marks/marks.ts';
import { type End, SURE } from '../quotations/delimiters.ts';
import { type Quotation, quotationsOf } from '../quotations/quotations.ts';

/*
 * Which mark should stand at an end of a quotation, and which kind of damage it is that another one does.
 */

export type GlyphDamage =
  | 'wrong-direction'
  | 'mismatched-family'
  | 'guillemets'
  | 'low-marks'
  | 'latex'
  | 'doubled'
  | 'escaped'
  | 'corner-brackets'
  | 'replacement-character-mark';

/** A mark to be set otherwise. */
export interface Resetting {
  readonly damage: GlyphDamage;
  readonly end: End;
  readonly glyph: string;
}

const DAMAGE_OF: Readonly<Partial<Record<Glyph, GlyphDamage>>> = {
  grave: 'latex',
  'two-graves': 'latex',
  'two-apostrophes': 'latex',
  acute: 'latex',
  'two-left-singles': 'low-marks',
  'two-right-singles': 'latex',
  low: 'low-marks',
  'low-single': 'low-marks',
  'left-guillemet': 'guillemets',
  'right-guillemet': 'guillemets',
  'left-corner': 'corner-brackets',
  'right-corner': 'corner-brackets',
  doubled: 'doubled',
  'double-prime': 'mismatched-family',
  unknown: 'replacement-character-mark',
  question: 'replacement-character-mark',
};

/** The marks of a document that should be others, sure or not. */
export const resettingsOf: (doc: Document) => readonly Resetting[] = remembered((doc) => {
  const { ends, pairs, orphans } = quotationsOf(doc);
  if (ends.length === 0) return [];
  const house = houseOf(doc);
  const found: Resetting[] = [];
  for (const pair of pairs) resetPair(house, pair, found);
  for (const orphan of orphans) {
    const damage = orphan.mark.escaped ? 'escaped' : DAMAGE_OF[orphan.mark.glyph];
    if (damage === 'doubled' || damage === 'escaped')
      found.push({ damage, end: orphan, glyph: houseGlyph(house, orphan.kind, orphan.role) });
  }
  return withoutPatterns(doc, found);
});

/** Where a backslash stands before a mark that is none of ours, those beside it belong to a path or a pattern. */
function withoutPatterns(doc: Document, found: readonly Resetting[]): readonly Resetting[] {
  const escaped = marksOf(doc).filter((mark) => mark.escaped);
  if (escaped.length === 0) return found;
  const reset = new Set(found.filter(({ end }) => end.margin >= SURE).map(({ end }) => end.mark));
  const patterns = new Set(escaped.filter((mark) => !reset.has(mark)).map(({ block }) => block));
  return found.filter(({ end }) => !end.mark.escaped || !patterns.has(end.mark.block));
}

function resetPair(house: House, pair: Quotation, found: Resetting[]): void {
  const { open, close } = pair;
  if (close && isWhole(open, close)) return;
  // Curly single marks on both sides are meant: a single quotation within a single one.
  if (open.kind === 'double' && isSingle(open) && close && isSingle(close)) return;
  const style = { curly: isCurly(house, pair) };
  resetEnd(pair, { end: open, glyph: houseGlyph(style, open.kind, 'open') }, found);
  if (close) resetEnd(pair, { end: close, glyph: houseGlyph(style, open.kind, 'close') }, found);
}

/** Both ends are of one family and turned as they should be, as most are: there is nothing to set. */
function isWhole(open: End, close: End): boolean {
  if (open.mark.escaped || close.mark.escaped || open.kind !== close.kind) return false;
  const first = open.mark.glyph;
  const second = close.mark.glyph;
  return open.kind === 'double'
    ? (first === 'left' && second === 'right') || (first === 'straight' && second === 'straight')
    : (first === 'left-single' && second === 'right-single') ||
        (first === 'apostrophe' && second === 'apostrophe');
}

function resetEnd({ open }: Quotation, { end, glyph }: Omit<Resetting, 'damage'>, found: Resetting[]): void {
  const damage = damageOf(end, glyph);
  if (!damage) return;
  // The left mark that closes a low one belongs to the same family.
  const isLow = DAMAGE_OF[open.mark.glyph] === 'low-marks' && !end.mark.escaped;
  found.push({ damage: isLow ? 'low-marks' : damage, end, glyph });
}

function isSingle(end: End): boolean {
  return end.mark.glyph === 'left-single' || end.mark.glyph === 'right-single';
}

/** The family of a pair is that of its sound end, else that of the house. */
function isCurly(house: House, { open, close }: Quotation): boolean {
  const first = soundFamily(open);
  const second = close && soundFamily(close);
  if (first && (first === second || !second)) return first === 'curly';
  return second && !first ? second === 'curly' : house.curly;
}

/** The family of an English mark of the right level; undefined for any other mark. */
function soundFamily(end: End): 'curly' | 'straight' | undefined {
  const { glyph } = end.mark;
  if (end.kind === 'double')
    return glyph === 'straight' ? 'straight' : glyph === 'left' || glyph === 'right' ? 'curly' : undefined;
  return glyph === 'apostrophe'
    ? 'straight'
    : glyph === 'left-single' || glyph === 'right-single'
      ? 'curly'
      : undefined;
}

const CHARACTERS: Readonly<Partial<Record<Glyph, string>>> = {
  straight: '"',
  left: '\u201c',
  right: '\u201d',
  apostrophe: "'",
  'left-single': '\u2018',
  'right-single': '\u2019',
};

function damageOf(end: End, glyph: string): GlyphDamage | undefined {
  const { mark } = end;
  if (mark.escaped) return 'escaped';
  const damage = DAMAGE_OF[mark.glyph];
  if (damage) return damage;
  const now = CHARACTERS[mark.glyph];
  if (now === glyph) return undefined;
  return isTurned(mark, glyph) ? 'wrong-direction' : 'mismatched-family';
}

function isTurned(mark: Mark, glyph: string): boolean {
  if (mark.glyph === 'left' || mark.glyph === 'right') return glyph === '\u201c' || glyph === '\u201d';
  if (mark.glyph === 'left-single' || mark.glyph === 'right-single')
    return glyph === '\u2018' || glyph === '\u2019';
  return false;
}
