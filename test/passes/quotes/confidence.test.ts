import { describe, expect, it } from 'vitest';
import { measured } from '../../../src/passes/quotes/confidence.ts';
import { isFlag, type Rule } from '../../../src/passes/rule.ts';
import { readDocument } from '../../../src/text/read-document.ts';

const rule = (id: string, confidence: number): Rule => ({
  id,
  effect: 'fix',
  summary: 'Mend it.',
  why: '',
  examples: [{ keep: 'a' }, { keep: 'b' }],
  check: () => [{ span: { start: 0, end: 1 }, text: '"', confidence }],
});
const run = (id: string, confidence: number) =>
  [...measured(rule(id, confidence)).check(readDocument('"'))][0];

describe('measured confidence', () => {
  it('stands in the place of the score', () => {
    expect(run('quotes/guillemets', 1).confidence).toBeCloseTo(0.99);
    expect(run('quotes/guillemets', 0.96).confidence).toBeLessThan(0.99);
  });

  it('makes a flag of an edit that is too doubtful', () => {
    const found = run('quotes/space-before-opening', 0.5);
    expect(isFlag(found)).toBe(true);
    expect(found).toMatchObject({ suggestion: '"', message: 'Mend it.' });
  });

  it('leaves a rule that was not measured as it is', () => {
    const unknown = rule('quotes/of-tomorrow', 0.5);
    expect(measured(unknown)).toBe(unknown);
  });
});
