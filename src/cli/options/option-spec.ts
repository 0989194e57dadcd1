import type { RawOptions } from './raw-options.ts';

/** One option of the command line. Help, man page, completion, documentation and configuration are made from it. */
export interface OptionSpec {
  readonly name: keyof RawOptions;
  readonly group: string;
  readonly summary: string;
  readonly short?: string;
  /** The name of the value in the help; undefined for a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** The option may be repeated, and one value may contain several ids separated by commas. */
  readonly many?: 'values' | 'ids';
  /** How a shell completes the value if there are no choices. */
  readonly completes?: 'file' | 'folder' | 'rule';
  /** The value is a number. */
  readonly number?: true;
  /** The default, as the help shows it. */
  readonly fallback?: string;
  /** The option may be set in a configuration file. */
  readonly configurable?: true;
}

/** A subcommand. */
export interface CommandSpec {
  readonly name: string;
  readonly arguments: string;
  readonly summary: string;
  readonly options: readonly CommandOption[];
}

/** An option of a subcommand, in commander's notation. */
export interface CommandOption {
  readonly flags: string;
  readonly summary: string;
  readonly choices?: readonly string[];
}

/** An option as it is typed: `--max-removal` for `maxRemoval`. */
export function longName(name: string): string {
  return `--${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Appends a value to those of an option that may be repeated. */
export function appendValues(
  kind: NonNullable<OptionSpec['many']>,
  value: string,
  before: readonly string[] = [],
): readonly string[] {
  const values = kind === 'ids' ? value.split(',').map((id) => id.trim()) : [value];
  return [...before, ...(kind === 'ids' ? values.filter((id) => id !== '') : values)];
}
