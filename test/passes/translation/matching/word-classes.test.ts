import { describe, expect, test } from 'vitest';
import { genderAt } from '../../../../src/passes/translation/matching/person-gender.ts';
import { wordsOf } from '../../../../src/passes/translation/matching/token-context.ts';
import { baseOfRegular, WORD_CLASSES } from '../../../../src/passes/translation/matching/word-classes.ts';
import { readDocument } from '../../../../src/text/read-document.ts';

describe('word classes', () => {
  const belongs = (slot: string, form: string) => WORD_CLASSES[slot](form);

  test('know the forms of a verb', () => {
    expect(belongs('{base}', 'mention')).toBe(true);
    expect(belongs('{third}', 'goes')).toBe(true);
    expect(belongs('{third}', 'has')).toBe(true);
    expect(belongs('{ing}', 'taking')).toBe(true);
    expect(belongs('{past}', 'denied')).toBe(true);
    expect(belongs('{base}', 'table')).toBe(false);
    expect(baseOfRegular('speed')).toBeUndefined();
    expect(baseOfRegular('carried')).toBe('carry');
  });
  test('tell one thing from several', () => {
    expect(belongs('{singular}', 'city')).toBe(true);
    expect(belongs('{plural}', 'cities')).toBe(true);
    expect(belongs('{plural}', 'matches')).toBe(true);
    expect(belongs('{plural}', 'children')).toBe(true);
    expect(belongs('{plural}', 'city')).toBe(false);
    expect(belongs('{mass}', 'furniture')).toBe(true);
  });
});

describe('persons', () => {
  const gendersOf = (text: string) => {
    const doc = readDocument(text, { language: 'en' });
    const words = wordsOf(doc);
    return Array.from({ length: words.length }, (_, token) => genderAt(doc, words, token)).filter(Boolean);
  };

  test('are men and women by first name, title and pronoun, surnames with them', () => {
    expect(gendersOf('Mrs Keller met Piotr. Then Keller left.')).toEqual([
      'female',
      'female',
      'male',
      'female',
    ]);
  });
  test('are not the towns, days and offices of a text', () => {
    expect(
      gendersOf('The Ministry in Warsaw said on Monday that the German Embassy and San Pedro are closed.'),
    ).toEqual([]);
  });
  test('may be of either gender', () => {
    expect(gendersOf('The driver called Tudela.')).toEqual(['unknown', 'unknown']);
  });
});
