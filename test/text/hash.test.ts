import { expect, it } from 'vitest';
import { HASH_SEED, hashOf, hashUnit } from '../../src/text/hash.ts';

it('is FNV-1a, by its published test vectors', () => {
  expect(hashOf('') >>> 0).toBe(0x811c9dc5);
  expect(hashOf('a') >>> 0).toBe(0xe40c292c);
  expect(hashOf('foobar') >>> 0).toBe(0xbf9cf968);
});

it('goes on unit by unit', () => {
  expect(hashUnit(hashUnit(HASH_SEED, 102), 111)).toBe(hashOf('fo'));
});
