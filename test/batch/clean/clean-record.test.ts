import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanRecords } from '../../../src/batch/clean/clean-record.ts';
import { jobOf } from '../context.ts';

const JOB = jobOf({ clean: { only: ['layout'] } });

test('a batch gives the bytes of its records in their order, whatever letters they hold', () => {
  const pad = fc.string({ unit: 'grapheme', maxLength: 20 });
  fc.assert(
    fc.property(fc.array(pad, { minLength: 1 }), fc.nat(300_000), (pads, long) => {
      const records = [...pads, '\u201c'.repeat(long)].map((one, id) => ({ id, one, text: 'A line.' }));
      const input = records.map((record) => `${JSON.stringify(record)}\n`).join('');
      const { bytes, lines, bad, totals } = cleanRecords(
        { kind: 'records', path: 'a.jsonl', line: 1, bytes: new TextEncoder().encode(input) },
        JOB,
      );
      const output = Buffer.from(bytes).toString('utf8').trimEnd().split('\n');
      expect(output.map((line) => JSON.parse(line))).toMatchObject(records);
      expect([lines, bad, totals.done]).toEqual([records.length, [], records.length]);
    }),
    { numRuns: 20 },
  );
});
