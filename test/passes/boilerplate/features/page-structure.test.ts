import { describe, expect, it } from 'vitest';
import { readNearDuplicates } from '../../../../src/passes/boilerplate/features/near-duplicates.ts';
import { POST_HEADER, readPostHeaders } from '../../../../src/passes/boilerplate/features/post-headers.ts';
import { tokenizePage } from '../../../../src/passes/boilerplate/page/tokenize-page.ts';
import { readDocument } from '../../../../src/text/document.ts';

function scanOf(lines: readonly string[]) {
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
    scanOf([first, second, `${first} ${second}`, 'Search', 'Menu']),
  );
  it('finds a copy of what stands above', () => {
    expect(after[0]).toBe(1);
    expect(before[0]).toBe(0);
    expect(before[2]).toBeGreaterThan(0.8);
  });
  it('tells which of the two is longer', () => {
    expect(size[0]).toBeGreaterThan(0.5);
    expect(size[3]).toBe(0);
  });
  it('takes a short block as a whole', () => {
    const short = readNearDuplicates(
      scanOf(['Share', 'A long line of text that is not said twice.', 'Share']),
    );
    expect([...short.after]).toEqual([1, 0, 0]);
    expect([...short.before]).toEqual([0, 0, 1]);
  });
});

describe('headers of posts', () => {
  const lines = [
    'John says:',
    'What a strange decision, nobody asked us about it at all.',
    'Mary wrote on 4 March 2021 at 9:15 pm',
    'I agree with John.',
    '3 hours ago',
  ];
  const { kind, count, since, until } = readPostHeaders(scanOf(lines), () => 0);
  it('are lines that say who wrote, or when', () => {
    expect([...kind]).toEqual([POST_HEADER, 0, POST_HEADER, 0, POST_HEADER]);
    expect(count[5]).toBe(3);
  });
  it('are counted from', () => {
    expect([since[1], until[1]]).toEqual([1, 1]);
    expect(since[0]).toBe(60);
  });
});
