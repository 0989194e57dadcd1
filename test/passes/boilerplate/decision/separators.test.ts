import { expect, it } from 'vitest';
import { withSeparators } from '../../../../src/passes/boilerplate/decision/separators.ts';
import { readDocument } from '../../../../src/text/read-document.ts';

/** The text without the blocks that are named by their first letters. */
function without(text: string, ...removed: readonly string[]): string {
  const spans = readDocument(text).blocks.map(({ span }) => span);
  const isRemoved = (block: number) => removed.includes(text[spans[block].start]);
  const deleted = withSeparators(spans, isRemoved).filter((_, block) => isRemoved(block));
  return deleted.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

it('leaves the longer of two gaps', () => {
  expect(without('A\nB\n\nC', 'B')).toBe('A\n\nC');
  expect(without('A\n\nB\nC', 'B')).toBe('A\n\nC');
});

it('leaves one gap after a run of removed blocks', () => {
  expect(without('A\n\nB\n\nC\n\nD', 'B', 'C')).toBe('A\n\nD');
});

it('leaves no gap at the edges', () => {
  expect(without('A\n\nB\n\nC', 'A')).toBe('B\n\nC');
  expect(without('A\n\nB\n\nC', 'C')).toBe('A\n\nB');
  expect(without('A\n\nB\n\nC', 'A', 'C')).toBe('B');
});
