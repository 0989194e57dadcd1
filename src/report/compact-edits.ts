import type { Result } from '../clean.ts';
import type { PassResult } from '../pipeline.ts';
import { apply, type Change } from '../text/edit.ts';
import { findRegular, type PlacedChange } from './regular-changes.ts';

/*
 * The edits of a report: compact, and enough to undo every pass. Each rule is named once, each distinct
 * change is stored once, and a pass gives the places of its changes in the text that it made, as distances.
 * From the passes of a result to plain data for JSON; `read-edits.ts` reads it.
 */

/**
 * The text of a removed block, given as the index into `removed` of the same report, and the white space
 * around it.
 */
type RemovedPart = readonly [n: number, lead: string, tail: string];

/** The text before: a string, or the texts of several adjacent changes. */
export type Before = string | readonly (string | RemovedPart)[];

/** The index of the rule, `before`, `after`, and the confidence unless it is 1 or the change removes a block. */
export type DistinctChange = readonly [rule: number, before: Before, after: string, confidence?: number];

/** The places of the changes of a pass in the original, in the order of the text; only with `positions`. */
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
  /** Distances in the text after the pass: from the end of the previous change, or from the start of the text. */
  readonly at: readonly number[];
  /** Indices into the distinct changes, one for each place; a single number if all are the same. */
  readonly change?: readonly number[] | number;
  /** Instead of `change`: the index at the first place, if it increases by one from place to place. */
  readonly from?: number;
  /**
   * Changes made wherever the text after the pass contains their result. First the index of the change, then the
   * occurrences that are exceptions, counted from 0 and as distances.
   */
  readonly every?: readonly (readonly number[])[];
  readonly places?: EditPlaces;
}

/** All changes of all passes. Passes without changes are omitted. */
export interface CompactEdits {
  readonly rules: readonly string[];
  readonly changes: readonly DistinctChange[];
  readonly passes: readonly CompactPass[];
}

/** What the writer needs in addition to the result. */
export interface CompactOptions {
  /** `removed` holds the texts of removed blocks, in the order of the changes. */
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
  /** The distinct change of each change; undefined for a change included in the run before it. */
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
  /** Adds an entry without checking for an equal one. */
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

/** The number of removed blocks that a report lists so far, and whether it lists their texts. */
interface RemovedTexts {
  count: number;
  readonly holdsText: boolean;
}

/** Adjacent removed blocks of one rule make one entry. */
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

/** The text of a removed block, or its place in `removed`, which lists all except white space. */
function partOf(before: string, removed: RemovedTexts): string | RemovedPart {
  const text = before.trim();
  if (text === '') return before;
  const n = removed.count++;
  if (!removed.holdsText) return before;
  const start = before.indexOf(text);
  return [n, before.slice(0, start), before.slice(start + text.length)];
}
