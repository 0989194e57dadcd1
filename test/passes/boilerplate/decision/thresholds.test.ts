import { expect, it } from 'vitest';
import { pageOf } from '../../../../src/passes/boilerplate/analysis.ts';
import { doubtThreshold, removalThreshold } from '../../../../src/passes/boilerplate/decision/thresholds.ts';
import { readDocument } from '../../../../src/text/read-document.ts';
import { PAGE } from '../samples.ts';

const page = pageOf(readDocument(PAGE));
const blockOf = (start: string) => page.spans.findIndex((span) => page.text.startsWith(start, span.start));

it('let nothing go without evidence around it', () => {
  for (let block = 0; block < page.spans.length; block++)
    expect(removalThreshold(page, block, 1.5)).toBe(Number.POSITIVE_INFINITY);
});

it('are even odds at least for a block that is no label', () => {
  expect(doubtThreshold(page, blockOf('The council voted'))).toBe(0);
  expect(removalThreshold(page, blockOf('The council voted'), 12)).toBeGreaterThan(0);
});

it('are lower for a label than for a paragraph', () => {
  const menu = removalThreshold(page, blockOf('Leave a Reply'), 4);
  expect(menu).toBeLessThan(removalThreshold(page, blockOf('The council voted'), 4));
});

it('are lower in a row with much evidence', () => {
  const block = blockOf('The council voted');
  expect(removalThreshold(page, block, 6)).toBeLessThan(removalThreshold(page, block, 2));
});
