import { setFlagsFromString } from 'node:v8';

/** Up to so many bytes a text is no sooner clean with fast code, and to make that takes a quarter of the time of all cores. */
const SHORT = 16_000;

/** Does what is done once, for a text of so many bytes; for a short one V8 makes no fast code of what runs often. */
export function withoutOptimizer<T>(bytes: number, work: () => T): T {
  if (bytes > SHORT) return work();
  setFlagsFromString('--no-opt');
  try {
    return work();
  } finally {
    setFlagsFromString('--opt');
  }
}
