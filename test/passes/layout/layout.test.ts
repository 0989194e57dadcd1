import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from '../../../src/passes/layout/index.ts';
import { runPass } from '../run-pass.ts';

const PIECES = [
  '\n',
  '\n\n',
  ' ',
  '  ',
  '\t',
  '- item',
  '1. item',
  '> quoted',
  '| a | b |',
  '# Head',
  '-',
  'infor-',
  'mation of all',
  '.',
  'The minister said on Tuesday that the talks would go on',
  'of the month, and that nobody',
  'A new sentence began here.',
  'a line of words that is much longer than any width at which people ever wrapped their text, so it is one paragraph',
  '```',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((parts) => parts.join(''));

/** Pieces of one line with marks and spaces in wrong places. */
const SPACED_PIECES = [
  ...PIECES.filter((piece) => !piece.includes('\n') && piece !== '```'),
  ' .',
  ' ,',
  ' .The rest',
  ' ,the',
  '( ',
  ' )',
  '.Since then',
  'reports,the',
  '1 .',
  ' "word" .',
];
const line = fc.array(fc.constantFrom(...SPACED_PIECES), { maxLength: 24 }).map((parts) => parts.join(''));
const SEEDS = [1, 2, 99];

describe('layout', () => {
  const isStable = (input: string) => {
    const once = runPass(layout, input);
    expect(once.replace(/[^\p{L}\p{N}]/gu, '')).toBe(input.replace(/[^\p{L}\p{N}]/gu, ''));
    expect(runPass(layout, once)).toBe(once);
  };

  it('is stable and keeps every letter and digit in order', () => {
    fc.assert(fc.property(text, isStable), { numRuns: 5000 });
  });

  it.each(SEEDS)('is stable in texts of seed %i, too', (seed) => {
    fc.assert(fc.property(text, isStable), { numRuns: 3000, seed });
    fc.assert(fc.property(line, isStable), { numRuns: 3000, seed });
  });

  it('joins wrapped paragraphs and keeps the verse between them', () => {
    const wrapped =
      'The minister said on Tuesday that the talks about the new harbour\nwould go on until the end of the month, and that nobody should\nexpect a quick result from any of the people who were there.\n';
    const verse = 'Roses are red,\nViolets are blue,\nSugar is sweet,\nAnd so are you.\n';
    const joined = `${wrapped.trim().replaceAll('\n', ' ')}\n`;
    expect(runPass(layout, `${wrapped}\n${wrapped}\n${wrapped}`)).toBe(`${joined}\n${joined}\n${joined}`);
    expect(runPass(layout, `${wrapped}\n${wrapped}\n${verse}`)).toBe(`${joined}\n${joined}\n${verse}`);
  });
});
