import type { Result } from '../clean.ts';
import { type Form, RECORD_FIELDS, toRecord, writeFields } from '../report/form.ts';
import { ACCOUNT_FIELD } from './jsonl/account.ts';
import { toMarkdown } from './markdown/markdown.ts';
import { prettyJson } from './pretty-json.ts';

/** How cleaned articles are written. */
export type OutputFormat = 'markdown' | 'json' | 'jsonl' | 'text' | 'sarif';

/** What the writers need to know of a job. */
export interface Rendering {
  readonly to: OutputFormat;
  /** Writes the metadata as YAML before the Markdown. */
  readonly frontMatter: boolean;
  /** Puts flags into the Markdown. */
  readonly annotate: 'none' | 'footnotes' | 'comments';
  /** What a report holds; of JSON all fields and places unless the form says else, of JSONL what people read. */
  readonly form?: Form;
}

/** The ending of the names of output files. */
export const EXTENSIONS: Readonly<Record<OutputFormat, string>> = {
  markdown: '.md',
  json: '.json',
  jsonl: '.jsonl',
  text: '.txt',
  sarif: '.sarif',
};

/** One article in the form that was asked for, ending in a line feed. SARIF is made of many: see `sarif.ts`. */
export function render(result: Result, { to, frontMatter, annotate, form = {} }: Rendering): string {
  if (to === 'json') return `${prettyJson(writeFields(result, { positions: true, ...form }))}\n`;
  if (to === 'jsonl') return `${JSON.stringify(toJsonLine(result, form))}\n`;
  if (to === 'text') return textForm(result);
  if (to === 'markdown') return toMarkdown(result, { frontMatter, annotate });
  throw new RangeError('SARIF is written for all articles at once');
}

/** The clean text as a file: it ends in a line feed. */
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
