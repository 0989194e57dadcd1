import { describe, expect, test } from 'vitest';
import {
  FOREIGN_LANGUAGES,
  foreignLanguages,
  foreignMaskAt,
  functionWordMask,
  isFunctionWord,
  leftoversOf,
} from '../../src/knowledge/foreign-words.ts';

describe('foreign words', () => {
  test.each([
    ['paraphrasaient', 'fr'],
    ['tournantes', 'fr'],
    ['gobierno', 'es'],
    ['ziekenhuis', 'nl'],
    ['regierung', 'de'],
    ['bundesländer', 'de'],
    ['dichiarazione', 'it'],
    ['governador', 'pt'],
  ])('%s is %s', (word, language) => {
    expect(foreignLanguages(word)).toContain(language);
  });
  test.each([
    'government',
    'nanotubes',
    'scalable',
    'wifi',
    'kindergarten',
    'café',
    'siesta',
    'strategy',
    'x',
    '',
  ])('%s is English or nothing', (word) => {
    expect(foreignLanguages(word)).toEqual([]);
  });
  test('words are looked up in place', () => {
    expect(foreignMaskAt('the doors tournantes', 10, 20)).toBe(1 << FOREIGN_LANGUAGES.indexOf('fr'));
    expect(foreignMaskAt('tournantesque', 0, 13)).toBe(0);
  });
  test('function words may be English too', () => {
    expect(isFunctionWord('dans', 'fr')).toBe(true);
    expect(isFunctionWord('die', 'de')).toBe(true);
    expect(isFunctionWord('dans', 'de')).toBe(false);
    expect(isFunctionWord('dans', 'xx')).toBe(false);
    expect(functionWordMask('elephant')).toBe(0);
  });
  test('names left in their language', () => {
    expect(leftoversOf('OTAN').map(({ language }) => language)).toEqual(['es', 'fr']);
    expect(leftoversOf('Allemagne')).toEqual([{ language: 'fr', english: 'Germany' }]);
    expect(leftoversOf('Hollande')).toEqual([]);
    expect(leftoversOf('France')).toEqual([]);
  });
});
