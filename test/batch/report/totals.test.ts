import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeSummaries, summaryJson, summaryOf } from '../../../src/batch/report/summary.ts';
import { addTotals, FAILED, NOTHING, totalsOf } from '../../../src/batch/report/totals.ts';
import { clean } from '../../../src/clean.ts';
import { toolOf } from '../../../src/report/tool.ts';
import { articleOf } from '../article.ts';

const parts = [0, 1, 2, 3].map((number) =>
  totalsOf(clean(articleOf(number), { language: number % 2 ? 'en' : 'de' })),
);
const tool = toolOf();

test('totals add up to the same in any order and in any groups', () => {
  const all = [...parts, FAILED];
  const whole = summaryJson(mergeSummaries(all.map((one) => summaryOf(one, tool))));
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), fc.nat(all.length), (order, cut) => {
      const halves = [order.slice(0, cut), order.slice(cut)];
      const sums = halves.map((half) => summaryOf(half.reduce(addTotals, NOTHING), tool));
      expect(summaryJson(mergeSummaries(sums))).toBe(whole);
    }),
  );
  expect(JSON.parse(whole).totals).toMatchObject({ done: 4, failed: 1, languages: { de: 2, en: 2 } });
});

test('summaries of different tools name all of them', () => {
  const other = toolOf({ quotes: 'curly' });
  const merged = mergeSummaries([
    summaryOf(NOTHING, tool),
    summaryOf(NOTHING, other),
    summaryOf(NOTHING, tool),
  ]);
  expect(merged.tools).toEqual(expect.arrayContaining([tool, other]));
  expect(merged.tools).toHaveLength(2);
});
