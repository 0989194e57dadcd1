import type { Document } from '../../../text/document.ts';
import type { Edit } from '../../../text/edit.ts';
import { isBlank, type Line, readLines } from '../../../text/lines.ts';
import { perDocument } from '../../../text/per-document.ts';

export type LayoutRule =
  | 'layout/hard-wrap'
  | 'layout/hyphenation'
  | 'layout/paragraph-break'
  | 'layout/blank-runs'
  | 'layout/trailing-space'
  | 'layout/space-runs';

/** A proposed edit; these rules are all certain. */
export interface LayoutEdit extends Edit {
  readonly rule: LayoutRule;
}

/** A document divided into lines. */
export interface LinedDocument {
  readonly doc: Document;
  readonly lines: readonly Line[];
  /** For each line the index of its block; -1 for a blank line. */
  readonly blockOf: Int32Array;
}

export const linesOf: (doc: Document) => LinedDocument = perDocument((doc) => {
  const lines = readLines(doc.text);
  return { doc, lines, blockOf: blocksOfLines(doc, lines) };
});

function blocksOfLines(doc: Document, lines: readonly Line[]): Int32Array {
  const blockOf = new Int32Array(lines.length).fill(-1);
  let block = 0;
  for (let index = 0; index < lines.length; index++) {
    if (isBlank(lines[index])) continue;
    while (block < doc.blocks.length && doc.blocks[block].span.end <= lines[index].start) block++;
    if (block < doc.blocks.length && doc.blocks[block].span.start <= lines[index].start)
      blockOf[index] = block;
  }
  return blockOf;
}

/** Proposes an edit with confidence 1. */
export function propose(
  edits: LayoutEdit[],
  rule: LayoutRule,
  [start, end]: readonly [start: number, end: number],
  text: string,
): void {
  edits.push({ rule, span: { start, end }, text, confidence: 1 });
}
