import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../../src/passes/boilerplate/analysis.ts';
import {
  headlineEvidence,
  isWebPage,
  pageEvidence,
  readEvidence,
  rowEvidence,
} from '../../../../src/passes/boilerplate/decision/evidence.ts';
import { readDocument } from '../../../../src/text/read-document.ts';

const STORY = 'He put the kettle on and waited for the rain to stop, which it did not do before nightfall.';
const pageOfBlocks = (...blocks: readonly string[]) => pageOf(readDocument(blocks.join('\n\n')));
const weightOf = (block: string) => readEvidence(pageOfBlocks(STORY, block, STORY))[1]?.weight ?? 0;

describe('the evidence of a block', () => {
  it('is that of its label', () => {
    expect(weightOf('Leave a Reply')).toBe(2);
  });
  it('is nothing for prose and for speech', () => {
    expect(weightOf(STORY)).toBe(0);
    for (const speech of ['“Share?”', '“More.”', '“News?”', '“Leave a reply.”'])
      expect(weightOf(speech)).toBe(0);
  });
  it('is that of a part for a phrase in a longer sentence', () => {
    const sentence =
      'The harbour asks its fishermen to sign up for our newsletter, which gives the price of the catch at dawn and the weather in the bay for the next three days.';
    expect(readEvidence(pageOfBlocks(STORY, sentence, STORY))[1]).toMatchObject({ isPart: true });
  });
  it('is nothing in the row of a table', () => {
    expect(weightOf('| Share | Tweet | Print |')).toBe(0);
  });
});

describe('the evidence of a row', () => {
  const page = pageOfBlocks(STORY, 'Share', 'Share', 'Leave a Reply', STORY, STORY, 'Share');
  const found = readEvidence(page);
  const evidence = rowEvidence(
    found,
    (block) => page.features.prose[block] === 0,
    (block) => page.features.prose[block] > 0,
  );
  it('counts each function once', () => {
    const [share, reply] = [found[1]?.weight ?? 0, found[3]?.weight ?? 0];
    expect(evidence[1]).toBe(share + reply);
    expect(evidence[3]).toBe(evidence[1]);
  });
  it('is that of a row alone', () => {
    expect(evidence[6]).toBe(found[6]?.weight);
    expect(evidence[0]).toBe(0);
  });
});

it('the evidence of a page leaves out what only its context makes a label', () => {
  expect(pageEvidence(readEvidence(pageOfBlocks(STORY, STORY)), 1)).toBe(0);
  expect(pageEvidence(readEvidence(pageOfBlocks(STORY, 'Leave a Reply', STORY)), 1)).toBe(2);
});

describe('a web page', () => {
  const menu = [
    'Skip to content',
    'Log in',
    'Subscribe to our newsletter',
    'Leave a Reply',
    'Share this article',
  ];
  it('has labels of several functions, some of them in a row', () => {
    expect(isWebPage(readEvidence(pageOfBlocks(...menu, STORY)))).toBe(true);
  });
  it('is no glossary, which has them one by one', () => {
    expect(isWebPage(readEvidence(pageOfBlocks(...menu.flatMap((label) => [label, STORY]))))).toBe(false);
  });
});

describe('the headline of another article', () => {
  const page = pageOfBlocks(
    STORY,
    'Minister defends pension reform',
    'The kettle and the rain before nightfall',
    STORY,
  );
  it('has none of the words of the text', () => {
    expect(headlineEvidence(page, 1)).toBeGreaterThan(0);
    expect(headlineEvidence(page, 2)).toBe(0);
  });
});
