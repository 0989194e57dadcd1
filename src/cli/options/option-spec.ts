import type { RawOptions } from './raw-options.ts';

/** One option of the command line. Help, man page, completion, documentation and configuration are made from it. */
export interface OptionSpec {
  readonly name: keyof RawOptions;
  readonly group: string;
  readonly summary: string;
  readonly short?: string;
  /** The name of the value in the help; a switch has none. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** May be given several times; one value may hold several ids, with commas between. */
  readonly many?: 'values' | 'ids';
  /** What a shell completes the value with, where there are no choices. */
  readonly completes?: 'file' | 'folder' | 'rule';
  /** The value is a number. */
  readonly number?: true;
  /** What happens without it, as the help shows it. */
  readonly fallback?: string;
  /** May be set in a configuration file. */
  readonly configurable?: true;
}

/** One command beside the main one. */
export interface CommandSpec {
  readonly name: string;
  readonly arguments: string;
  readonly summary: string;
  readonly options: readonly CommandOption[];
}

/** One option of a command, as commander takes it. */
export interface CommandOption {
  readonly flags: string;
  readonly summary: string;
  readonly choices?: readonly string[];
}

/** An option as it is typed: `--max-removal` for `maxRemoval`. */
export function longName(name: string): string {
  return `--${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The values of an option that may be given several times, with one more. */
export function appendValues(
  kind: NonNullable<OptionSpec['many']>,
  value: string,
  before: readonly string[] = [],
): readonly string[] {
  const values = kind === 'ids' ? value.split(',').map((id) => id.trim()) : [value];
  return [...before, ...(kind === 'ids' ? values.filter((id) => id !== '') : values)];
}
