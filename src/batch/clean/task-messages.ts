import type { Ignore } from '../../flags/filter.ts';
import type { FlagRow } from '../../formats/flag-list.ts';
import type { SarifResult } from '../../formats/sarif.ts';
import type { TextSketch } from '../../internal.ts';
import { countLines } from '../input/split-lines.ts';
import { addTotals, type Totals } from '../report/totals.ts';

/** What a task of cleaning knows of the folder. */
interface Learnt {
  /** The memory of a table of what recurs; all tasks share it. */
  readonly table?: SharedArrayBuffer | undefined;
  /** SHA-256 of the table, in hexadecimal. */
  readonly sha256?: string | undefined;
}

/** A run of whole lines of JSON. */
export interface RecordsTask extends Learnt {
  readonly kind: 'records';
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The number of the first line, from 1, in the part of the input that is read. */
  readonly line: number;
  /** The folder that the file of records lies in, for records without an address. */
  readonly folder?: string | undefined;
}

/** A record that could not be cleaned. Its place counts from the beginning of the task: lines and bytes from 0. */
export interface BadRecord {
  readonly line: number;
  readonly byte: number;
  readonly error: string;
}

/** What came of a run of lines. */
export interface RecordsDone {
  readonly kind: 'records';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lines: number;
  readonly bad: readonly BadRecord[];
  /** For `--flags`; their records count like those of bad ones. */
  readonly flags: readonly FlagRow[];
  readonly totals: Totals;
}

/** What an earlier run noted of an output. */
export interface JournalEntry {
  /** Path of the output below the output folder, with slashes. */
  readonly output: string;
  /** SHA-256 of the input's and of the output's bytes, in hexadecimal. */
  readonly read: string;
  readonly written: string;
  /** Depends on the version of the tool, the rules and the options: see `journalKey`. */
  readonly key: string;
  readonly totals: Totals;
}

/** One file of a task. */
export interface FileItem {
  /** As it was given or found; also the name in reports. */
  readonly path: string;
  /** Absolute. */
  readonly input: string;
  /** The first folder below what was named; empty where there is none. */
  readonly folder: string;
  /** Absolute, and the name below the output folder; both missing when the output goes to a stream. */
  readonly target?: string;
  readonly output?: string;
  readonly earlier?: JournalEntry;
}

/** Whole files, cleaned and written. */
export interface FilesTask extends Learnt {
  readonly kind: 'files';
  /** The journal's key of the run; empty where it writes no folder. */
  readonly key: string;
  readonly files: readonly FileItem[];
}

/** What there is to report of one file, or to write into the stream for it. */
export interface FileDone {
  readonly path: string;
  readonly error?: string;
  /** Nothing was removed, since it would have been too much. */
  readonly overBudget?: boolean;
  /** It was left as it was, since the passes reached no fixed point. */
  readonly unsettled?: boolean;
  /** Nothing of an article is left. */
  readonly emptied?: boolean;
  /** The rendered article, where it goes to a stream. */
  readonly rendered?: string | Uint8Array;
  /** Its part of the output that all files make together. */
  readonly sarif?: readonly SarifResult[];
  /** Flags and changes as lines for stderr. */
  readonly remarks?: readonly string[];
  /** The encoding that the text was read as, where that is a weak guess. */
  readonly weakEncoding?: string;
  /** For `--flags`, where that is asked for. */
  readonly flags?: readonly FlagRow[];
  /** The ignores beside the file that matched no flag. */
  readonly unused?: readonly Ignore[];
}

/** What came of several files. Those of which there is nothing to report are only counted: there may be millions. */
export interface FilesDone {
  readonly kind: 'files';
  readonly count: number;
  readonly totals: Totals;
  readonly files: readonly FileDone[];
  /** Lines for the journal, one for each output that was written. */
  readonly journal: string;
  /** The origins of the ignores that matched a flag. */
  readonly used: readonly string[];
}

/** Texts to be counted before any is cleaned: whole files, or a run of lines of JSON from one of records. */
export interface CountTask {
  readonly kind: 'count';
  readonly files: readonly Pick<FileItem, 'path' | 'input' | 'folder'>[];
  readonly records?: {
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly path: string;
    readonly folder: string;
    /** The number of the first line, from 1. */
    readonly line: number;
  };
}

/** What came of the texts of a task. What could not be read is not among them: the cleaning reports it. */
export interface CountDone {
  readonly kind: 'count';
  readonly sketches: readonly TextSketch[];
  /** How many files it was, and how many lines of records. */
  readonly count: number;
}

/** What a worker is asked to do. */
export type Task = RecordsTask | FilesTask | CountTask;
/** What a worker answers. */
export type TaskResult = RecordsDone | FilesDone | CountDone;

const LINE_FEED = 0x0a;

/** Two halves of a task, or nothing when it is a single record or file. */
export function splitTask(task: Task): readonly [Task, Task] | undefined {
  if (task.kind !== 'records') {
    const half = task.files.length >> 1;
    if (half === 0) return undefined;
    const [first, second] = [task.files.slice(0, half), task.files.slice(half)];
    return [{ ...task, files: first } as Task, { ...task, files: second } as Task];
  }
  const { bytes, line } = task;
  let cut = bytes.indexOf(LINE_FEED, bytes.length >> 1) + 1;
  if (cut === 0 || cut === bytes.length) cut = bytes.lastIndexOf(LINE_FEED, (bytes.length >> 1) - 1) + 1;
  if (cut <= 0 || cut === bytes.length) return undefined;
  const first = bytes.slice(0, cut);
  return [
    { ...task, bytes: first },
    { ...task, bytes: bytes.slice(cut), line: line + countLines(first) },
  ];
}

/** What both halves of a task gave together. */
export function joinDone(task: Task, a: TaskResult, b: TaskResult): TaskResult {
  if (a.kind === 'files' && b.kind === 'files') return joinFiles(a, b);
  if (a.kind === 'count' && b.kind === 'count')
    return { kind: 'count', sketches: [...a.sketches, ...b.sketches], count: a.count + b.count };
  if (a.kind !== 'records' || b.kind !== 'records' || task.kind !== 'records')
    throw new TypeError('halves of different tasks');
  const half = splitTask(task)![0] as RecordsTask;
  return {
    kind: 'records',
    bytes: new Uint8Array(Buffer.concat([a.bytes, b.bytes])),
    lines: a.lines + b.lines,
    bad: [
      ...a.bad,
      ...b.bad.map((one) => ({ ...one, line: one.line + a.lines, byte: one.byte + half.bytes.length })),
    ],
    flags: [...a.flags, ...b.flags.map((one) => ({ ...one, record: (one.record ?? 0) + a.lines }))],
    totals: addTotals(a.totals, b.totals),
  };
}

function joinFiles(a: FilesDone, b: FilesDone): FilesDone {
  return {
    kind: 'files',
    count: a.count + b.count,
    totals: addTotals(a.totals, b.totals),
    files: [...a.files, ...b.files],
    journal: a.journal + b.journal,
    used: [...new Set([...a.used, ...b.used])],
  };
}
