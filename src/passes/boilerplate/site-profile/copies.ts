import { LEAST_SHARED, sharedShare } from './shingles.ts';
import type { TextSketch } from './sketch.ts';

/**
 * Texts that are the same document: saved twice, printed, or updated. Copies must not make their article look
 * like recurring text of the site. Takes the sketches of all texts and returns groups, which do not depend on
 * the order of the texts.
 */

/** A shingle in more texts than this is furniture and does not link two texts. */
const MOST_TEXTS = 16;
/** The minimum number of common shingles to compare two texts; fewer are chance, or a quotation. */
const LEAST_COMMON = 3;

/** The texts in groups, one per document, by index; most groups contain one text. */
export function groupCopies(texts: readonly TextSketch[]): readonly (readonly number[])[] {
  const parents = Uint32Array.from(texts, (_, index) => index);
  const same = new Map<string, number>();
  const distinct: number[] = [];
  texts.forEach((text, index) => {
    const key = identityOf(text);
    const first = same.get(key);
    if (first === undefined) {
      same.set(key, index);
      distinct.push(index);
    } else join(parents, first, index);
  });
  joinNear(texts, distinct, parents);
  const groups = new Map<number, number[]>();
  texts.forEach((_, index) => {
    const root = rootOf(parents, index);
    const group = groups.get(root);
    if (group) group.push(index);
    else groups.set(root, [index]);
  });
  return [...groups.values()];
}

/** What two identical texts have in common: all their prose, or all their lines. */
function identityOf({ exact, shingles }: TextSketch): string {
  return shingles.length > 0 ? shingles.join(' ') : `lines ${exact.join(' ')}`;
}

function joinNear(texts: readonly TextSketch[], distinct: readonly number[], parents: Uint32Array): void {
  const shared = sharedShingles(texts, distinct);
  const weightOf = (hash: number) => 1 / Math.sqrt(holdersOf(shared, hash));
  for (const [first, common] of pairsOf(shared)) {
    for (const [second, count] of common) {
      if (count < LEAST_COMMON || rootOf(parents, first) === rootOf(parents, second)) continue;
      if (sharedShare(texts[first].shingles, texts[second].shingles, weightOf) >= LEAST_SHARED)
        join(parents, first, second);
    }
  }
}

/** The shingles that occur in several texts, sorted, and the start of each one's texts in the list of all. */
interface SharedShingles {
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
  readonly holders: Uint32Array;
}

/** The factor to combine a hash and a text in one exact number. */
const TEXTS = 2 ** 21;

function sharedShingles(texts: readonly TextSketch[], distinct: readonly number[]): SharedShingles {
  let size = 0;
  for (const index of distinct) size += texts[index].shingles.length;
  const all = new Float64Array(size);
  let at = 0;
  for (const index of distinct) for (const hash of texts[index].shingles) all[at++] = hash * TEXTS + index;
  all.sort();
  const hashes: number[] = [];
  const starts: number[] = [];
  const holders: number[] = [];
  for (let from = 0; from < size; ) {
    const hash = Math.floor(all[from] / TEXTS);
    let to = from + 1;
    while (to < size && Math.floor(all[to] / TEXTS) === hash) to++;
    if (to - from > 1) {
      hashes.push(hash);
      starts.push(holders.length);
      for (let one = from; one < to; one++) holders.push(all[one] % TEXTS);
    }
    from = to;
  }
  starts.push(holders.length);
  return {
    hashes: Uint32Array.from(hashes),
    starts: Uint32Array.from(starts),
    holders: Uint32Array.from(holders),
  };
}

/** The number of texts with a shingle. */
function holdersOf({ hashes, starts }: SharedShingles, hash: number): number {
  let [low, high] = [0, hashes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hashes[middle] < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash ? starts[low + 1] - starts[low] : 1;
}

/** For each text, the later texts that share shingles with it, and how many. */
function pairsOf({ starts, holders }: SharedShingles): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const pairs = new Map<number, Map<number, number>>();
  for (let run = 0; run + 1 < starts.length; run++) {
    const [from, to] = [starts[run], starts[run + 1]];
    if (to - from > MOST_TEXTS) continue;
    for (let first = from; first < to; first++) {
      const common = pairs.get(holders[first]) ?? new Map<number, number>();
      pairs.set(holders[first], common);
      for (let second = first + 1; second < to; second++)
        common.set(holders[second], (common.get(holders[second]) ?? 0) + 1);
    }
  }
  return pairs;
}

function rootOf(parents: Uint32Array, index: number): number {
  let root = index;
  while (parents[root] !== root) {
    parents[root] = parents[parents[root]];
    root = parents[root];
  }
  return root;
}

function join(parents: Uint32Array, a: number, b: number): void {
  const [first, second] = [rootOf(parents, a), rootOf(parents, b)];
  parents[Math.max(first, second)] = Math.min(first, second);
}
