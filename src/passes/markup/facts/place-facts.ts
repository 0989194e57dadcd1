import type { Element } from '../parse/tree.ts';
import { PARTS } from './class-words.ts';
import { CONTAINERS } from './containers.ts';
import type { Fact, Facts } from './fact.ts';
import { share } from './share.ts';
import type { TreeFacts } from './tree-facts.ts';

const FAR = 200;
const ANCESTORS = [1, 2, 3, 5, 8];

/** The ancestor this many elements up, or else the root. */
function ancestor({ elements }: TreeFacts, element: Element, up: number): number {
  let at = element;
  for (let step = 0; step < up && at.parent; step++) at = at.parent;
  return elements[at.index].index;
}

/** Features of a block's place in the tree, and of its surroundings. */
export const placeFacts: readonly Fact[] = [
  {
    name: 'depth',
    says: 'elements around the block',
    of: ({ blocks }, block) => blocks[block].element.depth,
  },
  {
    name: 'over main',
    says: 'how much deeper it lies than the main element',
    of: ({ blocks, tree }, block) => blocks[block].element.depth - tree.main.depth,
  },
  {
    name: 'in main',
    says: 'whether it lies in the main element',
    of: ({ blocks, tree }, block) => Number(isWithin(blocks[block].element, tree.main)),
  },
  {
    name: 'to main',
    says: 'elements up to one that holds the main element',
    of: ({ blocks, tree }, block) => stepsTo(blocks[block].element, tree.main),
  },
  ...ANCESTORS.flatMap((up) => [
    {
      name: `likely share ${up}`,
      says: `share of the likely text of the page in the element ${up} up`,
      of: ({ tree, blocks }: Facts, block: number) =>
        share(tree.likely[ancestor(tree, blocks[block].element, up)], tree.likely[0]),
    },
    {
      name: `likely purity ${up}`,
      says: `likely share of the text of the element ${up} up`,
      of: ({ tree, blocks }: Facts, block: number) => purity(tree, ancestor(tree, blocks[block].element, up)),
    },
    {
      name: `linked ${up}`,
      says: `share of letters in links of the element ${up} up`,
      of: ({ tree, blocks }: Facts, block: number) =>
        linkedShare(tree, ancestor(tree, blocks[block].element, up)),
    },
  ]),
  ...[1, 3].map((up) => ({
    name: `mean letters ${up}`,
    says: `letters a block in the element ${up} up`,
    of: ({ tree, blocks }: Facts, block: number) =>
      meanLetters(tree, ancestor(tree, blocks[block].element, up)),
  })),
  {
    name: 'path blocks',
    says: 'blocks that lie on the same path',
    of: ({ paths }, block) => paths.blocks[block],
  },
  {
    name: 'path letters',
    says: 'letters a block on the same path',
    of: ({ paths }, block) => share(paths.letters[block], paths.blocks[block]),
  },
  {
    name: 'path likely',
    says: 'likely share of the other text on the same path',
    of: ({ paths }, block) => paths.likelyOfOthers[block],
  },
  {
    name: 'path share',
    says: 'share of the likely text of the page that lies on the same path',
    of: ({ paths }, block) => paths.shareOfLikely[block],
  },
  {
    name: 'path linked',
    says: 'share of letters in links on the same path',
    of: ({ paths }, block) => share(paths.linked[block], paths.letters[block]),
  },
  {
    name: 'wide path likely',
    says: 'likely share of the other text on a path of the same tags',
    of: ({ paths }, block) => paths.likelyOfOthersWide[block],
  },
];

function purity({ likely, letters }: TreeFacts, at: number): number {
  return share(likely[at], letters[at]);
}
function linkedShare({ linked, letters }: TreeFacts, at: number): number {
  return share(linked[at], letters[at]);
}
function meanLetters({ letters, blocks }: TreeFacts, at: number): number {
  return share(letters[at], blocks[at]);
}

function isWithin(element: Element, outer: Element): boolean {
  return element.start >= outer.start && element.start < outer.end && element.depth >= outer.depth;
}

function stepsTo(element: Element, inner: Element): number {
  let at: Element | null = element;
  let steps = 0;
  while (at && !isWithin(inner, at) && steps < FAR) {
    at = at.parent;
    steps++;
  }
  return steps;
}

/** Features of the names of the elements around a block. */
export const nameFacts: readonly Fact[] = [
  ...CONTAINERS.map((name, kind) => ({
    name: `in ${name}`,
    says: `how far up the nearest ${name} is`,
    of: ({ tree, blocks }: Facts, block: number) => distance(tree.containerUp[kind], blocks[block].element),
  })),
  ...PARTS.map((name, kind) => ({
    name: `named ${name}`,
    says: `how far up the nearest element is that is named after ${name}`,
    of: ({ tree, blocks }: Facts, block: number) => distance(tree.partUp[kind], blocks[block].element),
  })),
];

/** Near ones count most; 0 if there is none. */
function distance(up: Uint8Array, { index }: Element): number {
  return up[index] === 0 ? 0 : 1 / up[index];
}
