import { setFlagsFromString } from 'node:v8';

/*
 * V8 makes fast code of what runs often, in threads beside ours. It begins early: what it makes of code that has seen
 * little is thrown away and made anew.
 */

/** The V8 of Node.js 20, of which the figure below was measured; later ones have a compiler between slow and fast. */
const IS_MEASURED = process.versions.v8.startsWith('11.');
/** How much of a function must have run before fast code is made of it, in bytes of its code; without, 67,584. */
const PATIENCE = '--interrupt-budget=400000';

let isPatient = false;

/**
 * From now on fast code is made later, which takes an eighth less of the processor over 4 MB of articles. Worth it
 * where no core is idle: with others to make the code our own thread is sooner done without patience.
 */
export function takeTime(): void {
  if (IS_MEASURED && !isPatient) setFlagsFromString(PATIENCE);
  isPatient = true;
}

/** Up to so many bytes our own thread is no sooner done with fast code, which costs a quarter of the processor's time. */
const SHORT = 16_000;

/** Does what is done once, for a text of so many bytes; for a short one no fast code is made. */
export function hurry<T>(bytes: number, work: () => T): T {
  if (bytes > SHORT) return work();
  setFlagsFromString('--no-opt');
  try {
    return work();
  } finally {
    setFlagsFromString('--opt');
  }
}
