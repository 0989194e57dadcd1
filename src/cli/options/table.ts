import type { RawOptions } from './raw-options.ts';

/** One option of the command line. Help, man page, completion, README and configuration are all made of these. */
export interface OptionSpec {
  readonly name: keyof RawOptions;
  readonly group: string;
  readonly summary: string;
  readonly short?: string;
  /** The name of the value in the help; a switch has none. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** May be given several times; ids may also stand in one value, with commas between. */
  readonly many?: 'values' | 'ids';
  /** What a shell may complete the value with, where there are no choices. */
  readonly completes?: 'file' | 'folder' | 'rule';
  /** The value is a number. */
  readonly number?: true;
  /** What happens without it, as the help shows it. */
  readonly fallback?: string;
  /** May stand in a configuration file. */
  readonly configurable?: true;
}

const INPUT = 'Input:';
const OUTPUT = 'Output:';
const RULES = 'Passes and rules:';
const FLAGS = 'Flags:';
const BATCH = 'Many files:';
const CONFIG = 'Configuration:';

export const FORMATS_IN = ['auto', 'text', 'markdown', 'jsonl', 'wet'] as const;
export const FORMATS_OUT = ['markdown', 'json', 'jsonl', 'text', 'sarif'] as const;
export const QUOTES = ['keep', 'curly', 'straight'] as const;
export const ANNOTATIONS = ['none', 'footnotes', 'comments'] as const;

export const OPTIONS: readonly OptionSpec[] = [
  {
    name: 'from',
    short: 'f',
    value: 'FORMAT',
    group: INPUT,
    choices: FORMATS_IN,
    fallback: 'auto: by the name',
    configurable: true,
    summary: 'how the input is written',
  },
  {
    name: 'encoding',
    value: 'LABEL',
    group: INPUT,
    fallback: 'by the bytes',
    configurable: true,
    summary: 'encoding of the input, such as windows-1252',
  },
  {
    name: 'language',
    value: 'CODE',
    group: INPUT,
    fallback: 'by the words',
    configurable: true,
    summary: 'language of the text, such as en or de',
  },
  { name: 'url', value: 'URL', group: INPUT, summary: 'where the text comes from, a hint for some rules' },
  {
    name: 'textField',
    value: 'NAME',
    group: INPUT,
    fallback: 'text',
    configurable: true,
    summary: 'field of a JSONL record that holds the text',
  },
  {
    name: 'filesFrom',
    value: 'LIST',
    group: INPUT,
    completes: 'file',
    summary: 'read the names of the inputs from a file, one a line; - is stdin',
  },
  { name: 'null', short: '0', group: INPUT, summary: 'names in LIST end with a NUL character' },

  {
    name: 'to',
    short: 't',
    value: 'FORMAT',
    group: OUTPUT,
    choices: FORMATS_OUT,
    fallback: 'markdown',
    configurable: true,
    summary: 'how the output is written',
  },
  {
    name: 'output',
    short: 'o',
    value: 'PATH',
    group: OUTPUT,
    completes: 'file',
    fallback: 'stdout',
    summary: 'file or folder that receives the output',
  },
  {
    name: 'frontMatter',
    group: OUTPUT,
    configurable: true,
    summary: 'begin the Markdown with title, author, date and language as YAML',
  },
  {
    name: 'annotate',
    value: 'HOW',
    group: OUTPUT,
    choices: ANNOTATIONS,
    fallback: 'none',
    configurable: true,
    summary: 'put the flags into the Markdown',
  },
  {
    name: 'quotes',
    value: 'STYLE',
    group: OUTPUT,
    choices: QUOTES,
    fallback: 'keep',
    configurable: true,
    summary: 'glyphs of the quotation marks',
  },
  { name: 'check', group: OUTPUT, summary: 'write nothing; list what would change; exit code 1 if anything' },
  {
    name: 'diff',
    group: OUTPUT,
    summary: 'write the change from the file to its clean text as a patch; exit code 1 if any',
  },
  {
    name: 'quiet',
    short: 'q',
    group: OUTPUT,
    configurable: true,
    summary: 'no flags, progress or summary on stderr, only errors',
  },
  { name: 'verbose', short: 'v', group: OUTPUT, configurable: true, summary: 'say more on stderr' },

  {
    name: 'only',
    value: 'IDS',
    group: RULES,
    many: 'ids',
    completes: 'rule',
    configurable: true,
    summary: 'run only these passes and rules',
  },
  {
    name: 'skip',
    value: 'IDS',
    group: RULES,
    many: 'ids',
    completes: 'rule',
    configurable: true,
    summary: 'do not run these passes and rules',
  },
  {
    name: 'keep',
    value: 'REGEX',
    group: RULES,
    many: 'values',
    configurable: true,
    summary: 'never touch what matches, nor remove a block that holds it',
  },
  {
    name: 'maxRemoval',
    value: 'PERCENT',
    group: RULES,
    number: true,
    fallback: '80',
    configurable: true,
    summary: 'remove nothing where more of the words in prose would go; exit code 4',
  },
  {
    name: 'profile',
    value: 'FILE',
    group: RULES,
    many: 'values',
    completes: 'file',
    configurable: true,
    summary: 'remove what "learn" found to repeat over files',
  },
  {
    name: 'applySuggestions',
    group: RULES,
    configurable: true,
    summary: 'also apply what rules only suggest',
  },

  {
    name: 'severity',
    value: 'LEVEL',
    group: FLAGS,
    choices: ['info', 'warning', 'error'],
    fallback: 'info',
    configurable: true,
    summary: 'show flags of this severity and graver',
  },
  {
    name: 'minConfidence',
    value: 'P',
    group: FLAGS,
    number: true,
    fallback: '0',
    configurable: true,
    summary: 'show flags of this confidence and more, 0 to 1',
  },
  {
    name: 'names',
    value: 'FILE',
    group: FLAGS,
    many: 'values',
    completes: 'file',
    configurable: true,
    summary: 'names that are right as they stand, one a line',
  },
  {
    name: 'phrases',
    value: 'FILE',
    group: FLAGS,
    many: 'values',
    completes: 'file',
    configurable: true,
    summary: 'phrases to flag: PHRASE | MESSAGE | SUGGESTION',
  },
  {
    name: 'accept',
    value: 'FILE',
    group: FLAGS,
    many: 'values',
    completes: 'file',
    configurable: true,
    summary: 'words and phrases never to flag, one a line',
  },

  {
    name: 'jobs',
    short: 'j',
    value: 'N',
    group: BATCH,
    number: true,
    fallback: 'cores',
    configurable: true,
    summary: 'files or records in work at a time',
  },
  { name: 'resume', group: BATCH, summary: 'skip what an earlier run into the same folder has done' },
  { name: 'shard', value: 'I/N', group: BATCH, summary: 'take only part I of N of the input' },
  {
    name: 'errors',
    value: 'FILE',
    group: BATCH,
    completes: 'file',
    fallback: 'stderr',
    summary: 'file for the errors of bad records',
  },

  {
    name: 'config',
    value: 'FILE',
    group: CONFIG,
    completes: 'file',
    fallback: '.clean-article.json upward',
    summary: 'configuration file; --no-config for none',
  },
  { name: 'printConfig', group: CONFIG, summary: 'print the configuration that would be used' },
];

/** `maxRemoval` as it is raw: `--max-removal`. */
export function longName(name: string): string {
  return `--${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** What an option that may be given several times has, with one more value. */
export function appendValues(
  kind: NonNullable<OptionSpec['many']>,
  value: string,
  before: readonly string[] = [],
): readonly string[] {
  const values = kind === 'ids' ? value.split(',').map((id) => id.trim()) : [value];
  return [...before, ...(kind === 'ids' ? values.filter((id) => id !== '') : values)];
}

/** One command beside the main one. */
export interface CommandSpec {
  readonly name: string;
  readonly arguments: string;
  readonly summary: string;
  readonly options: readonly CommandOption[];
}

export interface CommandOption {
  readonly flags: string;
  readonly summary: string;
  readonly choices?: readonly string[];
}

const TO_FILE: CommandOption = {
  flags: '-o, --output <FILE>',
  summary: 'file that receives the output (default: stdout)',
};

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'rules',
    arguments: '',
    summary: 'list the passes and rules',
    options: [{ flags: '-t, --to <FORMAT>', summary: 'how the list is written', choices: ['text', 'json'] }],
  },
  {
    name: 'explain',
    arguments: '<RULE|FILE:LINE>',
    summary: 'say what a rule does, or why a line of a file went or stayed',
    options: [],
  },
  {
    name: 'restore',
    arguments: '<REPORT>',
    summary: 'give back the original bytes from a report written with --to json; - is stdin',
    options: [TO_FILE],
  },
  {
    name: 'learn',
    arguments: '<PATH...>',
    summary: 'find lines that repeat over the files of a site, as a profile for --profile',
    options: [
      TO_FILE,
      { flags: '--part', summary: 'make a profile to be merged: keep what stands in one file alone, too' },
      { flags: '--merge', summary: 'the paths are profiles of parts of a corpus: add them up' },
      { flags: '--text-field <NAME>', summary: 'field of a record that holds the text (default: text)' },
    ],
  },
  {
    name: 'completion',
    arguments: '<SHELL>',
    summary: `print the completion script for ${SHELLS.join(', ')}`,
    options: [],
  },
  { name: 'man', arguments: '', summary: 'print the manual page', options: [] },
];

export const EXIT_CODES: readonly (readonly [code: number, meaning: string])[] = [
  [0, 'done'],
  [1, '--check or --diff found something'],
  [2, 'wrong usage; nothing was done'],
  [3, 'some inputs failed; the others are done'],
  [4, 'a file met the safety budget (--max-removal) and was left whole'],
  [130, 'interrupted'],
];
