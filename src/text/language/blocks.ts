import type { Document } from '../document.ts';
import { perDocument, perText, remember } from '../per-document.ts';
import { lowerBound, type Span } from '../span.ts';
import type { LetterMemory } from './identify.ts';
import { languagesWithin, MOST_KEPT, type Prose, readProse } from './paragraphs.ts';
import { isEnglish } from './tags.ts';

/** What the letters of the blocks of one text show. They are asked in every round of its cleaning. */
export const lettersFor = perText((): LetterMemory => new Map());

const keptProse = perDocument((doc): Prose | undefined =>
  doc.blocks.length <= MOST_KEPT ? readProse(doc.text, doc.blocks, lettersFor(doc.options)) : undefined,
);

/** What the blocks of prose of a document show of their language; read once, but for documents of very many blocks. */
export function proseOf(doc: Document): Prose {
  return keptProse(doc) ?? readProse(doc.text, doc.blocks);
}

/** Gives a document what was read of its blocks before it was made. */
export function keepProse(doc: Document, prose: Prose): void {
  if (prose.length <= MOST_KEPT) remember(doc, keptProse, prose);
}

/** The language of each block of a document, in the order of the blocks; found once. */
export const blockLanguages = perDocument((doc) => languagesWithin(doc.language, proseOf(doc)));

/** The spans of the blocks, for finding one by a place. */
const blockSpans = perDocument((doc): readonly Span[] => doc.blocks.map(({ span }) => span));

/** The language at a place of a document: that of the block there, or, between blocks, of the next; else the document's. */
export function languageAt(doc: Document, offset: number): string {
  return blockLanguages(doc)[lowerBound(blockSpans(doc), offset)] ?? doc.language;
}

/** True where the block at a place is English, so that English repairs and flags hold. */
export function isEnglishAt(doc: Document, offset: number): boolean {
  return isEnglish(languageAt(doc, offset));
}

/** True where some block is English: where none is, a rule for English has nothing to do. */
export const hasEnglish = perDocument((doc) => blockLanguages(doc).some(isEnglish));
