import { isUtf8 } from 'node:buffer';
import { type RecordForm, writeBadRecord, writeOtherLine } from '../../formats/jsonl/write-record.ts';
import { siteOf } from '../../internal.ts';
import type { Job } from '../../job.ts';
import type { TextName } from '../overview/exhibits.ts';
import { mergeOverviews, type Overview } from '../overview/overview.ts';
import { failedOverview } from '../overview/text-overview.ts';
import { FAILED, NOTHING } from '../report/totals.ts';
import type { RecordsDone, RecordsTask, Task, TaskResult } from './task-messages.ts';

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = '\ufeff';

/** The result of a task that failed as a whole. A task of records then has a single one. */
export function failedTask(task: Task, error: string, job: Job): TaskResult {
  if (task.kind === 'count') return { kind: 'count', sketches: [], count: task.files.length };
  if (task.kind === 'pages') return { kind: 'pages', written: [] };
  if (task.kind === 'records') return failedRecord(task, error, job);
  const count = task.files.length;
  const files = task.files.map(({ path }) => ({ path, error }));
  const names = task.files.map(({ path, folder }) => ({
    path,
    site: siteOf({ url: job.clean.url, folder }),
  }));
  const overview = failedOverviews(names, error, job);
  return {
    kind: 'files',
    count,
    totals: { ...NOTHING, failed: count },
    files,
    journal: '',
    used: [],
    overview,
  };
}

/** The result for a single record that could not be cleaned. */
export function failedRecord(
  { bytes, line, path, folder }: RecordsTask,
  error: string,
  job: Job,
): RecordsDone {
  const isUnended = bytes.at(-1) !== LINE_FEED;
  const own = isUnended ? bytes : bytes.subarray(0, -1);
  const written = writeFailedLine({ bytes: Buffer.from(own), isUnended, line }, error, job);
  return {
    kind: 'records',
    bytes: new Uint8Array(Buffer.from(written === '' ? '' : `${written}\n`)),
    lines: 1,
    bad: [{ line: 0, byte: 0, error }],
    flags: [],
    totals: FAILED,
    overview: failedOverviews([{ path, line, site: siteOf({ url: job.clean.url, folder }) }], error, job),
  };
}

function failedOverviews(names: readonly TextName[], error: string, job: Job): Overview | undefined {
  if (job.report === undefined) return undefined;
  return mergeOverviews(names.map((name) => failedOverview(name, error)));
}

/** An input line. */
export interface Line {
  /** The line without its line feed. */
  readonly bytes: Buffer;
  /** The last line, without a line feed. */
  readonly isUnended: boolean;
  /** From 1, in the part of the input that was read. */
  readonly line: number;
}

/**
 * A record that could not be cleaned keeps its place and its fields. A line that is not a record is replaced
 * by its error.
 */
export function writeFailedLine(line: Line, error: string, job: Job): string {
  if (job.bad === 'drop') return '';
  const form = formOf(job);
  const { bytes, isUnended } = line;
  const text = isUtf8(bytes) ? bytes.toString('utf8') : '';
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const json = text.slice(mark.length);
  if (!isObject(json)) return writeOtherLine({ ...line, error }, form);
  return mark + writeBadRecord({ json, isUnended }, error, form).join('');
}

/** The options of the job for writing records. */
export function formOf({ form, textField }: Job): RecordForm {
  return { ...form, textField };
}

function isObject(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
