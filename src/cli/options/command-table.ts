import type { CommandOption, CommandSpec } from './option-spec.ts';

const TO_FILE: CommandOption = {
  flags: '-o, --output <FILE>',
  summary: 'file that receives the output (default: stdout)',
};

/** Shells for which `completion` writes a script. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** The commands beside the main one. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'rules',
    arguments: '',
    summary: 'list the passes and rules',
    options: [{ flags: '-t, --to <FORMAT>', summary: 'how the list is written', choices: ['text', 'json'] }],
  },
  {
    name: 'explain',
    arguments: '<RULE|FILE|FILE:LINE>',
    summary: 'say what a rule does, what became of each line of a file, or why one went or stayed',
    options: [],
  },
  {
    name: 'restore',
    arguments: '<REPORT>',
    summary: 'give back the input from a report (--to json) or records (--restorable); - is stdin',
    options: [TO_FILE],
  },
  {
    name: 'summary',
    arguments: '<FILE...>',
    summary: 'add up what --summary wrote for the parts of a corpus',
    options: [
      TO_FILE,
      { flags: '-t, --to <FORMAT>', summary: 'how the totals are written', choices: ['text', 'json'] },
    ],
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

/** The exit codes, for help and manual. */
export const EXIT_CODES: readonly (readonly [code: number, meaning: string])[] = [
  [0, 'done'],
  [1, '--check or --diff found a change, or --fail-on a flag'],
  [2, 'wrong usage; nothing was done'],
  [3, 'some inputs failed or held no article; the others are done'],
  [4, 'a file was left whole, since more of it would go than --max-removal allows'],
  [130, 'interrupted'],
];
