import { REPORT_VERSION, type RecordReport, toRecord } from '../report/form.ts';
import { clean } from './clean.ts';
import { type LibraryOptions, optionsError } from './options.ts';

/** The options of `clean`, and the field with the text. */
export interface RecordOptions extends LibraryOptions {
  /** `text` by default. */
  readonly textField?: string;
}

/** A record with the clean text and the report on it, or with the error if it could not be cleaned. */
export type CleanedRecord<R extends object> = R & {
  readonly clean_article: RecordReport | { readonly version: number; readonly error: string };
};

/**
 * Cleans records one by one, in order. Each keeps its fields, its text becomes the clean text, and
 * `clean_article` is the report. A record without text stays as it is, with the error in `clean_article`.
 * @throws an Error named `OptionsError` as `clean` does
 */
export async function* cleanRecords<R extends object>(
  records: AsyncIterable<R> | Iterable<R>,
  options: RecordOptions = {},
): AsyncGenerator<CleanedRecord<R>> {
  for await (const record of records) yield cleanRecord(record, options);
}

/** The same as a stream, for `pipeThrough`. */
export function recordStream<R extends object>(
  options: RecordOptions = {},
): TransformStream<R, CleanedRecord<R>> {
  return new TransformStream({
    transform: (record, controller) => controller.enqueue(cleanRecord(record, options)),
  });
}

function cleanRecord<R extends object>(
  record: R,
  { textField = 'text', ...options }: RecordOptions,
): CleanedRecord<R> {
  if (typeof record !== 'object' || record === null)
    throw optionsError(
      'records',
      `a record should be an object, but one is ${record === null ? 'null' : typeof record}`,
    );
  const text: unknown = Reflect.get(record, textField);
  if (typeof text !== 'string') return withError(record, `the field "${textField}" is not a string`);
  const url: unknown = Reflect.get(record, 'url');
  const known = options.url === undefined && typeof url === 'string' ? { ...options, url } : options;
  try {
    const result = clean(text, known);
    return { ...record, [textField]: result.text, clean_article: toRecord(result) };
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'SourceError') throw error;
    return withError(record, error.message);
  }
}

function withError<R extends object>(record: R, error: string): CleanedRecord<R> {
  return { ...record, clean_article: { version: REPORT_VERSION, error } };
}
