import { createHash } from 'node:crypto';
import type { CleanOptions } from '../clean.ts';
import type { Rule } from '../passes/rule.ts';
import { VERSION } from './version.ts';

/** The tool that made a report. Equal tools make equal reports of equal inputs. */
export interface Tool {
  readonly name: 'clean-article';
  readonly version: string;
  /** The options that differ from the default. Lists and files are given as their SHA-256. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** When the run began (ISO 8601), if requested. */
  readonly time?: string;
}

/** A list or a file, instead of its content. */
export interface Hashed {
  readonly sha256: string;
}

/** The tool with the options that are set. */
export function toolOf(options: Readonly<Record<string, unknown>> = {}, time?: string): Tool {
  return {
    name: 'clean-article',
    version: VERSION,
    ...(Object.keys(options).length > 0 ? { options } : {}),
    ...(time === undefined ? {} : { time }),
  };
}

/** The defaults that can also be given explicitly. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  from: 'auto',
  links: 'keep',
  quotes: 'keep',
  applySuggestions: false,
};

/** Options given elsewhere in a report: the path with the source, the profile by itself. */
const ELSEWHERE: ReadonlySet<string> = new Set(['path', 'site']);

/** The tool with the options of the library. */
export function toolWith(options: CleanOptions): Tool {
  const set = Object.entries(options).filter(
    ([name, value]) =>
      value !== undefined &&
      value !== DEFAULTS[name] &&
      !ELSEWHERE.has(name) &&
      !(Array.isArray(value) && value.length === 0),
  );
  set.sort(([a], [b]) => (a < b ? -1 : 1));
  return toolOf(Object.fromEntries(set.map(([name, value]) => [name, asJson(name, value)])));
}

const HASHED: ReadonlySet<string> = new Set(['names', 'accept', 'phrases']);

function asJson(name: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return hashed(value);
  // One entry per line, as in the files of the command line.
  if (HASHED.has(name) && Array.isArray(value)) return hashed(value.map(asLine).join(''));
  // Only the caller knows what the caller's own rules do.
  if (name === 'rules' && Array.isArray(value)) return value.map(({ id }: Rule) => id);
  if (name === 'keep' && Array.isArray(value)) return value.map(String);
  return value;
}

function asLine(entry: unknown): string {
  return `${typeof entry === 'string' ? entry : JSON.stringify(entry)}\n`;
}

/** The SHA-256 of a content, in hexadecimal. */
export function hashed(content: string | Uint8Array): Hashed {
  return { sha256: createHash('sha256').update(content).digest('hex') };
}
