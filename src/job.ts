import type { Selection } from './flags/filter.ts';
import type { OutputFormat, Rendering } from './formats/write.ts';
import type { CleanOptions } from './index.ts';

export type { OutputFormat };
/** How the input is read; `auto` goes by name and content. */
export type InputFormat = 'auto' | 'text' | 'markdown' | 'jsonl' | 'wet';

/**
 * What a run means, as opposed to what was typed: compiled and validated. Plain data that a worker can be
 * handed. For every result: `select(result, job)` picks the flags to show (and tells which ignores were of
 * use), `render(result, job)` makes the output, `lintLines(result)` the lines for stderr.
 */
export interface Job extends Rendering, Selection {
  readonly from: InputFormat;
  readonly clean: CleanOptions;
  /** The field of a JSONL record that holds the text. */
  readonly textField: string;
  /** Folder or file that receives the output; stdout where undefined. */
  readonly output: string | undefined;
  readonly check: boolean;
  readonly diff: boolean;
  readonly jobs: number;
  readonly resume: boolean;
  /** Colour on stderr. */
  readonly colour: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** File that receives the errors of bad records; stderr where undefined. */
  readonly errors: string | undefined;
  /** The part of the input that this process takes, from 1: part I of N. */
  readonly shard: { readonly index: number; readonly count: number } | undefined;
}

/** The world outside, so that tests can be one. `main` never touches `process` itself. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Writes to stdout past its stream, where that is sooner done; false where it is not. */
  readonly writeStdout?: (data: string | Uint8Array) => boolean;
  /** Runs the same command in a process that may have so many megabytes of heap. */
  readonly restart?: (heapMegabytes: number) => Promise<ExitCode>;
}

/** 0 done; 1 check or diff found something; 2 wrong usage; 3 some inputs failed; 4 over the removal budget; 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 130;
