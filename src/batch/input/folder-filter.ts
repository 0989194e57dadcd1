import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { FolderSelection } from '../../job.ts';
import { isArticleName, withoutCompression } from './record-names.ts';

/** Folders without texts of the user. Hidden ones such as `.git` are skipped anyway. */
const FOREIGN_FOLDERS: readonly string[] = ['node_modules'];

/** Decides what a search takes from a folder. */
export interface FolderFilter {
  /**
   * Reads the .gitignore of a folder, if any. Call it before asking about the entries of the folder.
   * @param folder absolute
   */
  enter(folder: string): void;
  /**
   * Why a folder is skipped; undefined if it is searched.
   * @param path absolute
   */
  passesOver(path: string): 'foreign' | 'ignored' | undefined;
  /**
   * Why a file is left out; undefined if it is taken.
   * @param path absolute
   */
  leavesOut(path: string): 'kind' | 'ignored' | undefined;
}

/**
 * The filter of a named folder.
 * @param root the folder, absolute
 * @param isInput true for the names to take if the user gives no extensions or globs
 */
export function folderFilter(
  root: string,
  { endings, globs, noIgnore }: FolderSelection,
  isInput: (name: string) => boolean = isArticleName,
): FolderFilter {
  const rules = new Map((noIgnore ? [] : rulesAbove(root)).map((one) => [one.folder, one] as const));
  const isWanted = kindFilter(root, { endings, globs }, isInput);
  const isExcluded = (path: string, isFolder: boolean) => isExcludedBy(rules, path, isFolder);
  return {
    enter: (folder) => {
      const own = noIgnore ? undefined : rulesOf(folder);
      if (own) rules.set(folder, own);
    },
    passesOver: (path) => {
      if (FOREIGN_FOLDERS.includes(basename(path))) return 'foreign';
      return isExcluded(path, true) ? 'ignored' : undefined;
    },
    leavesOut: (path) => {
      if (!isWanted(path)) return 'kind';
      return isExcluded(path, false) ? 'ignored' : undefined;
    },
  };
}

/** The rules of one .gitignore. */
interface IgnoreRules {
  readonly folder: string;
  readonly rules: Ignore;
}

function rulesOf(folder: string): IgnoreRules | undefined {
  const file = join(folder, '.gitignore');
  if (!existsSync(file)) return undefined;
  return { folder, rules: ignore().add(readFileSync(file, 'utf8')) };
}

/** As in git, the deepest .gitignore with a matching rule decides. Only those above the path are read. */
function isExcludedBy(rules: ReadonlyMap<string, IgnoreRules>, path: string, isFolder: boolean): boolean {
  if (rules.size === 0) return false;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const own = rules.get(folder);
    if (own) {
      const below = relative(folder, path).replaceAll(sep, '/');
      const { ignored, unignored } = own.rules.test(isFolder ? `${below}/` : below);
      if (ignored || unignored) return ignored;
    }
    if (folder === dirname(folder)) return false;
  }
}

/**
 * The .gitignore files above a folder, up to the root of its repository. If they exclude the folder itself,
 * it was named on purpose.
 */
function rulesAbove(root: string): IgnoreRules[] {
  const found: IgnoreRules[] = [];
  let folder = root;
  while (!existsSync(join(folder, '.git'))) {
    const above = dirname(folder);
    // Outside a repository a .gitignore above does not count.
    if (above === folder) return [];
    folder = above;
    const rules = rulesOf(folder);
    if (rules) found.unshift(rules);
  }
  return isExcludedBy(new Map(found.map((one) => [one.folder, one])), root, true) ? [] : found;
}

/** By the globs if there are any, else by the extensions if given, else by the kind of search. */
function kindFilter(
  root: string,
  { endings, globs }: Pick<FolderSelection, 'endings' | 'globs'>,
  isInput: (name: string) => boolean,
): (path: string) => boolean {
  const wanted = globs.filter((glob) => !glob.startsWith('!'));
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const [takes, drops] = [ignore().add(wanted), ignore().add(unwanted)];
  const hasEnding = endings?.map((ending) => `.${ending.replace(/^\./u, '').toLowerCase()}`);
  const isOfKind = (name: string) => {
    if (!hasEnding) return wanted.length > 0 || isInput(name);
    const plain = withoutCompression(name.toLowerCase());
    return hasEnding.some((ending) => plain.endsWith(ending) || name.toLowerCase().endsWith(ending));
  };
  return (path) => {
    const below = relative(root, path).replaceAll(sep, '/');
    if (!isOfKind(below)) return false;
    if (wanted.length > 0 && !takes.ignores(below)) return false;
    return unwanted.length === 0 || !drops.ignores(below);
  };
}
