import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the samples. */
export const SAMPLES = resolve(import.meta.dirname, '../samples');

/** The names of the samples with a text. */
export function samplesWithInput(): readonly string[] {
  return readdirSync(SAMPLES)
    .filter((name) => existsSync(join(SAMPLES, name, 'input.txt')))
    .sort();
}
