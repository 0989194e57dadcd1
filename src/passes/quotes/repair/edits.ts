import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import type { EditFinding } from '../../rule.ts';
import { confidenceOf, type Delimiter, MIN_MARGIN } from '../quotations/delimiters.ts';
import { type GlyphDamage, glyphRepairsOf } from './glyph-repair.ts';

/** The edits that set every mark with one kind of damage anew. */
export function glyphEdits(doc: Document, damage: GlyphDamage): readonly EditFinding[] {
  return glyphRepairsOf(doc)
    .filter(({ damage: found, end }) => found === damage && end.margin >= MIN_MARGIN && !isDetached(end))
    .map(({ end: { mark, margin }, glyph }) => ({
      span: { start: mark.start, end: mark.end },
      text: glyph,
      confidence: confidenceOf(margin),
    }));
}

/** True where the space stands on the wrong side of the mark; `detached-mark` sets mark and space at once. */
export function isDetached(end: Delimiter): boolean {
  return end.glued && end.loose;
}

const glyphs: (doc: Document) => ReadonlyMap<Delimiter, string> = perDocument(
  (doc) => new Map(glyphRepairsOf(doc).map(({ end, glyph }) => [end, glyph])),
);

/** The glyph that belongs at an end: the one that is there, or the one to be set. */
export function glyphOf(doc: Document, end: Delimiter): string {
  return glyphs(doc).get(end) ?? doc.text.slice(end.mark.start, end.mark.end);
}

/** An insertion of `text` before `at`. */
export function insertion(at: number, text: string, margin: number): EditFinding {
  return { span: { start: at, end: at }, text, confidence: confidenceOf(margin) };
}

/** The edit that writes the first letter of a word small. */
export function lowercaseEdit(doc: Document, at: number, margin: number): EditFinding {
  return {
    span: { start: at, end: at + 1 },
    text: doc.text[at].toLowerCase(),
    confidence: confidenceOf(margin),
  };
}
