import { setFlagsFromString } from 'node:v8';

/** Up to so many bytes the optimizing compiler of V8 costs more than it saves: half of a run at 50 KB. */
const SHORT = 200_000;

/** Does what is done once, for a text of so many bytes: for a short one no code is optimized, which would hardly be used. */
export function hurry<T>(bytes: number, work: () => T): T {
  if (bytes > SHORT) return work();
  setFlagsFromString('--no-opt');
  try {
    return work();
  } finally {
    setFlagsFromString('--opt');
  }
}
