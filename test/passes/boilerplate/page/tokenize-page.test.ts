import { describe, expect, it } from 'vitest';
import { readFeatures } from '../../../../src/passes/boilerplate/features/block-features.ts';
import { bagOfWordsScores, inSteps, WEIGHTS } from '../../../../src/passes/boilerplate/model/bag-of-words.ts';
import { isSameScan } from '../../../../src/passes/boilerplate/page/same-blocks.ts';
import { tokenizePage } from '../../../../src/passes/boilerplate/page/tokenize-page.ts';
import { readDocument } from '../../../../src/text/read-document.ts';

const spansOf = (text: string) => readDocument(text).blocks.map(({ span }) => span);
const scanOf = (text: string) => tokenizePage(text, spansOf(text));
/** What later rules need of a scan: the marks of function words are set when it is read. */
const read = (text: string) => {
  const spans = spansOf(text);
  const scan = tokenizePage(text, spans);
  readFeatures(scan, bagOfWordsScores(scan, inSteps(new Float32Array(WEIGHTS))));
  return { text, spans, scan };
};

describe('a scan', () => {
  it.each([
    ['The mayor“Will go”on Monday, and so will we.', 'The mayor “will go” on Monday, and so will we.'],
    ['“We are ready”The Minister said.', '“We are ready,” the Minister said.'],
    ['It is known as the 「 Long Bridge 」 among us.', 'It is known as the “long bridge” among us.'],
    ['The hall "From Horse to Tram "is open.', 'The hall "from horse to tram" is open.'],
  ])('is the same after a repair of quotation marks: %s', (before, after) => {
    expect(isSameScan(scanOf(before), scanOf(after))).toBe(true);
  });

  it.each([
    ['The mayor will go.', 'The Mayor will go.'],
    ['The mayor will go.', 'The mayor will stay.'],
    ['The mayor will go.', 'The mayor will go'],
  ])('is another one for another text: %s', (before, after) => {
    expect(isSameScan(scanOf(before), scanOf(after))).toBe(false);
  });

  const PAGE =
    'Menu\n\nThe old bridge is closed for the winter.\n\nRead more\n\n“It is sad,” said the mayor of the town.';

  it('knows a page again that was read before', () => {
    const known = read(PAGE);
    expect(isSameScan(known.scan, tokenizePage(PAGE, spansOf(PAGE), known))).toBe(true);
  });

  it('copies the blocks that stayed, and reads the others', () => {
    const rest = PAGE.replace('Menu\n\n', '').replace('Read more\n\n', 'Ask the council.\n\n');
    const copied = tokenizePage(rest, spansOf(rest), read(PAGE));
    expect([...copied.same]).toEqual([1, -1, 3]);
    expect(isSameScan(scanOf(rest), copied)).toBe(true);
  });
});
