import fc from 'fast-check';
import { expect, it } from 'vitest';
import { composeChanges } from '../../../src/formats/html/compose-changes.ts';
import { apply, type Change } from '../../../src/text/edit.ts';

const proposal = fc.record({
  at: fc.nat(40),
  length: fc.nat(6),
  after: fc.string({ maxLength: 5, unit: fc.constantFrom('a', 'b', ' ') }),
});

/** Changes of a text that do not overlap, as the engine makes them. */
function changesOf(text: string, proposals: readonly { at: number; length: number; after: string }[]) {
  const changes: Change[] = [];
  let free = 0;
  for (const { at, length, after } of [...proposals].sort((a, b) => a.at - b.at)) {
    const end = Math.min(text.length, at + length);
    if (at < free || at > text.length || (end === at && after === '')) continue;
    changes.push({ rule: 'a/b', at, before: text.slice(at, end), after, confidence: 1 });
    free = end + (end === at ? 1 : 0);
  }
  return changes;
}

it('gives both the first and the last text', () => {
  fc.assert(
    fc.property(fc.array(fc.array(proposal, { maxLength: 8 }), { maxLength: 5 }), (rounds) => {
      const first = 'the quick brown fox jumps over it';
      let last = first;
      const passes = rounds.map((proposals) => {
        const changes = changesOf(last, proposals);
        last = apply(last, changes);
        return changes;
      });
      const pieces = composeChanges(first, passes);
      expect(pieces.map(({ start, end, text }) => text ?? first.slice(start, end)).join('')).toBe(last);
      expect(pieces.map(({ start, end }) => first.slice(start, end)).join('')).toBe(first);
      for (const { text, changes } of pieces) expect(changes.length > 0).toBe(text !== undefined);
    }),
    { numRuns: 3000 },
  );
});
