import type { Selection } from './flags/filter.ts';
import type { OutputFormat, Rendering } from './formats/write.ts';
import type { CleanOptions, Severity } from './index.ts';
import type { Form } from './internal.ts';

export type { OutputFormat };
/** How the input is read; `auto` goes by name and content. */
export type InputFormat = 'auto' | 'text' | 'markdown' | 'html' | 'jsonl' | 'wet';

/** Which files of a folder are inputs. */
export interface FolderSelection {
  /** Endings without the point; the usual ones where undefined. */
  readonly endings: readonly string[] | undefined;
  /** Globs over names below the folder, in the manner of .gitignore; one that begins with `!` leaves out. */
  readonly globs: readonly string[];
  /** What .gitignore excludes is taken, too. */
  readonly noIgnore: boolean;
}

/** What reports and records hold. What made them is known before the first is written. */
export type JobForm = Form & Required<Pick<Form, 'tool'>>;

/**
 * What a run is to do: the options, checked and resolved. Plain data that can be passed to a worker. It also holds
 * what `select` needs to choose the flags and what `render` needs to write an article.
 */
export interface Job extends Rendering, Selection {
  readonly from: InputFormat;
  readonly clean: CleanOptions;
  /** The field of a JSONL record that holds the text. */
  readonly textField: string;
  /** What reports and records hold. */
  readonly form: JobForm;
  /** Whether a record that cannot be cleaned keeps its place in the output. */
  readonly bad: 'keep' | 'drop';
  /** File that receives the totals of the run. */
  readonly summary: string | undefined;
  /** Folder or file that receives the output; stdout where undefined. */
  readonly output: string | undefined;
  /** Shows what was written in a browser. */
  readonly open: boolean;
  readonly check: boolean;
  readonly diff: boolean;
  /** The files themselves become clean. */
  readonly write: boolean;
  /** A report is kept beside each file that becomes clean itself. */
  readonly keepReports: boolean;
  /** The least severity of a flag that makes the exit code 1; undefined where flags never do. */
  readonly failOn: Severity | undefined;
  /** The file that receives the flags; its ending says how they are written. */
  readonly flagsFile: string | undefined;
  /** What is taken from folders. */
  readonly folderSelection: FolderSelection;
  readonly jobs: number;
  readonly resume: boolean;
  /** What recurs over the texts of a run is counted first. */
  readonly learn: boolean;
  /** The profile that is used, and to which the texts of the run are added. */
  readonly learnInto: string | undefined;
  /** The table of the profiles that the user names, as memory that threads share. */
  readonly profile: SharedArrayBuffer | undefined;
  /** Colour on stderr. */
  readonly colour: boolean;
  /** Colour on stdout, of patches. */
  readonly outputColour: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** File that receives the errors of bad records; stderr where undefined. */
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
