import type { Result } from '../clean.ts';
import { type Locator, locatorOf } from '../source/locator.ts';
import { apply, type Change } from '../text/edit.ts';
import { originThrough } from '../text/position-map.ts';
import { listFlags, type PlacedFlag } from './records.ts';

/** A change or flag of a rule at one place of a text, with a few words around it, for people. */
export interface Example {
  readonly rule: string;
  readonly kind: 'flag' | 'removal' | 'repair';
  /** In the original, from 1. */
  readonly line: number;
  readonly lead: string;
  /** The text before the change; empty for a flag. */
  readonly before: string;
  /** The text after the change; for a flag, the flagged words. */
  readonly after: string;
  readonly trail: string;
  /** The message of a flag. */
  readonly message?: string;
}

/** How much to show of the words around a place, and of the changed text. */
const AROUND = 36;
const LONGEST = 140;

/**
 * One example for each rule that changed or flagged something: the first in the text.
 * @param isWanted tells whether an example of a rule is wanted; called once per rule, for its changes and for its flags
 */
export function listExamples(
  result: Result,
  isWanted: (rule: string) => boolean = () => true,
): readonly Example[] {
  const { passes, flags } = result;
  const firsts = firstChanges(passes, isWanted);
  const rules = new Set([...new Set(flags.map(({ rule }) => rule))].filter(isWanted));
  if (firsts.length === 0 && rules.size === 0) return [];
  const locator = locatorOf(result.original, result.source);
  return [...changeExamples(result, firsts, locator), ...flagExamples(result, rules, locator)];
}

interface FirstChange {
  readonly pass: number;
  readonly change: Change;
}

/** The first change of each rule, in the order of the passes. */
function firstChanges(passes: Result['passes'], isWanted: (rule: string) => boolean): readonly FirstChange[] {
  const seen = new Set<string>();
  return passes.flatMap(({ changes }, pass) =>
    changes.flatMap((change) => {
      if (seen.has(change.rule)) return [];
      seen.add(change.rule);
      return isWanted(change.rule) ? [{ pass, change }] : [];
    }),
  );
}

function changeExamples(
  { passes, original }: Result,
  firsts: readonly FirstChange[],
  locator: Locator,
): readonly Example[] {
  const trail = passes.map(({ positions }) => positions);
  let text = original;
  let read = 0;
  return firsts.map(({ pass, change }) => {
    for (; read < pass; read++) text = apply(text, passes[read].changes);
    const place = { start: change.at, end: change.at + change.before.length };
    const { line } = locator.place(originThrough(place, trail.slice(0, pass)).start);
    return { ...(passes[pass].removesBlocks ? removal(change) : repair(change, text)), line };
  });
}

function flagExamples(result: Result, rules: ReadonlySet<string>, locator: Locator): readonly Example[] {
  if (rules.size === 0) return [];
  const first = new Map<string, Example>();
  for (const flag of listFlags(result, locator))
    if (rules.has(flag.rule) && !first.has(flag.rule)) first.set(flag.rule, remark(flag, result.text));
  return [...first.values()];
}

function removal({ rule, before }: Change): Omit<Example, 'line'> {
  return { rule, kind: 'removal', lead: '', before: shortened(before.trim()), after: '', trail: '' };
}

function repair({ rule, at, before, after }: Change, text: string): Omit<Example, 'line'> {
  const words = { before: shortened(before), after: shortened(after) };
  return { rule, kind: 'repair', ...around(text, at, at + before.length), ...words };
}

function remark({ rule, line, message, text: words, start, end }: PlacedFlag, text: string): Example {
  const after = shortened(words);
  return { rule, kind: 'flag', line, ...around(text, start, end), before: '', after, message };
}

/** The words before and after a place, up to the end of its line; a word that is cut is left out. */
function around(text: string, start: number, end: number): Pick<Example, 'lead' | 'trail'> {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const lead = before.slice(before.lastIndexOf('\n') + 1);
  const [trail] = after.split('\n', 1);
  const isLeadCut = lead.length === AROUND && start > AROUND;
  const isTrailCut = trail.length === AROUND && end + AROUND < text.length;
  return {
    lead: isLeadCut ? whole(lead.slice(lead.indexOf(' ') + 1)) : lead,
    trail: isTrailCut ? whole(trail.slice(0, trail.lastIndexOf(' ') + 1 || AROUND)) : trail,
  };
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${whole(text.slice(0, LONGEST - 1))}\u2026` : text;
}

/** Half of a surrogate pair, where a text was cut. */
const HALVES = /^\p{Cs}|\p{Cs}$/gu;

function whole(text: string): string {
  return text.replace(HALVES, '');
}
