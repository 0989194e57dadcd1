import { describe, expect, it } from 'vitest';
import { type Finding, type Rule, rulesOf } from '../../src/passes/rule.ts';
import { runRules } from '../../src/passes/run-rules.ts';
import { readDocument } from '../../src/text/read-document.ts';

const span = { start: 0, end: 3 };
const ruleOf = (effect: Rule['effect'], check: () => Finding[]): Rule => ({
  id: 'pass/rule',
  effect,
  summary: 'Do it',
  why: '',
  examples: [{ keep: '' }, { keep: '' }],
  check,
});
const doc = readDocument('One two.');

describe('running rules', () => {
  it('takes a fix as an edit', () => {
    const { edits, flags } = runRules([ruleOf('fix', () => [{ span, text: 'Two' }])], doc, false);
    expect(edits).toEqual([{ rule: 'pass/rule', span, text: 'Two', confidence: 1 }]);
    expect(flags).toEqual([]);
  });

  it('takes a suggestion as an edit only where suggestions are applied, else as a flag', () => {
    const rule = ruleOf('suggest', () => [{ span, text: 'Two', confidence: 0.5, reasons: ['it is so'] }]);
    expect(runRules([rule], doc, true).edits).toHaveLength(1);
    const { edits, flags } = runRules([rule], doc, false);
    expect(edits).toEqual([]);
    expect(flags[0].finding).toMatchObject({ suggestion: 'Two', confidence: 0.5, evidence: ['it is so'] });
  });

  it('names the rule that breaks', () => {
    const cause = new Error('oh');
    const rule = ruleOf('fix', () => {
      throw cause;
    });
    expect(() => runRules([rule], doc, false)).toThrow('rule pass/rule failed: oh');
  });
});

describe('rules that are labels of one decision', () => {
  it('each find what the decision gave their name', () => {
    const { check: _, ...kind } = ruleOf('fix', () => []);
    const decide = () => [
      { rule: 'pass/a', span, text: 'A' },
      { rule: 'pass/b', span, text: 'B' },
    ];
    const rules = rulesOf(decide, [
      { ...kind, id: 'pass/a' },
      { ...kind, id: 'pass/b' },
      { ...kind, id: 'pass/c' },
    ]);
    expect(rules.map((rule) => [...rule.check(doc)].map((found) => 'text' in found && found.text))).toEqual([
      ['A'],
      ['B'],
      [],
    ]);
  });
});
