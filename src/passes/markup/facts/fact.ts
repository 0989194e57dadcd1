import type { MarkupBlock } from '../writer/state.ts';
import type { PathSums } from './path-sums.ts';
import type { Sections } from './sections.ts';
import type { SequenceSums } from './sequence-sums.ts';
import type { TextScores, TreeFacts } from './tree-facts.ts';

/** The input of the facts of a page. */
export interface Facts {
  readonly tree: TreeFacts;
  readonly blocks: readonly MarkupBlock[];
  readonly scores: TextScores;
  readonly paths: PathSums;
  readonly seen: SequenceSums;
  readonly sections: Sections;
}

/** A feature of a block. */
export interface Fact {
  readonly name: string;
  /** The meaning of the feature. */
  readonly says: string;
  readonly of: (facts: Facts, block: number) => number;
}
