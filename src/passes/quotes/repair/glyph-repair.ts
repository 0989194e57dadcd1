import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import { preferredGlyph, type QuoteStyle, styleOf } from '../evidence/style.ts';
import type { Glyph } from '../marks/glyphs.ts';
import { type Mark, marksOf } from '../marks/marks.ts';
import { type Delimiter, MIN_MARGIN } from '../quotations/delimiters.ts';
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
export interface GlyphRepair {
  readonly damage: GlyphDamage;
  readonly end: Delimiter;
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
export const glyphRepairsOf: (doc: Document) => readonly GlyphRepair[] = perDocument((doc) => {
  const { ends, pairs, orphans } = quotationsOf(doc);
  if (ends.length === 0) return [];
  const house = styleOf(doc);
  const found: GlyphRepair[] = [];
  for (const pair of pairs) resetPair(house, pair, found);
  for (const orphan of orphans) {
    const damage = orphan.mark.escaped ? 'escaped' : DAMAGE_OF[orphan.mark.glyph];
    if (damage === 'doubled' || damage === 'escaped')
      found.push({ damage, end: orphan, glyph: preferredGlyph(house, orphan.kind, orphan.role) });
  }
  return withoutPatterns(doc, found);
});

/** Where a backslash stands before a mark that is none of ours, those beside it belong to a path or a pattern. */
function withoutPatterns(doc: Document, found: readonly GlyphRepair[]): readonly GlyphRepair[] {
  const escaped = marksOf(doc).filter((mark) => mark.escaped);
  if (escaped.length === 0) return found;
  const reset = new Set(found.filter(({ end }) => end.margin >= MIN_MARGIN).map(({ end }) => end.mark));
  const patterns = new Set(escaped.filter((mark) => !reset.has(mark)).map(({ block }) => block));
  return found.filter(({ end }) => !end.mark.escaped || !patterns.has(end.mark.block));
}

function resetPair(house: QuoteStyle, pair: Quotation, found: GlyphRepair[]): void {
  const { open, close } = pair;
  if (close && isWhole(open, close)) return;
  // Curly single marks on both sides are meant: a single quotation within a single one.
  if (open.kind === 'double' && isSingle(open) && close && isSingle(close)) return;
  const style = { curly: isCurly(house, pair) };
  resetEnd(pair, { end: open, glyph: preferredGlyph(style, open.kind, 'open') }, found);
  if (close) resetEnd(pair, { end: close, glyph: preferredGlyph(style, open.kind, 'close') }, found);
}

/** Both ends are of one family and turned as they should be, as most are: there is nothing to set. */
function isWhole(open: Delimiter, close: Delimiter): boolean {
  if (open.mark.escaped || close.mark.escaped || open.kind !== close.kind) return false;
  const first = open.mark.glyph;
  const second = close.mark.glyph;
  return open.kind === 'double'
    ? (first === 'left' && second === 'right') || (first === 'straight' && second === 'straight')
    : (first === 'left-single' && second === 'right-single') ||
        (first === 'apostrophe' && second === 'apostrophe');
}

function resetEnd(
  { open }: Quotation,
  { end, glyph }: Omit<GlyphRepair, 'damage'>,
  found: GlyphRepair[],
): void {
  const damage = damageOf(end, glyph);
  if (!damage) return;
  // The left mark that closes a low one belongs to the same family.
  const isLow = DAMAGE_OF[open.mark.glyph] === 'low-marks' && !end.mark.escaped;
  found.push({ damage: isLow ? 'low-marks' : damage, end, glyph });
}

function isSingle(end: Delimiter): boolean {
  return end.mark.glyph === 'left-single' || end.mark.glyph === 'right-single';
}

/** The family of a pair is that of its sound end, else that of the house. */
function isCurly(house: QuoteStyle, { open, close }: Quotation): boolean {
  const first = soundFamily(open);
  const second = close && soundFamily(close);
  if (first && (first === second || !second)) return first === 'curly';
  return second && !first ? second === 'curly' : house.curly;
}

/** The family of an English mark of the right level; undefined for any other mark. */
function soundFamily(end: Delimiter): 'curly' | 'straight' | undefined {
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

function damageOf(end: Delimiter, glyph: string): GlyphDamage | undefined {
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
