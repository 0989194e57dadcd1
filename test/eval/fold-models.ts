import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * The boilerplate models of the folds, made by test/eval/train/boilerplate.ts: each was trained without the sites,
 * skins, genres and languages of its fold.
 */

const FOLDER = join(import.meta.dirname, 'train/folds');
const models = new Map<number, Uint8Array>();

/** The bytes of the model trained without a fold, for the option `boilerplateModel`. */
export function modelWithout(fold: number): Uint8Array {
  const known = models.get(fold);
  if (known) return known;
  const bytes = readFileSync(join(FOLDER, `fold-${fold}.bin`));
  models.set(fold, bytes);
  return bytes;
}
