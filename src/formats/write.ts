import type { Result } from '../clean.ts';
import { toRecord, toReport } from '../report/form.ts';
import { toMarkdown } from './markdown/markdown.ts';

/** How cleaned articles are written. */
export type OutputFormat = 'markdown' | 'json' | 'jsonl' | 'text' | 'sarif';

/** What the writers need to know of a job. */
export interface Rendering {
  readonly to: OutputFormat;
  /** Writes the metadata as YAML before the Markdown. */
  readonly frontMatter: boolean;
  /** Puts flags into the Markdown. */
  readonly annotate: 'none' | 'footnotes' | 'comments';
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
export function render(result: Result, { to, frontMatter, annotate }: Rendering): string {
  if (to === 'json') return `${JSON.stringify(toReport(result), null, 2)}\n`;
  if (to === 'jsonl') return `${JSON.stringify(toJsonLine(result))}\n`;
  if (to === 'text') return textForm(result);
  if (to === 'markdown') return toMarkdown(result, { frontMatter, annotate });
  throw new RangeError('SARIF is written for all articles at once');
}

/** The clean text as a file: it ends in a line feed. */
export function textForm(result: Result): string {
  return result.text === '' || result.text.endsWith('\n') ? result.text : `${result.text}\n`;
}

/** A file as a record of a corpus. */
function toJsonLine(result: Result) {
  return {
    ...(result.path === undefined ? {} : { path: result.path }),
    text: result.text,
    clean_article: toRecord(result),
  };
}
