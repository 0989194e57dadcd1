import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../output/atomic-write.ts';
import { STATE_FOLDER, temporaryFolder } from '../output/temporary-folder.ts';
import type { Exhibit } from './exhibits.ts';

/*
 * The exhibits of a run's texts, kept beside its journal, so that a resumed run shows the same. Only those that ranked
 * high enough when they were found are kept: no other can be in the final report.
 */

const NAME = /^exhibits.*\.jsonl$/u;

/** The file of this process (or shard). */
export interface ExhibitFile {
  add(exhibits: readonly Exhibit[]): void;
  /** Keeps only what the final report shows, so that equal runs leave equal files. */
  close(exhibits: readonly Exhibit[]): void;
}

/** The exhibits that all shards kept, by the path of the text. */
export function readExhibits(folder: string): ReadonlyMap<string, readonly Exhibit[]> {
  const byPath = new Map<string, Exhibit[]>();
  const state = join(folder, STATE_FOLDER);
  if (!existsSync(state)) return byPath;
  for (const name of readdirSync(state).sort()) {
    if (!NAME.test(name)) continue;
    for (const exhibit of linesOf(readFileSync(join(state, name), 'utf8'))) {
      const own = byPath.get(exhibit.path);
      if (own) own.push(exhibit);
      else byPath.set(exhibit.path, [exhibit]);
    }
  }
  return byPath;
}

/** A line cut short by a kill does not count. */
function* linesOf(text: string): Generator<Exhibit> {
  for (const line of text.split('\n')) {
    try {
      const exhibit = JSON.parse(line) as Exhibit | null;
      if (typeof exhibit?.path === 'string' && typeof exhibit.about === 'string') yield exhibit;
    } catch {}
  }
}

/** Opens the file to append; a new run starts a new one. */
export function openExhibits(folder: string, shard: string, resume: boolean): ExhibitFile {
  const state = join(folder, STATE_FOLDER);
  mkdirSync(state, { recursive: true });
  const file = join(state, `exhibits${shard}.jsonl`);
  if (existsSync(file)) {
    if (resume) appendFileSync(file, '\n');
    else unlinkSync(file);
  }
  return {
    add: (exhibits) => {
      if (exhibits.length > 0) appendFileSync(file, exhibits.map(lineOf).join(''));
    },
    close: (exhibits) => replaceFile(file, exhibits.map(lineOf).join(''), temporaryFolder(folder)),
  };
}

function lineOf(exhibit: Exhibit): string {
  return `${JSON.stringify(exhibit)}\n`;
}
