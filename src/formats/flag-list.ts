import type { Result } from '../clean.ts';
import { listFlags } from '../report/records.ts';
import { terminalSafeLine } from './terminal-safe.ts';
import { nameOf } from './text-reporter.ts';

/** One flag as a row of a list. */
export interface FlagRow {
  readonly path: string;
  /** If the text is a record, its line in the file; `line` and `column` then count within the text. */
  readonly record?: number;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly rule: string;
  readonly confidence: number;
  readonly message: string;
  readonly words: string;
  readonly suggestion?: string;
}

/** The formats of a list of flags: lines like a linter's, columns separated by tabs, or one JSON object per line. */
export type FlagListFormat = 'lines' | 'tsv' | 'jsonl';

/** The format that the name of a list implies. */
export function flagListFormat(name: string): FlagListFormat {
  if (/\.tsv$/iu.test(name)) return 'tsv';
  return /\.(?:jsonl|ndjson)$/iu.test(name) ? 'jsonl' : 'lines';
}

/** The flags of a result as rows. */
export function flagRows(result: Result): readonly FlagRow[] {
  const path = nameOf(result);
  return listFlags(result).map(
    ({ line, column, severity, rule, confidence, message, text: words, suggestion }) => ({
      path,
      line,
      column,
      severity,
      rule,
      confidence,
      message,
      words,
      ...(suggestion === undefined ? {} : { suggestion }),
    }),
  );
}

const COLUMNS = [
  'path',
  'record',
  'line',
  'column',
  'severity',
  'rule',
  'confidence',
  'message',
  'words',
  'suggestion',
] as const;

/** The head of a list: for TSV the names of the columns. */
export function flagListHead(format: FlagListFormat): string {
  return format === 'tsv' ? `${COLUMNS.join('\t')}\n` : '';
}

/** A flag as a line of a list. */
export function flagListLine(row: FlagRow, format: FlagListFormat): string {
  if (format === 'jsonl') return `${JSON.stringify(row)}\n`;
  if (format === 'tsv')
    return `${COLUMNS.map((column) => terminalSafeLine(String(row[column] ?? ''))).join('\t')}\n`;
  const { path, record, line, column, severity, rule, message, suggestion } = row;
  const place = record === undefined ? `${path}:${line}:${column}` : `${path}:${record}`;
  const hint = suggestion === undefined ? '' : ` (suggestion: ${suggestion})`;
  const inText = record === undefined ? '' : ` (at ${line}:${column} of the text)`;
  return `${place} ${severity} ${rule} ${terminalSafeLine(`${message}${hint}${inText}`)}\n`;
}
