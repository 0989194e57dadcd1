import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { CleanOptions } from '../../clean.ts';
import type { Ignore } from '../../flags/filter.ts';
import type { Job, Terminal } from '../../job.ts';
import { PASSES, RULES } from '../../passes/index.ts';
import type { Severity } from '../../passes/rule.ts';
import { SINGLE_BYTE_ENCODINGS } from '../../source/encodings.ts';
import { didYouMean } from '../terminal/did-you-mean.ts';
import { usageError } from '../terminal/errors.ts';
import { takesColour } from '../terminal/terminal.ts';
import type { RawOptions } from './raw-options.ts';
import { longName, OPTIONS } from './table.ts';
import { readPhrases, readWords } from './word-lists.ts';

/** What a configuration file says beside the options. */
export interface RuleOverrides {
  /** By rule or pass id: `off`, `on` (for a rule that runs only when asked for), or a severity for its flags. */
  readonly rules: Readonly<Record<string, 'off' | 'on' | Severity>>;
  readonly ignores: readonly Ignore[];
}

const NO_RULEBOOK: RuleOverrides = { rules: {}, ignores: [] };

/** Checks what was typed and says what it means. @throws a usage Failure */
export async function resolveOptions(
  typed: RawOptions,
  terminal: Terminal,
  rulebook: RuleOverrides = NO_RULEBOOK,
): Promise<Job> {
  checkChoices(typed);
  checkTogether(typed);
  return {
    to: (typed.to ?? 'markdown') as Job['to'],
    from: (typed.from ?? 'auto') as Job['from'],
    clean: await cleanOptions(typed, rulebook, terminal.cwd),
    frontMatter: typed.frontMatter ?? false,
    annotate: (typed.annotate ?? 'none') as Job['annotate'],
    textField: typed.textField ?? 'text',
    output: typed.output,
    check: typed.check ?? false,
    diff: typed.diff ?? false,
    jobs: numberOf(typed, 'jobs', [1, 1024], true) ?? availableParallelism(),
    resume: typed.resume ?? false,
    // What is not said needs no colour, and stderr is not opened.
    colour: !typed.quiet && takesColour(terminal),
    quiet: typed.quiet ?? false,
    verbose: typed.verbose ?? false,
    errors: typed.errors,
    shard: shardOf(typed.shard),
    minConfidence: numberOf(typed, 'minConfidence', [0, 1]) ?? 0,
    severity: (typed.severity ?? 'info') as Severity,
    severities: severitiesOf(rulebook),
    ignores: rulebook.ignores,
    base: resolve(terminal.cwd).replaceAll('\\', '/'),
  };
}

function checkChoices(typed: RawOptions): void {
  for (const { name, choices } of OPTIONS) {
    const value = typed[name];
    if (choices && value !== undefined && !choices.includes(String(value))) {
      throw usageError(
        `${longName(name)} ${value}: choose from ${choices.join(', ')}${didYouMean(String(value), choices)}`,
      );
    }
  }
}

/** Options that contradict each other are told apart from typing errors early, before anything is read. */
function checkTogether(typed: RawOptions): void {
  const refuse = (one: string, other: string, hint: string) => {
    throw usageError(`${one} and ${other} do not go together: ${hint}`);
  };
  if (typed.check && typed.diff) refuse('--check', '--diff', '--diff alone has the same exit code');
  if ((typed.check || typed.diff) && typed.output)
    refuse(typed.check ? '--check' : '--diff', '-o', 'neither writes files; redirect stdout');
  if (typed.quiet && typed.verbose) refuse('--quiet', '--verbose', 'choose one');
  if (typed.resume && !typed.output)
    throw usageError('--resume needs -o FOLDER, where the earlier run wrote');
  if (typed.null && !typed.filesFrom) throw usageError('-0 belongs to --files-from LIST');
}

async function cleanOptions(typed: RawOptions, rulebook: RuleOverrides, cwd: string): Promise<CleanOptions> {
  const maxRemoval = numberOf(typed, 'maxRemoval', [0, 100]);
  const profiles = typed.profile ?? [];
  const boilerplate =
    profiles.length > 0
      ? await (await import('../commands/profiles.ts')).readProfiles(profiles, cwd)
      : undefined;
  const options: { -readonly [Key in keyof CleanOptions]: CleanOptions[Key] } = {
    ...rulesOf(typed, rulebook),
  };
  if (typed.from === 'text' || typed.from === 'markdown') options.from = typed.from;
  if (typed.quotes) options.quotes = typed.quotes as NonNullable<CleanOptions['quotes']>;
  if (typed.language) options.language = typed.language.toLowerCase();
  if (typed.encoding) options.encoding = encodingOf(typed.encoding);
  if (typed.url) options.url = typed.url;
  if (typed.keep) options.keep = typed.keep.map(patternOf);
  if (maxRemoval !== undefined) options.maxRemoval = maxRemoval;
  if (typed.names) options.names = readWords(typed.names, '--names', cwd);
  if (typed.accept) options.accept = readWords(typed.accept, '--accept', cwd);
  if (typed.phrases) options.phrases = readPhrases(typed.phrases, cwd);
  if (boilerplate) options.boilerplate = boilerplate;
  if (typed.applySuggestions) options.applySuggestions = true;
  return options;
}

const ENCODINGS: readonly string[] = ['utf-8', 'utf-16le', 'utf-16be', ...SINGLE_BYTE_ENCODINGS];

function encodingOf(typed: string): string {
  const label = typed.toLowerCase();
  if (ENCODINGS.includes(label)) return label;
  const hint = didYouMean(label, ENCODINGS);
  throw usageError(`--encoding ${typed}: known encodings are ${ENCODINGS.join(', ')}${hint}`);
}

function patternOf(source: string): RegExp {
  try {
    return new RegExp(source, 'u');
  } catch (error) {
    const reason = (error as Error).message.replace(/^Invalid regular expression: /u, '');
    throw usageError(`--keep ${source}: ${reason}`);
  }
}

/** Which passes and rules run, from the options and the configuration. */
function rulesOf(typed: RawOptions, { rules }: RuleOverrides): Pick<CleanOptions, 'only' | 'skip'> {
  for (const id of typed.only ?? []) checkId(id, '--only');
  for (const id of typed.skip ?? []) checkId(id, '--skip');
  const off = Object.keys(rules).filter((id) => rules[id] === 'off' && !typed.only?.includes(id));
  const on = Object.keys(rules).filter((id) => rules[id] === 'on');
  const skip = [...(typed.skip ?? []), ...off];
  // A rule that runs only when named is named beside all the passes.
  const only = typed.only ?? (on.length > 0 ? [...PASSES.map((pass) => pass.id), ...on] : undefined);
  return { ...(only ? { only } : {}), ...(skip.length > 0 ? { skip } : {}) };
}

/** Every id that `--only` and `--skip` take. */
export function knownIds(): readonly string[] {
  return [...PASSES.map((pass) => pass.id), ...RULES.map((rule) => rule.id)];
}

/** @throws a usage Failure for an id that no pass and no rule has */
export function checkId(id: string, where: string): void {
  const known = knownIds();
  if (known.includes(id)) return;
  throw usageError(
    `${where} ${id}: there is no such pass or rule${didYouMean(id, known)}; see clean-article rules`,
  );
}

function severitiesOf({ rules }: RuleOverrides): Readonly<Record<string, Severity>> {
  const graded = Object.entries(rules).filter(([, value]) => value !== 'off' && value !== 'on');
  return Object.fromEntries(graded) as Record<string, Severity>;
}

function numberOf(
  typed: RawOptions,
  name: 'jobs' | 'minConfidence' | 'maxRemoval',
  [least, most]: readonly [number, number],
  isWhole = false,
): number | undefined {
  const value = typed[name];
  if (value === undefined) return undefined;
  const number = Number(value);
  const isRight =
    String(value).trim() !== '' &&
    number >= least &&
    number <= most &&
    (!isWhole || Number.isInteger(number));
  if (isRight) return number;
  throw usageError(
    `${longName(name)} ${value}: give a ${isWhole ? 'whole ' : ''}number from ${least} to ${most}`,
  );
}

const SHARD = /^(\d{1,6})\/(\d{1,6})$/u;

function shardOf(value: string | undefined): Job['shard'] {
  if (value === undefined) return undefined;
  const [, index, count] = (SHARD.exec(value) ?? []).map(Number);
  if (index >= 1 && index <= count) return { index, count };
  throw usageError(`--shard ${value}: give I/N, such as 2/8 for the second of eight parts`);
}
