import type { Document } from '../../../text/document.ts';
import { type Level, preferredGlyph, type QuoteStyle } from '../evidence/style.ts';
import type { Glyph } from '../marks/glyphs.ts';
import type { Mark } from '../marks/marks.ts';
import { type Delimiter, MIN_MARGIN } from '../quotations/delimiters.ts';
import { hasForeignMarks } from '../quotations/foreign.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Quotations } from '../quotations/quotations.ts';

/** The kind of damage of a delimiter that has the wrong mark. */

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

/** A mark to replace with another one. */
export interface GlyphRepair {
  readonly damage: GlyphDamage;
  readonly delimiter: Delimiter;
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

/** The marks of a document that should be replaced, certain or not. */
export function findGlyphRepairs(
  doc: Document,
  style: QuoteStyle,
  { pairs, unpaired }: Quotations,
): readonly GlyphRepair[] {
  const found: GlyphRepair[] = [];
  const outer = outerLevel(style, pairs);
  for (const pair of pairs) repairPair({ ...style, outer }, pair, found);
  for (const delimiter of unpaired) {
    const { mark, level, role } = delimiter;
    const damage = mark.escaped ? 'escaped' : DAMAGE_OF[mark.glyph];
    if (damage === 'doubled' || damage === 'escaped')
      found.push({ damage, delimiter, glyph: preferredGlyph(style, level, role) });
  }
  return found.length === 0 ? found : withoutPatterns(doc, withoutNestedEnds(found, unpaired));
}

/** The level of most outer quotations; marks of other languages have none. */
function outerLevel(style: QuoteStyle, pairs: readonly Quotation[]): Level {
  let [single, others] = [0, 0];
  for (const pair of pairs) {
    if (pair.nested) continue;
    if (pair.open.level === 'single') single++;
    else others++;
  }
  return style.outer === 'single' && single >= others ? 'single' : 'double';
}

/** If another quotation is open, two marks at an end close both. */
function withoutNestedEnds(
  found: readonly GlyphRepair[],
  unpaired: readonly Delimiter[],
): readonly GlyphRepair[] {
  const open = new Set(unpaired.filter(({ role }) => role === 'open').map(({ mark }) => mark.block));
  if (open.size === 0) return found;
  return found.filter(({ damage, delimiter }) => damage !== 'doubled' || !open.has(delimiter.mark.block));
}

/**
 * If a block contains backslashes other than those before repaired marks, they belong to paths, patterns or
 * macros.
 */
function withoutPatterns(doc: Document, found: readonly GlyphRepair[]): readonly GlyphRepair[] {
  const repaired = new Map<number, number>();
  for (const { delimiter } of found) {
    const { mark, margin } = delimiter;
    if (!mark.escaped) continue;
    const before = repaired.get(mark.block) ?? 0;
    repaired.set(mark.block, margin < MIN_MARGIN || delimiter.isUnpaired ? before : before + 1);
  }
  if (repaired.size === 0) return found;
  const patterns = new Set(
    [...repaired].filter(([block, count]) => count !== countBackslashes(doc, block)).map(([block]) => block),
  );
  return found.filter(({ delimiter: { mark } }) => !mark.escaped || !patterns.has(mark.block));
}

function countBackslashes({ text, blocks }: Document, block: number): number {
  const { start, end } = blocks[block].span;
  return text.slice(start, end).split('\\').length - 1;
}

function repairPair(documentStyle: QuoteStyle, pair: Quotation, found: GlyphRepair[]): void {
  const { open, close } = pair;
  if (close && isSound(open, close)) return;
  // Curly single marks on both sides are intended: a single quotation within a single one.
  if (open.level === 'double' && isSingle(open) && close && isSingle(close)) return;
  const style = { curly: isCurly(documentStyle, pair) };
  // The marks of another language have no level: they get that of the document.
  const level = !pair.nested && hasForeignMarks(pair) ? documentStyle.outer : open.level;
  repairDelimiter(pair, { delimiter: open, glyph: preferredGlyph(style, level, 'open') }, found);
  if (!close) return;
  repairDelimiter(pair, { delimiter: close, glyph: preferredGlyph(style, level, 'close') }, found);
}

/** Both marks are of one family and point the right way, as most do: there is nothing to repair. */
function isSound(open: Delimiter, close: Delimiter): boolean {
  if (open.mark.escaped || close.mark.escaped || open.level !== close.level) return false;
  const first = open.mark.glyph;
  const second = close.mark.glyph;
  return open.level === 'double'
    ? (first === 'left' && second === 'right') || (first === 'straight' && second === 'straight')
    : (first === 'left-single' && second === 'right-single') ||
        (first === 'apostrophe' && second === 'apostrophe');
}

function repairDelimiter(
  { open }: Quotation,
  { delimiter, glyph }: Omit<GlyphRepair, 'damage'>,
  found: GlyphRepair[],
): void {
  const damage = damageOf(delimiter, glyph);
  if (!damage) return;
  // A left mark that closes a low one belongs to the same family.
  const isLow = DAMAGE_OF[open.mark.glyph] === 'low-marks' && !delimiter.mark.escaped;
  found.push({ damage: isLow ? 'low-marks' : damage, delimiter, glyph });
}

function isSingle({ mark: { glyph } }: Delimiter): boolean {
  return glyph === 'left-single' || glyph === 'right-single';
}

/** The family of a pair is that of its correct mark, or else that of the document. */
function isCurly(style: QuoteStyle, { open, close }: Quotation): boolean {
  const first = soundFamily(open);
  const second = close && soundFamily(close);
  if (first && (first === second || !second)) return first === 'curly';
  return second && !first ? second === 'curly' : style.curly;
}

/** The family of an English mark of the right level; undefined for any other mark. */
function soundFamily({ mark: { glyph }, level }: Delimiter): 'curly' | 'straight' | undefined {
  if (level === 'double')
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

function damageOf({ mark }: Delimiter, glyph: string): GlyphDamage | undefined {
  if (mark.escaped) return 'escaped';
  const damage = DAMAGE_OF[mark.glyph];
  if (damage) return damage;
  if (CHARACTERS[mark.glyph] === glyph) return undefined;
  return isTurned(mark, glyph) ? 'wrong-direction' : 'mismatched-family';
}

function isTurned(mark: Mark, glyph: string): boolean {
  if (mark.glyph === 'left' || mark.glyph === 'right') return glyph === '\u201c' || glyph === '\u201d';
  if (mark.glyph === 'left-single' || mark.glyph === 'right-single')
    return glyph === '\u2018' || glyph === '\u2019';
  return false;
}
