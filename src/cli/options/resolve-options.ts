import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { messagesTo } from '../../batch/report/reporter.ts';
import { type CleanOptions, PASSES, type Severity } from '../../index.ts';
import {
  canonicalEncoding,
  languageTagMessage,
  MULTI_BYTE_ENCODINGS,
  parseLanguageTag,
  SINGLE_BYTE_ENCODINGS,
  supportOf,
  toolOf,
} from '../../internal.ts';
import type { Job, Terminal } from '../../job.ts';
import { didYouMean } from '../terminal/did-you-mean.ts';
import { usageError } from '../terminal/errors.ts';
import { takesColour } from '../terminal/terminal.ts';
import { longName } from './option-spec.ts';
import { toolOfRun } from './provenance.ts';
import type { RawOptions } from './raw-options.ts';
import { reportForm } from './report-form.ts';
import { checkSkipped, currentId } from './rule-ids.ts';
import { NO_OVERRIDES, type RuleOverrides } from './rule-overrides.ts';
import { OPTIONS } from './table.ts';
import { readPhrases, readWords } from './word-lists.ts';

/**
 * Checks the raw options and makes a job from them.
 * @throws a usage error
 */
export async function resolveOptions(
  raw: RawOptions,
  terminal: Terminal,
  overrides: RuleOverrides = NO_OVERRIDES,
): Promise<Job> {
  checkChoices(raw);
  const ids = currentIds(raw, terminal);
  const clean = await cleanOptions({ ...raw, ...ids }, overrides, terminal.cwd);
  if (clean.language && supportOf(clean.language) === 'unknown')
    messagesTo(terminal, raw.quiet).info(unknownLanguageMessage(clean.language));
  return {
    to: (raw.to ?? 'markdown') as Job['to'],
    // A WET file is a WARC file; its records state their content.
    from: (raw.from === 'warc' ? 'wet' : (raw.from ?? 'auto')) as Job['from'],
    clean,
    frontMatter: raw.frontMatter ?? false,
    annotate: (raw.annotate ?? 'none') as Job['annotate'],
    textField: raw.textField ?? 'text',
    form: formOf(raw, overrides, terminal),
    bad: (raw.bad ?? 'keep') as Job['bad'],
    summary: raw.summary,
    report: raw.report,
    reportAll: raw.reportAll ?? false,
    output: raw.output,
    open: raw.open ?? false,
    check: raw.check ?? false,
    diff: raw.diff ?? false,
    ...inPlaceOf(raw),
    failOn: failOnOf(raw.failOn),
    flagsFile: raw.flags,
    folderSelection: selectionOf(raw),
    jobs: numberOf(raw, 'jobs', [1, 1024], true) ?? availableParallelism(),
    resume: raw.resume ?? false,
    ...(await learningOf(raw, terminal.cwd)),
    // A quiet run needs no colour, and checking for it would open stderr.
    colour: !raw.quiet && takesColour(raw.color, terminal.stderr, terminal.env),
    outputColour: raw.diff === true && takesColour(raw.color, terminal.stdout, terminal.env),
    quiet: raw.quiet ?? false,
    verbose: raw.verbose ?? false,
    errors: raw.errors,
    shard: shardOf(raw.shard),
    minConfidence: numberOf(raw, 'minConfidence', [0, 1]) ?? 0,
    severity: (raw.severity ?? 'info') as Severity,
    severities: severitiesOf(overrides),
    ignores: overrides.ignores,
    base: resolve(terminal.cwd).replaceAll('\\', '/'),
  };
}

/** The form of reports. The hash of the files that the options name is computed only if a report will state it. */
function formOf(raw: RawOptions, overrides: RuleOverrides, terminal: Terminal): Job['form'] {
  const isRecorded =
    raw.to === 'json' ||
    raw.to === 'jsonl' ||
    raw.to === 'html' ||
    raw.keepReports ||
    raw.report !== undefined ||
    raw.summary !== undefined;
  return { ...reportForm(raw), tool: isRecorded ? toolOfRun(raw, overrides, terminal) : toolOf() };
}

function checkChoices(raw: RawOptions): void {
  for (const { name, choices } of OPTIONS) {
    const value = raw[name];
    if (choices && value !== undefined && !choices.includes(String(value))) {
      throw usageError(
        `${longName(name)} ${value}: choose from ${choices.join(', ')}${didYouMean(String(value), choices)}`,
      );
    }
  }
}

function inPlaceOf({ write = false, keepReports = false }: RawOptions): Pick<Job, 'write' | 'keepReports'> {
  return { write, keepReports };
}

/** The lowest severity that fails a run: `warning` for `flag:warning`, any for `flag`. */
function failOnOf(value: string | undefined): Job['failOn'] {
  return value === undefined ? undefined : ((value.split(':')[1] ?? 'info') as Severity);
}

function selectionOf({ ext, glob, noIgnore }: RawOptions): Job['folderSelection'] {
  return { endings: ext, globs: glob ?? [], noIgnore: noIgnore ?? false };
}

async function learningOf(
  { noLearn, learnInto, profile }: RawOptions,
  cwd: string,
): Promise<Pick<Job, 'learn' | 'learnInto' | 'profile'>> {
  const table = profile?.length ? await profileTable(profile, cwd) : undefined;
  return { learn: !noLearn, learnInto, profile: table };
}

async function profileTable(paths: readonly string[], cwd: string): Promise<SharedArrayBuffer> {
  return (await import('../commands/profiles.ts')).readProfiles(paths, cwd);
}

async function cleanOptions(raw: RawOptions, overrides: RuleOverrides, cwd: string): Promise<CleanOptions> {
  const maxRemoval = numberOf(raw, 'maxRemoval', [0, 100]);
  const options: { -readonly [Key in keyof CleanOptions]: CleanOptions[Key] } = {
    ...rulesOf(raw, overrides),
  };
  if (raw.from === 'text' || raw.from === 'markdown' || raw.from === 'html') options.from = raw.from;
  if (raw.record && raw.record !== 'auto') options.from = raw.record as NonNullable<CleanOptions['from']>;
  if (raw.to === 'text') options.signs = 'none';
  if (raw.images) options.images = raw.images as NonNullable<CleanOptions['images']>;
  if (raw.links) options.links = raw.links as NonNullable<CleanOptions['links']>;
  if (raw.quotes) options.quotes = raw.quotes as NonNullable<CleanOptions['quotes']>;
  if (raw.language) options.language = languageOf(raw.language);
  if (raw.encoding) options.encoding = encodingOf(raw.encoding);
  if (raw.url) options.url = raw.url;
  if (raw.keep) options.keep = raw.keep.map(patternOf);
  if (maxRemoval !== undefined) options.maxRemoval = maxRemoval;
  if (raw.names) options.names = readWords(raw.names, '--names', cwd);
  if (raw.accept) options.accept = readWords(raw.accept, '--accept', cwd);
  if (raw.phrases) options.phrases = readPhrases(raw.phrases, cwd);
  if (raw.applySuggestions) options.applySuggestions = true;
  return options;
}

const ENCODINGS: readonly string[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  ...SINGLE_BYTE_ENCODINGS,
  ...MULTI_BYTE_ENCODINGS,
];

function encodingOf(raw: string): string {
  const label = raw.toLowerCase();
  if (ENCODINGS.includes(label)) return label;
  const standard = canonicalEncoding(label);
  if (standard !== undefined) return standard;
  const hint = didYouMean(label, ENCODINGS);
  throw usageError(`--encoding ${raw}: known encodings are ${ENCODINGS.join(', ')}${hint}`);
}

/** The warning for a well-formed language tag that the tool does not know. */
function unknownLanguageMessage(language: string): string {
  return `--language ${language}: this language is unknown: only damage that can be repaired in any language is repaired`;
}

function languageOf(raw: string): string {
  const tag = parseLanguageTag(raw);
  if (tag === undefined) throw usageError(`--language: ${languageTagMessage(raw)}`);
  return tag;
}

function patternOf(source: string): RegExp {
  try {
    return new RegExp(source, 'u');
  } catch (error) {
    const reason = (error as Error).message.replace(/^Invalid regular expression: /u, '');
    throw usageError(`--keep ${source}: ${reason}`);
  }
}

/**
 * The current ids for those of `--only` and `--skip`.
 * @throws a usage error for an unknown one
 */
function currentIds(
  { only, skip, quiet }: RawOptions,
  terminal: Terminal,
): Pick<RawOptions, 'only' | 'skip'> {
  const { warn } = messagesTo(terminal, quiet);
  return {
    ...(only ? { only: only.map((id) => currentId(id, '--only', warn)) } : {}),
    ...(skip ? { skip: skip.map((id) => currentId(id, '--skip', warn)) } : {}),
  };
}

/** The passes and rules to run, by the options and the configuration. */
function rulesOf(raw: RawOptions, { rules }: RuleOverrides): Pick<CleanOptions, 'only' | 'skip'> {
  const off = Object.keys(rules).filter((id) => rules[id] === 'off' && !raw.only?.includes(id));
  for (const id of raw.skip ?? []) checkSkipped(id, '--skip');
  for (const id of off) checkSkipped(id, 'rules:');
  const on = Object.keys(rules).filter((id) => rules[id] === 'on');
  const skip = [...(raw.skip ?? []), ...off];
  // `only` replaces the default set, so list all passes as well as the optional rules.
  const only = raw.only ?? (on.length > 0 ? [...PASSES.map((pass) => pass.id), ...on] : undefined);
  return { ...(only ? { only } : {}), ...(skip.length > 0 ? { skip } : {}) };
}

function severitiesOf({ rules }: RuleOverrides): Readonly<Record<string, Severity>> {
  const graded = Object.entries(rules).filter(([, value]) => value !== 'off' && value !== 'on');
  return Object.fromEntries(graded) as Record<string, Severity>;
}

function numberOf(
  raw: RawOptions,
  name: 'jobs' | 'minConfidence' | 'maxRemoval',
  [least, most]: readonly [number, number],
  isWhole = false,
): number | undefined {
  const value = raw[name];
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
