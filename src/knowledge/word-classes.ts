import { filterOf, mayBeIn, placeOfHash } from './english-words.ts';
import { lazy } from './lazy.ts';
import { readResource } from './resource.ts';

/**
 * The word classes of ordinary English words: `data/word-classes.bin`, made by `make/word-classes.ts`. Layout: the
 * number of different sets of classes, the sets (uint16 each), and for each entry of `words.bin` the number of its set
 * (uint8).
 */

/**
 * Letters of the classes: noun, plural noun, verb base, third person, past, participle, form in -ing, adjective,
 * comparative, superlative, adverb; K for a noun that needs a determiner.
 */
const CLASSES = 'NMVZDPGJCSRK';

/** Classes as bits, from their letters. */
export function classBits(letters: string): number {
  let bits = 0;
  for (const letter of letters) bits |= 1 << CLASSES.indexOf(letter);
  return bits;
}

const table = lazy(() => {
  const file = readResource('word-classes.bin');
  const { buffer, byteOffset } = file.byteOffset % 2 === 0 ? file : new Uint8Array(file);
  const size = new Uint16Array(buffer, byteOffset, 1)[0];
  return {
    sets: new Uint16Array(buffer, byteOffset + 2, size),
    numbers: file.subarray(2 + 2 * size),
  };
});

/** The classes, as bits, of the word with a hash (see `hashAt`); 0 for an unknown word and for one without a class. */
export function classesOf(hash: number): number {
  const place = placeOfHash(hash);
  if (place < 0) return 0;
  const { sets, numbers } = table();
  return sets[numbers[place] ?? 0];
}

const NEEDS_DETERMINER = classBits('K');
const filter = lazy(() => {
  const { sets, numbers } = table();
  return filterOf((entry) => (sets[numbers[entry] ?? 0] & NEEDS_DETERMINER) !== 0);
});

/** False for the hash of a word that is no noun with a determiner: a small filter answers for nearly all words. */
export function mayNeedDeterminer(hash: number): boolean {
  return mayBeIn(filter(), hash);
}
