import { hashOf } from '../../../text/hash.ts';
import { type Pattern, type Place, readPattern } from './pattern-line.ts';

/** Patterns by the form of a neighbour of their anchor. */
export interface ByForm {
  readonly patterns: Map<string, Pattern[]>;
  /** A bit for each hash of a form: most neighbours are ruled out by it. */
  readonly bits: Uint32Array;
}

/**
 * The patterns with one anchor, by what must stand beside it. Most anchors are frequent words, and a look at one
 * neighbour rules out nearly all of their patterns.
 */
export interface Anchored {
  readonly next: ByForm;
  readonly before: ByForm;
  /** Patterns with a class, a kind or a negation on both sides, each with the place to test first. */
  readonly others: { readonly pattern: Pattern; readonly offset: number; readonly place: Place }[];
}

/** The patterns of a list, the number of each anchor's entry, and a bit for each hash of an anchor. */
export interface PatternIndex {
  readonly numbers: ReadonlyMap<string, number>;
  readonly bits: Uint32Array;
  readonly entries: readonly Anchored[];
}

/** Sizes of the sets of bits, for the anchors and for the neighbours of one. */
const ANCHOR_BITS = 1 << 12;
const NEIGHBOUR_BITS = 1 << 8;

const placeOf = (bits: Uint32Array, hash: number): number => (hash ^ (hash >>> 13)) & (bits.length * 32 - 1);

/** False for the hash of a form that is not in a set. */
export function hasBit(bits: Uint32Array, hash: number): boolean {
  const place = placeOf(bits, hash);
  return ((bits[place >>> 5] >>> (place & 31)) & 1) !== 0;
}

function setBit(bits: Uint32Array, hash: number): void {
  const place = placeOf(bits, hash);
  bits[place >>> 5] |= 1 << (place & 31);
}

/** Indexes the lines of a list; a line that begins with `=` says what is wrong with those below it. */
export function indexPatterns(list: string): PatternIndex {
  const index = new Map<string, Anchored>();
  let cause = '';
  for (const line of list.split('\n')) {
    if (line.startsWith('= ')) cause = line.slice(2);
    else if (line.trim() !== '')
      for (const pattern of readPattern(line, cause))
        for (const form of pattern.places[pattern.anchor].forms ?? []) {
          const anchored = index.get(form) ?? { next: empty(), before: empty(), others: [] };
          index.set(form, anchored);
          addTo(anchored, pattern);
        }
  }
  const bits = new Uint32Array(ANCHOR_BITS / 32);
  for (const form of index.keys()) setBit(bits, hashOf(form));
  const numbers = new Map([...index.keys()].map((form, number) => [form, number]));
  return { numbers, bits, entries: [...index.values()] };
}

const empty = (): ByForm => ({ patterns: new Map(), bits: new Uint32Array(NEIGHBOUR_BITS / 32) });

function addTo({ next, before, others }: Anchored, pattern: Pattern): void {
  const { places, anchor } = pattern;
  const behind: Place | undefined = places[anchor + 1];
  const ahead: Place | undefined = places[anchor - 1];
  if (isLiteral(behind)) addForms(next, behind, pattern);
  else if (isLiteral(ahead)) addForms(before, ahead, pattern);
  else if (behind && (behind.classes !== 0 || !ahead?.classes))
    others.push({ pattern, offset: 1, place: behind });
  else others.push({ pattern, offset: -1, place: ahead ?? places[anchor] });
}

const isLiteral = (place: Place | undefined): boolean => place?.forms !== undefined && !place.isNot;

function addForms({ patterns, bits }: ByForm, { forms }: Place, pattern: Pattern): void {
  for (const form of forms ?? []) {
    const known = patterns.get(form);
    if (known) known.push(pattern);
    else patterns.set(form, [pattern]);
    setBit(bits, hashOf(form));
  }
}
