import { type TextSketch, textHash } from '../../internal.ts';

/** Sketches of as many texts as fit in memory. */
export interface SketchSample {
  add(sketch: TextSketch): void;
  sketches(): readonly TextSketch[];
}

/** The maximum number of lines in all sketches together: about 300 MB. */
const MOST_LINES = 12_000_000;

/**
 * Keeps all sketches while they fit. After that it keeps every second one, then every fourth, chosen by a
 * hash of the text, so that the same texts are kept in any order.
 */
export function boundedSketches(mostLines = MOST_LINES): SketchSample {
  let kept: TextSketch[] = [];
  let lines = 0;
  let mask = 0;
  const isKept = (sketch: TextSketch) =>
    mask === 0 || (Number.parseInt(textHash(sketch.exact).slice(0, 8), 16) & mask) === 0;
  return {
    add: (sketch) => {
      if (!isKept(sketch)) return;
      kept.push(sketch);
      lines += sketch.exact.length;
      while (lines > mostLines && mask < 0xffffff) {
        mask = mask * 2 + 1;
        kept = kept.filter(isKept);
        lines = kept.reduce((sum, { exact }) => sum + exact.length, 0);
      }
    },
    sketches: () => kept,
  };
}
