import type { MarkupBlock } from '../writer/state.ts';
import type { TreeFacts } from './tree-facts.ts';

/* The sections of a page: the blocks from one heading to the next. */

/** For each block its section. */
export interface Sections {
  /** The index of its heading; -1 before the first. */
  readonly heading: Int32Array;
  /** Letters, and likely article letters, of the whole section without its heading. */
  readonly letters: Float64Array;
  readonly likely: Float64Array;
  /** The first level-1 heading; -1 if there is none. */
  readonly title: number;
}

export function readSections(blocks: readonly MarkupBlock[], { probability }: TreeFacts): Sections {
  const size = blocks.length;
  const heading = new Int32Array(size).fill(-1);
  const letters = new Float64Array(size);
  const likely = new Float64Array(size);
  let from = 0;
  for (let block = 0; block <= size; block++) {
    if (block < size && blocks[block].kind !== 'heading') continue;
    let all = 0;
    let good = 0;
    const first = blocks[from]?.kind === 'heading' ? from + 1 : from;
    for (let inside = first; inside < block; inside++) {
      all += blocks[inside].letters;
      good += blocks[inside].letters * probability[inside];
    }
    heading.fill(first > from ? from : -1, from, block);
    letters.fill(all, from, block);
    likely.fill(good, from, block);
    from = block;
  }
  return { heading, letters, likely, title: blocks.findIndex(({ level }) => level === 1) };
}
