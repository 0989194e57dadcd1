import { isUtf8 } from 'node:buffer';
import { select } from '../../flags/filter.ts';
import { type FlagRow, flagRows } from '../../formats/flag-list.ts';
import {
  isRestorable,
  type RecordLine,
  writeOtherLine,
  writeRecord,
} from '../../formats/jsonl/write-record.ts';
import type { CleanOptions } from '../../index.ts';
import { clean, statsOf } from '../../internal.ts';
import type { Job } from '../../job.ts';
import { describeError } from '../report/errors.ts';
import { addTotals, FAILED, NOTHING, type Totals, totalsOf } from '../report/totals.ts';
import { withEvidence } from './clean-input.ts';
import { formOf, type Line, writeFailedLine } from './failed-task.ts';
import { readRecord } from './read-record.ts';
import type { BadRecord, RecordsDone, RecordsTask } from './task-messages.ts';

const LINE_FEED = 0x0a;
const NEWLINE = Buffer.of(LINE_FEED);
const BYTE_ORDER_MARK = '\ufeff';
const BLANK = /^[ \t\r]*$/u;

/** What all records of a task need. */
type Learnt = Pick<RecordsTask, 'table' | 'folder' | 'sha256'>;

/** Cleans a chunk of lines with one record each. Every line gives one line, even if it cannot be cleaned. */
export function cleanRecords({ bytes, line: first, ...learnt }: RecordsTask, job: Job): RecordsDone {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const output: Buffer[] = [];
  const bad: BadRecord[] = [];
  const flags: FlagRow[] = [];
  let totals = NOTHING;
  let lines = 0;
  for (let at = 0; at < buffer.length; lines++) {
    const found = buffer.indexOf(LINE_FEED, at);
    const isUnended = found === -1;
    const end = isUnended ? buffer.length : found;
    const done = cleanLine({ bytes: buffer.subarray(at, end), isUnended, line: first + lines }, job, learnt);
    totals = addTotals(totals, done.totals);
    for (const flag of done.flags) flags.push({ ...flag, record: lines });
    if (done.error !== undefined) bad.push({ line: lines, byte: at, error: done.error });
    for (const piece of done.pieces) output.push(Buffer.from(piece));
    if (done.error === undefined || job.bad === 'keep') output.push(NEWLINE);
    at = end + 1;
  }
  return { kind: 'records', bytes: new Uint8Array(Buffer.concat(output)), lines, bad, flags, totals };
}

/** An output line, in consecutive pieces. */
interface CleanedLine {
  readonly pieces: readonly string[];
  readonly totals: Totals;
  readonly flags: readonly FlagRow[];
  readonly error?: string;
}

function cleanLine(line: Line, job: Job, learnt: Learnt): CleanedLine {
  const { bytes, isUnended } = line;
  try {
    if (!isUtf8(bytes)) throw new Error('not UTF-8');
    const text = bytes.toString('utf8');
    if (BLANK.test(text)) return { pieces: [blank(text, line, job)], totals: NOTHING, flags: [] };
    if (!text.startsWith(BYTE_ORDER_MARK)) return cleanRecord({ json: text, isUnended }, job, learnt);
    const cleaned = cleanRecord({ json: text.slice(1), isUnended }, job, learnt);
    return { ...cleaned, pieces: [BYTE_ORDER_MARK, ...cleaned.pieces] };
  } catch (problem) {
    const error = describeError(problem);
    return { pieces: [writeFailedLine(line, error, job)], totals: FAILED, flags: [], error };
  }
}

/** A blank line stays blank. At the end of the input, without a line feed, only a record can represent it. */
function blank(text: string, { bytes, isUnended }: Line, job: Job): string {
  return isUnended && isRestorable(job.form) ? writeOtherLine({ bytes, isUnended }, formOf(job)) : text;
}

/** An output record. */
export interface CleanedRecord {
  /** The line, in consecutive pieces. */
  readonly pieces: readonly string[];
  readonly totals: Totals;
  /** For `--flags`, if requested. */
  readonly flags: readonly FlagRow[];
}

/**
 * One record in, one record out. The text becomes the clean text, `clean_article` is added, and every other
 * character of the line stays.
 * @throws an Error that says what is wrong with the record
 */
export function cleanRecord(
  line: RecordLine,
  job: Job,
  { table, folder, sha256 }: Learnt = {},
): CleanedRecord {
  const { text, url, isPage } = readRecord(line.json, job.textField);
  const options: CleanOptions = {
    ...(isPage ? { from: 'html' } : {}),
    ...(url ? { url } : {}),
    ...job.clean,
  };
  const learnt = withEvidence(options, { table: table ?? job.profile, folder, sha256 });
  const { result } = select(clean(text, learnt), job);
  const stats = statsOf(result);
  const pieces = writeRecord(line, { text, result, stats }, formOf(job));
  const flags = job.flagsFile === undefined ? [] : flagRows(result);
  return { pieces, totals: totalsOf(result, stats), flags };
}
