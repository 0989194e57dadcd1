import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Batch, splitLines } from '../../../src/batch/input/split-lines.ts';

async function split(
  chunks: readonly Uint8Array[],
  limits: { batch: number; line: number },
): Promise<Batch[]> {
  const batches: Batch[] = [];
  async function* source() {
    yield* chunks;
  }
  for await (const batch of splitLines(source(), { limits })) batches.push(batch);
  return batches;
}

const bytes = fc.uint8Array({ max: 12, maxLength: 40 });

test('batches are the input again, cut at line ends only, at the offsets they tell', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(bytes), fc.integer({ min: 1, max: 64 }), async (chunks, batch) => {
      const batches = await split(chunks, { batch, line: 1e6 });
      const whole = Buffer.concat(chunks);
      expect(Buffer.concat(batches.map((one) => one.bytes)).equals(whole)).toBe(true);
      for (const [index, one] of batches.entries()) {
        expect(whole.subarray(one.offset, one.offset + one.bytes.length).equals(one.bytes)).toBe(true);
        if (index < batches.length - 1) expect(one.bytes.at(-1)).toBe(10);
      }
    }),
  );
});

test('a line above the limit is read past, and its neighbours stay', async () => {
  const line = (length: number) => Buffer.from(`${'x'.repeat(length)}\n`);
  const chunks = [line(3), Buffer.from('y'.repeat(50)), Buffer.from('y'.repeat(50)), line(0), line(4)];
  const batches = await split(chunks, { batch: 1000, line: 60 });
  expect(batches.map((one) => one.tooLong ?? Buffer.from(one.bytes).toString())).toEqual([
    'xxx\n',
    101,
    'xxxx\n',
  ]);
  expect(batches.map((one) => one.offset)).toEqual([0, 4, 105]);
});
