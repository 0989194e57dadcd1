import type { RecordReport } from '../../report/form.ts';
import type { Spelling } from './json-string.ts';

/** The field of an output record that holds the account of the cleaning. */
export const ACCOUNT_FIELD = 'clean_article';

/** What makes the input line of the output line, besides the edits of its text. What is as usual is left out. */
export interface InputLine {
  /** The field that holds the text, where it is not `text`. */
  readonly field?: string;
  /** How the text was spelt as JSON. */
  readonly spelling?: Spelling;
  /** What stood in the field of the account. */
  readonly earlier?: string;
  /** It was the last line, and had no line feed. */
  readonly unended?: true;
  /** A line that is no record, as text or, where it is no UTF-8, as base64. */
  readonly raw?: string;
  readonly base64?: string;
}

/** The account of a record. One that could not be cleaned has `error`; one that is no JSON object its number, too. */
export interface RecordAccount extends RecordReport {
  readonly error?: string;
  /** From 1, in the part of the input that was read. */
  readonly line?: number;
  readonly input?: InputLine;
}
