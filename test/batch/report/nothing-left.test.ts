import { describe, expect, it } from 'vitest';
import { isNothingLeft } from '../../../src/batch/report/nothing-left.ts';
import { clean } from '../../../src/index.ts';
import { articleOf } from '../context.ts';

const FORM =
  'Leave a Reply\n\nYour email address will not be published. Required fields are marked *\n\nPost Comment';

describe('nothing of an article is left', () => {
  it('is said where only a title stays', () => {
    const result = clean(`${FORM}\n`);
    const [removal] = clean(`${articleOf(1)}\n\n${FORM}\n`).passes.filter(
      ({ removesBlocks }) => removesBlocks,
    );
    expect(removal.changes.length).toBeGreaterThan(0);
    const title = { text: 'Leave a Reply', span: { start: 0, end: 13 }, source: { start: 0, end: 13 } };
    const emptied = { ...result, text: 'Leave a Reply\n', title, passes: [removal] };
    expect(isNothingLeft(emptied)).toBe(true);
    expect(isNothingLeft({ ...emptied, overBudget: true })).toBe(false);
    expect(isNothingLeft({ ...emptied, text: 'Leave a Reply\n\nIt rained.\n' })).toBe(false);
    expect(isNothingLeft({ ...emptied, passes: [] })).toBe(false);
  });

  it('is not said of an article', () => {
    expect(isNothingLeft(clean(`${articleOf(1)}\n\n${FORM}\n`))).toBe(false);
  });
});
