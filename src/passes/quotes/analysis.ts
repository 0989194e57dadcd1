import type { Document } from '../../text/document.ts';
import { hasEnglish } from '../../text/language/blocks.ts';
import { perDocument } from '../../text/per-document.ts';
import { type QuoteStyle, readStyle } from './evidence/style.ts';
import { type Mark, readMarks } from './marks/marks.ts';
import type { MarkReading } from './pairing/pair-marks.ts';
import { readPairing } from './pairing/pairing.ts';
import { type Delimiter, MIN_MARGIN } from './quotations/delimiters.ts';
import { NO_QUOTATIONS, type Quotations, readQuotations } from './quotations/quotations.ts';
import { findGlyphRepairs, type GlyphRepair } from './repair/glyph-repair.ts';
import { endingHabits } from './repair/lost-stop.ts';
import { findMissingDelimiters, type MissingDelimiter } from './repair/missing-delimiter.ts';
import { findSplitSentences, type SplitSentence } from './repair/split-sentences.ts';

/** The quotation marks of a document, and how each is read. Only marks in English blocks are read. */
export interface MarkAnalysis {
  readonly marks: readonly Mark[];
  readonly style: QuoteStyle;
  /** Parallel to `marks`. */
  readonly pairing: readonly MarkReading[];
}

/** The data that the rules of the pass need about a document. */
export interface Analysis extends MarkAnalysis {
  readonly quotations: Quotations;
  readonly glyphRepairs: readonly GlyphRepair[];
  readonly missingDelimiters: readonly MissingDelimiter[];
  /** The delimiters whose partners can be restored. */
  readonly restorable: ReadonlySet<Delimiter>;
  readonly splitSentences: readonly SplitSentence[];
}

/** The marks of a document and their readings; computed once. */
export const marksOf: (doc: Document) => MarkAnalysis = perDocument((doc) => {
  const marks = readMarks(doc);
  const style = readStyle(doc.text, marks);
  return { marks, style, pairing: readPairing(doc, marks, style) };
});

const NOTHING: Analysis = {
  marks: [],
  style: { curly: false, outer: 'double', comma: 'inside', commas: 0, stop: 'inside' },
  pairing: [],
  quotations: NO_QUOTATIONS,
  glyphRepairs: [],
  missingDelimiters: [],
  restorable: new Set(),
  splitSentences: [],
};

/**
 * The analysis of a document, computed once. Each product needs only those before it. Blocks in languages other than
 * English have their own conventions, so nothing is found in them.
 */
export const analysisOf: (doc: Document) => Analysis = perDocument((doc) => {
  if (!hasEnglish(doc)) return NOTHING;
  const { marks, style, pairing } = marksOf(doc);
  if (marks.length === 0) return NOTHING;
  const quotations = readQuotations(doc, marks, pairing);
  const glyphRepairs = findGlyphRepairs(doc, style, quotations);
  const isDamaged = glyphRepairs.length > 0 || hasDamagedSpace(quotations);
  const missingDelimiters = findMissingDelimiters(doc, { marks, style, quotations, isDamaged });
  const restorable = new Set(missingDelimiters.map(({ partner }) => partner));
  const habits = endingHabits(doc, quotations.pairs, isDamaged);
  const splitSentences = findSplitSentences({ doc, style, ...habits }, quotations.pairs);
  return { marks, style, pairing, quotations, glyphRepairs, missingDelimiters, restorable, splitSentences };
});

function hasDamagedSpace({ misspaced }: Quotations): boolean {
  return misspaced.some(({ lacksOuterSpace, hasInnerSpace }) => lacksOuterSpace || hasInnerSpace);
}

/** True for a certain delimiter: its margin is wide, and its partner exists or can be restored. */
export function isCertain({ restorable }: Analysis, delimiter: Delimiter): boolean {
  return delimiter.margin >= MIN_MARGIN && (!delimiter.isUnpaired || restorable.has(delimiter));
}
