import { describe, expect, it } from 'vitest';
import { POST_HEADER, readPostHeaders } from '../../../../src/passes/boilerplate/features/post-headers.ts';
import { tokenizePage } from '../../../../src/passes/boilerplate/page/tokenize-page.ts';
import { readDocument } from '../../../../src/text/read-document.ts';

function tokensOf(lines: readonly string[]) {
  const text = lines.join('\n\n');
  return tokenizePage(
    text,
    readDocument(text).blocks.map((block) => block.span),
  );
}

describe('headers of posts', () => {
  const lines = [
    'John says:',
    'What a strange decision, nobody asked us about it at all.',
    'Mary wrote on 4 March 2021 at 9:15 pm',
    'I agree with John.',
    '3 hours ago',
  ];
  const { kind, count, since, until } = readPostHeaders(tokensOf(lines), () => 0);
  it('are lines that say who wrote, or when', () => {
    expect([...kind]).toEqual([POST_HEADER, 0, POST_HEADER, 0, POST_HEADER]);
    expect(count[5]).toBe(3);
  });
  it('are counted from', () => {
    expect([since[1], until[1]]).toEqual([1, 1]);
    expect(since[0]).toBe(60);
  });
});
