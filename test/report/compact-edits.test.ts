import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean.ts';
import { compactEdits } from '../../src/report/compact-edits.ts';
import { readEdits } from '../../src/report/read-edits.ts';
import { apply, settle } from '../../src/text/edit.ts';
import { positionMap } from '../../src/text/position-map.ts';

const NOTHING = clean('');
const word = fc.constantFrom('', '\n', '\n\n', 'a', 'ab', ' ', '\u2019');
const edit = fc.record({
  rule: fc.constantFrom('a/one', 'a/two', 'b/three'),
  start: fc.nat(60),
  length: fc.nat(3),
  text: word,
  confidence: fc.constantFrom(1, 0.5),
});
/** Passes over a small alphabet, so that what they write stands in many places. */
const runs = fc.record({
  text: fc.array(word, { maxLength: 60 }).map((parts) => parts.join('')),
  passes: fc.array(fc.record({ edits: fc.array(edit, { maxLength: 40 }), removesBlocks: fc.boolean() }), {
    maxLength: 4,
  }),
});

describe('compact edits', () => {
  it('give back every change of every pass, and the text', () => {
    fc.assert(
      fc.property(runs, ({ text, passes }) => {
        let now = text;
        const results = passes.map(({ edits, removesBlocks }, index) => {
          const proposed = edits.map(({ start, length, ...rest }) => ({
            ...rest,
            span: { start, end: start + length },
          }));
          const { changes } = settle(now, proposed, []);
          now = apply(now, changes);
          const positions = positionMap(changes);
          return { pass: 'a', round: index + 1, changes, skipped: [], positions, removesBlocks };
        });
        const result = { ...NOTHING, original: text, text: now, passes: results };
        const compact = JSON.parse(JSON.stringify(compactEdits(result, { removedHoldsText: false })));
        const read = readEdits(now, compact);
        expect(read.original).toBe(text);
        const rows = (all: typeof read.passes) =>
          all.flatMap(({ round, changes }) =>
            changes.map((one) => [round, one.rule, one.at, one.before, one.after]),
          );
        expect(rows(read.passes)).toEqual(rows(results));
      }),
      { numRuns: 1000 },
    );
  });

  it('say once that each line of a text without blank lines is a paragraph', () => {
    const line =
      'The council closed the old bridge for repairs, which will take two years and cost a lot of money';
    const text = Array.from({ length: 40 }, (_, number) => `${line}, it said on day ${number}.`).join('\n');
    const result = clean(text, { only: ['layout'] });
    const { changes, passes } = compactEdits(result, { removedHoldsText: false });
    expect(changes).toEqual([[0, '\n', '\n\n']]);
    expect(passes).toEqual([{ pass: 'layout', round: 1, at: [], change: [], every: [[0]] }]);
  });
});
