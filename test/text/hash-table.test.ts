import { expect, it } from 'vitest';
import { openTable, slot } from '../../src/text/hash-table.ts';

it('finds its entries', () => {
  const hashes = Array.from({ length: 1000 }, (_, index) => Math.imul(index + 1, 0x9e3779b1) >>> 0);
  const keys = openTable(hashes.length);
  for (const hash of hashes) keys[slot(keys, hash)] = hash;
  expect(hashes.filter((hash) => keys[slot(keys, hash)] !== hash)).toEqual([]);
  expect(keys[slot(keys, 12345)]).toBe(0);
});

it('stays fast with hashes chosen to collide', () => {
  const keys = openTable(8000);
  for (let high = 1; high < 8000; high++) {
    const wanted = (high << 18) >>> 0;
    const hash = (wanted ^ (wanted >>> 15) ^ (wanted >>> 30)) >>> 0;
    keys[slot(keys, hash)] = hash;
  }
  const taken = keys.reduce((sum, key) => sum + (key === 0 ? 0 : 1), 0);
  expect(taken).toBeGreaterThan(100);
  expect(taken).toBeLessThan(300);
});
