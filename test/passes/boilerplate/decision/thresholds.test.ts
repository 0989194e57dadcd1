import { expect, it } from 'vitest';
import { pageOf } from '../../../../src/passes/boilerplate/analysis.ts';
import { readEvidence } from '../../../../src/passes/boilerplate/decision/evidence.ts';
import { doubtThreshold, removalThreshold } from '../../../../src/passes/boilerplate/decision/thresholds.ts';
import { readDocument } from '../../../../src/text/read-document.ts';
import { PAGE } from '../samples.ts';

const page = pageOf(readDocument(PAGE));
const evidence = readEvidence(page);
const article = { page, evidence, isPage: false };
const blockOf = (start: string) => page.spans.findIndex((span) => page.text.startsWith(start, span.start));

it('let nothing go without evidence around it', () => {
  for (let block = 0; block < page.spans.length; block++)
    expect(removalThreshold(article, block, 1.5)).toBe(Number.POSITIVE_INFINITY);
});

it('are even odds at least for a block that is no label', () => {
  expect(doubtThreshold(article, blockOf('The council voted'))).toBe(0);
  expect(removalThreshold(article, blockOf('The council voted'), 12)).toBeGreaterThan(0);
});

it('are lower for a label than for a paragraph', () => {
  const menu = removalThreshold(article, blockOf('Leave a Reply'), 4);
  expect(menu).toBeLessThan(removalThreshold(article, blockOf('The council voted'), 4));
});

it('are lower in a row with much evidence', () => {
  const block = blockOf('The council voted');
  expect(removalThreshold(article, block, 6)).toBeLessThan(removalThreshold(article, block, 2));
});

it('are lower on a web page', () => {
  const block = blockOf('The council voted');
  expect(removalThreshold({ page, evidence, isPage: true }, block, 6)).toBeLessThan(
    removalThreshold(article, block, 6),
  );
});
