import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { VERSION } from '../formats/version.ts';
import { RULES } from '../passes/index.ts';
import { REPORT_VERSION } from '../report.ts';
import { replaceFile, STATE_FOLDER, temporaryFolder } from './atomic.ts';
import type { Job } from './job.ts';
import type { Entry } from './task.ts';

const NAME = /^journal.*\.jsonl$/u;

/**
 * What was done, one line an output, appended after the output has its name. A line that a kill cut short
 * is no line: the file it told of is done again.
 */
export interface Journal {
  add(entries: readonly Entry[]): void;
  /** Puts the lines in order and drops those that were overtaken, so that equal runs leave equal journals. */
  close(): void;
}

/** The journals of all shards that worked into the folder, by output. The last word counts. */
export function readJournals(folder: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const state = join(folder, STATE_FOLDER);
  if (!existsSync(state)) return entries;
  for (const name of readdirSync(state).sort()) if (NAME.test(name)) readInto(entries, join(state, name));
  return entries;
}

function readInto(entries: Map<string, Entry>, file: string): void {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const entry = parseEntry(line);
    if (entry) entries.set(entry.output, entry);
  }
}

function parseEntry(line: string): Entry | undefined {
  try {
    const entry = JSON.parse(line) as Entry | null;
    return typeof entry?.output === 'string' && typeof entry.written === 'string' && entry.tally
      ? entry
      : undefined;
  } catch {
    return undefined;
  }
}

/** Opens the journal of this process (or shard) for more; a new run begins a new one. */
export function openJournal(folder: string, shard: string, resume: boolean): Journal {
  const state = join(folder, STATE_FOLDER);
  mkdirSync(state, { recursive: true });
  const file = join(state, `journal${shard}.jsonl`);
  if (!resume && existsSync(file)) unlinkSync(file);
  // The end of a line that was cut short must not swallow the first new one.
  if (existsSync(file) && statSync(file).size > 0) appendFileSync(file, '\n');
  return {
    add: (entries) => appendFileSync(file, entries.map(toLine).join('')),
    close: () => {
      const kept = new Map<string, Entry>();
      if (existsSync(file)) readInto(kept, file);
      const sorted = [...kept.values()].sort((a, b) => (a.output < b.output ? -1 : 1));
      replaceFile(file, sorted.map(toLine).join(''), temporaryFolder(folder));
    },
  };
}

function toLine(entry: Entry): string {
  return `${JSON.stringify(entry)}\n`;
}

/** Stands for all that decides what is written, apart from the input itself. */
export function journalKey({ clean, to, frontMatter, annotate, ...job }: Job): string {
  const { minConfidence, severity, severities, ignores } = job;
  const parts = {
    version: [VERSION, REPORT_VERSION, RULES.map(({ id }) => id)],
    clean,
    rendering: { to, frontMatter, annotate },
    selection: { minConfidence, severity, severities, ignores },
  };
  const json = JSON.stringify(parts, (_name, value: unknown) => {
    if (value instanceof RegExp) return String(value);
    return value instanceof Set ? [...value] : value;
  });
  return createHash('sha256').update(json).digest('hex').slice(0, 16);
}
