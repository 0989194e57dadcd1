import { type Change, revert } from '../text/edit.ts';
import type { Before, CompactEdits, CompactPass, DistinctChange } from './compact-edits.ts';
import { occurrences } from './regular-changes.ts';

/** A change as a report stores it. Its confidence is 1 if the report gives none. */
export type ReadChange = Pick<Change, 'rule' | 'at' | 'before' | 'after' | 'confidence'>;

/** One pass of a report. Its changes refer to the text that it was given. */
export interface ReadPass {
  readonly pass: string;
  readonly round: number;
  readonly changes: readonly ReadChange[];
}

/** The content of the compact form. */
export interface ReadEdits {
  /** The input text, with line feeds only. */
  readonly original: string;
  /** In the order in which they ran. */
  readonly passes: readonly ReadPass[];
}

/** What the compact form may refer to: the entries of `removed`, if they have texts. */
type Removed = unknown;

/**
 * Undoes the passes of a report from last to first, and returns their changes one by one.
 * @param text the clean text
 * @throws an Error if the edits do not fit the text
 */
export function readEdits(text: string, edits: CompactEdits, removed: Removed = []): ReadEdits {
  const passes: ReadPass[] = [];
  let original = text;
  for (const pass of [...edits.passes].reverse()) {
    const changes = changesOf(pass, original, { edits, removed });
    original = revert(original, changes);
    passes.unshift({ pass: pass.pass, round: pass.round, changes });
  }
  return { original, passes };
}

interface Context {
  readonly edits: CompactEdits;
  readonly removed: Removed;
}

interface Placed {
  readonly start: number;
  readonly change: DistinctChange;
}

function changesOf(pass: CompactPass, text: string, context: Context): readonly ReadChange[] {
  const { rules } = context.edits;
  let shift = 0;
  return placesOf(pass, text, context).flatMap(({ start, change: [rule, before, after, confidence = 1] }) => {
    const changes: ReadChange[] = [];
    for (const [index, part] of partsOf(before, context.removed).entries()) {
      const wrote = index === 0 ? after : '';
      const at = start + (index === 0 ? 0 : after.length) + shift;
      changes.push({ rule: textOf(rules[rule]), at, before: part, after: wrote, confidence });
      shift += part.length - wrote.length;
    }
    return changes;
  });
}

/** The changes in the order of the text. A change that wrote nothing comes before one that begins at its place. */
function placesOf(pass: CompactPass, text: string, { edits }: Context): readonly Placed[] {
  const places: Placed[] = [];
  let last = 0;
  pass.at.forEach((distance, position) => {
    const change = entry(edits, indexAt(pass, position));
    const start = last + count(distance);
    places.push({ start, change });
    last = start + change[2].length;
  });
  if (!pass.every) return places;
  for (const [index, ...exceptions] of pass.every) {
    const change = entry(edits, index);
    let except = exceptions.length > 0 ? count(exceptions[0]) : -1;
    let next = 1;
    let number = 0;
    for (const start of occurrences(text, written(change))) {
      if (number === except) except = next < exceptions.length ? except + count(exceptions[next++]) : -1;
      else places.push({ start, change });
      number++;
    }
  }
  // The sort is stable, so changes with an explicit place stay first.
  return places.sort((a, b) => a.start - b.start);
}

function indexAt({ change, from }: CompactPass, position: number): unknown {
  if (change === undefined) return count(from) + position;
  return typeof change === 'number' ? change : change[position];
}

function entry({ changes }: CompactEdits, index: unknown): DistinctChange {
  const change = changes[count(index)];
  textOf(change[2]);
  return change;
}

function written([, , after]: DistinctChange): string {
  if (after === '') throw new Error('a change that writes nothing would be everywhere');
  return after;
}

function partsOf(before: Before, removed: Removed): readonly string[] {
  if (typeof before === 'string') return [before];
  return before.map((part) => {
    if (typeof part === 'string') return part;
    const [n, lead, tail] = part;
    const block = (removed as readonly { readonly text: unknown }[])[count(n)];
    return textOf(lead) + textOf(block.text) + textOf(tail);
  });
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Error('a text is missing');
  return value;
}

function count(value: unknown): number {
  if (!Number.isInteger(value) || (value as number) < 0) throw new Error('a count is missing');
  return value as number;
}
