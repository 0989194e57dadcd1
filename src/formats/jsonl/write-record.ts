import { isUtf8 } from 'node:buffer';
import type { Result } from '../../clean.ts';
import { type Form, RECORD_FIELDS, REPORT_VERSION, RESTORING_FIELDS, toRecord } from '../../report/form.ts';
import type { Stats } from '../../report/stats.ts';
import { ACCOUNT_FIELD, type InputLine, type RecordAccount } from './account.ts';
import { findFields, replaceFields } from './json-fields.ts';
import { spellingOf } from './json-string.ts';

/** The options for writing records. */
export interface RecordForm extends Form {
  /** The field of the text. */
  readonly textField: string;
}

/** True if a record of this form can restore the input line. */
export function isRestorable({ fields = RECORD_FIELDS }: Form): boolean {
  return RESTORING_FIELDS.every((name) => fields.includes(name));
}

/** A line of the input. */
export interface RecordLine {
  /** Without byte order mark and line feed. */
  readonly json: string;
  /** The last line, without a line feed. */
  readonly isUnended: boolean;
}

const DEFAULT_FIELD = 'text';

/** A cleaned record. */
export interface Cleaned {
  /** The string in the text field. */
  readonly text: string;
  readonly result: Result;
  readonly stats: Stats;
}

/**
 * The record with the clean text and the report, in consecutive pieces; all other characters stay. Without
 * fields there is no report.
 */
export function writeRecord(
  { json, isUnended }: RecordLine,
  { text, result, stats }: Cleaned,
  form: RecordForm,
): readonly string[] {
  const { textField, fields = RECORD_FIELDS } = form;
  const hasAccount = fields.some((name) => name !== 'text');
  const places = findFields(json, [textField, ACCOUNT_FIELD]);
  const values = new Map<string, string>();
  const isChanged = fields.includes('text') && result.text !== text;
  if (isChanged) values.set(textField, JSON.stringify(result.text));
  if (hasAccount) {
    const value = places.values.get(textField)!;
    const line = isRestorable(form) && {
      ...(textField === DEFAULT_FIELD ? {} : { field: textField }),
      ...(isChanged ? spellingIn(json.slice(value.start, value.end), text) : {}),
      ...lineOf(json, places, isUnended),
    };
    const account: RecordAccount = { ...toRecord(result, { ...form, stats }), ...inputOf(line) };
    values.set(ACCOUNT_FIELD, JSON.stringify(account));
  }
  return replaceFields(json, places, values);
}

function spellingIn(json: string, text: string): Pick<InputLine, 'spelling'> {
  const spelling = spellingOf(json, text);
  return spelling ? { spelling } : {};
}

function lineOf(
  json: string,
  { values }: ReturnType<typeof findFields>,
  isUnended: boolean,
): Pick<InputLine, 'earlier' | 'unended'> {
  const earlier = values.get(ACCOUNT_FIELD);
  return {
    ...(earlier ? { earlier: json.slice(earlier.start, earlier.end) } : {}),
    ...(isUnended ? { unended: true as const } : {}),
  };
}

function inputOf(input: InputLine | false): Pick<RecordAccount, 'input'> {
  return input && Object.keys(input).length > 0 ? { input } : {};
}

/** The record as it is, with a report that says why it could not be cleaned. */
export function writeBadRecord(
  { json, isUnended }: RecordLine,
  error: string,
  form: RecordForm,
): readonly string[] {
  const places = findFields(json, [ACCOUNT_FIELD]);
  const input = isRestorable(form) && lineOf(json, places, isUnended);
  const account: RecordAccount = { version: REPORT_VERSION, error, ...inputOf(input) };
  return replaceFields(json, places, new Map([[ACCOUNT_FIELD, JSON.stringify(account)]]));
}

/** A line that is not a record. */
export interface OtherLine {
  readonly bytes: Uint8Array;
  readonly isUnended: boolean;
  /** The error, and the number of the line from 1; a blank line has no error. */
  readonly error?: string;
  readonly line?: number;
}

/** A record in place of a line that is not one. It has the line only if it can be restored. */
export function writeOtherLine({ bytes, isUnended, error, line }: OtherLine, form: RecordForm): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const content = isUtf8(buffer) ? { raw: buffer.toString('utf8') } : { base64: buffer.toString('base64') };
  const input = isRestorable(form) && { ...content, ...(isUnended ? { unended: true as const } : {}) };
  const account: RecordAccount = {
    version: REPORT_VERSION,
    ...(error === undefined ? {} : { error }),
    ...(line === undefined ? {} : { line }),
    ...inputOf(input),
  };
  return JSON.stringify({ [ACCOUNT_FIELD]: account });
}
