import type { Result } from '../clean.ts';
import { countWords } from '../text/tokens.ts';
import { listFlags } from './records.ts';

/** Statistics of one text, to filter a corpus by. */
export interface Stats {
  /** Words of the input with its page furniture: those that stayed and those that were removed. */
  readonly wordsIn: number;
  /** Words of the clean text. */
  readonly wordsOut: number;
  /** The share of the words that were removed, 0 to 1. */
  readonly shareRemoved: number;
  readonly flags: number;
  /** Flags per 1,000 words of the clean text. */
  readonly flagsPerThousand: number;
  /** The number of changes by each rule, by pass and the rule's own name. Rules without changes are left out. */
  readonly changes: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The statistics of a result. */
export function statsOf(result: Result): Stats {
  const { passes, text } = result;
  const flags = listFlags(result).length;
  let removed = 0;
  for (const { removesBlocks, changes } of passes)
    if (removesBlocks) for (const { before } of changes) removed += countWords(before);
  const wordsOut = countWords(text);
  const wordsIn = wordsOut + removed;
  return {
    wordsIn,
    wordsOut,
    shareRemoved: rounded(wordsIn > 0 ? removed / wordsIn : 0, 3),
    flags,
    flagsPerThousand: rounded(wordsOut > 0 ? (1000 * flags) / wordsOut : 0, 1),
    changes: changesByRule(passes),
  };
}

function changesByRule(passes: Result['passes']): Stats['changes'] {
  const byRule = new Map<string, number>();
  for (const { changes } of passes)
    for (const { rule } of changes) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  const byPass: Record<string, Record<string, number>> = {};
  for (const [rule, count] of byRule) {
    const [pass, name] = rule.split('/', 2);
    byPass[pass] ??= {};
    byPass[pass][name] = count;
  }
  return byPass;
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
