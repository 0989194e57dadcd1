import { IS_NUMBER, IS_UPPER, NUMBER_WORD, type PageTokens } from './page-tokens.ts';
import { GROUPS, type GroupName } from './phrases.ts';
import { hashWord } from './word-hash.ts';

/** A node of the tree of phrases: the next words, and the groups whose phrase ends here. */
interface Node {
  /** By the next word's hash. Hashes are signed integers here, which a `Map` finds faster. */
  readonly next: Map<number, Node>;
  groups: number[];
}

/** A phrase that is not yet in the tree, and its group. */
type Seed = readonly [phrase: string, group: number];

interface Tree {
  /**
   * By the first word: the phrases that begin with it, or, once a text contains it, the node after it. Building all
   * nodes at startup would take longer than reading a page.
   */
  readonly first: Map<number, Seed[] | Node>;
  /** By hash class, 1 for a word that begins a phrase that may occur inside a block; only a few may. */
  readonly inside: Uint8Array;
}

const CLASSES = 4096;

let tree: Tree | undefined;

function phraseTree(): Tree {
  if (tree) return tree;
  const first = new Map<number, Seed[]>();
  const inside = new Uint8Array(CLASSES);
  for (let group = 0; group < GROUPS.length; group++) {
    for (const phrase of GROUPS[group].phrases.split('|')) {
      const [hash] = phraseHashes(phrase.slice(0, endOfWord(phrase)));
      const seeds = first.get(hash);
      if (seeds) seeds.push([phrase, group]);
      else first.set(hash, [[phrase, group]]);
      if (GROUPS[group].anchor === 'inside') inside[hash & (CLASSES - 1)] = 1;
    }
  }
  tree = { first, inside };
  return tree;
}

function endOfWord(phrase: string): number {
  const space = phrase.indexOf(' ');
  return space < 0 ? phrase.length : space;
}

/** The node after the first word of phrases. */
function nodeAfter({ first }: Tree, hash: number): Node | undefined {
  const known = first.get(hash);
  if (!Array.isArray(known)) return known;
  const node: Node = { next: new Map(), groups: [] };
  for (const [phrase, group] of known) plant(node, phraseHashes(phrase), group);
  first.set(hash, node);
  return node;
}

const NUMBER = /^\d+$/u;
const WIDE_CHARACTER = /[\u0e00-\u0eff\u3040-\u9fff]/u;

function phraseHashes(phrase: string): number[] {
  const hashes = phrase.split(' ').flatMap((word) => {
    if (NUMBER.test(word)) return [NUMBER_WORD + word.length];
    return WIDE_CHARACTER.test(word) ? [...word].map(hashWord) : [hashWord(word)];
  });
  return hashes.map((hash) => hash | 0);
}

/** Adds a phrase after the node of its first word. */
function plant(from: Node, hashes: readonly number[], group: number): void {
  let node = from;
  for (const hash of hashes.slice(1)) {
    let next = node.next.get(hash);
    if (!next) {
      next = { next: new Map(), groups: [] };
      node.next.set(hash, next);
    }
    node = next;
  }
  if (!node.groups.includes(group)) node.groups.push(group);
}

/** For each block, the groups with a phrase in it, as bits by the group's index in `GROUPS`. */
export function matchPhrases(tokens: PageTokens): Uint32Array {
  const found = new Uint32Array(tokens.blocks);
  const tree = phraseTree();
  const { inside } = tree;
  for (let block = 0; block < tokens.blocks; block++) {
    const from = tokens.firstWord[block];
    const to = tokens.firstWord[block + 1];
    const last = to - from > MOST_INSIDE ? Math.min(to, from + 1) : to;
    for (let word = from; word < last; word++) {
      const hash = tokens.hash[word] | 0;
      if (word > from && inside[hash & (CLASSES - 1)] === 0) continue;
      let node = nodeAfter(tree, hash);
      for (let at = word + 1; node; at++) {
        for (const group of node.groups) {
          if (fits(group, { from, to, word, end: at, tokens })) found[block] |= 1 << group;
        }
        node = at < to ? node.next.get(tokens.hash[at] | 0) : undefined;
      }
    }
  }
  return found;
}

/** In a longer block phrases count only at the beginning. */
const MOST_INSIDE = GROUPS.reduce(
  (most, { anchor: place, within }) => (place === 'inside' ? Math.max(most, within) : most),
  0,
);

interface Hit {
  readonly from: number;
  readonly to: number;
  readonly word: number;
  readonly end: number;
  readonly tokens: PageTokens;
}

function fits(index: number, { from, to, word, end, tokens }: Hit): boolean {
  const { anchor: place, within } = GROUPS[index];
  if (to - from > within) return false;
  if (place === 'inside') return true;
  if (place === 'pointer')
    return word === from && end < to && (tokens.shape[end] & (IS_UPPER | IS_NUMBER)) !== 0;
  return word === from && (place === 'start' || end === to);
}

/** Bits of the groups that are boilerplate by themselves. */
export const CERTAIN_GROUPS: number = GROUPS.reduce(
  (bits, group, index) => (group.sure ? bits | (1 << index) : bits),
  0,
);

/** The bits of the named groups, as `matchPhrases` sets them. */
export function groupBits(...names: readonly GroupName[]): number {
  return GROUPS.reduce((bits, { name }, index) => (names.includes(name) ? bits | (1 << index) : bits), 0);
}
