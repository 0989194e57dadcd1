import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/clean.ts';

const only = ['quotes'];
const repair = (text: string) => clean(text, { only, language: 'en' }).text;

const MARKS = [
  '"',
  '\u201c',
  '\u201d',
  "'",
  '\u2018',
  '\u2019',
  '\u00ab ',
  ' \u00bb',
  '\u201e',
  "''",
  '``',
  '""',
  '\\"',
  '\ufffd',
  '?',
  ',,',
  '`',
  '\u300c',
];
const WORDS = [
  'He',
  'said',
  'the',
  'late',
  'August',
  'Deep',
  'plan',
  'Moscow',
  'we',
  'go',
  'said Holmes',
  'toslow',
  "6'2",
  '\u201990s',
  'it\u2019s',
  'O\u2019Neil',
  'The',
  'Defense',
  'players\u2019',
];
const JOINTS = [' ', ' ', ' ', ', ', '. ', '', '.', '\n\n', ': ', ' \u2013 '];

/** Prose full of quotation marks, sound and broken. */
const quoteRich = fc
  .array(
    fc.tuple(
      fc.constantFrom(...WORDS),
      fc.constantFrom(...JOINTS),
      fc.constantFrom('', '', '', ...MARKS),
      fc.constantFrom('', ' ', ''),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => parts.map(([word, joint, mark, space]) => `${word}${joint}${mark}${space}`).join(''));

const wordsOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('the quotes pass', () => {
  it('never changes a letter or digit but for the case of letters', () => {
    fc.assert(
      fc.property(quoteRich, (text) => {
        expect(wordsOf(repair(text)).toLowerCase()).toBe(wordsOf(text).toLowerCase());
      }),
      { numRuns: 300 },
    );
  });

  it('writes letters small, never large, and only at the start of a word', () => {
    fc.assert(
      fc.property(quoteRich, (text) => {
        for (const { before, after } of clean(text, { only, language: 'en' }).passes.flatMap(
          (pass) => pass.changes,
        )) {
          if (wordsOf(before) === wordsOf(after)) continue;
          expect(before).toHaveLength(1);
          expect(after).toBe(before.toLowerCase());
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is at rest after one run', () => {
    fc.assert(
      fc.property(quoteRich, (text) => {
        const once = repair(text);
        expect(repair(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it('does nothing to texts in other languages', () => {
    const text =
      '\u00ab\u00a0Nous partons\u00a0\u00bb, dit-il, et la porte se ferme sur les autres dans la rue.';
    expect(clean(text, { only }).text).toBe(text);
  });

  it.each([
    ['straight marks', '"'],
    ['curly marks that open', '\u201c'],
    ['alternating marks', '"\''],
    ['marks and spaces', '" '],
    ['opened words', 'a "b'],
    ['glued words', 'a"Bc.'],
    ['questions', ' ?a'],
    ['escapes', '\\"'],
    ['replacement characters', '\ufffd'],
    ['commas', ',,a '],
    ['apostrophes', "a'b's "],
    ['guillemets on lines', '\u00ab a\n'],
  ])('reads %s in time that grows with the text', (_, unit) => {
    const time = (count: number) => {
      const text = unit.repeat(count);
      const start = performance.now();
      repair(text);
      return performance.now() - start;
    };
    time(1_000);
    const small = Math.min(time(4_000), time(4_000));
    const large = time(16_000);
    expect(large).toBeLessThan(12 * small + 150);
  });
});
