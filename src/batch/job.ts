import type { CleanOptions } from '../clean.ts';

/** How cleaned articles are written. */
export type OutputFormat = 'markdown' | 'json' | 'jsonl' | 'text' | 'sarif';
/** How the input is read; `auto` goes by name and content. */
export type InputFormat = 'auto' | 'text' | 'markdown' | 'jsonl' | 'wet';

/** What a run means, as opposed to what was typed: compiled and validated. */
export interface Job {
  readonly to: OutputFormat;
  readonly from: InputFormat;
  readonly clean: CleanOptions;
  /** Writes the metadata as YAML before the Markdown. */
  readonly frontMatter: boolean;
  /** Puts flags into the Markdown. */
  readonly annotate: 'none' | 'footnotes' | 'comments';
  /** The field of a JSONL record that holds the text. */
  readonly textField: string;
  /** Folder or file that receives the output; stdout where undefined. */
  readonly output: string | undefined;
  readonly check: boolean;
  readonly diff: boolean;
  readonly jobs: number;
  readonly resume: boolean;
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
}

/** 0 done; 1 check or diff found something; 2 wrong usage; 3 some inputs failed; 4 over the removal budget; 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 130;
