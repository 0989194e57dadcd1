import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean.ts';
import { toReport } from '../../src/report/form.ts';

describe('removals in a report', () => {
  const page = readFileSync(join(import.meta.dirname, '../../samples/wordpress-blog/input.txt'));

  it('are at their places in the original', () => {
    const { original } = clean(page);
    const { removed } = toReport(clean(page));
    expect(removed.length).toBeGreaterThan(1);
    for (const {
      text,
      source: [start, end],
    } of removed)
      expect(original.slice(start, end)).toBe(text);
  });

  it('are empty if more would be removed than allowed', () => {
    const report = toReport(clean(page, { maxRemoval: 0 }));
    expect(report.overBudget).toBe(true);
    expect(report.removed).toEqual([]);
    expect(toReport(clean(page, { maxRemoval: 100 }))).not.toHaveProperty('overBudget');
  });

  it('marks a text that did not become stable', () => {
    const result = clean('A plain line.');
    expect(toReport({ ...result, unsettled: true }).unsettled).toBe(true);
    expect(toReport(result)).not.toHaveProperty('unsettled');
  });
});
