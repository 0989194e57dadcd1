import type { Ignore } from '../../flags/filter.ts';
import type { FlagRow } from '../../formats/flag-list.ts';
import type { SarifResult } from '../../formats/sarif.ts';
import type { TextSketch } from '../../internal.ts';
import { countLines } from '../input/split-lines.ts';
import type { Bounds, Exhibit } from '../overview/exhibits.ts';
import { mergeOverviews, type Overview } from '../overview/overview.ts';
import { addTotals, type Totals } from '../report/totals.ts';

/** The counts over the folder for a cleaning task. */
interface Learnt {
  /** The table of counts, in memory shared by all tasks. */
  readonly table?: SharedArrayBuffer | undefined;
  /** SHA-256 of the table, in hexadecimal. */
  readonly sha256?: string | undefined;
  /** The folder for the report of each text, absolute; undefined unless every text gets one. */
  readonly pages?: string | undefined;
  /** The bounds beyond which the report of the run needs no more exhibits. */
  readonly bounds?: Bounds | undefined;
}

/** A chunk of whole lines of JSON. */
export interface RecordsTask extends Learnt {
  readonly kind: 'records';
  /** The file. */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The number of the first line, from 1, within the part of the input that is read. */
  readonly line: number;
  /** The folder of the file of records, for records without an address. */
  readonly folder?: string | undefined;
}

/** A record that could not be cleaned. Its line and byte count from 0 at the start of the task. */
export interface BadRecord {
  readonly line: number;
  readonly byte: number;
  readonly error: string;
}

/** The result for a chunk of lines. */
export interface RecordsDone {
  readonly kind: 'records';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lines: number;
  readonly bad: readonly BadRecord[];
  /** For `--flags`; their lines count like those of bad records. */
  readonly flags: readonly FlagRow[];
  readonly totals: Totals;
  /** For `--report`, if requested. */
  readonly overview?: Overview | undefined;
}

/** What an earlier run recorded about an output. */
export interface JournalEntry {
  /** The path of the output relative to the output folder, with slashes. */
  readonly output: string;
  /** SHA-256 of the input's and of the output's bytes, in hexadecimal. */
  readonly read: string;
  readonly written: string;
  /** A hash of the tool's version, the rules and the options: see `journalKey`. */
  readonly key: string;
  readonly totals: Totals;
  /** The exhibits of the text, if an earlier run with `--report` kept them. */
  readonly exhibits?: readonly Exhibit[];
}

/** One file of a task. */
export interface FileItem {
  /** The path as given or found; also the name in reports. */
  readonly path: string;
  /** Absolute. */
  readonly input: string;
  /** The first folder below the named one; empty if there is none. */
  readonly folder: string;
  /** The absolute path, and the path relative to the output folder; both missing if the output goes to a stream. */
  readonly target?: string;
  readonly output?: string;
  readonly earlier?: JournalEntry;
}

/** Whole files, cleaned and written. */
export interface FilesTask extends Learnt {
  readonly kind: 'files';
  /** The journal key of the run; empty if it has no output folder. */
  readonly key: string;
  readonly files: readonly FileItem[];
}

/** The report entry of one file, or its part of the stream. */
export interface FileDone {
  readonly path: string;
  readonly error?: string;
  /** Nothing was removed, because it would have been too much. */
  readonly overBudget?: boolean;
  /** The file was left unchanged, because the passes did not converge. */
  readonly unsettled?: boolean;
  /** No article is left. */
  readonly emptied?: boolean;
  /** The rendered article, if it goes to a stream. */
  readonly rendered?: string | Uint8Array;
  /** Its part of the common output. */
  readonly sarif?: readonly SarifResult[];
  /** Flags and changes as lines for stderr. */
  readonly remarks?: readonly string[];
  /** The detected encoding, if it is a weak guess. */
  readonly weakEncoding?: string;
  /** For `--flags`, if requested. */
  readonly flags?: readonly FlagRow[];
  /** The ignores beside the file that matched no flag. */
  readonly unused?: readonly Ignore[];
}

/** The result for several files. Files without anything to report are only counted, since there may be millions. */
export interface FilesDone {
  readonly kind: 'files';
  readonly count: number;
  readonly totals: Totals;
  readonly files: readonly FileDone[];
  /** Lines for the journal, one for each written output. */
  readonly journal: string;
  /** The origins of the ignores that matched a flag. */
  readonly used: readonly string[];
  /** For `--report`, if requested. */
  readonly overview?: Overview | undefined;
}

/** A text that gets a report of its own. */
export interface PageItem {
  readonly path: string;
  /** The file, absolute. */
  readonly input: string;
  readonly folder: string;
  /** The line number of a record in the file, and its content. */
  readonly line?: number;
  readonly json?: string;
  /** The path of its report, absolute. */
  readonly target: string;
}

/** Texts to clean again, for their own reports. */
export interface PagesTask extends Learnt {
  readonly kind: 'pages';
  readonly files: readonly PageItem[];
}

/** The files that were written. There is none for a text that can no longer be cleaned. */
export interface PagesDone {
  readonly kind: 'pages';
  readonly written: readonly string[];
}

/** Texts to be counted before any is cleaned: whole files, or a chunk of lines from a file of records. */
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

/** The sketches of a task. Texts that could not be read are missing; the cleaning reports them. */
export interface CountDone {
  readonly kind: 'count';
  readonly sketches: readonly TextSketch[];
  /** The number of files, and of lines of records. */
  readonly count: number;
}

/** A task for a worker. */
export type Task = RecordsTask | FilesTask | CountTask | PagesTask;
/** The result of a task. */
export type TaskResult = RecordsDone | FilesDone | CountDone | PagesDone;

const LINE_FEED = 0x0a;

/** Splits a task in two; undefined for a single record or file. */
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

/** Joins the results of both halves of a task. */
export function joinDone(task: Task, a: TaskResult, b: TaskResult): TaskResult {
  if (a.kind === 'files' && b.kind === 'files') return joinFiles(a, b);
  if (a.kind === 'count' && b.kind === 'count')
    return { kind: 'count', sketches: [...a.sketches, ...b.sketches], count: a.count + b.count };
  if (a.kind === 'pages' && b.kind === 'pages')
    return { kind: 'pages', written: [...a.written, ...b.written] };
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
    overview: joinOverviews(a, b),
  };
}

function joinOverviews(...parts: readonly Pick<FilesDone, 'overview'>[]): Overview | undefined {
  const overviews = parts.flatMap(({ overview }) => overview ?? []);
  return overviews.length > 0 ? mergeOverviews(overviews) : undefined;
}

function joinFiles(a: FilesDone, b: FilesDone): FilesDone {
  return {
    kind: 'files',
    count: a.count + b.count,
    totals: addTotals(a.totals, b.totals),
    files: [...a.files, ...b.files],
    journal: a.journal + b.journal,
    used: [...new Set([...a.used, ...b.used])],
    overview: joinOverviews(a, b),
  };
}
