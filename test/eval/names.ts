import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { clean } from '../../src/index.ts';
import type { Measure } from './measure.ts';
import { lower } from './scorer.ts';

/*
 * Names of products, packages, files and addresses in running text: none may be split, joined or flagged. The names
 * come from lists of packages, one per line, in the files of NAMES (paths separated by colons), or else from the
 * packages that this project installs. All passes run except boilerplate.
 */

const FRAMES: readonly ((name: string) => string)[] = [
  (name) => `The people of the town use ${name} for a good part of their work, and they like it.`,
  (name) => `In the spring ${name}, which nobody had known, was named in all of the papers.`,
  (name) => `He wrote about "${name}" in the evening. The others had never heard of ${name}.`,
];
const MOST_NAMES = 3000;
const LOCK_FILE = resolve(import.meta.dirname, '../../package-lock.json');

/** Names with a mark or a capital inside; the others look like ordinary words. */
const NOTABLE = /[.!?:;,&+#@/_]|\p{Ll}\p{Lu}/u;
/** Names that people use, not those that tools write: no versions, no paths of several parts. */
const LONGEST_NAME = 40;

function namesOf(): readonly string[] {
  const paths = process.env.NAMES?.split(':').filter((path) => existsSync(path)) ?? [];
  const lines = paths.flatMap((path) => readFileSync(path, 'utf8').split('\n'));
  const listed = lines
    .map((line) => line.split('\t')[0].trim())
    .filter((name) => name !== '' && !name.includes(' '));
  return listed.length > 0 ? listed : lockedNames();
}

function lockedNames(): readonly string[] {
  const { packages } = JSON.parse(readFileSync(LOCK_FILE, 'utf8')) as { packages: Record<string, unknown> };
  return Object.keys(packages).map((path) => path.replace(/^.*node_modules\//u, ''));
}

/** A sample of the names from the whole list: the notable ones, and variants that a writer makes of plain ones. */
function sample(): readonly string[] {
  const all = [...new Set(namesOf().flatMap(variants))].filter((name) => name.length <= LONGEST_NAME);
  const step = Math.max(1, all.length / MOST_NAMES);
  return Array.from(
    { length: Math.min(MOST_NAMES, all.length) },
    (_, index) => all[Math.floor(index * step)],
  );
}

const ENDINGS = ['.js', '.com', '.io', '.Net', '.txt', '.Tests', '!', ':latest'];

function variants(name: string, index: number): readonly string[] {
  const large = name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const made = `${index % 2 ? name : large}${ENDINGS[index % ENDINGS.length]}`;
  return NOTABLE.test(name) ? [name] : [made];
}

/** The figures of the set `names`. */
export async function evaluate(): Promise<readonly Measure[]> {
  let broken = 0;
  for (const [index, name] of sample().entries()) {
    const text = FRAMES[index % FRAMES.length](name);
    const output = clean(text, { language: 'en', skip: ['boilerplate'] }).text;
    if (output === text) continue;
    broken++;
    if (process.env.WORST) console.log(output);
  }
  return [
    lower('names', 'names in running text that are broken', broken, { atLeast: 3, aim: 0, unit: 'names' }),
  ];
}
