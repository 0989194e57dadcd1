import type { Result } from '../clean.ts';
import { type Form, RECORD_FIELDS, toRecord, writeFields } from '../report/form.ts';
import { ACCOUNT_FIELD } from './jsonl/account.ts';
import { toMarkdown } from './markdown/markdown.ts';
import { prettyJson } from './pretty-json.ts';

/** The output formats of articles. */
export type OutputFormat = 'markdown' | 'json' | 'jsonl' | 'text' | 'sarif' | 'html';

/** The options of a job for the writers. */
export interface Rendering {
  readonly to: OutputFormat;
  /** Writes the metadata as YAML before the Markdown. */
  readonly frontMatter: boolean;
  /** Adds flags to the Markdown. */
  readonly annotate: 'none' | 'footnotes' | 'comments';
  /** The content of a report. By default JSON has all fields and places, JSONL the fields for readers. */
  readonly form?: Form;
}

/** The extensions of output files. */
export const EXTENSIONS: Readonly<Record<OutputFormat, string>> = {
  markdown: '.md',
  json: '.json',
  jsonl: '.jsonl',
  text: '.txt',
  sarif: '.sarif',
  html: '.html',
};

/** One article in the chosen format, with a line feed at the end. SARIF and HTML have writers of their own. */
export function render(result: Result, { to, frontMatter, annotate, form = {} }: Rendering): string {
  if (to === 'json') return `${prettyJson(writeFields(result, { positions: true, ...form }))}\n`;
  if (to === 'jsonl') return `${JSON.stringify(toJsonLine(result, form))}\n`;
  if (to === 'text') return textForm(result);
  if (to === 'markdown') return toMarkdown(result, { frontMatter, annotate });
  throw new RangeError(`${to} is not written here`);
}

/** The clean text as a file, with a line feed at the end. */
export function textForm(result: Result): string {
  return result.text === '' || result.text.endsWith('\n') ? result.text : `${result.text}\n`;
}

/** A file as a record of a corpus. */
function toJsonLine(result: Result, form: Form) {
  const { fields = RECORD_FIELDS } = form;
  return {
    ...(result.path === undefined ? {} : { path: result.path }),
    ...(fields.includes('text') ? { text: result.text } : {}),
    ...(fields.some((name) => name !== 'text') ? { [ACCOUNT_FIELD]: toRecord(result, form) } : {}),
  };
}
