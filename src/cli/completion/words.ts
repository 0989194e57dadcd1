import { COMMANDS, SHELLS } from '../options/command-table.ts';
import { type CommandSpec, longName, type OptionSpec } from '../options/option-spec.ts';
import { knownIds } from '../options/rule-ids.ts';
import { OPTIONS } from '../options/table.ts';

/** An option as a shell completes it. */
export interface CompletedOption {
  /** Without dashes. */
  readonly long: string;
  readonly short: string | undefined;
  readonly summary: string;
  /** The name of its value; undefined for a switch. */
  readonly value: string | undefined;
  /** The possible values; undefined for a file, and for values that cannot be listed. */
  readonly values: readonly string[] | undefined;
  readonly isFile: boolean;
  /** The value may be several words separated by commas. */
  readonly isList: boolean;
  /** It may be given more than once. */
  readonly isRepeatable: boolean;
}

/** A command with its options and arguments; the main command has no name. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  /** The possible arguments. */
  readonly words: readonly string[];
  /** Its argument may be a file. */
  readonly takesFiles: boolean;
}

const HELP = switchOf('help', 'h', 'print the help');

/** The command line without a subcommand. */
export function mainCommand(): CompletedCommand {
  const options = OPTIONS.map(fromSpec);
  const more = [
    switchOf('no-config', undefined, 'read no configuration file'),
    switchOf('version', 'V', 'print the version'),
    HELP,
  ];
  return { name: '', summary: '', options: [...options, ...more], words: [], takesFiles: true };
}

/** The subcommands, and `help`. */
export function otherCommands(): readonly CompletedCommand[] {
  const names = COMMANDS.map(({ name }) => name);
  const help = {
    name: 'help',
    summary: 'print the help of a command',
    options: [],
    words: names,
    takesFiles: false,
  };
  return [...COMMANDS.map(fromCommand), help];
}

function fromSpec(spec: OptionSpec): CompletedOption {
  return {
    long: longName(spec.name).slice(2),
    short: spec.short,
    summary: spec.summary,
    value: spec.value,
    values: spec.choices ?? (spec.completes === 'rule' ? knownIds() : undefined),
    isFile: spec.completes === 'file' || spec.completes === 'folder',
    isList: spec.many === 'ids',
    isRepeatable: spec.many !== undefined,
  };
}

/** `-o, --output <FILE>` in its parts. */
const FLAGS = /^(?:-(\w), )?--([\w-]+)(?: <([^>]+)>)?$/u;

function fromCommand({ name, summary, arguments: argument, options }: CommandSpec): CompletedCommand {
  const words = name === 'completion' ? SHELLS : name === 'explain' ? knownIds() : [];
  const own = options.map(({ flags, summary: does, choices }) => {
    const [, short, long = '', value] = FLAGS.exec(flags) ?? [];
    const isFile = value === 'FILE';
    return { long, short, summary: does, value, values: choices, isFile, isList: false, isRepeatable: false };
  });
  const takesFiles = argument !== '' && name !== 'completion';
  return { name, summary, options: [...own, HELP], words, takesFiles };
}

function switchOf(long: string, short: string | undefined, summary: string): CompletedOption {
  return {
    long,
    short,
    summary,
    value: undefined,
    values: undefined,
    isFile: false,
    isList: false,
    isRepeatable: false,
  };
}

/** The spellings of an option. */
export function spellings({ long, short }: CompletedOption): readonly string[] {
  return short === undefined ? [`--${long}`] : [`-${short}`, `--${long}`];
}
