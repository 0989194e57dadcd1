import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { recordFormatOf } from '../../batch/input/record-names.ts';
import type { OutputFormat } from '../../job.ts';
import { usageError } from '../terminal/errors.ts';
import type { RawOptions } from './raw-options.ts';

/** Formats by the extension of the output. */
const BY_ENDING: readonly (readonly [ending: RegExp, format: OutputFormat])[] = [
  [/\.(?:md|markdown|mdown)$/iu, 'markdown'],
  [/\.(?:txt|text)$/iu, 'text'],
  [/\.sarif(?:\.json)?$/iu, 'sarif'],
  [/\.(?:jsonl|ndjson)(?:\.gz|\.zst)?$/iu, 'jsonl'],
  [/\.json$/iu, 'json'],
  [/\.html?$/iu, 'html'],
];
/** Extensions of formats that the program cannot write. */
const FOREIGN = /\.(?:pdf|docx?|odt|rtf|epub)$/iu;

/** The format that the name of an output implies; undefined for a folder and any other name. */
export function formatByName(output: string, cwd: string): OutputFormat | undefined {
  if (output.endsWith('/') || isFolder(output, cwd)) return undefined;
  return BY_ENDING.find(([ending]) => ending.test(output))?.[1];
}

/** True for a folder that exists. */
export function isFolder(path: string, cwd: string): boolean {
  const full = resolve(cwd, path);
  // A path that cannot be reached, such as a link to itself, is reported when it is opened.
  return existsSync(full) && statSync(full).isDirectory();
}

/** What decides the format and place of the output. */
export interface OutputContext {
  /** The typed options. A configuration counts only if the name of the output says nothing. */
  readonly typed: RawOptions;
  readonly inputs: readonly string[];
  readonly cwd: string;
}

/**
 * Completes the options with output and format. `-` is stdout. The format is the typed one, else the one that
 * the name of the output implies, else jsonl for records.
 * @throws a usage error for an impossible output
 */
export function withOutput(raw: RawOptions, { typed, inputs, cwd }: OutputContext): RawOptions {
  const { output, ...rest } = raw;
  if (output === '') throw usageError('-o "": the name is empty; give a file or a folder, or - for stdout');
  const to = typed.to ?? formatOfOutput(output, { inputs, cwd }, raw) ?? raw.to;
  const named = output === undefined || output === '-' ? {} : { output };
  return { ...rest, ...named, ...(to === undefined ? {} : { to }) };
}

function formatOfOutput(
  output: string | undefined,
  { inputs, cwd }: Omit<OutputContext, 'typed'>,
  { from = 'auto' }: RawOptions,
): string | undefined {
  const named = output === undefined ? undefined : formatByName(output, cwd);
  if (named !== undefined) return named;
  if (output !== undefined && FOREIGN.test(output) && !isFolder(output, cwd))
    throw usageError(
      `-o ${output}: the output is Markdown, text, JSON, JSON Lines, SARIF or a page of HTML; name it .md, or give --to FORMAT`,
    );
  const isRecords =
    from === 'auto'
      ? inputs.some((input) => recordFormatOf(input) !== undefined)
      : from === 'jsonl' || from === 'wet';
  return isRecords ? 'jsonl' : undefined;
}
