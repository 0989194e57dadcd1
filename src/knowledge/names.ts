import { lazy } from './lazy.ts';
import { linesOf, readResource, valuesIn } from './resource.ts';

/** The demonyms of each country, and the country of each demonym. */
interface Countries {
  readonly demonyms: ReadonlyMap<string, readonly string[]>;
  readonly countries: ReadonlyMap<string, string>;
}

/** First names with the last names of people who have them, as written and without accents. */
const BEARERS = 'names-bearers.txt';
const decoder = new TextDecoder();

const countries = lazy(() => readCountries(textOf('countries.txt')));
const cities = lazy((): ReadonlySet<string> => new Set(textOf('gazetteer-cities.txt').split('\n')));

function textOf(file: string): string {
  return decoder.decode(readResource(file)).trimEnd();
}

/** The last names of known people with a first name, in every correct spelling; accents may be left out. */
export function bearersOf(first: string): readonly string[] {
  const [names] = valuesIn(BEARERS, first);
  return names?.split('\t') ?? [];
}

/**
 * True for the last name of a known person, in any correct spelling, with or without its accents: Olusegun
 * Obasanjo is known by Obasanjo, Lula da Silva also by Silva.
 */
export function isKnownSurname(name: string): boolean {
  return linesOf(BEARERS).some((line) => {
    const [, ...names] = line.split('\t');
    return names.some((last) => last === name || last.endsWith(` ${name}`));
  });
}

/** The first adjective of a country: `French` for `France`. */
export function demonymOf(country: string): string | undefined {
  return countries().demonyms.get(country)?.[0];
}

/** The country of a demonym: `France` for `French`. */
export function countryOfDemonym(demonym: string): string | undefined {
  return countries().countries.get(demonym);
}

/** The cities, and the adjectives of peoples, as written. */
export function placeNames(): readonly string[] {
  return [...cities(), ...countries().countries.keys()];
}

/** True for a large city, or one that is often in the news. */
export function isCity(name: string): boolean {
  return cities().has(name);
}

function readCountries(file: string): Countries {
  const demonyms = new Map<string, readonly string[]>();
  const countries = new Map<string, string>();
  for (const line of file.split('\n')) {
    const [country, all] = line.split(';');
    const names = all.split(',');
    demonyms.set(country, names);
    for (const name of names) if (!countries.has(name)) countries.set(name, country);
  }
  return { demonyms, countries };
}
