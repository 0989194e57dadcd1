import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeError } from '../../batch/report/errors.ts';
import { type Hashed, hashed, type Tool, toolOf } from '../../internal.ts';
import type { Terminal } from '../../job.ts';
import { usageError } from '../terminal/errors.ts';
import { longName } from './option-spec.ts';
import type { RawOptions } from './raw-options.ts';
import type { RuleOverrides } from './rule-overrides.ts';

/*
 * How a report describes the run that made it: the options that change what is written, and the content of
 * the files they name. File names and times are left out, so that equal runs make equal reports on any
 * machine.
 */

/** The options that change a report, with their defaults. */
const RECORDED: Readonly<Partial<Record<keyof RawOptions, string>>> = {
  from: 'auto',
  links: 'keep',
  encoding: '',
  language: '',
  url: '',
  textField: 'text',
  quotes: 'keep',
  only: '',
  skip: '',
  keep: '',
  maxRemoval: '80',
  applySuggestions: 'false',
  noLearn: 'false',
  severity: 'info',
  minConfidence: '0',
};

/** Input formats of many texts: each text is read as if it were alone. */
const CONTAINERS: ReadonlySet<unknown> = new Set(['jsonl', 'wet']);

/** The options that name files. */
const FILES = ['profile', 'learnInto', 'names', 'phrases', 'accept'] as const;

/** The tool with the options of a run. @throws a usage error for a file that cannot be read */
export function toolOfRun(
  raw: RawOptions,
  { rules, ignores }: RuleOverrides,
  { cwd, env }: Pick<Terminal, 'cwd' | 'env'>,
): Tool {
  const options: Record<string, unknown> = {};
  for (const [name, usual] of Object.entries(RECORDED)) {
    const value = raw[name as keyof RawOptions];
    if (value !== undefined && String(value) !== usual && !CONTAINERS.has(value)) options[name] = value;
  }
  for (const name of FILES) {
    const files = [raw[name] ?? []].flat();
    if (files.length > 0) options[name] = files.map((file) => hashOf(file, longName(name), cwd));
  }
  if (Object.keys(rules).length > 0) options.rules = rules;
  if (ignores.length > 0) options.ignore = hashed(JSON.stringify(ignores.map(ignoreContent)));
  return toolOf(options, raw.stamp ? timeOf(env) : undefined);
}

/** The content of an ignore, without its origin. */
function ignoreContent({ path, rule, words, reason }: RuleOverrides['ignores'][number]): readonly string[] {
  return [rule, reason, words ?? '', path?.source ?? ''];
}

/** `--learn-into` may name a profile that does not exist yet. */
function hashOf(file: string, option: string, cwd: string): Hashed | null {
  try {
    return hashed(readFileSync(resolve(cwd, file)));
  } catch (error) {
    if (option === '--learn-into') return null;
    throw usageError(`${option}: cannot read ${file}: ${describeError(error)}`);
  }
}

const SECONDS = /^\d{1,12}$/u;

/** The time of the run, or `SOURCE_DATE_EPOCH`, as in reproducible builds. */
function timeOf({ SOURCE_DATE_EPOCH: epoch }: Terminal['env']): string {
  const time = epoch !== undefined && SECONDS.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
  return time.toISOString();
}
