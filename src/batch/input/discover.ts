import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { FolderSelection } from '../../job.ts';
import { STATE_FOLDER } from '../output/temporary-folder.ts';
import { codeOf, describeError, type ErrorLine, NO_SUCH_FILE, NOT_UTF8 } from '../report/errors.ts';
import { type FolderFilter, folderFilter } from './folder-filter.ts';

/** An input file. */
export interface InputFile {
  /** The path as given, or as found in a given folder; relative to the working folder. */
  readonly path: string;
  /** The path relative to the common folder, with slashes; the output has the same. */
  readonly name: string;
  readonly size: number;
}

/** The result of a search. */
export interface Discovery {
  /** The files, sorted by name, each once. */
  readonly files: readonly InputFile[];
  readonly failures: readonly ErrorLine[];
  readonly leftOut: LeftOut;
}

/** The files that were left out of folders. */
export interface LeftOut {
  /** The number of files of other kinds, by extension, or by the empty string. */
  readonly kinds: ReadonlyMap<string, number>;
  /** The number of files and folders that .gitignore excludes. */
  readonly ignored: number;
}

/** The options of a search. */
export interface DiscoverOptions {
  readonly cwd: string;
  /** The output folder, absolute. Nothing in it is an input. */
  readonly output: string | undefined;
  /** What else the run writes, absolute. A folder may hold it from an earlier run. */
  readonly written?: readonly string[];
  /** True for names to take from a folder; undefined for those of articles. */
  readonly isInput?: (name: string) => boolean;
  /** The user's selection from folders. */
  readonly selection?: FolderSelection;
}

const USUAL: FolderSelection = { endings: undefined, globs: [], noIgnore: false };

interface Search extends DiscoverOptions {
  readonly failures: ErrorLine[];
  /** The paths as they are shown, perhaps more than once. There may be millions, so nothing else is kept. */
  readonly found: string[];
  /** The named folders, or those of named files. */
  readonly roots: Set<string>;
  readonly kinds: Map<string, number>;
  readonly ignored: { count: number };
}

/** Finds the files for paths, folders and globs. Symbolic links inside folders are not followed. */
export async function discover(inputs: readonly string[], where: DiscoverOptions): Promise<Discovery> {
  const search: Search = {
    ...where,
    failures: [],
    found: [],
    roots: new Set(),
    kinds: new Map(),
    ignored: { count: 0 },
  };
  for (const input of inputs) {
    const path = resolve(where.cwd, input);
    try {
      const stats = statsOf(path);
      if (stats?.isFile()) addFile(search, { display: input, root: dirname(path) });
      else if (stats?.isDirectory())
        walk(search, { path, display: input, root: path }, filterOf(search, path));
      else if (stats) search.failures.push({ path: input, error: 'neither a file nor a folder' });
      else await expandGlob(input, search);
    } catch (error) {
      search.failures.push({ path: input, error: describeError(error) });
    }
  }
  const files = withNames(search, commonFolder([...search.roots]));
  const leftOut = { kinds: search.kinds, ignored: search.ignored.count };
  return { files, failures: search.failures, leftOut };
}

/**
 * The stats of a path; undefined if it does not exist.
 * @throws the system's error if part of the path is forbidden or not a folder
 */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function filterOf({ selection = USUAL, isInput }: Search, root: string): FolderFilter {
  return folderFilter(root, selection, isInput);
}

/** The files with their paths relative to the common folder, in order, each once. */
function withNames({ found, failures, cwd }: Search, common: string): readonly InputFile[] {
  const files: InputFile[] = [];
  for (const path of found) {
    const input = resolve(cwd, path);
    const stats = statSync(input, { throwIfNoEntry: false });
    if (stats) files.push({ path, name: withSlashes(relative(common, input)), size: stats.size });
    else failures.push({ path, error: path.includes('\ufffd') ? NOT_UTF8 : 'it vanished' });
  }
  files.sort((a, b) => compare(a.name, b.name));
  return files.filter(({ name }, index) => index === 0 || name !== files[index - 1].name);
}

/** Compares by UTF-16 units: the same in every locale. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

interface FoundPath {
  /** Absolute. */
  readonly path: string;
  /** The path as shown to people. */
  readonly display: string;
  readonly root: string;
}

function addFile({ found, roots }: Search, { display, root }: Omit<FoundPath, 'path'>): void {
  roots.add(root);
  found.push(display);
}

/** All articles of a folder, except hidden ones and the output folder. */
function walk(search: Search, { path, display, root }: FoundPath, filter: FolderFilter): void {
  if (path === search.output && path !== root) return;
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(path, { withFileTypes: true });
    filter.enter(path);
  } catch (error) {
    search.failures.push({ path: display, error: describeError(error) });
    return;
  }
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || (entry.isDirectory() && isPartOfPage(entry.name, names))) continue;
    const below = { path: join(path, entry.name), display: join(display, entry.name), root };
    if (entry.isDirectory()) {
      const reason = filter.passesOver(below.path);
      if (reason === undefined) walk(search, below, filter);
      else if (reason === 'ignored') search.ignored.count++;
    } else if (entry.isFile() && !isWritten(search, below.path)) takeFile(search, below, filter);
  }
}

function isWritten({ written = [] }: Search, path: string): boolean {
  return written.includes(path);
}

function takeFile(search: Search, found: FoundPath, filter: FolderFilter): void {
  const reason = filter.leavesOut(found.path);
  if (reason === undefined) addFile(search, found);
  else if (reason === 'ignored') search.ignored.count++;
  // `.cleanignore` files are not texts.
  else if (!found.path.endsWith('.cleanignore')) {
    const kind = extname(found.path).toLowerCase();
    search.kinds.set(kind, (search.kinds.get(kind) ?? 0) + 1);
  }
}

/** The names that browsers give to the folder with the parts of a saved page, and `--report` to that with its pages. */
const PARTS = /(?:-files|_(?:files|Dateien|fichiers|archivos|file|bestanden|pliki))$/u;

/** True for a folder with the parts of a saved page beside it. */
function isPartOfPage(name: string, beside: ReadonlySet<string>): boolean {
  const page = name.replace(PARTS, '');
  return page !== name && (beside.has(`${page}.html`) || beside.has(`${page}.htm`));
}

/** The deepest folder that contains all of them. Outputs have the same relative paths. */
function commonFolder(folders: readonly string[]): string {
  let common = folders[0] ?? '';
  for (const folder of folders) while (!isBelow(folder, common)) common = dirname(common);
  return common;
}

/** True if the path is the folder or inside it. */
export function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

async function expandGlob(input: string, search: Search): Promise<void> {
  const { default: glob } = await import('fast-glob');
  if (!glob.isDynamicPattern(input)) throw new Error(NO_SUCH_FILE);
  const parts = input.split('/');
  const first = parts.findIndex((part) => part !== '' && glob.isDynamicPattern(part));
  const root = resolve(
    search.cwd,
    parts.slice(0, Math.max(first, 0)).join('/') || (isAbsolute(input) ? '/' : '.'),
  );
  const entries = await glob.glob(input, {
    cwd: search.cwd,
    ignore: [`**/${STATE_FOLDER}/**`, ...(input.includes('node_modules') ? [] : ['**/node_modules/**'])],
    onlyFiles: true,
    followSymbolicLinks: false,
    objectMode: true,
  });
  const files = entries.filter(({ dirent }) => dirent.isFile());
  if (files.length === 0) throw new Error('nothing matches');
  for (const { path: display } of files) {
    const path = resolve(search.cwd, display);
    const isOutput = search.output !== undefined && isBelow(path, search.output);
    if (!isOutput && !isWritten(search, path)) addFile(search, { display, root });
  }
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
