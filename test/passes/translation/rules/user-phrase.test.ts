import { expect, it } from 'vitest';
import { isFlag } from '../../../../src/passes/rule.ts';
import { translation } from '../../../../src/passes/translation/index.ts';
import { DEFAULT_RULE_OPTIONS, type RuleOptions } from '../../../../src/text/options.ts';
import { readDocument } from '../../../../src/text/read-document.ts';

/** The flagged words of a text, with what is said about them. */
function flags(text: string, settings: Partial<RuleOptions>) {
  const doc = readDocument(text, { language: 'en', options: { ...DEFAULT_RULE_OPTIONS, ...settings } });
  return translation.rules.flatMap((rule) =>
    [...rule.check(doc)].filter(isFlag).map(({ span, message, suggestion }) => ({
      words: text.slice(span.start, span.end),
      message,
      suggestion,
    })),
  );
}

const phrases = [{ phrase: 'the Quay d’Orsay', message: 'It is the Quai.', suggestion: 'the Quai d’Orsay' }];

it('finds the user’s phrases in any case, whatever the apostrophe', () => {
  expect(flags("He went to The Quay d'Orsay on foot.", { phrases })).toEqual([
    { words: "The Quay d'Orsay", message: 'It is the Quai.', suggestion: 'the Quai d’Orsay' },
  ]);
});

it('does not flag words that the user accepts', () => {
  const text = 'He gave no informations about Weshington, the Joined Countries said.';
  expect(flags(text, {}).length).toBeGreaterThan(1);
  expect(flags(text, { accept: ['informations', 'joined countries'], names: ['Weshington'] })).toEqual([]);
});
