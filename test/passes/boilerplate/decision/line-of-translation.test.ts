import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../../src/passes/boilerplate/analysis.ts';
import { readEvidence } from '../../../../src/passes/boilerplate/decision/evidence.ts';
import {
  isHeadlineOfAnother,
  isTorn,
  type Lines,
  oddsOfForm,
  oddsOfPlace,
  stemsOfProse,
} from '../../../../src/passes/boilerplate/decision/line-of-translation.ts';
import { readDocument } from '../../../../src/text/read-document.ts';

const PARAGRAPHS = [
  'The harbour office has closed the old bridge since Monday, because its planks are rotten and nobody is liable.',
  'The fishermen reacted with anger, for the detour over the dam costs them an hour each morning, they say.',
  'The mayor promised that the repair of the bridge begins in spring, as soon as the money of the state arrives.',
];

/** A page with a line between the first two paragraphs. */
function linesOf(line: string, more: readonly string[] = []): Lines {
  const [first, ...rest] = PARAGRAPHS;
  const page = pageOf(readDocument([first, line, ...rest, ...more].join('\n\n')));
  return { page, evidence: readEvidence(page), stems: () => stemsOfProse(page) };
}

describe('the headline of another article', () => {
  it('shares no word with the paragraphs', () => {
    expect(isHeadlineOfAnother(linesOf('Young violinist wins a prize in Vienna'), 1)).toBe(true);
  });
  it.each([
    ['that shares a word, in whichever form', 'Fisherman protests against long detours'],
    ['of few words, which may be a subhead', 'Anger and tears'],
    ['of a torn sentence, by its small letter', 'young violinist wins a prize in Vienna'],
    ['of a torn sentence, by its last word', 'Young violinist wins a prize of the'],
    ['that is a sentence', 'A young violinist has won a prize in Vienna.'],
    ['that holds a sentence', 'He has won. A young violinist from Vienna'],
  ])('is no line %s', (_, line) => {
    expect(isHeadlineOfAnother(linesOf(line), 1)).toBe(false);
  });
});

describe('the form of a line', () => {
  it.each(['14.03.2021, 18:20', 'Report No. 204 418', '(Photo: private)'])('speaks against %s', (line) => {
    expect(oddsOfForm(linesOf(line), 1)).toBe(2);
  });
  it('speaks against what stands twice', () => {
    expect(oddsOfForm(linesOf('The old bridge', ['The old bridge']), 1)).toBe(1.5);
  });
  it('says nothing of a subhead and of a paragraph', () => {
    expect(oddsOfForm(linesOf('The old bridge'), 1)).toBe(0);
    expect(oddsOfForm(linesOf('The old bridge'), 2)).toBe(0);
  });
});

describe('the place of a block', () => {
  const tail = 'Our editors sort messages by hand';
  it('speaks against what stands below a sure label at the end', () => {
    const lines = linesOf('The old bridge', ['Leave a Reply', tail]);
    expect(oddsOfPlace(lines, 5)).toBe(1.5);
    expect(oddsOfPlace(lines, 3)).toBe(0);
  });
  it('speaks less against a sentence there', () => {
    expect(oddsOfPlace(linesOf('The old bridge', ['Leave a Reply', `${tail}.`]), 5)).toBe(0.5);
  });
  it('says nothing where the article goes on below the label', () => {
    const lines = linesOf('The old bridge', [
      'Leave a Reply',
      tail,
      'The repair of the bridge begins in May.',
    ]);
    expect(oddsOfPlace(lines, 5)).toBe(0);
  });
});

describe('a part of a torn sentence', () => {
  it.each(['and the dam is closed', 'The repair of the'])('is %s', (line) => {
    expect(isTorn(linesOf(line).page, 1)).toBe(true);
  });
  it('is no subhead', () => {
    expect(isTorn(linesOf('The old bridge').page, 1)).toBe(false);
  });
});
