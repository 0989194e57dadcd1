import { describe, expect, it } from 'vitest';
import { readResource } from '../../../../src/knowledge/resource.ts';
import { compile } from '../../../../src/passes/boilerplate/furniture/automaton.ts';
import { FUNCTIONS } from '../../../../src/passes/boilerplate/furniture/functions.ts';
import { parsePattern } from '../../../../src/passes/boilerplate/furniture/grammar.ts';
import { rowsOf } from '../../../../src/passes/boilerplate/furniture/table.ts';

const lines = Buffer.from(readResource('furniture.txt')).toString().trimEnd().split('\n');

describe('the table of labels', () => {
  it('stands in the order of its bytes, each label once', () => {
    const unsorted = lines.filter(
      (line, at) => at > 0 && Buffer.compare(Buffer.from(lines[at - 1]), Buffer.from(line)) >= 0,
    );
    expect(unsorted).toEqual([]);
  });

  it('names functions, forms, certainties and slots that there are', () => {
    const wrong = lines.filter((line) => {
      const [first, rest, code] = line.split('\t');
      const [name, letters] = code.split(' ');
      if (!(name in FUNCTIONS) || !/^[lpxhbtn][slc]$/u.test(letters)) return true;
      const slots = `${first} ${rest}`.match(/\{[a-z]+\}/gu) ?? [];
      return slots.some((slot) => {
        compile(parsePattern(slot), { function: 'share', form: 'line', certainty: 'sure' }, 0);
        return false;
      });
    });
    expect(wrong).toEqual([]);
  });

  it('is found by the first word of a label, and by nothing else', () => {
    const [first, rest] = lines[20_000].split('\t');
    expect(rowsOf(first).some(({ elements }) => elements.join(' ') === rest)).toBe(true);
    expect(rowsOf('zzzz')).toEqual([]);
    expect(rowsOf('')).toEqual([]);
  });
});
