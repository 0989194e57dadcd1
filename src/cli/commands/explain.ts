import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readWhole } from '../../batch/input/read-whole.ts';
import { describeError } from '../../batch/report/errors.ts';
import { terminalSafe } from '../../formats/terminal-safe.ts';
import {
  type CleanOptions,
  type EditRecord,
  type Example,
  type Flag,
  PASSES,
  type Pass,
  type Removed,
  type Result,
  RULES,
  type Rule,
} from '../../index.ts';
import {
  explain as accountOf,
  clean,
  currentRuleId,
  evidenceFor,
  type LineAccount,
  linesOf,
  listFlags,
  listRemoved,
  listRepairs,
  openTable,
  type Span,
  withPlainNewlines,
} from '../../internal.ts';
import type { Terminal } from '../../job.ts';
import { knownIds } from '../options/rule-ids.ts';
import { nearestWord } from '../terminal/did-you-mean.ts';
import { inputError, usageError } from '../terminal/errors.ts';
import { effectOf } from './rules.ts';

type Site = CleanOptions['site'];

const PLACE = /^(.+):(\d{1,9})$/su;

/** Explains a rule, a pass, or a line of a file, or lists what became of every line. */
export async function explain(what: string, terminal: Terminal): Promise<string> {
  const id = currentRuleId(what);
  const rule = RULES.find((one) => one.id === id);
  if (rule) return explainRule(rule);
  const pass = PASSES.find((one) => one.id === what);
  if (pass) return explainPass(pass);
  const [, path, line] = PLACE.exec(what) ?? [];
  if (path !== undefined) return explainLine(path, Number(line), terminal);
  if (existsSync(resolve(terminal.cwd, what))) return explainFile(what, terminal);
  throw usageError(
    `explain ${what}: there is no such rule and no such file: give a rule, FILE or FILE:LINE${suggestion(what)}; see clean-article rules`,
  );
}

/** Ids whose name contains the typed text, or else the nearest one. */
function suggestion(what: string): string {
  const known = knownIds();
  const holding = known
    .filter((id) => what.length > 2 && id.includes(what.toLowerCase()))
    .slice(0, MOST_SUGGESTED);
  if (holding.length > 0) return ` (did you mean ${holding.join(', ')}?)`;
  const names = known.map((id) => id.slice(id.indexOf('/') + 1));
  const nearest = nearestWord(what, [...known, ...names]);
  const id =
    nearest === undefined
      ? undefined
      : (known.find((one) => one === nearest) ?? known[names.indexOf(nearest)]);
  return id === undefined ? '' : ` (did you mean ${id}?)`;
}

const MOST_SUGGESTED = 5;

function explainPass({ id, summary, rules }: Pass): string {
  return `${id}: ${summary}\n\n${rules.map((rule) => `  ${rule.id}  ${effectOf(rule)}  ${rule.summary}\n`).join('')}`;
}

function explainRule(rule: Rule): string {
  const alone = rule.optional ? '; runs only if it is named' : '';
  return `${rule.id} (${rule.effect}${alone})\n\n${rule.summary}\n\n${rule.why}\n\nExamples:\n${rule.examples.map(showExample).join('\n')}\n`;
}

function showExample(example: Example): string {
  const show = (text: string) => terminalSafe(text).replaceAll('\n', '\n          ');
  if ('before' in example) {
    const fails = example.fails ? `\n  known failure: ${example.fails}` : '';
    return `  before  ${show(example.before)}\n  after   ${show(example.after)}${fails}`;
  }
  if ('keep' in example)
    return `  keep    ${show(example.keep)}${example.because ? `\n          (${example.because})` : ''}`;
  return `  flag    ${show(example.flag)}`;
}

async function explainLine(path: string, line: number, terminal: Terminal): Promise<string> {
  const { result, lines, site } = await cleanedLines(path, terminal);
  if (line < 1 || line > lines.length)
    throw usageError(
      `${path} has ${lines.length} line${lines.length === 1 ? '' : 's'}: there is no line ${line}`,
    );
  const account = accountOf(result, line, { site });
  return `${path}:${line}: ${terminalSafe(account.text)}\n\n${describeOutcome(account)}`;
}

/** One line for each line of a file, with what became of it. */
async function explainFile(path: string, terminal: Terminal): Promise<string> {
  const { result, lines } = await cleanedLines(path, terminal);
  const plain = withPlainNewlines(result);
  const places = {
    removed: listRemoved(plain),
    edits: listRepairs(plain),
    flags: listFlags(plain),
  };
  const width = String(lines.length).length;
  let start = 0;
  const fates = lines.map((line, index) => {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    const text = shortened(terminalSafe(line));
    return `${String(index + 1).padStart(width)}  ${fateOf(span, line, places).padEnd(FATE_WIDTH)}  ${text}`.trimEnd();
  });
  return `${fates.join('\n')}\n\nclean-article explain ${path}:LINE says why.\n`;
}

const FATE_WIDTH = 32;
const LONGEST_LINE = 60;

function shortened(line: string): string {
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}\u2026` : line;
}

interface Places {
  readonly removed: readonly Removed[];
  readonly edits: readonly EditRecord[];
  readonly flags: readonly Flag[];
}

/** What became of a line, in one word, and the rules responsible. */
function fateOf(span: Span, line: string, { removed, edits, flags }: Places): string {
  if (line.trim() === '') return '';
  const rulesOf = (
    list: readonly { readonly rule: string; readonly source: readonly [number, number] }[],
  ) => [
    ...new Set(
      list
        .filter(({ source: [start, end] }) => start < span.end && span.start <= end)
        .map(({ rule }) => rule),
    ),
  ];
  const [gone] = rulesOf(removed);
  if (gone !== undefined) return `removed  ${gone}`;
  const changed = rulesOf(edits);
  const flagged = rulesOf(flags);
  const rules = [...changed, ...flagged];
  const word = changed.length > 0 ? 'changed ' : flagged.length > 0 ? 'flagged ' : 'stays';
  const more = rules.length > 1 ? ` +${rules.length - 1}` : '';
  return `${word} ${rules[0] ?? ''}${more}`.trimEnd();
}

interface CleanedLines {
  readonly result: Result;
  /** The lines of the input text. */
  readonly lines: readonly string[];
  readonly site: Site;
}

async function cleanedLines(path: string, terminal: Terminal): Promise<CleanedLines> {
  let bytes: Uint8Array;
  try {
    bytes = readWhole(resolve(terminal.cwd, path)).bytes;
  } catch (error) {
    throw inputError(`cannot read ${path}: ${describeError(error)}`);
  }
  const site = await evidenceBeside(path, terminal);
  const result = cleanNamed(bytes, path, site);
  return { result, lines: linesOf(result), site };
}

/** What recurs over the folder of a file, counted as a run over that folder would. */
async function evidenceBeside(path: string, terminal: Terminal): Promise<Site> {
  const { learnHere } = await import('../../batch/run/learn-one.ts');
  const { resolveOptions } = await import('../options/resolve-options.ts');
  const job = await resolveOptions({ quiet: true }, terminal);
  const learnt = await learnHere([dirname(path)], job, terminal);
  return learnt && evidenceFor(openTable(learnt.table), {});
}

function cleanNamed(bytes: Uint8Array, path: string, site: Site): Result {
  try {
    return clean(bytes, { path, site });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'SourceError') throw error;
    throw inputError(`${path} ${error.message}`);
  }
}

/** What each pass did to a line of the original, and why. */
function describeOutcome({ fate, removed, edits, flags, reasons }: LineAccount): string {
  if (fate === 'empty') return 'The line is empty. It separates blocks, and stays or is removed with them.\n';
  const parts = removed.map(
    ({ rule, confidence, reasons: why = [] }) =>
      `It was removed by ${rule} (confidence ${confidence.toFixed(2)}).${list(why)}`,
  );
  if (removed.length === 0) parts.push(`It stays.${list(reasons)}`);
  for (const { rule, before, after, column } of edits)
    parts.push(`${rule} at column ${column}: ${JSON.stringify(before)} became ${JSON.stringify(after)}.`);
  for (const flag of flags) {
    parts.push(
      `${flag.rule} (${flag.severity}, confidence ${flag.confidence.toFixed(2)}): ${flag.message}${list(flag.evidence ?? [])}`,
    );
  }
  return `${parts.join('\n')}\n`;
}

function list(reasons: readonly string[]): string {
  return reasons.map((reason) => `\n  - ${terminalSafe(reason)}`).join('');
}
