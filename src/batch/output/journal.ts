import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { RULES } from '../../index.ts';
import { REPORT_VERSION, VERSION } from '../../internal.ts';
import type { Job } from '../../job.ts';
import type { JournalEntry } from '../clean/task-messages.ts';
import { replaceFile } from './atomic-write.ts';
import { STATE_FOLDER, temporaryFolder } from './temporary-folder.ts';

const NAME = /^journal.*\.jsonl$/u;
const CHUNK = 64 * 1024;

/**
 * A record of finished outputs, one line each, appended after the output has its name. A line cut short by a
 * kill does not count: its file is cleaned again.
 */
export interface Journal {
  /** @param lines made by `journalLine` */
  add(lines: string): void;
  /** Sorts the lines and drops replaced entries, so that equal runs leave equal journals. */
  close(): void;
}

/** The journals of all shards that wrote to the folder, by output. The last entry counts. */
export function readJournals(folder: string): ReadonlyMap<string, JournalEntry> {
  const entries = new Map<string, JournalEntry>();
  const state = join(folder, STATE_FOLDER);
  if (!existsSync(state)) return entries;
  for (const name of readdirSync(state).sort()) if (NAME.test(name)) readInto(entries, join(state, name));
  return entries;
}

function readInto(entries: Map<string, JournalEntry>, file: string): void {
  for (const entry of entriesOf(file)) if (entry) entries.set(entry.output, entry);
}

/** The entries of a journal; undefined for a line that is not one. */
function* entriesOf(file: string): Generator<JournalEntry | undefined> {
  for (const line of linesOf(file)) yield parseEntry(line);
}

/** The lines of a file, without keeping all of them. */
function* linesOf(file: string): Generator<string> {
  const descriptor = openSync(file, 'r');
  const decoder = new StringDecoder('utf8');
  const bytes = Buffer.allocUnsafe(CHUNK);
  let rest = '';
  try {
    for (let read = readSync(descriptor, bytes); read > 0; read = readSync(descriptor, bytes)) {
      const lines = (rest + decoder.write(bytes.subarray(0, read))).split('\n');
      rest = lines.pop()!;
      yield* lines;
    }
  } finally {
    closeSync(descriptor);
  }
  if (rest !== '') yield rest;
}

/** True if every line is an entry, and each output occurs once, in the order of the names. */
function isInOrder(file: string): boolean {
  let last = '';
  for (const entry of entriesOf(file)) {
    if (!entry || entry.output <= last) return false;
    last = entry.output;
  }
  return true;
}

function parseEntry(line: string): JournalEntry | undefined {
  try {
    const entry = JSON.parse(line) as JournalEntry | null;
    return typeof entry?.output === 'string' && typeof entry.written === 'string' && entry.totals
      ? entry
      : undefined;
  } catch {
    return undefined;
  }
}

/** Opens the journal of this process (or shard) to append; a new run starts a new one. */
export function openJournal(folder: string, shard: string, resume: boolean): Journal {
  const state = join(folder, STATE_FOLDER);
  mkdirSync(state, { recursive: true });
  const file = join(state, `journal${shard}.jsonl`);
  if (!resume && existsSync(file)) unlinkSync(file);
  // The first new line must not be joined to a truncated one.
  if (existsSync(file) && statSync(file).size > 0) appendFileSync(file, '\n');
  return {
    add: (lines) => appendFileSync(file, lines),
    close: () => {
      // A run from the start leaves them in order. Keeping all in memory would take more than the run
      // itself.
      if (existsSync(file) && isInOrder(file)) return;
      const kept = new Map<string, JournalEntry>();
      if (existsSync(file)) readInto(kept, file);
      const sorted = [...kept.values()].sort((a, b) => (a.output < b.output ? -1 : 1));
      replaceFile(file, sorted.map(journalLine).join(''), temporaryFolder(folder));
    },
  };
}

/** The line of an entry. */
export function journalLine(entry: JournalEntry): string {
  return `${JSON.stringify(entry)}\n`;
}

function isBare(to: Job['to']): boolean {
  return to === 'markdown' || to === 'text';
}

/**
 * A hash of everything that determines the output, except the input itself.
 * @param profile the hash of the counts over the folder
 */
export function journalKey({ clean, to, frontMatter, annotate, form, ...job }: Job, profile = ''): string {
  const { minConfidence, severity, severities, ignores } = job;
  const parts = {
    version: [VERSION, REPORT_VERSION, RULES.map(({ id }) => id)],
    clean,
    profile,
    // Neither the time of a run nor options that the output does not record invalidate earlier outputs.
    rendering: {
      to,
      frontMatter,
      annotate,
      form: { ...form, tool: isBare(to) ? undefined : form.tool.options },
    },
    selection: { minConfidence, severity, severities, ignores },
  };
  const json = JSON.stringify(parts, (_name, value: unknown) => {
    if (value instanceof RegExp) return String(value);
    return value instanceof Set ? [...value] : value;
  });
  return createHash('sha256').update(json).digest('hex').slice(0, 16);
}
