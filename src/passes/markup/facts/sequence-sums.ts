import type { MarkupBlock } from '../writer/state.ts';
import { share } from './share.ts';
import type { TreeFacts } from './tree-facts.ts';

/** Prefix sums over the blocks. */
export interface SequenceSums {
  readonly likely: Float64Array;
  readonly letters: Float64Array;
}

export function sequenceSums(blocks: readonly MarkupBlock[], { probability }: TreeFacts): SequenceSums {
  const likely = new Float64Array(blocks.length + 1);
  const letters = new Float64Array(blocks.length + 1);
  for (let block = 0; block < blocks.length; block++) {
    likely[block + 1] = likely[block] + blocks[block].letters * probability[block];
    letters[block + 1] = letters[block] + blocks[block].letters;
  }
  return { likely, letters };
}

/** The share of likely letters in a range of blocks. */
export function window({ likely, letters }: SequenceSums, from: number, to: number): number {
  const start = Math.max(0, from);
  const end = Math.min(likely.length - 1, to);
  return end > start ? share(likely[end] - likely[start], letters[end] - letters[start]) : 0;
}
