import { isUtf8 } from 'node:buffer';
import { select } from '../../flags/filter.ts';
import { type CleanOptions, clean, toRecord } from '../../index.ts';
import type { Job } from '../../job.ts';
import { HTML_TYPE } from '../input/wet-records.ts';
import { describeError } from '../report/errors.ts';
import { isNothingLeft } from '../report/nothing-left.ts';
import { addCounts, type Counts, FAILED, ZERO } from '../report/summary.ts';
import { withEvidence } from './clean-input.ts';
import { findFields, replaceFields } from './json-fields.ts';
import type { BadRecord, RecordsDone, RecordsTask } from './task-messages.ts';

/** The field of an output record that holds the account of the cleaning. */
const ACCOUNT_FIELD = 'clean_article';

const LINE_FEED = 0x0a;
const NEWLINE = Buffer.of(LINE_FEED);
const BYTE_ORDER_MARK = '\ufeff';
const BLANK = /^[ \t\r]*$/u;

/** Cleans the records of a run of lines. A blank line stays a blank line. */
export function cleanRecords({ bytes, table, folder, sha256 }: RecordsTask, job: Job): RecordsDone {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const output: Buffer[] = [];
  const bad: BadRecord[] = [];
  let counts = ZERO;
  let lines = 0;
  for (let at = 0; at < buffer.length; lines++) {
    const found = buffer.indexOf(LINE_FEED, at);
    const end = found === -1 ? buffer.length : found;
    try {
      const cleaned = cleanRecord(readLine(buffer, at, end), job, { table, folder, sha256 });
      for (const piece of cleaned.pieces) output.push(Buffer.from(piece));
      output.push(NEWLINE);
      counts = addCounts(counts, cleaned.counts);
    } catch (error) {
      bad.push({ line: lines, byte: at, error: describeError(error) });
      counts = addCounts(counts, FAILED);
    }
    at = end + 1;
  }
  return { kind: 'records', bytes: new Uint8Array(Buffer.concat(output)), lines, bad, counts };
}

function readLine(bytes: Buffer, start: number, end: number): string {
  if (!isUtf8(bytes.subarray(start, end))) throw new Error('not UTF-8');
  return bytes.toString('utf8', start, end);
}

/** One record as it is written. */
export interface CleanedRecord {
  /** The line, in pieces that follow each other. */
  readonly pieces: readonly string[];
  readonly counts: Counts;
}

/**
 * One record in, one record out: the text becomes the clean text, the account is added, and every other
 * character of the line stays as it was.
 * @throws an Error that says what is wrong with the record
 */
export function cleanRecord(
  line: string,
  job: Job,
  { table, folder, sha256 }: Pick<RecordsTask, 'table' | 'folder' | 'sha256'> = {},
): CleanedRecord {
  if (BLANK.test(line)) return { pieces: [line], counts: ZERO };
  const json = line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line;
  const { text, url, isPage } = readRecord(json, job.textField);
  const options: CleanOptions = {
    ...(isPage ? { from: 'html' } : {}),
    ...(url ? { url } : {}),
    ...job.clean,
  };
  const learnt = withEvidence(options, { table: table ?? job.profile, folder, sha256 });
  const { result } = select(clean(text, learnt), job);
  const account = toRecord(result);
  const fields = new Map<string, string>();
  const changed = result.text !== text;
  if (changed) fields.set(job.textField, JSON.stringify(result.text));
  fields.set(ACCOUNT_FIELD, JSON.stringify(account));
  const places = findFields(json, [job.textField, ACCOUNT_FIELD]);
  const pieces = replaceFields(json, places, fields);
  const { words, removedWords: removed, edits, flags } = account.stats;
  return {
    pieces: json === line ? pieces : [BYTE_ORDER_MARK, ...pieces],
    counts: {
      ...ZERO,
      done: 1,
      changed: changed ? 1 : 0,
      words,
      removed,
      edits,
      flags,
      overBudget: result.overBudget ? 1 : 0,
      unsettled: result.unsettled ? 1 : 0,
      emptied: isNothingLeft(result) ? 1 : 0,
    },
  };
}

/** What a record holds for the cleaning. */
export interface RecordText {
  readonly text: string;
  readonly url: string | undefined;
  /** True where the record says that its text is HTML. */
  readonly isPage: boolean;
}

/** The text and the address of a record. @throws an Error that says what is wrong with it */
export function readRecord(json: string, textField: string): RecordText {
  const record = parse(json);
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw new Error('not a JSON object');
  if (textField === ACCOUNT_FIELD) throw new Error(`the field "${ACCOUNT_FIELD}" cannot hold the text`);
  if (!Object.hasOwn(record, textField)) {
    const names = Object.keys(record).slice(0, 8).join(', ');
    throw new Error(`no field "${textField}" (there are: ${names}); name it with --text-field`);
  }
  const text: unknown = Reflect.get(record, textField);
  if (typeof text !== 'string') throw new Error(`the field "${textField}" holds no string`);
  const url: unknown = Reflect.get(record, 'url');
  const isPage = Reflect.get(record, 'content_type') === HTML_TYPE;
  return { text, url: typeof url === 'string' ? url : undefined, isPage };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`not JSON: ${describeError(error)}`);
  }
}
