import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  commonness,
  commonnessAt,
  commonnessOf,
  isCommonHash,
  isMostlyName,
  isMostlyNameAt,
  isName,
  isNameAt,
  isOrdinary,
  isOrdinaryAt,
} from '../../src/knowledge/english-words.ts';
import { readResource } from '../../src/knowledge/resource.ts';
import { hashAt } from '../../src/knowledge/word-hash.ts';

describe('words', () => {
  test('common words are more common than rare ones', () => {
    expect(commonness('house')).toBe(4);
    expect(commonness('threats')).toBe(3);
    expect(commonness('wellhead')).toBeGreaterThan(0);
    expect(commonness('baccivorous')).toBe(1);
    expect(commonness('infor')).toBe(0);
    expect(commonness('qxzzkv')).toBe(0);
    expect(commonness('')).toBe(0);
  });

  test('the filter of common words answers as the table does', () => {
    const isCommon = (hash: number) => commonnessOf(hash) >= 3;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (hash) => isCommonHash(hash) === isCommon(hash)),
    );
    for (const word of ['house', 'threats', 'wellhead', 'baccivorous', 'infor', 'the']) {
      const hash = hashAt(word, 0, word.length);
      expect(isCommonHash(hash)).toBe(isCommon(hash));
    }
  });

  test('case, apostrophes and possessives do not matter', () => {
    for (const word of ['Minister', 'MINISTER', "minister's", 'minister\u2019s', 'minister\u2019'])
      expect(commonness(word), word).toBe(commonness('minister'));
    expect(commonness('CAF\u00c9')).toBe(commonness('caf\u00e9'));
    expect(commonness("'s")).toBe(0);
  });

  test('British and American spellings are both known', () => {
    for (const word of ['colour', 'color', 'organise', 'organize', 'tyre', 'theatre']) {
      expect(commonness(word), word).toBeGreaterThan(0);
      expect(isOrdinary(word), word).toBe(true);
    }
  });

  test('names are told from ordinary words, and from words that are both', () => {
    for (const name of ['Paris', 'Merkel', 'Obama', 'John', 'Turkey', 'French', 'Monday']) {
      expect(isName(name), name).toBe(true);
      expect(isMostlyName(name), name).toBe(true);
    }
    for (const both of ['May', 'Bush', 'Apple', 'Bill']) {
      expect(isName(both), both).toBe(true);
      expect(isMostlyName(both), both).toBe(false);
    }
    for (const word of ['The', 'Special', 'Ministry']) expect(isName(word), word).toBe(false);
  });

  test('a word is looked up where it stands', () => {
    const text = 'The minister went to Paris.';
    expect(commonnessAt(text, 4, 12)).toBe(commonness('minister'));
    expect(isOrdinaryAt(text, 4, 12)).toBe(true);
    expect(isNameAt(text, 21, 26)).toBe(true);
    expect(isMostlyNameAt(text, 21, 26)).toBe(true);
  });

  test('random letters are hardly ever taken for words', () => {
    let taken = 0;
    let seed = 1;
    for (let count = 0; count < 100_000; count++) {
      let word = '';
      for (let letter = 0; letter < 12; letter++) {
        seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
        word += String.fromCharCode(97 + ((seed >>> 27) % 26));
      }
      if (commonness(word) > 0) taken++;
    }
    expect(taken).toBeLessThan(20);
  });

  test('the table is read once and is small', () => {
    expect(readResource('words.bin')).toBe(readResource('words.bin'));
    expect(readResource('words.bin').length).toBeLessThan(1_000_000);
    expect(() => readResource('no-such-table')).toThrow();
  });
});
