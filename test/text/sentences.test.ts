import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/text/read-document.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { tokensOf } from '../../src/text/tokens.ts';

/** The sentences of a text, by their tokens. */
function sentences(text: string): string[] {
  const doc = readDocument(text);
  const { length, start, end } = tokensOf(doc);
  const numbers = sentencesOf(doc);
  const found = new Map<number, [number, number]>();
  for (let token = 0; token < length; token++)
    found.set(numbers[token], [found.get(numbers[token])?.[0] ?? start[token], end[token]]);
  return [...found.values()].map(([from, to]) => text.slice(from, to));
}

describe('sentences', () => {
  it('end with their end marks and the closing marks after them', () => {
    expect(sentences('“Why?” she asked. He (John) left... “Never!” And so on')).toEqual([
      '“Why?” she asked.',
      'He (John) left...',
      '“Never!”',
      'And so on',
    ]);
  });
  it('do not end after abbreviations, in numbers and addresses, or before a lower-case letter', () => {
    expect(sentences('Mr. A. Smith paid 3.5 p.m. etc. and left example.org. Then he came.')).toEqual([
      'Mr. A. Smith paid 3.5 p.m. etc. and left example.org.',
      'Then he came.',
    ]);
  });
  it('need no space after Chinese punctuation', () => {
    expect(sentences('他来了。她走了！「好。」完')).toEqual(['他来了。', '她走了！', '「好。」', '完']);
  });
  it('never reach from one block into the next', () => {
    expect(sentences('A heading\n\nIt began here. And it')).toEqual([
      'A heading',
      'It began here.',
      'And it',
    ]);
  });
});
