import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One figure of an evaluation set, shown in the table and guarded by `floors.json`. */
export interface Measure {
  readonly set: string;
  readonly measure: string;
  readonly value: number;
  /** The unit of `value`; `%` is from 0 to 100. */
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  /** The promised minimum and the aim, if there are any. */
  readonly atLeast?: number;
  readonly aim?: number;
}

/** The records of a JSONL file, decompressed if its name ends in `.gz`. */
export function readRecords<Value>(path: string): Value[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Value);
}
