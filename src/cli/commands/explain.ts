import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describeError } from '../../batch/report/errors.ts';
import { terminalSafe } from '../../formats/terminal-safe.ts';
import {
  type CleanOptions,
  clean,
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
  arrivalThrough,
  DEFAULT_RULE_OPTIONS,
  evidenceFor,
  listFlags,
  listRemoved,
  listRepairs,
  openTable,
  readDocument,
  type Span,
  whyKept,
} from '../../internal.ts';
import type { Terminal } from '../../job.ts';
import { knownIds } from '../options/rule-ids.ts';
import { didYouMean } from '../terminal/did-you-mean.ts';
import { inputError, usageError } from '../terminal/errors.ts';
import { effectOf } from './rules.ts';

type Site = CleanOptions['site'];

const PLACE = /^(.+):(\d{1,9})$/su;

/** Explains a rule, a pass, or what became of a line. */
export async function explain(what: string, terminal: Terminal): Promise<string> {
  const rule = RULES.find((one) => one.id === what);
  if (rule) return explainRule(rule);
  const pass = PASSES.find((one) => one.id === what);
  if (pass) return explainPass(pass);
  const [, path, line] = PLACE.exec(what) ?? [];
  if (path !== undefined) return explainLine(path, Number(line), terminal);
  throw usageError(
    `explain ${what}: give a rule or FILE:LINE${didYouMean(what, knownIds())}; see clean-article rules`,
  );
}

function explainPass({ id, summary, rules }: Pass): string {
  return `${id}: ${summary}\n\n${rules.map((rule) => `  ${rule.id}  ${effectOf(rule)}  ${rule.summary}\n`).join('')}`;
}

function explainRule(rule: Rule): string {
  const alone = rule.optional ? '; runs only when it is named' : '';
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
  const { cwd } = terminal;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(cwd, path));
  } catch (error) {
    throw inputError(`cannot read ${path}: ${describeError(error)}`);
  }
  const site = await evidenceBeside(path, terminal);
  const result = cleanNamed(bytes, path, site);
  const lines = result.original.split('\n');
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  if (line < 1 || line > lines.length)
    throw usageError(
      `${path} has ${lines.length} line${lines.length === 1 ? '' : 's'}: there is no line ${line}`,
    );
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const span = { start, end: start + lines[line - 1].length };
  return `${path}:${line}: ${terminalSafe(lines[line - 1])}\n\n${describeOutcome(result, span, site)}`;
}

/** What recurs over the folder of a file, as a run over that folder would count it. */
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

/** What every pass did to a line of the original, and why. */
function describeOutcome(result: Result, span: Span, site: Site): string {
  const meets = ({ source: [start, end] }: Removed | EditRecord | Flag) =>
    start <= span.end && span.start <= end;
  const parts: string[] = [];
  const removed = listRemoved(withPlainNewlines(result)).filter(meets);
  for (const { rule, confidence, reasons = [] } of removed) {
    parts.push(`It was removed by ${rule} (confidence ${confidence.toFixed(2)}).${list(reasons)}`);
  }
  if (removed.length === 0) parts.push(explainKept(result, span, site));
  for (const { rule, before, after, column } of listRepairs(withPlainNewlines(result)).filter(meets))
    parts.push(`${rule} at column ${column}: ${JSON.stringify(before)} became ${JSON.stringify(after)}.`);
  for (const flag of listFlags(withPlainNewlines(result)).filter(meets)) {
    parts.push(
      `${flag.rule} (${flag.severity}, confidence ${flag.confidence.toFixed(2)}): ${flag.message}${list(flag.evidence ?? [])}`,
    );
  }
  return `${parts.join('\n')}\n`;
}

function explainKept(result: Result, span: Span, site: Site): string {
  if (result.overBudget) return 'It stays: the file met the safety budget, so nothing was removed.';
  if (result.unsettled) return 'It stays: the passes came to no rest on this file, so nothing was changed.';
  const { language, syntax } = result;
  const now = arrivalThrough(
    span,
    result.passes.map(({ positions }) => positions),
  );
  const options = { ...DEFAULT_RULE_OPTIONS, site };
  return `It stays.${list(whyKept(readDocument(result.text, { language, syntax, options }), now))}`;
}

/** With places that count line ends as one, as `original` does. */
function withPlainNewlines(result: Result): Result {
  return { ...result, source: { ...result.source, newline: '\n', oddNewlines: [] } };
}

function list(reasons: readonly string[]): string {
  return reasons.map((reason) => `\n  - ${terminalSafe(reason)}`).join('');
}
