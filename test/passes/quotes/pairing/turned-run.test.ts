import { describe, expect, it } from 'vitest';
import { clean } from '../../../../src/clean.ts';

const repair = (text: string) => clean(text, { only: ['quotes'], language: 'en' }).text;

describe('a run of marks on the wrong side of the words', () => {
  it.each([
    [
      'The minister praised the” great courage “of the people and the” calm “of the police.',
      'The minister praised the “great courage” of the people and the “calm” of the police.',
    ],
    [
      'They spoke of a ” common harbour “ for the two towns and of a ” new start “ after the flood.',
      'They spoke of a “common harbour” for the two towns and of a “new start” after the flood.',
    ],
    [
      'According to him, the plan is” a mistake “, “a loss” and” a danger “for all.',
      'According to him, the plan is “a mistake”, “a loss” and “a danger” for all.',
    ],
    [
      'The bridge is safe for the council, “said Morel, in an” unusual “statement to the press on Friday.',
      '“The bridge is safe for the council,” said Morel, in an “unusual” statement to the press on Friday.',
    ],
  ])('is turned as one: %s', (damaged, wanted) => {
    expect(repair(damaged)).toBe(wanted);
    expect(repair(wanted)).toBe(wanted);
  });

  it.each([
    'He found the closing of the mill necessary”justified and right for the people of the town.',
    'He denied that the company had been attacking fishermen “, he added in a letter to the port.',
    'The word “the” is short, and the word “a” is shorter.',
    'She wrote “the”, “a” and “an” on the board.',
    'He said, "I went to the" and stopped. Nobody asked him "why" or "how" he knew.',
  ])('is left where one mark is lost or a word is spoken of: %s', (text) => {
    expect(repair(text)).toBe(text);
  });
});

describe('a lost mark', () => {
  it.each([
    ['"Are you ready? he asked.', '"Are you ready?" he asked.'],
    ['Are you ready?" he asked.', '"Are you ready?" he asked.'],
    ['He said, We will go tomorrow.” Then he left.', 'He said, “We will go tomorrow.” Then he left.'],
    [
      '“I am not against swans,” the treasurer knew to report. But they can row themselves.” He sat down.',
      '“I am not against swans,” the treasurer knew to report. “But they can row themselves.” He sat down.',
    ],
    [
      '“We are following it minute by minute.” she spoke in the form.',
      '“We are following it minute by minute,” she spoke in the form.',
    ],
    ['"We thank the town," he stressed. "', '"We thank the town," he stressed.'],
  ])('is put back where the words around are certain: %s', (damaged, wanted) => {
    expect(repair(damaged)).toBe(wanted);
    expect(repair(wanted)).toBe(wanted);
  });

  it('is left where a paragraph has lost several', () => {
    const text = '“The ferry is late, “said the pilot, “and nobody knows why. “He went home.';
    expect(repair(text)).toBe(text);
  });
});
