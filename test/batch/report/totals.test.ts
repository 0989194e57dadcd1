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
const FLAGGED =
  'The exercise is called \u201cVostok\u201d (\u201cEst\u201d, in French) and starts in August, the the mayor said.\n';

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

test('flags are counted by how grave they are', () => {
  const result = clean(FLAGGED);
  const severities = result.flags.map(({ finding }) => finding.severity);
  const errors = severities.filter((severity) => severity === 'error').length;
  const warnings = severities.filter((severity) => severity !== 'info').length;
  expect(warnings).toBeGreaterThan(0);
  expect(totalsOf(result)).toMatchObject({ flags: severities.length, warnings, errors });
});
