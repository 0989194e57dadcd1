/*
 * npm run eval -- [--data FOLDER] [--save] [NAME …]
 *
 * Prints the figures of the evaluation sets beside the promised minimum, the aim, and the floor reached before. A
 * figure below its floor makes the exit code 1; `--save` raises floors and never lowers one.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Measure } from './measure.ts';

type Evaluate = (data: string) => Promise<readonly Measure[]>;

const EVALUATIONS: Readonly<Record<string, () => Promise<{ evaluate: Evaluate }>>> = {
  seed: () => import('./seed.ts'),
  promises: () => import('./promises.ts'),
  quotes: () => import('./quotes.ts'),
  names: () => import('./names.ts'),
  boilerplate: () => import('./boilerplate.ts'),
  flags: () => import('./flags.ts'),
  gate: () => import('./gate.ts'),
  verdict: () => import('./verdict.ts'),
  html: () => import('./html.ts'),
  peers: () => import('./peer-pages.ts'),
  structure: () => import('./structure.ts'),
  language: () => import('./language.ts'),
  clean: () => import('./clean.ts'),
  intrusions: () => import('./intrusions.ts'),
  pages: () => import('./pages.ts'),
  mtweb: () => import('./mtweb.ts'),
  own: () => import('./own.ts'),
  folders: () => import('./folders.ts'),
  report: () => import('./report.ts'),
};

const FLOORS = resolve(import.meta.dirname, 'floors.json');
const DEFAULT_DATA = resolve(import.meta.dirname, '../../../shared/eval');
/** The precision of comparisons. */
const PRECISION = 100;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: DEFAULT_DATA }, save: { type: 'boolean', default: false } },
});

process.exitCode = await main(positionals.length > 0 ? positionals : Object.keys(EVALUATIONS));

async function main(names: readonly string[]): Promise<number> {
  const data = values.data;
  if (!existsSync(data)) {
    console.error(`There is no evaluation data at ${data}: name its folder with --data FOLDER.`);
    return 2;
  }
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Record<string, number>;
  let fallen = 0;
  console.log(row(['set', 'measure', 'value', 'at least', 'aim', 'floor', '']));
  for (const name of names) {
    const load = EVALUATIONS[name];
    if (!load) {
      console.error(
        `There is no evaluation named ${name}: choose from ${Object.keys(EVALUATIONS).join(', ')}.`,
      );
      return 2;
    }
    const { evaluate } = await load();
    for (const measure of await evaluate(data)) {
      const key = `${name}: ${measure.set}: ${measure.measure}`;
      if (isWorse(measure, floors[key])) fallen++;
      console.log(render(measure, floors[key]));
      if (values.save && !isWorse(measure, floors[key])) floors[key] = rounded(measure.value);
    }
  }
  if (values.save) writeFileSync(FLOORS, `${JSON.stringify(sorted(floors), null, 2)}\n`);
  if (fallen > 0) console.error(`${fallen} figures fell below their floor.`);
  return fallen > 0 ? 1 : 0;
}

function rounded(value: number): number {
  return Math.round(value * PRECISION) / PRECISION;
}

function isWorse({ value, better }: Measure, than: number | undefined): boolean {
  if (than === undefined) return false;
  return better === 'higher' ? rounded(value) < than : rounded(value) > than;
}

function render(measure: Measure, floor: number | undefined): string {
  const { set, measure: what, value, unit, atLeast, aim } = measure;
  const show = (figure: number | undefined) => (figure === undefined ? '' : String(rounded(figure)));
  const mark = isWorse(measure, floor)
    ? 'FELL'
    : isWorse(measure, atLeast)
      ? 'short'
      : isWorse(measure, aim)
        ? ''
        : aim === undefined
          ? ''
          : 'aim';
  return row([set, what, `${show(value)} ${unit}`, show(atLeast), show(aim), show(floor), mark]);
}

function row(cells: readonly string[]): string {
  const widths = [24, 52, 14, 9, 7, 9, 6];
  return cells
    .map((cell, index) => (index < 2 ? cell.padEnd(widths[index]) : cell.padStart(widths[index])))
    .join(' ')
    .trimEnd();
}

function sorted(floors: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1)));
}
