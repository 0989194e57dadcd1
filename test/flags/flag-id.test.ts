import { expect, it } from 'vitest';
import { select } from '../../src/flags/filter.ts';
import { flagId } from '../../src/flags/flag-id.ts';
import { parseIgnores } from '../../src/flags/ignores.ts';
import { clean } from '../../src/index.ts';
import { listFlags } from '../../src/internal.ts';

const SENTENCE =
  'The minister said on Monday that it lies in the foot of the mountain, as everyone knows here.';
const FLAGGED = `The operation, called "Aurore" ("Dawn", in French), began on Monday in the north of the country.

The second one, called "Soir" ("Evening", in French), began on Tuesday in the south of the country.`;

it('is made of the words and those around them, not of the place', () => {
  const id = (before: string, rule = 'a/b') => {
    const start = before.length + SENTENCE.indexOf('foot');
    return flagId(rule, before + SENTENCE, { start, end: start + 4 });
  };
  expect(id('')).toMatch(/^[0-9a-f]{8}$/u);
  expect(id('Another paragraph.\n\n')).toBe(id(''));
  expect(id('', 'a/c')).not.toBe(id(''));
});

it('ignores one flag of several that are alike', () => {
  const result = clean(FLAGGED);
  const flags = listFlags(result).filter(({ rule }) => rule === 'translation/language-gloss');
  expect(flags).toHaveLength(2);
  const id = flagId(flags[1].rule, result.text, flags[1]);
  const ignores = parseIgnores(`translation/language-gloss @${id}: meant so`, 'a.txt.cleanignore');
  const selected = select(result, {
    minConfidence: 0,
    severity: 'info',
    severities: {},
    ignores,
    base: '/',
  });
  expect(selected.used).toHaveLength(1);
  expect(listFlags(selected.result)).toEqual(
    listFlags(result).filter((flag) => flag.start !== flags[1].start),
  );
});

it.each(['a/b @12: why', 'a/b @1234567g: why', 'translation @12345678'])(
  'no line of that form: %s',
  (line) => {
    expect(() => parseIgnores(line, 'x')).toThrow('RULE @id: reason');
  },
);
