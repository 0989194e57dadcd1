import { describe, expect, test } from 'vitest';
import { bearersOf, countryOfDemonym, demonymOf, isCity, isKnownSurname } from '../../src/knowledge/names.ts';

describe('names', () => {
  test('a first name knows its bearers, with and without accents', () => {
    expect(bearersOf('Jean')).toContain('Castex');
    expect(bearersOf('Oleg')).toContain('Tinkov');
    expect(bearersOf('François')).toContain('Hollande');
    expect(bearersOf('Francois')).toContain('Hollande');
    expect(bearersOf('Zzz')).toEqual([]);
  });
  test('last names are known in every spelling', () => {
    expect(isKnownSurname('Zelenskiy')).toBe(true);
    expect(isKnownSurname('Costex')).toBe(false);
  });
  test('countries, their people and cities', () => {
    expect(demonymOf('France')).toBe('French');
    expect(countryOfDemonym('Danes')).toBe('Denmark');
    expect(demonymOf('Atlantis')).toBeUndefined();
    expect(isCity('Vladivostok')).toBe(true);
  });
});
