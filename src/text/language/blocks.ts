import type { Document } from '../document.ts';
import { perDocument, perText, remember } from '../per-document.ts';
import { lowerBound, type Span } from '../span.ts';
import type { LetterMemory } from './identify.ts';
import { languagesWithin, MOST_KEPT, type Prose, readProse } from './paragraphs.ts';
import { isEnglish } from './tags.ts';

/** The letter evidence of the blocks of one text, which every cleaning round needs. */
export const lettersFor = perText((): LetterMemory => new Map());

const keptProse = perDocument((doc): Prose | undefined =>
  doc.blocks.length <= MOST_KEPT ? readProse(doc.text, doc.blocks, lettersFor(doc.options)) : undefined,
);

/** Evidence about the language of each block of prose. Computed once, except for documents with very many blocks. */
export function proseOf(doc: Document): Prose {
  return keptProse(doc) ?? readProse(doc.text, doc.blocks);
}

/** Stores the evidence about a document's blocks that was computed before the document was made. */
export function keepProse(doc: Document, prose: Prose): void {
  if (prose.length <= MOST_KEPT) remember(doc, keptProse, prose);
}

/** The language of each block of a document, in the order of the blocks; computed once. */
export const blockLanguages = perDocument((doc) => languagesWithin(doc.language, proseOf(doc)));

/** The spans of the blocks, to find one by an offset. */
const blockSpans = perDocument((doc): readonly Span[] => doc.blocks.map(({ span }) => span));

/**
 * The language at an offset of a document: that of the block there, or, between blocks, of the next one;
 * otherwise the document's.
 */
export function languageAt(doc: Document, offset: number): string {
  return blockLanguages(doc)[lowerBound(blockSpans(doc), offset)] ?? doc.language;
}

/** True if the block at an offset is English, so that English repairs and flags apply. */
export function isEnglishAt(doc: Document, offset: number): boolean {
  return isEnglish(languageAt(doc, offset));
}

/** True if any block is English. If none is, a rule for English has nothing to do. */
export const hasEnglish = perDocument((doc) => blockLanguages(doc).some(isEnglish));
