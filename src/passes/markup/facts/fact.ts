import type { MarkupBlock } from '../writer/state.ts';
import type { PathSums } from './path-sums.ts';
import type { Sections } from './sections.ts';
import type { SequenceSums } from './sequence-sums.ts';
import type { TextScores, TreeFacts } from './tree-facts.ts';

/** All that the facts of a page are made of. */
export interface Facts {
  readonly tree: TreeFacts;
  readonly blocks: readonly MarkupBlock[];
  readonly scores: TextScores;
  readonly paths: PathSums;
  readonly seen: SequenceSums;
  readonly sections: Sections;
}

/** A figure of a block. */
export interface Fact {
  readonly name: string;
  /** What the figure is. */
  readonly says: string;
  readonly of: (facts: Facts, block: number) => number;
}
