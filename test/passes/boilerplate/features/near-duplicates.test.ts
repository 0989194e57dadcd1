import { describe, expect, it } from 'vitest';
import { readNearDuplicates } from '../../../../src/passes/boilerplate/features/near-duplicates.ts';
import { tokenizePage } from '../../../../src/passes/boilerplate/page/tokenize-page.ts';
import { readDocument } from '../../../../src/text/read-document.ts';

function tokensOf(lines: readonly string[]) {
  const text = lines.join('\n\n');
  return tokenizePage(
    text,
    readDocument(text).blocks.map((block) => block.span),
  );
}

describe('near duplicates', () => {
  const first = 'The council voted on Tuesday to close the old bridge over the river.';
  const second = 'Drivers will be sent around the town until the work is done.';
  const { before, after, size } = readNearDuplicates(
    tokensOf([first, second, `${first} ${second}`, 'Search', 'Menu']),
  );
  it('finds a copy of text above', () => {
    expect(after[0]).toBe(1);
    expect(before[0]).toBe(0);
    expect(before[2]).toBeGreaterThan(0.8);
  });
  it('shows which of the two is longer', () => {
    expect(size[0]).toBeGreaterThan(0.5);
    expect(size[3]).toBe(0);
  });
  it('takes a short block as a whole', () => {
    const short = readNearDuplicates(
      tokensOf(['Share', 'A long line of text that is not said twice.', 'Share']),
    );
    expect([...short.after]).toEqual([1, 0, 0]);
    expect([...short.before]).toEqual([0, 0, 1]);
  });
});
