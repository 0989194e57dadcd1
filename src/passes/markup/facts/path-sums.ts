import { HEADINGS } from '../parse/elements.ts';
import type { Element } from '../parse/tree.ts';
import type { MarkupBlock } from '../writer/state.ts';
import { share } from './share.ts';
import type { TreeFacts } from './tree-facts.ts';

/** Sums over blocks with the same path. */
export interface PathSums {
  readonly blocks: Float64Array;
  readonly letters: Float64Array;
  readonly linked: Float64Array;
  readonly likelyOfOthers: Float64Array;
  readonly likelyOfOthersWide: Float64Array;
  readonly shareOfLikely: Float64Array;
}

interface PathSum {
  blocks: number;
  letters: number;
  linked: number;
  likely: number;
}

/** The tags and classes of an element and its two nearest ancestors; the wide path adds the tags of three more. */
function pathOf(element: Element, isWide: boolean): string {
  let path = '';
  let at: Element | null = element;
  for (let up = 0; at && up < (isWide ? 6 : 3); up++, at = at.parent)
    path += isWide
      ? `${at.name}>`
      : `${at.name}.${HEADINGS.has(at.name) ? '' : (at.attributes?.get('class') ?? '').slice(0, 60)}>`;
  return path;
}

/** For each block the sums over the blocks with its path. */
export function pathSums(blocks: readonly MarkupBlock[], { probability, likely }: TreeFacts): PathSums {
  const size = blocks.length;
  const sums: PathSums = {
    blocks: new Float64Array(size),
    letters: new Float64Array(size),
    linked: new Float64Array(size),
    likelyOfOthers: new Float64Array(size),
    likelyOfOthersWide: new Float64Array(size),
    shareOfLikely: new Float64Array(size),
  };
  const narrow = groups(blocks, probability, false);
  const wide = groups(blocks, probability, true);
  for (let block = 0; block < size; block++) {
    const own = blocks[block].letters * probability[block];
    const sum = narrow[block];
    sums.blocks[block] = sum.blocks;
    sums.letters[block] = sum.letters;
    sums.linked[block] = sum.linked;
    sums.likelyOfOthers[block] =
      sum.blocks > 1 ? share(sum.likely - own, sum.letters - blocks[block].letters) : -1;
    sums.likelyOfOthersWide[block] =
      wide[block].blocks > 1
        ? share(wide[block].likely - own, wide[block].letters - blocks[block].letters)
        : -1;
    sums.shareOfLikely[block] = share(sum.likely - own, likely[0]);
  }
  return sums;
}

function groups(blocks: readonly MarkupBlock[], probability: Float64Array, isWide: boolean): PathSum[] {
  const byPath = new Map<string, PathSum>();
  return blocks.map((block, index) => {
    const path = pathOf(block.element, isWide);
    let sum = byPath.get(path);
    if (!sum) {
      sum = { blocks: 0, letters: 0, linked: 0, likely: 0 };
      byPath.set(path, sum);
    }
    sum.blocks++;
    sum.letters += block.letters;
    sum.linked += block.linked;
    sum.likely += block.letters * probability[index];
    return sum;
  });
}
