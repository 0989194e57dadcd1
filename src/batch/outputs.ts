import { lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EXTENSIONS } from '../formats/render.ts';
import { type Found, isBelow } from './discover.ts';
import type { OutputFormat } from './job.ts';

/** An input and where its output goes. */
export interface Planned extends Found {
  /** Absolute. */
  readonly target: string;
  /** The name below the output folder, with slashes. */
  readonly output: string;
}

/** Endings that say what a file holds; any other point in a name is a part of the name. */
const ENDING = /\.(?:txt|text|md|markdown|mdown)$/iu;

/** How an article's output is named: the same place in the tree, with the ending of its format. */
export function articleNames(to: OutputFormat): (name: string) => string {
  return (name) => name.replace(ENDING, '') + EXTENSIONS[to];
}

/**
 * Says where every output goes, before anything is written.
 * @throws an Error that names both inputs when two outputs would meet, also on disks that know no difference
 *   between letter cases or between composed and decomposed characters; or when an output is an input
 */
export function planOutputs(
  files: readonly Found[],
  folder: string,
  outputName: (name: string) => string,
): readonly Planned[] {
  const planned = files.map((file) => {
    const output = outputName(file.name);
    return { ...file, output, target: join(folder, output) };
  });
  const taken = new Map<string, Planned>();
  for (const plan of planned) {
    const key = foldName(plan.output);
    const other = taken.get(key);
    if (other) throw new Error(`${other.path} and ${plan.path} would both become ${plan.output}`);
    taken.set(key, plan);
  }
  refuseInputs(planned);
  return planned;
}

function foldName(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

function refuseInputs(planned: readonly Planned[]): void {
  const inputs = new Set<string>();
  const existing = planned.filter(({ target }) => identity(target) !== undefined);
  if (existing.length === 0) return;
  for (const { input } of planned) inputs.add(identity(realpathSync(input)) ?? input);
  for (const { target, path, output } of existing) {
    if (inputs.has(identity(target)!)) throw new Error(`${output}, from ${path}, would overwrite an input`);
  }
}

/** Two names are of one file when these are equal. */
function identity(path: string): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false, bigint: true });
  return stats && `${stats.dev}:${stats.ino}`;
}

const made = new Set<string>();

/** Makes the folder of an output, and sees that no link in the output folder leads out of it. */
export function makeFolder(target: string, root: string): void {
  const folder = dirname(target);
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  if (!isBelow(realpathSync(folder), realpathSync(root)))
    throw new Error('a symbolic link leads out of the output folder');
  made.add(folder);
}
