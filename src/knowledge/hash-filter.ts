import { lazy } from './lazy.ts';

/** Slots per word: about three in a hundred hashes of other words pass. */
const PLACES_PER_WORD = 32;

/**
 * A quick test of hashes: true for those of all words of a list, false for nearly all others. A `Map` lookup
 * takes ten times as long, and most words of a text are in no list. Built on first use.
 */
export function hashFilter(words: () => Iterable<string>, hashOf: (word: string) => number) {
  const table = lazy(() => {
    const hashes = Array.from(words(), hashOf);
    const places = new Uint8Array(2 ** Math.ceil(Math.log2(PLACES_PER_WORD * hashes.length)));
    for (const hash of hashes) places[placeOf(hash, places.length)] = 1;
    return places;
  });
  return (hash: number): boolean => {
    const places = table();
    return places[placeOf(hash, places.length)] === 1;
  };
}

/** The slot of a hash in a table whose size is a power of two. */
function placeOf(hash: number, size: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1);
}
