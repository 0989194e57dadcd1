import { lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { EXTENSIONS } from '../../formats/write.ts';
import type { OutputFormat } from '../../job.ts';
import { type InputFile, isBelow } from '../input/discover.ts';
import { withoutArticleEnding } from '../input/record-names.ts';

/** An input and the place of its output. */
export interface OutputFile extends InputFile {
  /** The path relative to the output folder, with slashes. */
  readonly output: string;
}

/** The folders of inputs and outputs. */
export interface Folders {
  readonly cwd: string;
  /** The output folder, absolute. */
  readonly folder: string;
}

/** The path of an article's output: the same place in the tree, with the extension of its format. */
export function articleNames(to: OutputFormat): (name: string) => string {
  return (name) => withoutArticleEnding(name) + EXTENSIONS[to];
}

/**
 * Determines all output paths before anything is written.
 * @throws an Error that names both inputs if two outputs would collide, also on disks that ignore letter case
 * or Unicode composition; or if an output is an input
 */
export function planOutputs(
  files: readonly InputFile[],
  folders: Folders,
  outputName: (name: string) => string,
): readonly OutputFile[] {
  const planned = files.map(({ path, name, size }) => ({ path, name, size, output: outputName(name) }));
  const taken = new Map<string, string>();
  for (const { path, output } of planned) {
    const key = foldName(output);
    const other = taken.get(key);
    if (other !== undefined)
      throw new Error(`${other} and ${path} would both become ${output}: ${remedyFor(path, other)}`);
    taken.set(key, path);
  }
  assertNoInputIsOverwritten(planned, folders);
  return planned;
}

/** The advice if two files would have the same output. */
function remedyFor(one: string, other: string): string {
  const [ending, otherEnding] = [one, other].map((path) => extname(path).slice(1).toLowerCase());
  return ending === otherEnding || ending === ''
    ? 'rename one, or clean them into two folders'
    : `take only one kind with --ext ${ending}, or rename one`;
}

/** A name normalized for disks that ignore letter case and composition. */
const CASELESS = /^[\0-@[-\x7f]*$/u;

function foldName(name: string): string {
  if (CASELESS.test(name)) return name;
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

function assertNoInputIsOverwritten(planned: readonly OutputFile[], { cwd, folder }: Folders): void {
  const existing = planned.filter(({ output }) => identity(join(folder, output)) !== undefined);
  if (existing.length === 0) return;
  const inputs = new Set(
    planned.map(({ path }) => {
      const input = resolve(cwd, path);
      return identity(realpathSync(input)) ?? input;
    }),
  );
  for (const { path, output } of existing) {
    if (inputs.has(identity(join(folder, output))!))
      throw new Error(`${output}, from ${path}, would overwrite an input`);
  }
}

/** Two paths name the same file if these are equal. */
function identity(path: string): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false, bigint: true });
  return stats && `${stats.dev}:${stats.ino}`;
}

/**
 * Makes the folder of an output.
 * @throws an Error if a symbolic link in the output folder leads out of it
 */
export function makeFolder(target: string, root: string): void {
  const folder = dirname(target);
  mkdirSync(folder, { recursive: true });
  if (!isBelow(realpathSync(folder), realpathSync(root)))
    throw new Error('a symbolic link leads out of the output folder');
}
