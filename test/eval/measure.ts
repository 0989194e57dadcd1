import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One figure of one evaluation set, as the table shows it and as `floors.json` guards it. */
export interface Measure {
  readonly set: string;
  readonly measure: string;
  readonly value: number;
  /** What `value` counts; `%` runs from 0 to 100. */
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  /** What the project promises at least, and what it aims at, where it says. */
  readonly atLeast?: number;
  readonly aim?: number;
}

/** The records of a JSONL file, gzip-compressed when its name ends so. */
export function readRecords<Value>(path: string): Value[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Value);
}
