import type { Selection } from './flags/filter.ts';
import type { OutputFormat, Rendering } from './formats/write.ts';
import type { CleanOptions, Severity } from './index.ts';
import type { Form } from './internal.ts';

export type { OutputFormat };
/** The format of the input; `auto` decides by name and content. */
export type InputFormat = 'auto' | 'text' | 'markdown' | 'html' | 'jsonl' | 'wet';

/** The files of a folder that are inputs. */
export interface FolderSelection {
  /** Extensions without the dot; undefined for the default ones. */
  readonly endings: readonly string[] | undefined;
  /** Globs over names below the folder, as in .gitignore; one that begins with `!` excludes. */
  readonly globs: readonly string[];
  /** Includes files that .gitignore excludes. */
  readonly noIgnore: boolean;
}

/** The content of reports and records. The tool that made them is known before the first is written. */
export type JobForm = Form & Required<Pick<Form, 'tool'>>;

/**
 * What a run is to do: the checked and resolved options. Plain data that can be passed to a worker. Also
 * holds what `select` needs to choose the flags and what `render` needs to write an article.
 */
export interface Job extends Rendering, Selection {
  readonly from: InputFormat;
  readonly clean: CleanOptions;
  /** The field of a JSONL record with the text. */
  readonly textField: string;
  /** The content of reports and records. */
  readonly form: JobForm;
  /** Whether a record that cannot be cleaned keeps its place in the output. */
  readonly bad: 'keep' | 'drop';
  /** The file for the totals of the run. */
  readonly summary: string | undefined;
  /** The file for the report of the run: a page for people, or JSON that can be added up. */
  readonly report: string | undefined;
  /** Writes a report for every text, not only for those worth a look. */
  readonly reportAll: boolean;
  /** The folder or file for the output; undefined for stdout. */
  readonly output: string | undefined;
  /** Opens the written page in a browser. */
  readonly open: boolean;
  readonly check: boolean;
  readonly diff: boolean;
  /** Cleans files in place. */
  readonly write: boolean;
  /** Keeps a report beside each file that is cleaned in place. */
  readonly keepReports: boolean;
  /** The lowest severity of a flag that makes the exit code 1; undefined if flags never do. */
  readonly failOn: Severity | undefined;
  /** The file for the flags; its extension decides the format. */
  readonly flagsFile: string | undefined;
  /** The files to take from folders. */
  readonly folderSelection: FolderSelection;
  readonly jobs: number;
  readonly resume: boolean;
  /** Counts what recurs over the texts of a run before cleaning them. */
  readonly learn: boolean;
  /** The profile that is used, and to which the texts of the run are added. */
  readonly learnInto: string | undefined;
  /** The counts of the profiles that the user named, in memory shared by threads. */
  readonly profile: SharedArrayBuffer | undefined;
  /** Colour on stderr. */
  readonly colour: boolean;
  /** Colour on stdout, of patches. */
  readonly outputColour: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** The file for errors about bad records; undefined for stderr. */
  readonly errors: string | undefined;
  /** The part of the input that this process takes, from 1: part I of N. */
  readonly shard: { readonly index: number; readonly count: number } | undefined;
}

/** The streams and the environment of a run. Tests pass their own; `main` never touches `process` itself. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Runs the same command in a process with a heap of this size. */
  readonly restart?: (heapMegabytes: number) => Promise<ExitCode>;
}

/** 0 done; 1 check or diff found something; 2 wrong usage; 3 some inputs failed or held no article; 4 over the removal budget; 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 130;
