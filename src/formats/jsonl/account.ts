import type { RecordReport } from '../../report/form.ts';
import type { Spelling } from './json-string.ts';

/** The field of an output record with the report. */
export const ACCOUNT_FIELD = 'clean_article';

/**
 * What restores the input line from the output line, in addition to the edits of its text. Usual values are
 * left out.
 */
export interface InputLine {
  /** The field of the text, if it is not `text`. */
  readonly field?: string;
  /** The spelling of the text as JSON. */
  readonly spelling?: Spelling;
  /** The earlier value of the field of the report. */
  readonly earlier?: string;
  /** True for the last line if it had no line feed. */
  readonly unended?: true;
  /** A line that is not a record, as text, or as base64 if it is not UTF-8. */
  readonly raw?: string;
  readonly base64?: string;
}

/**
 * The report on a record. A record that could not be cleaned has `error`; a line that is not a JSON object
 * also its number.
 */
export interface RecordAccount extends RecordReport {
  readonly error?: string;
  /** From 1, in the part of the input that was read. */
  readonly line?: number;
  readonly input?: InputLine;
}
