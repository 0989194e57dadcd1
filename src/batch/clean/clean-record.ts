import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import { select } from '../../flags/filter.ts';
import { type FlagRow, flagRows } from '../../formats/flag-list.ts';
import {
  isRestorable,
  type RecordLine,
  writeOtherLine,
  writeRecord,
} from '../../formats/jsonl/write-record.ts';
import type { CleanOptions, Result } from '../../index.ts';
import { clean, siteOf, statsOf } from '../../internal.ts';
import type { Job } from '../../job.ts';
import { exhibitsOf } from '../overview/exhibits.ts';
import { growOverview, type Overview } from '../overview/overview.ts';
import { pageName, writePage } from '../overview/pages.ts';
import { failedOverview, textOverview } from '../overview/text-overview.ts';
import { describeError } from '../report/errors.ts';
import { addTotals, FAILED, NOTHING, type Totals, totalsOf } from '../report/totals.ts';
import { withEvidence } from './clean-input.ts';
import { formOf, type Line, writeFailedLine } from './failed-task.ts';
import { type RecordText, readRecord } from './read-record.ts';
import type { BadRecord, RecordsDone, RecordsTask } from './task-messages.ts';

const LINE_FEED = 0x0a;
const NEWLINE = Buffer.of(LINE_FEED);
const BYTE_ORDER_MARK = '\ufeff';
const BLANK = /^[ \t\r]*$/u;

/** What all records of a task need. */
type Shared = Pick<RecordsTask, 'table' | 'folder' | 'sha256' | 'pages' | 'path' | 'bounds'>;

/** Cleans a chunk of lines with one record each. Every line gives one line, even if it cannot be cleaned. */
export function cleanRecords({ bytes, line: first, ...shared }: RecordsTask, job: Job): RecordsDone {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const output: Buffer[] = [];
  const bad: BadRecord[] = [];
  const flags: FlagRow[] = [];
  const overview = job.report === undefined ? undefined : growOverview();
  let totals = NOTHING;
  let lines = 0;
  for (let at = 0; at < buffer.length; lines++) {
    const found = buffer.indexOf(LINE_FEED, at);
    const isUnended = found === -1;
    const end = isUnended ? buffer.length : found;
    const done = cleanLine({ bytes: buffer.subarray(at, end), isUnended, line: first + lines }, job, shared);
    totals = addTotals(totals, done.totals);
    if (done.overview) overview?.add(done.overview);
    for (const flag of done.flags) flags.push({ ...flag, record: lines });
    if (done.error !== undefined) bad.push({ line: lines, byte: at, error: done.error });
    for (const piece of done.pieces) output.push(Buffer.from(piece));
    if (done.error === undefined || job.bad === 'keep') output.push(NEWLINE);
    at = end + 1;
  }
  return {
    kind: 'records',
    bytes: new Uint8Array(Buffer.concat(output)),
    lines,
    bad,
    flags,
    totals,
    overview: overview?.overview(),
  };
}

/** An output line, in consecutive pieces. */
interface CleanedLine {
  readonly pieces: readonly string[];
  readonly totals: Totals;
  readonly flags: readonly FlagRow[];
  readonly overview?: Overview | undefined;
  readonly error?: string;
}

function cleanLine(line: Line, job: Job, shared: Shared): CleanedLine {
  const { bytes, isUnended, line: number } = line;
  try {
    if (!isUtf8(bytes)) throw new Error('not UTF-8');
    const text = bytes.toString('utf8');
    if (BLANK.test(text)) return { pieces: [blank(text, line, job)], totals: NOTHING, flags: [] };
    const place = { ...shared, line: number };
    if (!text.startsWith(BYTE_ORDER_MARK)) return cleanRecord({ json: text, isUnended }, job, place);
    const cleaned = cleanRecord({ json: text.slice(1), isUnended }, job, place);
    return { ...cleaned, pieces: [BYTE_ORDER_MARK, ...cleaned.pieces] };
  } catch (problem) {
    const error = describeError(problem);
    const { path, folder } = shared;
    const name = { path, line: number, site: siteOf({ url: job.clean.url, folder }) };
    const overview = job.report === undefined ? undefined : failedOverview(name, error);
    return { pieces: [writeFailedLine(line, error, job)], totals: FAILED, flags: [], overview, error };
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
  /** For `--report`. */
  readonly overview?: Overview | undefined;
}

/** The place of a record, if known, and what it shares with its file. */
type Place = Partial<Shared> & { readonly line?: number };

/**
 * One record in, one record out. The text becomes the clean text, `clean_article` is added, and every other
 * character of the line stays.
 * @throws an Error that says what is wrong with the record
 */
export function cleanRecord(line: RecordLine, job: Job, place: Place = {}): CleanedRecord {
  const { text, url, result } = cleanRecordText(line.json, job, place);
  const stats = statsOf(result);
  const pieces = writeRecord(line, { text, result, stats }, formOf(job));
  const flags = job.flagsFile === undefined ? [] : flagRows(result);
  const totals = totalsOf(result, stats);
  if (job.report === undefined) return { pieces, totals, flags };
  const { path = '', line: number, folder, pages, bounds } = place;
  const name = { path, ...(number === undefined ? {} : { line: number }) };
  const site = siteOf({ url: job.clean.url ?? url, folder });
  if (pages !== undefined) writePage(named(result, name), join(pages, pageName(name)), job, path);
  const overview = textOverview({ ...name, site }, totals, exhibitsOf(result, { ...name, site }, bounds));
  return { pieces, totals, flags, overview };
}

interface CleanedText extends RecordText {
  readonly result: Result;
}

/** The text of a record and its result. @throws an Error that says what is wrong with the record */
export function cleanRecordText(
  json: string,
  job: Job,
  { table, folder, sha256 }: Pick<Place, 'table' | 'folder' | 'sha256'>,
): CleanedText {
  const record = readRecord(json, job.textField);
  const { text, url, isPage } = record;
  const options: CleanOptions = {
    ...(isPage ? { from: 'html' } : {}),
    ...(url ? { url } : {}),
    ...job.clean,
  };
  const learnt = withEvidence(options, { table: table ?? job.profile, folder, sha256 });
  return { ...record, result: select(clean(text, learnt), job).result };
}

/** A result under the name of its record, for its own report. */
export function named(result: Result, { path, line }: { path: string; line?: number }): Result {
  return { ...result, path: line === undefined ? path : `${path}:${line}` };
}
