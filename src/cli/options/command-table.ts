import type { CommandOption, CommandSpec } from './option-spec.ts';

const TO_FILE: CommandOption = {
  flags: '-o, --output <FILE>',
  summary: 'file that receives the output (default: stdout)',
};

/** The shells that `completion` supports. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** The subcommands. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'rules',
    arguments: '',
    summary: 'list the passes and rules',
    options: [{ flags: '-t, --to <FORMAT>', summary: 'format of the list', choices: ['text', 'json'] }],
  },
  {
    name: 'explain',
    arguments: '<RULE|FILE|FILE:LINE>',
    summary: 'explain a rule, what became of each line of a file, or why a line was removed or kept',
    options: [],
  },
  {
    name: 'restore',
    arguments: '<REPORT>',
    summary: 'restore the input from a report (--to json) or records (--restorable); - is stdin',
    options: [TO_FILE],
  },
  {
    name: 'summary',
    arguments: '<FILE...>',
    summary: 'add up the files of --summary or --report FILE.json of the parts of a corpus',
    options: [
      TO_FILE,
      {
        flags: '-t, --to <FORMAT>',
        summary: 'format of the totals; -o FILE.html makes a page',
        choices: ['text', 'json', 'html'],
      },
    ],
  },
  {
    name: 'learn',
    arguments: '<PATH...>',
    summary: 'find lines that recur over the files of a site, and make a profile for --profile',
    options: [
      TO_FILE,
      { flags: '--part', summary: 'make a profile to be merged: also keep lines of a single file' },
      { flags: '--merge', summary: 'the paths are profiles of parts of a corpus: add them up' },
      { flags: '--text-field <NAME>', summary: 'field of a record with the text (default: text)' },
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

/** The exit codes, for help and manual. */
export const EXIT_CODES: readonly (readonly [code: number, meaning: string])[] = [
  [0, 'done'],
  [1, '--check or --diff found a change, or --fail-on a flag'],
  [2, 'wrong usage; nothing was done'],
  [3, 'some inputs failed or had no article; the others are done'],
  [4, 'nothing was removed from a file: it would be more than --max-removal allows'],
  [130, 'interrupted'],
];
