import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { runPage } from '../../batch/overview/page/run-page.ts';
import { isPageName, linkBetween } from '../../batch/overview/pages.ts';
import { describeError } from '../../batch/report/errors.ts';
import {
  mergeSummaries,
  readSummary,
  type Summary,
  summaryJson,
  summaryLine,
} from '../../batch/report/summary.ts';
import type { Tally } from '../../batch/report/totals.ts';
import type { Terminal } from '../../job.ts';
import { inputError, usageError } from '../terminal/errors.ts';

/** The formats of totals. */
type SummaryFormat = 'text' | 'json' | 'html';

/** The typed format, else the one that the name of the output implies. @throws a usage error */
export function summaryFormat({ to, output }: Readonly<Record<string, string | boolean>>): SummaryFormat {
  if (to === undefined) {
    if (typeof output !== 'string') return 'text';
    return isPageName(output) ? 'html' : output.endsWith('.json') ? 'json' : 'text';
  }
  const format = FORMATS.find((one) => one === to);
  if (!format) throw usageError(`--to ${to}: choose from ${FORMATS.join(', ')}`);
  return format;
}

const FORMATS = ['text', 'json', 'html'] as const;

/** The destination and format of the totals. */
interface SummaryOutput {
  readonly to: SummaryFormat;
  readonly output: string | undefined;
}

/**
 * Adds up the totals of several parts of a corpus.
 * @param paths of files that `--summary` or `--report` wrote
 * @throws a CliError for any other file
 */
export function addSummaries(
  paths: readonly string[],
  { to, output = 'summary' }: SummaryOutput,
  { cwd }: Terminal,
): string {
  const summary = mergeSummaries(
    paths.map((path) => withLinksFrom(readOne(path, cwd), { path, output, cwd })),
  );
  if (to === 'json') return summaryJson(summary);
  if (to === 'text') return summaryText(summary);
  if (!summary.overview)
    throw inputError('a page needs parts that --report FILE.json wrote: --summary keeps only the numbers');
  return runPage(summary);
}

/** The reports of single texts stay where they are, so the links are adjusted to the new place. */
function withLinksFrom(
  summary: Summary,
  { path, output, cwd }: { readonly path: string; readonly output: string; readonly cwd: string },
): Summary {
  const { overview } = summary;
  if (!overview) return summary;
  const [from, to] = [dirname(resolve(cwd, path)), resolve(cwd, output)];
  const entries = overview.entries.map((entry) => {
    const { page, ...rest } = entry;
    const names = page === undefined ? undefined : decoded(page);
    return names === undefined ? rest : { ...rest, page: linkBetween(to, join(from, names)) };
  });
  return { ...summary, overview: { ...overview, entries } };
}

function decoded(link: string): string | undefined {
  try {
    return decodeURIComponent(link);
  } catch {
    return undefined;
  }
}

function readOne(path: string, cwd: string): Summary {
  try {
    return readSummary(readFileSync(resolve(cwd, path), 'utf8'));
  } catch (error) {
    throw inputError(`cannot add up ${path}: ${describeError(error)}`);
  }
}

function summaryText({ totals }: Summary): string {
  const { languages, rules, shareRemoved, flagsPerThousand, machineTranslated, words } = totals;
  const sections: readonly (readonly [title: string, tally: Tally, unit: string])[] = [
    ['texts by language', languages, ''],
    ['texts by words after cleaning, from', words, ''],
    ['texts by share of words removed, from', shareRemoved, ' %'],
    ['texts by flags per 1,000 words, from', flagsPerThousand, ''],
    ['texts by probability of machine translation, from', machineTranslated, ''],
    ['edits and flags by rule', rules, ''],
  ];
  const lines = sections.flatMap(([title, tally, unit]) => ['', title, ...tallyLines(tally, unit)]);
  return `${[summaryLine(totals, 'text'), ...lines].join('\n')}\n`;
}

function tallyLines(tally: Tally, unit: string): readonly string[] {
  const names = Object.keys(tally).map((name) => (name === 'none' ? name : name + unit));
  const width = Math.max(0, ...names.map((name) => name.length));
  return Object.values(tally).map((number, index) => `  ${names[index].padEnd(width)}  ${number}`);
}
