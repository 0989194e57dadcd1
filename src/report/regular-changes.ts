/*
 * Changes that need no places, since they were made wherever the text contains their result: in a text without blank
 * lines each line end becomes a paragraph break; each curly apostrophe was garbled. They are stored once, with the
 * occurrences that are exceptions.
 */

/** A change in the text after its pass, by the index of its distinct change. */
export interface PlacedChange {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** The minimum number of changes of one kind that is worth the search. */
const LEAST = 6;
/** A place takes about this many characters in JSON, and so does an exception. */
const PLACE_SIZE = 6;
const EXCEPTION_SIZE = 4;
/** Longer strings do not recur in texts. */
const LONGEST = 16;
/** Only this many of the most frequent changes are tried, so that the search stays linear. */
const MOST_KINDS = 8;

/** The regular changes, and those that need a place. */
export interface Regular {
  readonly every: readonly (readonly number[])[];
  readonly rest: readonly PlacedChange[];
}

/**
 * Splits the changes of a pass into regular ones and others.
 * @param text the text after the pass
 * @param places in the order of the text
 */
export function findRegular(text: string, places: readonly PlacedChange[]): Regular {
  const every: number[][] = [];
  const regular = new Set<PlacedChange>();
  for (const own of frequent(places)) {
    const { index, start, end } = own[0];
    const found = matchOccurrences(text, text.slice(start, end), own);
    const saved = found.matched.length * PLACE_SIZE - found.exceptions.length * EXCEPTION_SIZE;
    if (found.matched.length < LEAST || saved <= 2 * PLACE_SIZE) continue;
    every.push([index, ...distances(found.exceptions)]);
    for (const place of found.matched) regular.add(place);
  }
  return { every, rest: regular.size > 0 ? places.filter((place) => !regular.has(place)) : places };
}

/** The places of each distinct change that is frequent and wrote something. */
function frequent(places: readonly PlacedChange[]): readonly (readonly PlacedChange[])[] {
  if (places.length < LEAST) return [];
  const byIndex = new Map<number, PlacedChange[]>();
  for (const place of places) {
    if (place.start === place.end || place.end - place.start > LONGEST) continue;
    const own = byIndex.get(place.index);
    if (own) own.push(place);
    else byIndex.set(place.index, [place]);
  }
  return [...byIndex.values()]
    .filter((own) => own.length >= LEAST)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_KINDS);
}

interface Matched {
  readonly matched: readonly PlacedChange[];
  /** The numbers of the other occurrences, from 0. */
  readonly exceptions: readonly number[];
}

function matchOccurrences(text: string, written: string, places: readonly PlacedChange[]): Matched {
  const matched: PlacedChange[] = [];
  const exceptions: number[] = [];
  let next = 0;
  let number = 0;
  for (const at of occurrences(text, written)) {
    while (next < places.length && places[next].start < at) next++;
    if (places[next]?.start === at) matched.push(places[next]);
    else exceptions.push(number);
    number++;
  }
  return { matched, exceptions };
}

/** The places of a string in a text, from left to right without overlap. */
export function* occurrences(text: string, string: string): Generator<number> {
  for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + string.length)) yield at;
}

function distances(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, index) => (index === 0 ? number : number - numbers[index - 1]));
}
