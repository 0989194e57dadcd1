import { describe, expect, test } from 'vitest';
import {
  agencyNamed,
  bearersOf,
  countryOfDemonym,
  countryTakesArticle,
  demonymOf,
  institutionNamed,
  isCity,
  isKnownSurname,
  isOutlet,
  outletsBehind,
  personNamed,
} from '../../src/knowledge/names.ts';

describe('names', () => {
  test('a first name knows its bearers, with and without accents', () => {
    expect(bearersOf('Jean')).toContain('Castex');
    expect(bearersOf('Oleg')).toContain('Tinkov');
    expect(bearersOf('François')).toContain('Hollande');
    expect(bearersOf('Francois')).toContain('Hollande');
    expect(bearersOf('Zzz')).toEqual([]);
  });
  test('spellings of one person are one person', () => {
    expect(personNamed('Volodymyr Zelenskyy')).toBe(personNamed('Volodymyr Zelensky'));
    expect(personNamed('Jean Costex')).toBeUndefined();
    expect(isKnownSurname('Zelenskiy')).toBe(true);
    expect(isKnownSurname('Costex')).toBe(false);
  });
  test('countries know their article and their people', () => {
    expect(countryTakesArticle('Netherlands')).toBe('always');
    expect(countryTakesArticle('Japan')).toBe('never');
    expect(countryTakesArticle('Sudan')).toBe('either');
    expect(countryTakesArticle('Atlantis')).toBeUndefined();
    expect(demonymOf('France')).toBe('French');
    expect(countryOfDemonym('Danes')).toBe('Denmark');
  });
  test('outlets, agencies, institutions and cities', () => {
    expect(outletsBehind('The Team').map((outlet) => outlet.name)).toEqual(['L’Équipe']);
    expect(outletsBehind('The World').map((outlet) => outlet.language)).toEqual(['fr', 'de', 'es']);
    expect(outletsBehind('The Guardian')).toEqual([]);
    expect(isOutlet("L'Équipe")).toBe(true);
    expect(agencyNamed('AFP')).toBe('Agence France-Presse');
    expect(institutionNamed('Defense Department')).toBe(institutionNamed('Ministry of Defence'));
    expect(isCity('Vladivostok')).toBe(true);
  });
});
