import { isUpper } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import type { Mark } from '../marks/marks.ts';
import { Neighbour } from '../marks/neighbour.ts';

/*
 * What the search for a lost opening mark and that for a lost closing one share: what is open and closed where, and
 * which mark begins a sentence.
 */

/** Where a missing delimiter was. `joined-words`: the space was lost, too; `sentence`: at the edge of a sentence. */
export interface Place {
  readonly at: number;
  readonly how: 'joined-words' | 'sentence';
}

/** How far a missing delimiter is looked for, in UTF-16 units. */
export const REACH = 600;

/** A document and its blocks with a quotation that is opened and not closed: the next block may be its end. */
export interface Context {
  readonly doc: Document;
  /** Blocks with several marks that lack their partners. */
  readonly crowdedBlocks: ReadonlySet<number>;
  readonly openBlocks: ReadonlySet<number>;
  /** Blocks with a quotation that is closed and was not opened there. */
  readonly closedBlocks: ReadonlySet<number>;
}

/** How far back the start of a speech of several paragraphs is looked for, in blocks. */
const LONGEST_SPEECH = 12;

/** True where a quotation that was opened in a block before may still be going on. */
export function isContinuedSpeech({ openBlocks }: Context, block: number): boolean {
  for (let before = block - 1; before >= block - LONGEST_SPEECH; before--)
    if (openBlocks.has(before)) return true;
  return false;
}

/** True where a quotation that was opened in the block may end in one after it. */
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
