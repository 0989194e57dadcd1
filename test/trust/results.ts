import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The results by kind: counts add up over runs, everything else is from the last run. */
export type Results = Readonly<Record<string, Readonly<Record<string, number>>>>;

const PATH = join(import.meta.dirname, 'results.json');
/** Kinds whose runs add up. */
const ADDING: ReadonlySet<string> = new Set(['fuzz']);

export function readResults(): Results {
  return existsSync(PATH) ? JSON.parse(readFileSync(PATH, 'utf8')) : {};
}

/** Stores the figures of a run for the table in docs/promises.md, which `npm run docs` writes. */
export function record(kind: string, figures: Readonly<Record<string, number>>): void {
  const results = readResults();
  const before = ADDING.has(kind) ? (results[kind] ?? {}) : {};
  const now = Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, value + (before[name] ?? 0)]),
  );
  const sorted = Object.entries({ ...results, [kind]: now }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(PATH, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}
