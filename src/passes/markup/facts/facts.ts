import { HEADINGS } from '../parse/elements.ts';
import type { Element, Page } from '../parse/tree.ts';
import type { MarkupBlock } from '../writer/state.ts';
import { PARTS } from './class-words.ts';
import type { Names } from './comments.ts';
import { CONTAINERS } from './containers.ts';
import { readTreeFacts, type TextScores, type TreeFacts } from './tree-facts.ts';

/* The facts of a page that tell its article from the rest, one row a block. Each is declared once. */

interface Facts {
  readonly tree: TreeFacts;
  readonly blocks: readonly MarkupBlock[];
  readonly scores: TextScores;
  readonly paths: PathSums;
  readonly seen: SequenceSums;
}

export interface Fact {
  readonly name: string;
  /** What the figure is. */
  readonly says: string;
  readonly of: (facts: Facts, block: number) => number;
}

const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
const FAR = 200;

/** The ancestor so many elements up; the root where there are not so many. */
function ancestor({ elements }: TreeFacts, element: Element, up: number): number {
  let at = element;
  for (let step = 0; step < up && at.parent; step++) at = at.parent;
  return elements[at.index].index;
}

const ANCESTORS = [1, 2, 3, 5, 8];
const NEAR = [-3, -2, -1, 1, 2, 3];
const WINDOWS = [3, 10, 30];

const textFacts: readonly Fact[] = [
  { name: 'lexical', says: 'log-odds of the words alone', of: ({ scores }, block) => scores.lexical[block] },
  {
    name: 'first',
    says: 'log-odds of the first look at the text',
    of: ({ scores }, block) => scores.first[block],
  },
  {
    name: 'second',
    says: 'log-odds of the second look at the text',
    of: ({ scores }, block) => scores.second[block],
  },
  ...NEAR.map((away) => ({
    name: `second ${away}`,
    says: `log-odds of the block ${away} blocks on`,
    of: ({ scores }: Facts, block: number) => scores.second[block + away] ?? 9,
  })),
  ...WINDOWS.flatMap((size) => [
    {
      name: `likely ${size} before`,
      says: `likely letters among those of ${size} blocks before`,
      of: ({ seen }: Facts, block: number) => window(seen, block - size, block),
    },
    {
      name: `likely ${size} after`,
      says: `likely letters among those of ${size} blocks after`,
      of: ({ seen }: Facts, block: number) => window(seen, block + 1, block + 1 + size),
    },
  ]),
  {
    name: 'likely before',
    says: 'share of the likely letters before the block',
    of: ({ seen }, block) => share(seen.likely[block], seen.likely[seen.likely.length - 1]),
  },
  {
    name: 'likely of page',
    says: 'share of the letters of the page that are likely',
    of: ({ seen }) => share(seen.likely[seen.likely.length - 1], seen.letters[seen.letters.length - 1]),
  },
  {
    name: 'place',
    says: 'share of the letters of the page before the block',
    of: ({ seen }, block) => share(seen.letters[block], seen.letters[seen.letters.length - 1]),
  },
  { name: 'blocks', says: 'blocks of the page', of: ({ blocks }) => blocks.length },
];

const ownFacts: readonly Fact[] = [
  { name: 'letters', says: 'letters of the block', of: ({ blocks }, block) => blocks[block].letters },
  {
    name: 'linked',
    says: 'share of them in links',
    of: ({ blocks }, block) => share(blocks[block].linked, blocks[block].letters),
  },
  {
    name: 'strong',
    says: 'share of them in bold',
    of: ({ blocks }, block) => share(blocks[block].strong, blocks[block].letters),
  },
  { name: 'links', says: 'links of the block', of: ({ blocks }, block) => blocks[block].links },
  { name: 'lines', says: 'lines of the block', of: ({ blocks }, block) => blocks[block].lines },
  { name: 'level', says: 'level of the heading', of: ({ blocks }, block) => blocks[block].level },
  { name: 'kind', says: 'kind of block', of: ({ blocks }, block) => KINDS.indexOf(blocks[block].kind) },
  {
    name: 'tag',
    says: 'nearest element that is a block',
    of: ({ blocks }, block) => tagOf(blocks[block].element),
  },
  {
    name: 'linked before',
    says: 'share of letters in links of the block before',
    of: ({ blocks }, block) => share(blocks[block - 1]?.linked ?? 0, blocks[block - 1]?.letters ?? 0),
  },
  {
    name: 'linked after',
    says: 'share of letters in links of the block after',
    of: ({ blocks }, block) => share(blocks[block + 1]?.linked ?? 0, blocks[block + 1]?.letters ?? 0),
  },
  {
    name: 'letters before',
    says: 'letters of the block before',
    of: ({ blocks }, block) => blocks[block - 1]?.letters ?? 0,
  },
  {
    name: 'letters after',
    says: 'letters of the block after',
    of: ({ blocks }, block) => blocks[block + 1]?.letters ?? 0,
  },
  {
    name: 'tag before',
    says: 'nearest element of the block before',
    of: ({ blocks }, block) => (block > 0 ? tagOf(blocks[block - 1].element) : -1),
  },
  {
    name: 'tag after',
    says: 'nearest element of the block after',
    of: ({ blocks }, block) => (block + 1 < blocks.length ? tagOf(blocks[block + 1].element) : -1),
  },
];

const KINDS: readonly string[] = ['paragraph', 'list-item', 'table-row', 'code', 'heading'];
const TAGS: readonly string[] = [
  'p',
  'blockquote',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'figcaption',
  'li',
  'dd',
  'dt',
  'td',
  'th',
  'section',
  'article',
  'main',
  'div',
  'summary',
  'label',
  'button',
  'address',
  'header',
  'aside',
  'footer',
  'nav',
  'a',
  'body',
];
const TAG_NUMBERS = new Map(TAGS.map((name, index) => [name, index]));

function tagOf(element: Element): number {
  let at: Element | null = element;
  for (let up = 0; at && up < 6; up++, at = at.parent) {
    const number = TAG_NUMBERS.get(at.name);
    if (number !== undefined && at.name !== 'a') return number;
  }
  return TAGS.length;
}

const treeFacts: readonly Fact[] = [
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

const nameFacts: readonly Fact[] = [
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

/** Near ones count most; 0 where there is none. */
function distance(up: Uint8Array, { index }: Element): number {
  return up[index] === 0 ? 0 : 1 / up[index];
}

export const FACTS: readonly Fact[] = [...textFacts, ...ownFacts, ...treeFacts, ...nameFacts];

/** Sums up to each block. */
interface SequenceSums {
  readonly likely: Float64Array;
  readonly letters: Float64Array;
}

function sequenceSums(blocks: readonly MarkupBlock[], { probability }: TreeFacts): SequenceSums {
  const likely = new Float64Array(blocks.length + 1);
  const letters = new Float64Array(blocks.length + 1);
  for (let block = 0; block < blocks.length; block++) {
    likely[block + 1] = likely[block] + blocks[block].letters * probability[block];
    letters[block + 1] = letters[block] + blocks[block].letters;
  }
  return { likely, letters };
}

function window({ likely, letters }: SequenceSums, from: number, to: number): number {
  const start = Math.max(0, from);
  const end = Math.min(likely.length - 1, to);
  return end > start ? share(likely[end] - likely[start], letters[end] - letters[start]) : 0;
}

/** Sums over the blocks that lie on the same path. */
interface PathSums {
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

/** The tags and classes of an element and the two around it; wide: the tags of three more. */
function pathOf(element: Element, isWide: boolean): string {
  let path = '';
  let at: Element | null = element;
  for (let up = 0; at && up < (isWide ? 6 : 3); up++, at = at.parent)
    path += isWide
      ? `${at.name}>`
      : `${at.name}.${HEADINGS.has(at.name) ? '' : (at.attributes?.get('class') ?? '').slice(0, 60)}>`;
  return path;
}

function pathSums(blocks: readonly MarkupBlock[], { probability, likely }: TreeFacts): PathSums {
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

/** What the model of pages is given. */
export interface PageFacts {
  /** Block by block a row as wide as `FACTS` is long. */
  readonly rows: Float32Array;
  /** 1 for each block that readers wrote. */
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
  };
  const rows = new Float32Array(blocks.length * FACTS.length);
  for (let block = 0; block < blocks.length; block++) {
    const row = block * FACTS.length;
    for (let column = 0; column < FACTS.length; column++) rows[row + column] = FACTS[column].of(facts, block);
  }
  const isComment = Uint8Array.from(blocks, ({ element }) => tree.isComment[element.index]);
  return { rows, isComment, names: tree.names };
}
