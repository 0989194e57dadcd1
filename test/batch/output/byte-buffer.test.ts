import fc from 'fast-check';
import { expect, test } from 'vitest';
import { append, closeOutput, openOutput } from '../../../src/batch/output/byte-buffer.ts';

test('pieces become the bytes of their text, whatever was written before', () => {
  const piece = fc.string({ unit: 'grapheme', maxLength: 20 });
  fc.assert(
    fc.property(fc.array(piece), fc.nat(3_000_000), (pieces, long) => {
      const all = [...pieces, '\u201c'.repeat(long), ...pieces];
      const output = openOutput();
      for (const one of all) append(output, one);
      expect(Buffer.from(closeOutput(output)).equals(Buffer.from(all.join('')))).toBe(true);
    }),
    { numRuns: 20 },
  );
});
