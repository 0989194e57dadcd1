import { isUpper } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import type { Mark } from '../marks/marks.ts';
import { Neighbour } from '../marks/neighbour.ts';

/**
 * Shared by the searches for lost opening and closing marks: which blocks leave a quotation open, and which mark begins
 * a sentence.
 */

/**
 * The place of a missing delimiter. `joined-words`: the space was lost, too; `sentence`: at the edge of a
 * sentence.
 */
export interface Place {
  readonly at: number;
  readonly how: 'joined-words' | 'sentence';
}

/** The longest search for a missing delimiter, in UTF-16 units. */
export const REACH = 600;

/** A document and its blocks that leave a quotation open: the next block may contain its end. */
export interface Context {
  readonly doc: Document;
  /** Blocks with several marks whose partners are missing. */
  readonly crowdedBlocks: ReadonlySet<number>;
  readonly openBlocks: ReadonlySet<number>;
  /** Blocks with a quotation that is closed but was not opened there. */
  readonly closedBlocks: ReadonlySet<number>;
  /** True if other marks of the document are damaged. */
  readonly isDamaged: boolean;
}

/** The longest search back for the start of a speech of several paragraphs, in blocks. */
const LONGEST_SPEECH = 12;

/** True if a quotation that opened in an earlier block may still be open. */
export function isContinuedSpeech({ openBlocks }: Context, block: number): boolean {
  for (let before = block - 1; before >= block - LONGEST_SPEECH; before--)
    if (openBlocks.has(before)) return true;
  return false;
}

/** True if a quotation that opened in the block may end in a later one. */
export function endsLater({ closedBlocks }: Context, block: number): boolean {
  for (let after = block + 1; after <= block + LONGEST_SPEECH; after++)
    if (closedBlocks.has(after)) return true;
  return false;
}

/** True for a mark at the start of a sentence. */
export function startsSentence({ text }: Document, mark: Mark): boolean {
  const isStart =
    mark.farLeft === Neighbour.EDGE ||
    mark.farLeft === Neighbour.STOP ||
    text[mark.leftAt] === ':' ||
    text[mark.leftAt] === ',';
  return isStart && isUpper(text.charCodeAt(mark.end));
}
