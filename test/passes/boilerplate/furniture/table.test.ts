import { describe, expect, it } from 'vitest';
import { readResource } from '../../../../src/knowledge/resource.ts';
import { FUNCTIONS } from '../../../../src/passes/boilerplate/furniture/functions.ts';
import { SLOTS } from '../../../../src/passes/boilerplate/furniture/slots/index.ts';
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
      return slots.some((slot) => !SLOTS.has(slot));
    });
    expect(wrong).toEqual([]);
  });

  it('is found by the first word of a label, and by nothing else', () => {
    const labels = lines
      .slice(20_000, 20_050)
      .map((line) => line.split('\t').slice(0, 2).join(' ').trimEnd());
    const firsts = new Set(labels.map((label) => label.split(' ')[0]));
    const found = [...firsts].flatMap((first) =>
      rowsOf(first).flatMap(({ second, read }) =>
        read().map(({ elements }) => [first, second, ...elements].join(' ').trimEnd()),
      ),
    );
    expect(found).toEqual(expect.arrayContaining(labels));
    expect(rowsOf('zzzz')).toEqual([]);
    expect(rowsOf('')).toEqual([]);
  });
});
