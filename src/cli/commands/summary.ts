import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
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
import { inputError } from '../terminal/errors.ts';

/**
 * Adds up the totals of several parts of a corpus.
 * @param paths of files that `--summary` wrote
 * @throws a CliError for any other file
 */
export function addSummaries(paths: readonly string[], to: 'text' | 'json', { cwd }: Terminal): string {
  const summary = mergeSummaries(paths.map((path) => readOne(path, cwd)));
  return to === 'json' ? summaryJson(summary) : summaryText(summary);
}

function readOne(path: string, cwd: string): Summary {
  try {
    return readSummary(readFileSync(resolve(cwd, path), 'utf8'));
  } catch (error) {
    throw inputError(`${path} ${describeError(error)}`);
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
