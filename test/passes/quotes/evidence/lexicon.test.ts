import { describe, expect, it } from 'vitest';
import { isOrdinary } from '../../../../src/passes/quotes/evidence/lexicon.ts';
import { firstWord } from '../../../../src/passes/quotes/marks/words.ts';
import { readDocument } from '../../../../src/text/read-document.ts';

/** Whether the first word of a text is ordinary there. */
function isFirstOrdinary(text: string): boolean {
  return isOrdinary(readDocument(text, { language: 'en' }), firstWord(text, 0, text.length)!);
}

describe('an ordinary word', () => {
  it.each([
    ['Deep water is cold.', true],
    ['Deep water is cold, say the deep divers.', true],
    ['Deep water is cold, says the Deep Divers Club.', false],
    ['Deep water is cold, says the DEEP club.', false],
    ['Deep water is cold, says the DeeP club.', false],
    ['Deep water is cold, says the Deeply club.', true],
    ['Deep water is cold, says the Deep\u00e9 club.', true],
    ['Deep water is cold. Deep water is dark.', true],
    ['Deep water is cold, says "the Deep" club.', true],
  ])('is none that the document uses as a name: %s', (text, expected) => {
    expect(isFirstOrdinary(text)).toBe(expected);
  });
});
