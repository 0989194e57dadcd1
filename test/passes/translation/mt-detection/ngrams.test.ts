import { describe, expect, test } from 'vitest';
import { regress } from '../../../../src/knowledge/make/regression.ts';
import { documentNgrams } from '../../../../src/passes/translation/mt-detection/document-ngrams.ts';
import { sequencesOf } from '../../../../src/passes/translation/mt-detection/ngram-features.ts';
import {
  countNgrams,
  newTally,
  ngrams,
  SLOTS,
  slotOf,
  walkNgrams,
} from '../../../../src/passes/translation/mt-detection/ngram-table.ts';
import { readDocument } from '../../../../src/text/read-document.ts';

const hashes = (text: string) => {
  const { words, skeleton } = sequencesOf(text, 1000);
  const all: number[] = [];
  walkNgrams(words, (hash) => all.push(hash));
  walkNgrams(skeleton, (hash) => all.push(hash));
  return all;
};

describe('the n-grams of a text', () => {
  test('are runs of one to three words, with their places', () => {
    const text = 'The old mill, stands';
    const runs: string[] = [];
    const { words } = sequencesOf(text, 1000);
    walkNgrams(words, (_, first, last) => runs.push(text.slice(words.start[first], words.end[last])));
    for (const run of ['The', 'The old', 'The old mill', 'old mill, stands', 'stands'])
      expect(runs).toContain(run);
    expect(runs).toHaveLength(9);
  });
  test('do not know case, kinds of apostrophes or of quotation marks', () => {
    expect(hashes('It’s “so” and it is.')).toEqual(hashes('it\'s "so" and it is.'));
  });
  test('have a skeleton in which rare words of one kind are alike', () => {
    const { skeleton } = sequencesOf('the harbour, the garden', 1000);
    expect(skeleton.hash[0]).toBe(skeleton.hash[3]);
    expect(skeleton.length).toBe(5);
  });
  test('stop at the bound', () => {
    expect(sequencesOf('a b c d e', 3).words.length).toBe(3);
  });
  test('are counted as they are walked over', () => {
    const table = ngrams();
    const tally = newTally();
    const { words } = sequencesOf('It is said that it is said in the press of the press.', 1000);
    countNgrams(words, table, tally);
    const walked: number[] = [];
    walkNgrams(words, (hash) => walked.push(slotOf(table, hash)));
    const known = walked.filter((slot) => slot >= 0);
    expect([...tally.slots.subarray(0, tally.size)]).toEqual([...new Set(known)]);
    for (const slot of known) expect(tally.counts[slot]).toBe(known.filter((other) => other === slot).length);
  });
  test.each([
    'The well-known “Est”, in May; COVID19,5 and 20th’s of İstanbul’s iPhones - RUNNING, runNING don’t.',
    'Été à l’école: 1,200.5 (or 12:30)—covid19,5th 3D’s.',
    "\u{10400}\u{10428} 😀 'tis rock'n'roll – the-the Ω K",
  ])('are the same by tokens: %s', (text) => {
    for (const most of [1000, 7]) {
      const [by, of] = [documentNgrams(readDocument(text), most), sequencesOf(text, most)];
      for (const name of ['words', 'skeleton'] as const)
        expect([...by[name].hash.subarray(0, by[name].length)]).toEqual([
          ...of[name].hash.subarray(0, of[name].length),
        ]);
      for (const name of ['start', 'end'] as const)
        expect(by.words[name].subarray(0, by.words.length)).toEqual(
          of.words[name].subarray(0, of.words.length),
        );
    }
  });
  test('of the table that ships leave room for the next look-up', () => {
    const table = ngrams();
    const used = table.weights.filter((weight) => weight !== 0).length;
    expect(used).toBeGreaterThan(1000);
    expect(used).toBeLessThan(SLOTS / 2);
    expect(slotOf(table, 12345)).toBeLessThan(SLOTS);
    expect(table.fingerprints.filter((print) => print !== 0).length).toBe(used);
  });
});

describe('logistic regression', () => {
  test('finds the column that tells, and a shift for the rest', () => {
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
