import type { Page } from '../parse/tree.ts';
import type { MarkupBlock } from '../writer/state.ts';
import { blockFacts } from './block-facts.ts';
import type { Names } from './comments.ts';
import type { Fact, Facts } from './fact.ts';
import { pathSums } from './path-sums.ts';
import { nameFacts, placeFacts } from './place-facts.ts';
import { sectionFacts } from './section-facts.ts';
import { readSections } from './sections.ts';
import { sequenceSums } from './sequence-sums.ts';
import { textFacts } from './text-facts.ts';
import { readTreeFacts, type TextScores } from './tree-facts.ts';

/* The features that distinguish the article of a page from the rest: one row per block, each feature declared once. */

export const FACTS: readonly Fact[] = [
  ...textFacts,
  ...blockFacts,
  ...placeFacts,
  ...nameFacts,
  ...sectionFacts,
];

const FORMULAS = FACTS.map(({ of }) => of);

/** The input of the page model. */
export interface PageFacts {
  /** A row for each block, as wide as `FACTS` is long. */
  readonly rows: Float32Array;
  /** 1 for each block in a comment of a reader. */
  readonly isComment: Uint8Array;
  readonly names: Names;
}

export function readFacts(page: Page, blocks: readonly MarkupBlock[], scores: TextScores): PageFacts {
  const tree = readTreeFacts(page, blocks, scores);
  const facts: Facts = {
    tree,
    blocks,
    scores,
    paths: pathSums(blocks, tree),
    seen: sequenceSums(blocks, tree),
    sections: readSections(blocks, tree),
  };
  const rows = new Float32Array(blocks.length * FACTS.length);
  for (let block = 0; block < blocks.length; block++) {
    const row = block * FACTS.length;
    for (let column = 0; column < FORMULAS.length; column++)
      rows[row + column] = FORMULAS[column](facts, block);
  }
  const isComment = Uint8Array.from(blocks, ({ element }) => tree.isComment[element.index]);
  return { rows, isComment, names: tree.names };
}
