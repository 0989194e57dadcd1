import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../../src/passes/boilerplate/analysis.ts';
import { sharedWords } from '../../../../src/passes/boilerplate/leftovers/shared-words.ts';
import { readDocument } from '../../../../src/text/read-document.ts';

const PARAGRAPHS = [
  'The harbour office has closed the old bridge since Monday, and the engineer Karl Brandt is liable for the planks.',
  'The fishermen reacted with anger, for the detour over the dam costs them an hour each morning, said Brandt.',
];
const sharedOf = (line: string) =>
  sharedWords(pageOf(readDocument([PARAGRAPHS[0], line, PARAGRAPHS[1]].join('\n\n'))))[1];

describe('what a line shares with the paragraphs', () => {
  it('counts words in whichever form, in the page and next to the line', () => {
    const { inPage, inNeighbours } = sharedOf('Fisherman protests');
    expect([inPage, inNeighbours]).toEqual([0.5, 0.5]);
  });
  it('is unknown without longer words', () => {
    expect(sharedOf('At 11').inPage).toBe(-1);
  });
  it('tells known names from new ones', () => {
    const { knownNames, newNames } = sharedOf('Yesterday Brandt met the violinist Ana Cruz');
    expect([knownNames, newNames]).toEqual([1, 2]);
  });
  it('does not count a paragraph as its own witness', () => {
    const lone =
      'Violinist Ana Cruz wins a great prize in Vienna, and the jury praises her courage and her sound at length.';
    expect(sharedOf(lone).knownNames).toBe(0);
  });
});
