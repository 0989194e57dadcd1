import { describe, expect, it } from 'vitest';
import { type Finding, type Rule, type RuleLanguage, rulesOf } from '../../src/passes/rule.ts';
import { runRules } from '../../src/passes/run-rules.ts';
import type { SelectedPass } from '../../src/passes/select.ts';
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
const selected = (rule: Rule, language: RuleLanguage = 'any'): SelectedPass => ({
  pass: { id: 'pass', summary: '', language, rules: [rule] },
  rules: [rule],
});
const doc = readDocument('One two.');

describe('running rules', () => {
  it('takes a fix as an edit', () => {
    const { edits, flags } = runRules(selected(ruleOf('fix', () => [{ span, text: 'Two' }])), doc, false);
    expect(edits).toEqual([{ rule: 'pass/rule', span, text: 'Two', confidence: 1 }]);
    expect(flags).toEqual([]);
  });

  it('makes a suggestion an edit only if suggestions are applied, else a flag', () => {
    const rule = ruleOf('suggest', () => [{ span, text: 'Two', confidence: 0.5, reasons: ['it is so'] }]);
    expect(runRules(selected(rule), doc, true).edits).toHaveLength(1);
    const { edits, flags } = runRules(selected(rule), doc, false);
    expect(edits).toEqual([]);
    expect(flags[0].finding).toMatchObject({ suggestion: 'Two', confidence: 0.5, evidence: ['it is so'] });
  });

  it('names the rule that breaks', () => {
    const cause = new Error('oh');
    const rule = ruleOf('fix', () => {
      throw cause;
    });
    expect(() => runRules(selected(rule), doc, false)).toThrow('rule pass/rule failed: oh');
  });
});

describe('rules for English', () => {
  const text = [
    'The minister said that he was at the gate with all of them.',
    'Der Minister sagte am Dienstag, dass er mit allen anderen an der Pforte gewesen ist und gewartet hat.',
  ].join('\n\n');
  const everyWord = (): Finding[] =>
    [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
      span: { start: index, end: index + word.length },
      text: word.toUpperCase(),
    }));
  const wordsOf = (language: RuleLanguage, document?: string, own?: RuleLanguage): number => {
    const rule = own ? { ...ruleOf('fix', everyWord), language: own } : ruleOf('fix', everyWord);
    return runRules(selected(rule, language), readDocument(text, { language: document }), false).edits.length;
  };

  it('act only in English blocks', () => {
    expect(wordsOf('any', 'en')).toBe(31);
    expect(wordsOf('en', 'en')).toBe(13);
    expect(wordsOf('en', 'en-GB')).toBe(13);
  });

  it('do nothing if the language is unknown', () => {
    expect(
      runRules(
        selected(
          ruleOf('fix', () => [{ span, text: 'x' }]),
          'en',
        ),
        doc,
        false,
      ).edits,
    ).toEqual([]);
  });

  it('are so by their pass, unless they say otherwise', () => {
    expect(wordsOf('en', 'en', 'any')).toBe(31);
    expect(wordsOf('any', 'en', 'en')).toBe(13);
  });
});

describe('rules that are labels of one decision', () => {
  it('each return the findings with their name', () => {
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
