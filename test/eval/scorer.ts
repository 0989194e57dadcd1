import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measure } from './measure.ts';

/** The input of a scorer of the data folder: its script, the gold file and one prediction per record. */
export interface Scoring {
  readonly script: string;
  readonly gold: string;
  readonly predictions: readonly object[];
}

/** Runs a scorer that takes `--gold`, `--pred` and `--json`, and reads its figures. `TABLE=1` prints its table too. */
export function score<Scores>({ script, gold, predictions }: Scoring): Scores {
  const folder = mkdtempSync(join(tmpdir(), 'clean-article-eval-'));
  try {
    const [pred, json] = [join(folder, 'pred.jsonl'), join(folder, 'scores.json')];
    writeFileSync(pred, predictions.map((one) => `${JSON.stringify(one)}\n`).join(''));
    const worst = process.env.WORST ? ['--worst', process.env.WORST] : [];
    const table = execFileSync(
      process.execPath,
      [script, '--gold', gold, '--pred', pred, '--json', json, ...worst],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    if (process.env.TABLE) process.stderr.write(table);
    if (process.env.KEEP) writeFileSync(process.env.KEEP, readFileSync(pred));
    return JSON.parse(readFileSync(json, 'utf8')) as Scores;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A figure in percent or another unit, with its promise and aim. */
export interface Target {
  readonly atLeast?: number;
  readonly aim?: number;
  readonly unit?: string;
}

/** A measure that should be high. */
export function higher(
  set: string,
  measure: string,
  value: number,
  { unit = '%', ...goal }: Target = {},
): Measure {
  return { set, measure, value, unit, better: 'higher', ...goal };
}

/** A measure that should be low. */
export function lower(
  set: string,
  measure: string,
  value: number,
  { unit = '%', ...goal }: Target = {},
): Measure {
  return { set, measure, value, unit, better: 'lower', ...goal };
}
