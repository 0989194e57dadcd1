import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/clean.ts';

const mend = (text: string) => clean(text, { language: 'en' }).text;

const FIRST =
  'The new harbour wall was to be finished before the winter, but the builders found that the ground below it was softer than';
const REST = 'anyone had thought, and the work was stopped for two months.';
const SECOND =
  'Nobody in the town was surprised. The old wall had sunk into the same mud a hundred years before, and the people had';
const SECOND_REST = 'kept the letters in which the engineers said so.';
const WANTED = `${FIRST} ${REST}\n\n${SECOND} ${SECOND_REST}`;

const page = (breakOf: (page: number) => string) =>
  [FIRST, breakOf(7), REST, SECOND, breakOf(8), SECOND_REST].join('\n\n');

describe('the furniture of printed pages', () => {
  it.each([
    ['a number and a head', (at: number) => `${at}\n\nThe Harbour Wall`],
    ['a head and a number', (at: number) => `The Harbour Wall\n\n${at}`],
    ['a foot line, a number and a head', (at: number) => `Harbour Office\n\n${at}\n\nThe Harbour Wall`],
    ['numbers alone', (at: number) => String(at)],
    ['numbers between dashes', (at: number) => `\u2014 ${at} \u2014`],
    ['a head with its number', (at: number) => `${at} | The Harbour Wall`],
    ['a head before its number', (at: number) => `The Harbour Wall ${at}`],
    ['the word for a page', (at: number) => `Page ${at}`],
    ['pages that are counted', (at: number) => `Page ${at} of 12`],
    ['lines without blank ones between', (at: number) => `${at}\nThe Harbour Wall`],
  ])('goes where it is %s', (_, breakOf) => {
    expect(mend(page(breakOf))).toBe(WANTED);
  });

  it('is removed from wrapped lines, and split words are joined', () => {
    const wrapped = `The new harbour wall was to be finished before the winter, but the
builders found that the ground below it was softer than anyone had ex-
7
The Harbour Wall
pected, and the work was stopped for two months in the first year. No-
body in the town was surprised: the old wall had sunk into the same
8
The Harbour Wall
mud a hundred years before, and the people had kept the letters.`;
    expect(mend(wrapped)).toBe(
      'The new harbour wall was to be finished before the winter, but the builders found that the ground below it was softer than anyone had expected, and the work was stopped for two months in the first year. Nobody in the town was surprised: the old wall had sunk into the same mud a hundred years before, and the people had kept the letters.',
    );
  });

  it('is also removed between paragraphs if it splits others', () => {
    const text = [FIRST, '7', 'The Harbour Wall', REST, '8', 'The Harbour Wall', `${SECOND} ${SECOND_REST}`];
    expect(mend(text.join('\n\n'))).toBe(WANTED);
  });

  it.each([
    ['a number that the sentence may need', `${FIRST}\n\n7\n\n${REST}`],
    ['chapters', `1\n\n${FIRST} ${REST}\n\n2\n\n${SECOND} ${SECOND_REST}\n\n3\n\n${FIRST} ${REST}`],
    ['chapters with the word', `Chapter 1\n\n${FIRST} ${REST}\n\nChapter 2\n\n${SECOND} ${SECOND_REST}`],
    [
      'stanzas',
      '1\n\nThe river keeps its own accounts,\nand lends and does not ask,\n\n2\n\nand every boat that crosses it\nis equal to the task, they say,\n\n3\n\nand so the ferryman is paid\nby those who stay at home.',
    ],
    ['formulas', `${FIRST}\n\n12\n\n${REST}\n\n${SECOND}\n\n40\n\n${SECOND_REST}`],
    ['a list of results', 'North\n\n1\n\nsouth\n\n2\n\nwest\n\n3\n\neast'],
  ])('stays where it is %s', (_, text) => {
    expect(mend(text)).toBe(text);
  });
});
