import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean.ts';
import { PASSES, RULES } from '../../src/passes/index.ts';
import { readMarkup } from '../../src/passes/markup/read.ts';
import { type Example, isFlag, type Rule, toEdit } from '../../src/passes/rule.ts';
import { apply, settle } from '../../src/text/edit.ts';
import { detectLanguage } from '../../src/text/language/paragraphs.ts';
import { readDocument } from '../../src/text/read-document.ts';
import type { Syntax } from '../../src/text/syntax.ts';

/** An example is English unless its words say otherwise. */
function read(text: string, syntax: Syntax = 'text') {
  const { language } = detectLanguage(text);
  return readDocument(text, { syntax, language: language === 'und' ? 'en' : language });
}

/** The text after the rule alone; those of markup belong together. */
function run(rule: Rule, text: string): string {
  if (rule.id.startsWith('markup/') && text.startsWith('<')) return apply(text, readMarkup(text).changes);
  const doc = read(text);
  const edits = [...rule.check(doc)].flatMap((finding) => (isFlag(finding) ? [] : [toEdit(rule, finding)]));
  return apply(text, settle(text, edits, doc.shielded).changes);
}

/** The text with the flagged words in white brackets, as an example writes it. */
function marked(rule: Rule, text: string): string {
  const spans = [...rule.check(read(text))].filter(isFlag).map(({ span }) => span);
  return spans
    .sort((a, b) => b.start - a.start)
    .reduce(
      (done, { start, end }) => `${done.slice(0, start)}⟦${done.slice(start, end)}⟧${done.slice(end)}`,
      text,
    );
}

function check(rule: Rule, example: Example): void {
  if ('keep' in example) {
    expect(run(rule, example.keep)).toBe(example.keep);
    expect(marked(rule, example.keep)).toBe(example.keep);
    expect(clean(example.keep, { language: 'en' }).text, 'through all rules').toBe(example.keep);
  } else if ('flag' in example) {
    expect(marked(rule, example.flag.replace(/[⟦⟧]/gu, ''))).toBe(example.flag);
  } else {
    expect(run(rule, example.before)).toBe(example.after);
    expect(run(rule, example.after), 'a second time').toBe(example.after);
  }
}

describe.each(RULES)('$id', (rule) => {
  it.each(rule.examples.map((example) => [JSON.stringify(Object.values(example)[0]), example] as const))(
    '%s',
    (_, example) => {
      if ('fails' in example)
        expect(() => check(rule, example), 'a known failure passes now: drop `fails`').toThrow();
      else check(rule, example);
    },
  );
});

describe('rules', () => {
  it('have ids of their pass, each once', () => {
    for (const pass of PASSES)
      for (const rule of pass.rules) expect(rule.id).toMatch(new RegExp(`^${pass.id}/[a-z][a-z0-9-]*$`, 'u'));
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('say in one imperative line what they do, and why', () => {
    for (const { summary, why } of RULES) {
      expect(summary).toMatch(/^[A-Z][^\n]{9,109}[^.\n]$/u);
      expect(why.length).toBeGreaterThan(20);
    }
  });

  it('have an example that works and one that stays', () => {
    for (const { id, examples } of RULES) {
      expect(
        examples.some((example) => 'keep' in example),
        `${id} has a negative example`,
      ).toBe(true);
      expect(
        examples.some((example) => !('keep' in example)),
        `${id} has a positive example`,
      ).toBe(true);
    }
  });
});
