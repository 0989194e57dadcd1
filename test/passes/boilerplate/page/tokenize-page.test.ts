import { describe, expect, it } from 'vitest';
import { COUNTS, type PageTokens } from '../../../../src/passes/boilerplate/page/page-tokens.ts';
import { tokenizePage } from '../../../../src/passes/boilerplate/page/tokenize-page.ts';
import { readDocument } from '../../../../src/text/read-document.ts';

/** What is read from a text, without the room to spare at the ends of the lists. */
function tokensOf(text: string): Partial<PageTokens> {
  const spans = readDocument(text).blocks.map(({ span }) => span);
  const { blocks, firstWord: first, hash, shape, length, counts } = tokenizePage(text, spans);
  const words = first[blocks];
  return {
    blocks,
    firstWord: first,
    hash: hash.slice(0, words),
    shape: shape.slice(0, words),
    length: length.slice(0, words),
    counts: counts.slice(0, blocks * COUNTS),
  };
}

describe('the tokens of a page', () => {
  it.each([
    ['The mayor“Will go”on Monday, and so will we.', 'The mayor “will go” on Monday, and so will we.'],
    ['“We are ready”The Minister said.', '“We are ready,” the Minister said.'],
    ['It is known as the 「 Long Bridge 」 among us.', 'It is known as the “long bridge” among us.'],
    ['The hall "From Horse to Tram "is open.', 'The hall "from horse to tram" is open.'],
  ])('are the same after a repair of quotation marks: %s', (before, after) => {
    expect(tokensOf(before)).toEqual(tokensOf(after));
  });

  it.each([
    ['The mayor will go.', 'The Mayor will go.'],
    ['The mayor will go.', 'The mayor will stay.'],
    ['The mayor will go.', 'The mayor will go'],
  ])('differ for another text: %s', (before, after) => {
    expect(tokensOf(before)).not.toEqual(tokensOf(after));
  });
});
