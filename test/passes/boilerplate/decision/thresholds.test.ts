import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../../src/passes/boilerplate/analysis.ts';
import { readEvidence } from '../../../../src/passes/boilerplate/decision/evidence.ts';
import { boilerplateOdds, removalThreshold } from '../../../../src/passes/boilerplate/decision/thresholds.ts';
import { readDocument } from '../../../../src/text/read-document.ts';
import { PAGE } from '../samples.ts';

const page = pageOf(readDocument(PAGE));
const evidence = readEvidence(page);
const article = {
  page,
  evidence,
  inText: 0,
  isPage: false,
  translated: 0,
  isForeign: () => false,
  isInOtherScript: () => false,
  regular: new Set<number>(),
  stems: () => new Set<string>(),
};
const blockOf = (start: string) => page.spans.findIndex((span) => page.text.startsWith(start, span.start));

it('let nothing go without evidence around it', () => {
  for (let block = 0; block < page.spans.length; block++)
    expect(removalThreshold(article, block, 1.5)).toBe(Number.POSITIVE_INFINITY);
});

it('are even odds at least', () => {
  for (let block = 0; block < page.spans.length; block++)
    expect(removalThreshold({ ...article, isPage: true }, block, 12)).toBeGreaterThanOrEqual(0);
});

it('are lower for a label than for a paragraph', () => {
  const label = removalThreshold(article, blockOf('Leave a Reply'), 4);
  expect(label).toBeLessThan(removalThreshold(article, blockOf('The council voted'), 4));
});

it('are lower in a row with much evidence, and on a web page', () => {
  const block = blockOf('The council voted');
  const much = removalThreshold(article, block, 6);
  expect(much).toBeLessThan(removalThreshold(article, block, 2));
  expect(removalThreshold({ ...article, isPage: true }, block, 6)).toBeLessThan(much);
});

it('meet odds to which a label adds, and a web page', () => {
  const label = blockOf('Leave a Reply');
  expect(boilerplateOdds(article, label)).toBe(page.logits[label] + 1.5);
  const prose = blockOf('The council voted');
  expect(boilerplateOdds(article, prose)).toBe(page.logits[prose]);
  expect(boilerplateOdds({ ...article, isPage: true }, prose)).toBe(page.logits[prose] + 0.5);
});

describe('in a text that a machine translated', () => {
  const translated = { ...article, translated: 1 };
  const prose = blockOf('The council voted');
  const leftovers = new Float64Array(page.spans.length).fill(2);

  it('let lines go without evidence, and ask more of longer ones', () => {
    const threshold = removalThreshold(translated, prose, 0);
    expect(threshold).toBeLessThan(Number.POSITIVE_INFINITY);
    expect(removalThreshold(translated, blockOf('Leave a Reply'), 0)).toBeLessThan(threshold);
  });

  it('meet the odds of the leftovers model, as far as the translation is certain', () => {
    expect(boilerplateOdds(translated, prose, leftovers)).toBe(2);
    const odds = boilerplateOdds({ ...translated, translated: 1 / 3 }, prose, leftovers);
    expect(odds).toBeCloseTo((page.logits[prose] + 2) / 2);
  });

  it('keep a line that is a pattern of the text', () => {
    const regular = { ...translated, regular: new Set([prose]) };
    expect(removalThreshold(regular, prose, 0)).toBe(Number.POSITIVE_INFINITY);
  });
});
