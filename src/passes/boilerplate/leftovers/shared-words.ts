import type { Page } from '../analysis.ts';
import { stemsIn } from './stems.ts';

/*
 * What a line shares with the paragraphs of its page. An article speaks of the same people and things again; a teaser
 * or a notice brings names and words of its own.
 */

/** What one line shares with the paragraphs around it and with all others; shares are -1 without a longer word. */
export interface Shared {
  /** The share of its stems that another paragraph has, and that a paragraph next to it has. */
  readonly inPage: number;
  readonly inNeighbours: number;
  /** The names in it that another paragraph has, and those that none has. */
  readonly knownNames: number;
  readonly newNames: number;
}

const NEIGHBOURS = 2;

/** Capitalised words that begin no sentence. */
const NAME = /(?<=[\p{L}\p{N},;)] )\p{Lu}[\p{L}’'-]{2,}/gu;

const namesIn = (text: string): ReadonlySet<string> => new Set(text.match(NAME) ?? []);

/** What each block of a page shares with its paragraphs. */
export function sharedWords({ text, spans, features }: Page): Shared[] {
  const lines = spans.map(({ start, end }) => text.slice(start, end));
  const stems = lines.map((line) => new Set(stemsIn(line)));
  const names = lines.map(namesIn);
  const prose = [...lines.keys()].filter((block) => features.prose[block] > 0);
  const inStems = countBlocks(prose.map((block) => stems[block]));
  const inWords = countBlocks(
    prose.map((block) => new Set(lines[block].match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? [])),
  );
  let next = 0;
  return lines.map((_, block) => {
    while (prose[next] < block) next++;
    const own = features.prose[block] > 0 ? 1 : 0;
    const near = neighbours(prose, next, block).map((other) => stems[other]);
    const known = [...names[block]].filter((name) => (inWords.get(name) ?? 0) > own).length;
    return {
      inPage: share(stems[block], (stem) => (inStems.get(stem) ?? 0) > own),
      inNeighbours: share(stems[block], (stem) => near.some((other) => other.has(stem))),
      knownNames: known,
      newNames: names[block].size - known,
    };
  });
}

/** In how many of the sets each entry is. */
function countBlocks(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const entry of set) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return counts;
}

/** The paragraphs next to a block. `prose` is in order, and `next` is its first entry that is not above the block. */
function neighbours(prose: readonly number[], next: number, block: number): number[] {
  const below = prose[next] === block ? next + 1 : next;
  return [...prose.slice(Math.max(0, next - NEIGHBOURS), next), ...prose.slice(below, below + NEIGHBOURS)];
}

function share(stems: ReadonlySet<string>, holds: (stem: string) => boolean): number {
  if (stems.size === 0) return -1;
  let count = 0;
  for (const stem of stems) if (holds(stem)) count++;
  return count / stems.size;
}
