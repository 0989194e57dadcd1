import type { Found } from './automaton.ts';
import { type Certainty, type Entry, shifted } from './entry.ts';
import type { FurnitureFunction } from './functions.ts';
import { labelsAt } from './labels.ts';
import { type Block, GAP, hasWord } from './reading.ts';

/** Consecutive labels that fill a block. */
export interface Chain {
  /** The most certain of them. */
  readonly entry: Entry;
  readonly certainty: Certainty;
  readonly labels: number;
}

/** A block with more words is not a chain of labels. */
const MOST_WORDS = 60;

interface Step {
  readonly before: Step | undefined;
  readonly found: Found;
  readonly at: number;
  readonly labels: number;
  /** Lower is better: few labels, and words of the lexicon rather than capitalised words. */
  readonly cost: number;
}

/** The cost of a filler, in labels. */
const FILLER_COST = 8;

/**
 * Reads a block as consecutive labels: `Share Tweet Print`, `Home | News | Sport`. Each begins with a capital
 * or after a bar. Of several readings the cheapest counts.
 */
export function chainOf(block: Block, first: readonly Found[]): Chain | undefined {
  const best: (Step | undefined)[] = [];
  // In most blocks no second label follows the first, so they are not read to the end.
  for (let at = 0; at === 0 || at < best.length; at++) {
    const before = best[at];
    if (at > 0 && !before) continue;
    if (!hasWord(block, at)) return before && before.labels > 1 ? summed(block, before) : undefined;
    if (!mayBegin(block, at)) continue;
    if (at > 0 && hasWord(block, MOST_WORDS)) return undefined;
    for (const found of at === 0 ? first : labelsAt(block, at)) extend(best, { before, found, at });
    const unknown = unknownBetweenBars(block, at);
    if (unknown) extend(best, { before, found: unknown, at });
  }
  return undefined;
}

/** A menu item that the lexicon does not know counts as a filler. */
const UNKNOWN: Entry = { function: 'section', form: 'button', certainty: 'context' };
const MOST_UNKNOWN = 4;

function unknownBetweenBars(block: Block, at: number): Found | undefined {
  if (at > 0 && !(block.gaps[at] & GAP.bar)) return undefined;
  let end = at + 1;
  while (end < at + MOST_UNKNOWN && hasWord(block, end) && !(block.gaps[end] & GAP.bar)) end++;
  const isClosed = !hasWord(block, end) ? at > 0 : (block.gaps[end] & GAP.bar) > 0;
  return isClosed ? { entry: UNKNOWN, end, known: 0, telling: 0, free: -1 } : undefined;
}

function extend(best: (Step | undefined)[], { before, found, at }: Omit<Step, 'labels' | 'cost'>): void {
  if (found.free >= 0 || found.end === at) return;
  const labels = (before?.labels ?? 0) + 1;
  const cost = (before?.cost ?? 0) + (isFiller(found) ? FILLER_COST : 1);
  const known = best[found.end];
  if (!known || known.cost > cost) best[found.end] = { before, found, at, labels, cost };
}

function mayBegin(block: Block, at: number): boolean {
  if (block.kinds[at] !== 'word' || block.gaps[at] & GAP.bar) return true;
  return block.words[at] === block.words[at].toUpperCase();
}

function summed(block: Block, last: Step): Chain | undefined {
  const steps: Step[] = [];
  for (let step: Step | undefined = last; step; step = step.before) steps.unshift(step);
  const { entry } = steps.reduce((best, step) => (rankOf(step) > rankOf(best) ? step : best)).found;
  const certainty = certaintyOf(block, steps);
  return certainty && { entry, certainty, labels: steps.length };
}

const RANK = { context: 0, likely: 1, sure: 2 } as const;
/** Words and numbers outside the lexicon only fill a chain. */
const isFiller = ({ known, entry }: Found): boolean => known === 0 && !FIGURES.has(entry.function);
const FIGURES: ReadonlySet<FurnitureFunction> = new Set<FurnitureFunction>(['date-line', 'share', 'tags']);
/** Function words are as weak as fillers. */
const saysLittle = (found: Found): boolean => isFiller(found) || (found.telling === 0 && found.known > 0);
const rankOf = ({ found }: Step): number => (saysLittle(found) ? 0 : RANK[found.entry.certainty]);

/** Labels raise each other's certainty; consecutive sentences do not. */
function certaintyOf(block: Block, steps: readonly Step[]): Certainty | undefined {
  const hasStops = steps.some(({ at }) => at > 0 && (block.gaps[at] & (GAP.stop | GAP.bar)) === GAP.stop);
  const sure = steps.filter((step) => rankOf(step) === 2).length;
  const likely = steps.filter((step) => rankOf(step) === 1).length;
  let certainty: Certainty = 'context';
  if (sure > 0 && 2 * (sure + likely) >= steps.length) certainty = 'sure';
  else if (likely >= 3 && 2 * likely >= steps.length) certainty = 'sure';
  else if (sure + likely > 0) certainty = 'likely';
  else if (steps.filter(({ at }) => block.gaps[at] & GAP.bar).length >= 2) certainty = 'likely';
  const fillers = steps.filter(({ found }) => isFiller(found)).length;
  if (2 * fillers > steps.length) return undefined;
  return hasStops || 2 * fillers === steps.length ? shifted(certainty, -1) : certainty;
}
