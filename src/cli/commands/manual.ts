import { VERSION } from '../../internal.ts';
import { COMMANDS, EXIT_CODES } from '../options/command-table.ts';
import { type CommandSpec, longName, type OptionSpec } from '../options/option-spec.ts';
import { OPTIONS } from '../options/table.ts';

/** The manual page in troff's man macros, made from the same table as `--help`. */
export function manualPage(): string {
  const groups = [...new Set(OPTIONS.map((spec) => spec.group))];
  return `${[
    `.TH CLEAN-ARTICLE 1 "" "clean-article ${VERSION}" "User Commands"`,
    '.SH NAME',
    'clean\\-article \\- clean the text of scraped, machine\\-translated articles',
    '.SH SYNOPSIS',
    '.B clean\\-article',
    '[\\fIOPTION\\fR]... [\\fIPATH\\fR]...',
    ...COMMANDS.flatMap((command) =>
      ['.br', `.B clean\\-article ${command.name}`, roff(command.arguments)].filter((line) => line !== ''),
    ),
    '.SH DESCRIPTION',
    'Repairs quotation marks, removes boilerplate, flags mistranslations, and accounts for every change.',
    'Reads stdin if no path is given. The clean text goes to stdout, flags to stderr.',
    '.SH OPTIONS',
    ...groups.flatMap((group) => [
      `.SS ${roff(group.replace(/:$/u, ''))}`,
      ...OPTIONS.filter((spec) => spec.group === group).flatMap(optionLines),
    ]),
    '.SH COMMANDS',
    ...COMMANDS.flatMap(commandLines),
    '.SH EXIT STATUS',
    ...EXIT_CODES.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, roff(meaning)]),
    '.SH FILES',
    '.TP',
    '.B .clean\\-article.json',
    'Configuration, searched for beside the input and in the folders above it.',
    '.TP',
    '.B FILE.cleanignore',
    'Unwanted flags of FILE, each with a reason.',
    '.TP',
    '.B .cleanignore',
    'The same for all files of its folder and below.',
  ].join('\n')}\n`;
}

function commandLines({ name, arguments: args, summary, options }: CommandSpec): readonly string[] {
  return [
    '.TP',
    `.B ${roff(`${name} ${args}`.trim())}`,
    roff(summary),
    ...options.flatMap((option) => ['.RS', '.TP', `.B ${roff(option.flags)}`, roff(option.summary), '.RE']),
  ];
}

function optionLines(spec: OptionSpec): readonly string[] {
  const name = `${spec.short ? `\\-${spec.short}, ` : ''}${roff(longName(spec.name))}`;
  const choices = spec.choices ? `: ${spec.choices.join(', ')}` : '';
  const fallback = spec.fallback === undefined ? '' : ` (default: ${spec.fallback})`;
  return [
    '.TP',
    `\\fB${name}\\fR${spec.value ? ` \\fI${spec.value}\\fR` : ''}`,
    roff(`${spec.summary}${choices}${fallback}`),
  ];
}

/** Escapes text for troff. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/u, '\\&$1');
}
