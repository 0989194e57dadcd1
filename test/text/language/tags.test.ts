import { describe, expect, it } from 'vitest';
import {
  isEnglish,
  isSameLanguage,
  languageTagMessage,
  parseLanguageTag,
} from '../../../src/text/language/tags.ts';

describe('parseLanguageTag', () => {
  it.each([
    ['en', 'en'],
    ['EN-gb', 'en-GB'],
    ['en_US', 'en-US'],
    ['deu', 'de'],
    ['iw', 'he'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['sr-latn', 'sr-Latn'],
    ['es-419', 'es-419'],
    ['de-1996', 'de-1996'],
    ['ca-ES-valencia', 'ca-ES-valencia'],
    ['ar-u-nu-latn', 'ar-u-nu-latn'],
    ['en-x-Mine', 'en-x-mine'],
    ['und', 'und'],
    [' fr ', 'fr'],
  ])('reads %s as %s', (value, tag) => {
    expect(parseLanguageTag(value)).toBe(tag);
  });

  it.each([
    '',
    'e',
    'english',
    'en-',
    '-en',
    'en--GB',
    'en GB',
    'deutsch',
    '12',
    'en-u',
    'en-toolongsubtag',
    'fr,de',
  ])('refuses %j', (value) => {
    expect(parseLanguageTag(value)).toBeUndefined();
    expect(languageTagMessage(value)).toContain('not a language tag');
  });
});

describe('isEnglish', () => {
  it('is true of English of any country', () => {
    expect(['en', 'en-GB', 'EN', 'en_AU'].every(isEnglish)).toBe(true);
    expect(['und', 'de', 'enm', ''].some(isEnglish)).toBe(false);
  });
});

describe('isSameLanguage', () => {
  it('overlooks countries, scripts and written forms', () => {
    expect(isSameLanguage('pt', 'pt-BR')).toBe(true);
    expect(isSameLanguage('sr-Latn', 'hr')).toBe(true);
    expect(isSameLanguage('nn', 'no')).toBe(true);
    expect(isSameLanguage('es', 'pt')).toBe(false);
  });
});
