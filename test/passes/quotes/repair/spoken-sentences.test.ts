import { describe, expect, it } from 'vitest';
import { clean } from '../../../../src/index.ts';
import {
  isFirstPerson,
  isReported,
  sentenceStarts,
} from '../../../../src/passes/quotes/repair/spoken-sentences.ts';

const repaired = (text: string) => clean(text, { only: ['quotes'], language: 'en' }).text;

describe('the sentences of a paragraph', () => {
  it('start after a stop and a capital', () => {
    const text = 'She left. Then it rained, e.g. in the hills! Nobody came.';
    expect(sentenceStarts(text, 0, text.length).map((start) => text.slice(start, start + 4))).toEqual([
      'She ',
      'Then',
      'Nobo',
    ]);
  });

  it('are reported where somebody else speaks, and spoken where the speaker names himself', () => {
    const reported = 'The mayor said that it was late.';
    const own = 'I said that it was late.';
    const passive = 'The loss can be explained by the cold.';
    expect(isReported(reported, 0, reported.length)).toBe(true);
    expect(isReported(own, 0, own.length)).toBe(false);
    expect(isReported(passive, 0, passive.length)).toBe(false);
    expect(isFirstPerson(own, 0, own.length)).toBe(true);
  });
});

describe('a lost mark', () => {
  it('opens at the first sentence of the speaker', () => {
    expect(repaired('The mayor was late. I do not see the use of it," he said.')).toBe(
      'The mayor was late. "I do not see the use of it," he said.',
    );
  });

  it('opens again after a closed quotation in which the same speaker goes on', () => {
    expect(repaired('He said it is “a thing that nobody knows.” That it is known makes me proud.”')).toBe(
      'He said it is “a thing that nobody knows.” “That it is known makes me proud.”',
    );
  });

  it('is not put where the narrator may speak', () => {
    const doubtful = 'The road was closed. It was a long night. Nobody came to help them.”';
    expect(repaired(doubtful)).toBe(doubtful);
  });

  it('is not put after a name that labels the speaker', () => {
    const labelled = "Ann Lee: We have heard a lot about it, and I don't care.”";
    expect(repaired(labelled)).toBe(labelled);
  });

  it('is not put before another paragraph of speech', () => {
    const open = '“We go on with it.\n\n“We have no other way.\n\n“We will see.”';
    expect(repaired(open)).toBe(open);
  });
});

describe('a full stop before a quotation', () => {
  it('stays before a quoted sentence', () => {
    expect(repaired('He was waiting for her.“Our house has no lock,” she said.')).toBe(
      'He was waiting for her. “Our house has no lock,” she said.',
    );
  });

  it('goes after a word that ends no sentence', () => {
    expect(repaired('They live in the.“house of cards” by the river.')).toBe(
      'They live in the “house of cards” by the river.',
    );
  });
});
