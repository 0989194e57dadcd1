import type { Result } from '../clean.ts';
import type { PassResult } from '../pipeline.ts';
import { apply, type Change } from '../text/edit.ts';
import { findRegular, type PlacedChange } from './regular-changes.ts';

/*
 * Edits in a report: small, and enough to undo every pass. Each rule is named once, each distinct change stands once,
 * and a pass says where its changes stand in the text that it made, as distances. In: the passes of a result. Out:
 * plain data for JSON. `read-edits.ts` reads it.
 */

/** A text of a removed block that stands in `removed[n]` of the same report, and the white space around it. */
type RemovedPart = readonly [n: number, lead: string, tail: string];

/** What was there before: a string, or the texts of several changes that follow each other directly. */
export type Before = string | readonly (string | RemovedPart)[];

/** Index of the rule, `before`, `after`; and the confidence where it is not 1 and the change removes no block. */
export type DistinctChange = readonly [rule: number, before: Before, after: string, confidence?: number];

/** Where the changes of a pass stand in the original, in the order of the text; with `positions` only. */
export interface EditPlaces {
  /** UTF-16 units of the original. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** From 1. */
  readonly line: readonly number[];
  readonly column: readonly number[];
  /** From 0. */
  readonly byte: readonly number[];
}

/** The changes of one pass. */
export interface CompactPass {
  readonly pass: string;
  readonly round: number;
  /** Distances in the text after the pass: from the end of the change before, or from the start of the text. */
  readonly at: readonly number[];
  /** Indices into the distinct changes, one for each place; a single number where all are the same. */
  readonly change?: readonly number[] | number;
  /** In place of `change`: the index at the first place, where it grows by one from place to place. */
  readonly from?: number;
  /**
   * Changes that stand wherever the text after the pass holds what they wrote. First the index of the change, then
   * the occurrences that it did not write, counted from 0 and as distances.
   */
  readonly every?: readonly (readonly number[])[];
  readonly places?: EditPlaces;
}

/** All changes of all passes. Passes without a change are left out. */
export interface CompactEdits {
  readonly rules: readonly string[];
  readonly changes: readonly DistinctChange[];
  readonly passes: readonly CompactPass[];
}

/** What the writer needs besides the result. */
export interface CompactOptions {
  /** The texts of removed blocks stand in `removed`, in the order of the changes. */
  readonly removedHoldsText: boolean;
  readonly placesOf?: (changes: readonly Change[], pass: number) => EditPlaces;
}

/** The edits of a result in their compact form. */
export function compactEdits(
  { original, passes }: Result,
  { removedHoldsText, placesOf }: CompactOptions,
): CompactEdits {
  const table = changeTable();
  const removed: RemovedTexts = { count: 0, holdsText: removedHoldsText };
  const written: CompactPass[] = [];
  let text = original;
  passes.forEach(({ pass, round, changes, removesBlocks }, index) => {
    if (changes.length === 0) return;
    text = apply(text, changes);
    const indices = removesBlocks ? indexRuns(changes, table, removed) : changes.map(table.index);
    written.push({
      pass,
      round,
      ...placed(text, { changes, indices }),
      ...(placesOf ? { places: placesOf(changes, index) } : {}),
    });
  });
  return { rules: table.rules, changes: table.changes, passes: written };
}

interface Indexed {
  readonly changes: PassResult['changes'];
  /** Of each change its distinct change; undefined for one that the run before it holds. */
  readonly indices: readonly (number | undefined)[];
}

function placed(text: string, indexed: Indexed): Pick<CompactPass, 'at' | 'change' | 'from' | 'every'> {
  const { every, rest } = findRegular(text, placesAfter(indexed));
  let last = 0;
  const at = rest.map(({ start, end }) => {
    const distance = start - last;
    last = end;
    return distance;
  });
  return { at, ...changeOf(rest.map(({ index }) => index)), ...(every.length > 0 ? { every } : {}) };
}

function changeOf(indices: readonly number[]): Pick<CompactPass, 'change' | 'from'> {
  if (indices.length < 2) return { change: indices };
  const [first] = indices;
  if (indices.every((index) => index === first)) return { change: first };
  return indices.every((index, position) => index === first + position)
    ? { from: first }
    : { change: indices };
}

function placesAfter({ changes, indices }: Indexed): readonly PlacedChange[] {
  const places: PlacedChange[] = [];
  let shift = 0;
  changes.forEach(({ at, before, after }, position) => {
    const index = indices[position];
    const start = at + shift;
    if (index !== undefined) places.push({ index, start, end: start + after.length });
    shift += after.length - before.length;
  });
  return places;
}

interface ChangeTable {
  readonly rules: readonly string[];
  readonly changes: readonly DistinctChange[];
  /** The index of a change among the distinct ones. */
  readonly index: (change: Change) => number;
  /** Adds an entry without a look whether there is one like it. */
  readonly add: (rule: string, before: Before, after: string) => number;
}

function changeTable(): ChangeTable {
  const rules: string[] = [];
  const changes: DistinctChange[] = [];
  const known = new Map<string, number>();
  const ruleIndex = (rule: string) => {
    const found = rules.indexOf(rule);
    return found >= 0 ? found : rules.push(rule) - 1;
  };
  return {
    rules,
    changes,
    index: ({ rule, before, after, confidence }) => {
      const key = `${rule}\0${confidence}\0${before.length}\0${before}${after}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const entry = [ruleIndex(rule), before, after] as const;
      const index = changes.push(confidence === 1 ? entry : [...entry, confidence]) - 1;
      known.set(key, index);
      return index;
    },
    add: (rule, before, after) => changes.push([ruleIndex(rule), before, after]) - 1,
  };
}

/** How many removed blocks a report lists so far, and whether it lists their texts. */
interface RemovedTexts {
  count: number;
  readonly holdsText: boolean;
}

/** Removed blocks that follow each other directly and are of one rule make one entry. */
function indexRuns(
  removals: readonly Change[],
  table: ChangeTable,
  removed: RemovedTexts,
): readonly (number | undefined)[] {
  let last: Change | undefined;
  let parts: (string | RemovedPart)[] = [];
  return removals.map((change) => {
    const { rule, at, before, after } = change;
    const goesOn =
      last?.rule === rule && last.at + last.before.length === at && last.after === '' && after === '';
    last = change;
    const part = partOf(before, removed);
    if (goesOn) {
      parts.push(part);
      return undefined;
    }
    parts = [part];
    return table.add(rule, parts, after);
  });
}

/** The text of a block that goes, or where it stands in `removed`, which lists all but white space. */
function partOf(before: string, removed: RemovedTexts): string | RemovedPart {
  const text = before.trim();
  if (text === '') return before;
  const n = removed.count++;
  if (!removed.holdsText) return before;
  const start = before.indexOf(text);
  return [n, before.slice(0, start), before.slice(start + text.length)];
}
