import { describe, expect, it } from 'vitest';
import { type Page, pageOf } from '../../../../src/passes/boilerplate/analysis.ts';
import { readEvidence } from '../../../../src/passes/boilerplate/decision/evidence.ts';
import {
  isHeadlineOfAnother,
  isOfNumbers,
  isTorn,
  stemsOfProse,
  tailStart,
} from '../../../../src/passes/boilerplate/leftovers/line-form.ts';
import { readDocument } from '../../../../src/text/read-document.ts';

const PARAGRAPHS = [
  'The harbour office has closed the old bridge since Monday, because its planks are rotten and nobody is liable.',
  'The fishermen reacted with anger, for the detour over the dam costs them an hour each morning, they say.',
  'The mayor promised that the repair of the bridge begins in spring, as soon as the money of the state arrives.',
];

/** A page with a line between the first two paragraphs. */
function pageWith(line: string, more: readonly string[] = []): Page {
  const [first, ...rest] = PARAGRAPHS;
  return pageOf(readDocument([first, line, ...rest, ...more].join('\n\n')));
}

function isAnother(line: string): boolean {
  const page = pageWith(line);
  return isHeadlineOfAnother(page, 1, () => stemsOfProse(page));
}

describe('the headline of another article', () => {
  it('shares no word with the paragraphs', () => {
    expect(isAnother('Young violinist wins a prize in Vienna')).toBe(true);
  });
  it.each([
    ['that shares a word, in whichever form', 'Fisherman protests against long detours'],
    ['of few words, which may be a subhead', 'Anger and tears'],
    ['of a torn sentence, by its small letter', 'young violinist wins a prize in Vienna'],
    ['of a torn sentence, by its last word', 'Young violinist wins a prize of the'],
    ['that is a sentence', 'A young violinist has won a prize in Vienna.'],
    ['that holds a sentence', 'He has won. A young violinist from Vienna'],
  ])('is no line %s', (_, line) => {
    expect(isAnother(line)).toBe(false);
  });
});

describe('a line of numbers', () => {
  it.each(['14.03.2021, 18:20', 'Report No. 204 418'])('is %s', (line) => {
    expect(isOfNumbers(pageWith(line), 1)).toBe(true);
  });
  it('is no line of words', () => {
    expect(isOfNumbers(pageWith('The old bridge'), 1)).toBe(false);
  });
});

describe('the tail of a page', () => {
  const tail = 'Our editors sort messages by hand';
  const startOf = (...more: readonly string[]) => {
    const page = pageWith('The old bridge', more);
    return tailStart(page, readEvidence(page));
  };
  it('begins with a sure label', () => {
    expect(startOf('Leave a Reply', tail)).toBe(4);
  });
  it('does not begin where the article goes on below the label', () => {
    expect(startOf('Leave a Reply', tail, 'The repair of the bridge begins in May.')).toBe(7);
  });
});

describe('a part of a torn sentence', () => {
  it.each(['and the dam is closed', 'The repair of the'])('is %s', (line) => {
    expect(isTorn(pageWith(line), 1)).toBe(true);
  });
  it('is no subhead', () => {
    expect(isTorn(pageWith('The old bridge'), 1)).toBe(false);
  });
});
