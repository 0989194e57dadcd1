import { CHANGED, reportError } from '../../report/report-error.ts';
import type { ReportV1 } from '../../report/report-v1.ts';
import { type Restorable, restore, restoreText } from '../../report/restore.ts';
import type { Span } from '../../text/span.ts';
import { ACCOUNT_FIELD, type InputLine, type RecordAccount } from './account.ts';
import { type FieldPlaces, findFields } from './json-fields.ts';
import { spell } from './json-string.ts';

const LINE_FEED = '\n';
const BYTE_ORDER_MARK = '\ufeff';
/** The name of the report's field, at the end of the text before its value. */
const FIELD_NAME = /,?[ \t]{0,9}"clean_article"[ \t]{0,9}:[ \t]{0,9}$/u;
const LONGEST_NAME = 64;
const NEXT_COMMA = /^[ \t]{0,9},/u;

/** The input of a line of output. */
export interface RestoredLine {
  readonly bytes: Uint8Array;
  /** The name of the file that became the record; undefined for a line of a file of records. */
  readonly path?: string;
}

/**
 * The input line of an output line, with its line feed; for a record that was a file, the bytes of the file.
 * A line without a report is returned as it is.
 * @param line without its line feed
 * @throws an Error named `ReportError` for a record that was written without what restores it, or was changed
 */
export function restoreRecord(line: string): Uint8Array {
  return restoreLine(line).bytes;
}

/** The same, with the name of the file if the record was a file. Throws like `restoreRecord`. */
export function restoreLine(line: string): RestoredLine {
  try {
    return restoredLine(line);
  } catch (error) {
    if (error instanceof Error && error.name === 'ReportError') throw error;
    throw reportError(`${CHANGED}: its line cannot be restored from it`, error);
  }
}

function restoredLine(line: string): RestoredLine {
  const json = line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line;
  const mark = line.slice(0, line.length - json.length);
  const record = parsed(json);
  const account = record?.[ACCOUNT_FIELD] as RecordAccount | undefined;
  if (!record || typeof account !== 'object' || account === null) return { bytes: bytesOf(line + LINE_FEED) };
  const input: InputLine = account.input ?? {};
  const end = input.unended ? '' : LINE_FEED;
  if (input.base64 !== undefined)
    return { bytes: Buffer.concat([Buffer.from(input.base64, 'base64'), bytesOf(end)]) };
  if (input.raw !== undefined) return { bytes: bytesOf(input.raw + end) };
  if (account.line !== undefined)
    throw reportError(
      'a line that is not a record was written without its bytes; write it with --restorable',
    );
  const { field = 'text' } = input;
  const report = { ...account, text: record[field] } as Restorable;
  if (account.error === undefined && isFile(report))
    return { bytes: restore(report), path: report.source.path ?? 'stdin' };
  const text = account.error === undefined ? restoreText(report) : undefined;
  return { bytes: bytesOf(mark + withoutAccount(json, { input, field, text, was: record[field] }) + end) };
}

interface Undo {
  readonly input: InputLine;
  readonly field: string;
  /** The original text; undefined if the record was not cleaned. */
  readonly text: string | undefined;
  readonly was: unknown;
}

function withoutAccount(json: string, { input, field, text, was }: Undo): string {
  const places = findFields(json, [field, ACCOUNT_FIELD]);
  const edits: (readonly [span: Span, text: string])[] = [
    [accountIn(json, places, input), input.earlier ?? ''],
  ];
  // An unchanged text keeps its spelling.
  if (text !== undefined && text !== was) edits.push([places.values.get(field)!, spelt(text, input)]);
  let restored = json;
  for (const [{ start, end }, put] of edits.sort(([a], [b]) => b.start - a.start))
    restored = restored.slice(0, start) + put + restored.slice(end);
  return restored;
}

/**
 * The text as the line spelt it.
 * @throws an Error if the spelling does not fit this text
 */
function spelt(text: string, { spelling }: InputLine): string {
  const json = spell(text, spelling);
  if (spelling && JSON.parse(json) !== text) throw new Error('another text');
  return json;
}

/**
 * The part of the line that the report replaced: a value in place of an earlier one, or a whole field with
 * its comma.
 */
function accountIn(json: string, { values }: FieldPlaces, { earlier }: InputLine): Span {
  const value = values.get(ACCOUNT_FIELD)!;
  if (earlier !== undefined) return value;
  // Another program may have added spaces between the tokens.
  const from = Math.max(0, value.start - LONGEST_NAME);
  const found = FIELD_NAME.exec(json.slice(from, value.start));
  if (!found) throw new Error('the report has no name');
  const start = from + found.index;
  if (json[start] === ',') return { start, end: value.end };
  const comma = NEXT_COMMA.exec(json.slice(value.end))?.[0].length ?? 0;
  return { start, end: value.end + comma };
}

/** True for a record that was a file: it gives the encoding of the bytes. */
function isFile(report: Restorable): report is Exclude<Restorable, ReportV1> {
  return report.version > 1 && report.source?.encoding !== undefined;
}

function parsed(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}
