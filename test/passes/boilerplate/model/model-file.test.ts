import { expect, it } from 'vitest';
import { readResource } from '../../../../src/knowledge/resource.ts';
import { packModel, readModel } from '../../../../src/passes/boilerplate/model/model-file.ts';

const SHIPPED = readResource('boilerplate.bin');

it('is the same when it is laid over its file and packed again', () => {
  expect(Buffer.from(packModel(readModel(SHIPPED))).equals(SHIPPED)).toBe(true);
});

it('can be read at any byte offset', () => {
  const moved = new Uint8Array(SHIPPED.length + 1);
  moved.set(SHIPPED, 1);
  expect(Buffer.from(packModel(readModel(moved.subarray(1)))).equals(SHIPPED)).toBe(true);
});

it('is not read from other bytes', () => {
  expect(() => readModel(new Uint8Array(64))).toThrow('damaged');
});
