import { Command, type CommanderError, Option } from 'commander';
import { VERSION } from '../../internal.ts';
import type { Terminal } from '../../job.ts';
import { didYouMean } from '../terminal/did-you-mean.ts';
import { usageError } from '../terminal/errors.ts';
import { COMMANDS, EXIT_CODES } from './command-table.ts';
import { appendValues, type CommandSpec, longName, type OptionSpec } from './option-spec.ts';
import type { RawOptions } from './raw-options.ts';
import { OPTIONS } from './table.ts';

/** A parsed command line. */
export type Request =
  | { readonly command: 'clean'; readonly inputs: readonly string[]; readonly raw: RawOptions }
  | {
      readonly command: string;
      readonly inputs: readonly string[];
      readonly options: Readonly<Record<string, string | boolean>>;
    };

const ABOUT =
  'Cleans the text of scraped, machine-translated articles: repairs quotation marks, removes\n' +
  'boilerplate, flags mistranslations, and accounts for every change. Reads stdin without a path.';

const AFTER_HELP = `
Examples:
  clean-article article.txt                     clean Markdown on stdout, flags on stderr
  clean-article --to json article.txt           the same as a report with every change
  clean-article --diff article.txt | patch      clean the file in place
  clean-article pages/ -o clean/                a whole folder
  clean-article -f jsonl -t jsonl < a > b       a filter for a corpus

Exit codes:
${EXIT_CODES.map(([code, meaning]) => `  ${String(code).padStart(3)}  ${meaning}`).join('\n')}`;

/**
 * Parses a command line. Help and version are written to the terminal.
 * @returns undefined if there is nothing left to do
 * @throws a usage error
 */
export function parse(argv: readonly string[], terminal: Terminal): Request | undefined {
  let request: Request | undefined;
  const program = programFor(terminal, (asked) => {
    request = asked;
  });
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    const { code, message } = error as CommanderError;
    if (code === 'commander.helpDisplayed' || code === 'commander.version') return undefined;
    if (code === 'commander.help') {
      checkHelp(argv);
      return undefined;
    }
    if (code?.startsWith('commander.')) throw usageError(asOneLine(message));
    throw error;
  }
  checkNames(request);
  return request;
}

/** commander prints the general help for an unknown command. */
function checkHelp([help, name]: readonly string[]): void {
  if (help !== 'help' || name === undefined || name.startsWith('-')) return;
  const known = COMMANDS.map((command) => command.name);
  if (known.includes(name) || name === 'help') return;
  throw usageError(`help ${name}: there is no such command${didYouMean(name, known)}`);
}

/** An empty name would mean the working folder: `"$UNSET"` would clean everything in it. */
function checkNames(request: Request | undefined): void {
  if (!request) return;
  if (request.inputs.includes('')) throw usageError('an input has an empty name; the working folder is .');
  const { output } = 'raw' in request ? request.raw : request.options;
  if (output === '') throw usageError('-o: the name is empty; the working folder is .');
}

/** The text of `--help`. */
export function helpText(): string {
  const silent = { stdout: { write: () => true }, stderr: { write: () => true } } as unknown as Terminal;
  return `${programFor(silent, () => {}).helpInformation()}${AFTER_HELP}\n`;
}

function programFor(terminal: Terminal, ask: (request: Request) => void): Command {
  const program = new Command('clean-article');
  const quiet = {
    writeOut: (text: string) => void terminal.stdout.write(text),
    writeErr: (text: string) => void terminal.stderr.write(text),
    outputError: () => {},
    getOutHelpWidth: () => 100,
    getErrHelpWidth: () => 100,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  };
  program
    .description(ABOUT)
    .argument('[path...]', 'files, folders, globs; - is stdin')
    .configureOutput(quiet)
    .exitOverride()
    .enablePositionalOptions()
    .helpCommand('help [command]', 'print this help, or that of a command')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', AFTER_HELP)
    .action((inputs: string[], options: Record<string, unknown>) =>
      ask({ command: 'clean', inputs, raw: withNegations(options) }),
    );
  for (const spec of OPTIONS) program.addOption(toOption(spec));
  program.addOption(new Option('--no-config').hideHelp());
  for (const spec of COMMANDS) addCommand(program, spec, ask);
  return program;
}

/** commander stores `--no-learn` as `learn: false`, and `learn: true` if it is not given. */
function withNegations(options: Readonly<Record<string, unknown>>): RawOptions {
  const raw: Record<string, unknown> = { ...options };
  for (const { name } of OPTIONS) {
    if (!NEGATED.test(name)) continue;
    const plain = name.charAt(2).toLowerCase() + name.slice(3);
    if (raw[plain] === false) raw[name] = true;
    delete raw[plain];
  }
  return raw;
}

const NEGATED = /^no[A-Z]/u;

function toOption(spec: OptionSpec): Option {
  const flags =
    (spec.short ? `-${spec.short}, ` : '') + longName(spec.name) + (spec.value ? ` <${spec.value}>` : '');
  const fallback = spec.fallback === undefined ? '' : ` (default: ${spec.fallback})`;
  const choices = spec.choices ? `: ${spec.choices.join(', ')}` : '';
  const option = new Option(flags, `${spec.summary}${choices}${fallback}`).helpGroup(spec.group);
  const { many } = spec;
  if (many)
    option.argParser((value: string, before: readonly string[] | undefined) =>
      appendValues(many, value, before),
    );
  return option;
}

function addCommand(program: Command, spec: CommandSpec, ask: (request: Request) => void): void {
  const command = program
    .command(spec.arguments ? `${spec.name} ${spec.arguments}` : spec.name)
    .description(spec.summary);
  for (const { flags, summary, choices } of spec.options) {
    command.addOption(new Option(flags, choices ? `${summary}: ${choices.join(', ')}` : summary));
  }
  command.action((...given: unknown[]) => {
    const options = given[given.length - 2] as Record<string, string | boolean>;
    const inputs = given.slice(0, -2).flat() as string[];
    ask({ command: spec.name, inputs, options });
  });
}

/** `error: unknown option '--chek'\n(Did you mean --check?)` as one line. */
function asOneLine(message: string): string {
  return message
    .replace(/^error: /u, '')
    .split('\n')
    .map((line) => line.trim().replace(/^\(Did/u, '(did'))
    .join(' ');
}
