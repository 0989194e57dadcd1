import { lazy } from './lazy.ts';
import { linesOf, readResource, valuesIn } from './resource.ts';

/** A country, by its name in the news. */
export interface Country {
  readonly name: string;
  readonly demonyms: readonly string[];
  readonly capital: string;
  /** Whether running English puts `the` before the name; `either` where writers differ (`the Sudan`). */
  readonly article: 'always' | 'never' | 'either';
}

/** The real outlet of a name that was translated word for word. */
export interface Outlet {
  readonly language: string;
  readonly name: string;
  readonly literal: string;
}

interface Names {
  /** From each spelling of a person's name to the first spelling. */
  readonly persons: ReadonlyMap<string, string>;
  readonly countries: ReadonlyMap<string, Country>;
  readonly demonyms: ReadonlyMap<string, string>;
  readonly outlets: ReadonlyMap<string, readonly Outlet[]>;
  readonly outletNames: ReadonlySet<string>;
  readonly agencies: ReadonlyMap<string, string>;
  readonly institutions: ReadonlyMap<string, string>;
}

const MARKS = /\p{M}/gu;
/** Any letter outside ASCII: only such names need a second key. */
const BEYOND_ASCII = /[^\0-\x7f]/u;
/** First names with the last names of people who have them, as written and without accents. */
const BEARERS = 'names-bearers.txt';
const decoder = new TextDecoder();

const names = lazy(() => readNames(decoder.decode(readResource('names.txt'))));
const cities = lazy(
  (): ReadonlySet<string> =>
    new Set(decoder.decode(readResource('gazetteer-cities.txt')).trimEnd().split('\n')),
);

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

/** The main spelling of a known person's full name; two spellings of one person give the same. */
export function personNamed(full: string): string | undefined {
  return names().persons.get(full) ?? names().persons.get(withoutAccents(full));
}

/** Whether a country's name takes `the` in running text; undefined for unknown countries. */
export function countryTakesArticle(name: string): Country['article'] | undefined {
  return names().countries.get(name)?.article;
}

/** The first adjective of a country: `French` for `France`. */
export function demonymOf(country: string): string | undefined {
  return names().countries.get(country)?.demonyms[0];
}

/** The country of a demonym: `France` for `French`. */
export function countryOfDemonym(demonym: string): string | undefined {
  return names().demonyms.get(demonym);
}

/** The outlets with this name when translated word for word; usually none. `The World` has three. */
export function outletsBehind(literal: string): readonly Outlet[] {
  return names().outlets.get(literal) ?? [];
}

/** True for the real name of a news outlet or agency. */
export function isOutlet(name: string): boolean {
  return names().outletNames.has(name) || names().agencies.has(name);
}

/** The full name of a news agency, by its short or its full name. */
export function agencyNamed(name: string): string | undefined {
  return names().agencies.get(name);
}

/** The common key of all names of one institution: two names with the same key are the same institution. */
export function institutionNamed(name: string): string | undefined {
  return names().institutions.get(name);
}

/** True for a large city, or one that is often in the news. */
export function isCity(name: string): boolean {
  return cities().has(name);
}

function withoutAccents(name: string): string {
  return BEYOND_ASCII.test(name)
    ? name
        .normalize('NFD')
        .replace(MARKS, '')
        .replace(/ı/gu, 'i')
        .replace(/ł/gu, 'l')
        .replace(/Ł/gu, 'L')
        .replace(/ø/gu, 'o')
    : name;
}

/** A name with and without its accents. */
function spellings(name: string): readonly string[] {
  const plain = withoutAccents(name);
  return plain === name ? [name] : [name, plain];
}

function readNames(file: string): Names {
  const sections = new Map<string, string[]>();
  for (const section of file.split('#').slice(1)) {
    const [title, ...lines] = section.trimEnd().split('\n');
    sections.set(title, lines);
  }
  const lines = (title: string): string[] => sections.get(title) ?? [];
  return {
    persons: readPeople(lines('people')).persons,
    ...readCountries(lines('countries')),
    ...readOutlets(lines('outlets')),
    agencies: readSynonyms(lines('agencies').map((line) => line.split(';').reverse().join(';'))),
    institutions: readSynonyms(lines('institutions')),
  };
}

interface People {
  /** First name to last names. */
  readonly bearers: ReadonlyMap<string, readonly string[]>;
  readonly persons: Names['persons'];
}

/** Reads the section of people: each line has all spellings of a person, the main one first. */
export function readPeople(lines: readonly string[]): People {
  const bearers = new Map<string, string[]>();
  const persons = new Map<string, string>();
  for (const line of lines) {
    const right = line.split('=');
    for (const name of right.flatMap(spellings)) {
      persons.set(name, right[0]);
      const space = name.indexOf(' ');
      const last = name.slice(space + 1);
      const first = name.slice(0, space);
      const of = bearers.get(first);
      if (!of) bearers.set(first, [last]);
      else if (!of.includes(last)) of.push(last);
    }
  }
  return { bearers, persons };
}

function readCountries(lines: readonly string[]): Pick<Names, 'countries' | 'demonyms'> {
  const countries = new Map<string, Country>();
  const demonyms = new Map<string, string>();
  for (const line of lines) {
    const [name, all, capital, the] = line.split(';');
    const article = the === 'the' ? 'always' : the === 'the?' ? 'either' : 'never';
    const country: Country = { name, demonyms: all.split(','), capital, article };
    countries.set(name, country);
    for (const demonym of country.demonyms) if (!demonyms.has(demonym)) demonyms.set(demonym, name);
  }
  return { countries, demonyms };
}

function readOutlets(lines: readonly string[]): Pick<Names, 'outlets' | 'outletNames'> {
  const outlets = new Map<string, Outlet[]>();
  const outletNames = new Set<string>();
  for (const line of lines) {
    const [language, name, literals] = line.split(';');
    outletNames.add(name).add(name.replace('\u2019', "'"));
    for (const literal of literals.split(',').filter(Boolean)) {
      const outlet: Outlet = { language, name, literal };
      const behind = outlets.get(literal);
      if (behind) behind.push(outlet);
      else outlets.set(literal, [outlet]);
    }
  }
  return { outlets, outletNames };
}

/** From each name of a line (`first;others`) to the first. */
function readSynonyms(lines: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of lines) {
    const [first, rest] = line.split(';');
    for (const name of [first, ...rest.split(',')]) found.set(name, first);
  }
  return found;
}
