import { describe, expect, test } from 'vitest';
import { regress } from '../../src/knowledge/make/regression.ts';
import { readNgramTokens } from '../../src/translationese/ngram-features.ts';
import { countNgrams, ngramTable, SLOTS, slotOf, walkNgrams } from '../../src/translationese/ngram-table.ts';

const hashes = (text: string) => {
  const { words, delexicalised } = readNgramTokens(text, 1000);
  const all: number[] = [];
  walkNgrams(words, (hash) => all.push(hash));
  walkNgrams(delexicalised, (hash) => all.push(hash));
  return all;
};

describe('the n-grams of a text', () => {
  test('are runs of one to three words, with their places', () => {
    const text = 'The old mill, stands';
    const runs: string[] = [];
    const { words } = readNgramTokens(text, 1000);
    walkNgrams(words, (_, first, last) => runs.push(text.slice(words.start[first], words.end[last])));
    for (const run of ['The', 'The old', 'The old mill', 'old mill, stands', 'stands'])
      expect(runs).toContain(run);
    expect(runs).toHaveLength(9);
  });
  test('do not know case, kinds of apostrophes or of quotation marks', () => {
    expect(hashes('It’s “so” and it is.')).toEqual(hashes('it\'s "so" and it is.'));
  });
  test('of delexicalised tokens treat rare words of one class alike', () => {
    const { delexicalised } = readNgramTokens('the harbour, the garden', 1000);
    expect(delexicalised.hash[0]).toBe(delexicalised.hash[3]);
    expect(delexicalised.length).toBe(5);
  });
  test('stop at the bound', () => {
    expect(readNgramTokens('a b c d e', 3).words.length).toBe(3);
  });
  test('are counted by their slot, in the order of first occurrence', () => {
    const table = ngramTable();
    const { words } = readNgramTokens('It is said that it is said in the press of the press.', 1000);
    const walked: number[] = [];
    walkNgrams(words, (hash) => walked.push(slotOf(table, hash)));
    const known = walked.filter((slot) => slot >= 0);
    const { length, slot, count } = countNgrams([words], table);
    expect([...slot.subarray(0, length)]).toEqual([...new Set(known)]);
    for (let at = 0; at < length; at++)
      expect(count[at]).toBe(known.filter((other) => other === slot[at]).length);
  });
  test('of two texts do not share anything', () => {
    const first = readNgramTokens('The old mill stands.', 1000);
    const before = structuredClone(first);
    readNgramTokens('A text that was read after it.', 1000);
    expect(first).toEqual(before);
  });
  test('of the table that ships leave room for the next look-up', () => {
    const table = ngramTable();
    const used = table.weights.filter((weight) => weight !== 0).length;
    expect(used).toBeGreaterThan(1000);
    expect(used).toBeLessThan(SLOTS / 2);
    expect(slotOf(table, 12345)).toBeLessThan(SLOTS);
    expect(table.fingerprints.filter((print) => print !== 0).length).toBe(used);
  });
});

describe('logistic regression', () => {
  test('finds the informative column, and a shift for the rest', () => {
    const row = (ids: number[], isTrue: boolean) => ({
      ids: Int32Array.from(ids),
      values: Float32Array.from(ids, () => 1),
      isTrue,
      weight: 1,
    });
    const rows = [row([0, 2], true), row([0, 1], true), row([1, 2], false), row([1], false)];
    const { weights } = regress(rows, { size: 3, penalty: 0.1 });
    expect(weights[0]).toBeGreaterThan(0.5);
    expect(weights[1]).toBeLessThan(0);
    expect(Math.abs(weights[2])).toBeLessThan(weights[0]);
  });
});
