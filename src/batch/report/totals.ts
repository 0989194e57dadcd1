import type { Result, Severity } from '../../index.ts';
import { listFlags, type Stats, statsOf } from '../../internal.ts';
import { isNothingLeft } from './nothing-left.ts';

/*
 * The totals of a run, as plain data that can be added: the totals of two parts of a corpus add up to those
 * of the whole, in any order. They contain no times or places, so that equal runs have equal totals.
 */

/** Counts by name, without zeros. */
export type Tally = Readonly<Record<string, number>>;

/** Single counts. */
interface Sums {
  /** Cleaned texts: files, or records of a corpus. */
  readonly done: number;
  /** Files that an earlier run had finished. */
  readonly skipped: number;
  readonly failed: number;
  /** Texts that changed. */
  readonly changed: number;
  /** Words in the inputs, and in the clean texts. */
  readonly wordsIn: number;
  readonly wordsOut: number;
  readonly edits: number;
  readonly flags: number;
  /** The flags that are a warning or an error, and those that are an error. */
  readonly warnings: number;
  readonly errors: number;
  /** Texts from which nothing was removed, because it would have been too much. */
  readonly overBudget: number;
  /** Texts that were left unchanged, because the passes did not converge. */
  readonly unsettled: number;
  /** Texts with no article left. */
  readonly emptied: number;
}

/** Counts by rule and language, and histograms. */
interface Tallies {
  /** Edits and flags by rule. */
  readonly rules: Tally;
  /** Texts by language. */
  readonly languages: Tally;
  /** Texts by the percentage of words removed, in steps of five percent: the lower end of each step. */
  readonly shareRemoved: Tally;
  /** Texts by flags per 1,000 words: the lower end of each of `FLAG_STEPS`. */
  readonly flagsPerThousand: Tally;
  /** Texts by the probability of machine translation: the lower end of each tenth; `none` without a verdict. */
  readonly machineTranslated: Tally;
  /** Texts by words after cleaning: the lower end of each of `WORD_STEPS`. */
  readonly words: Tally;
}

/** The totals of a run. */
export interface Totals extends Sums, Tallies {}

const NO_SUMS: Sums = {
  done: 0,
  skipped: 0,
  failed: 0,
  changed: 0,
  wordsIn: 0,
  wordsOut: 0,
  edits: 0,
  flags: 0,
  warnings: 0,
  errors: 0,
  overBudget: 0,
  unsettled: 0,
  emptied: 0,
};

const NO_TALLIES: Tallies = {
  rules: {},
  languages: {},
  shareRemoved: {},
  flagsPerThousand: {},
  machineTranslated: {},
  words: {},
};

/** The totals of no texts. */
export const NOTHING: Totals = { ...NO_SUMS, ...NO_TALLIES };

/** The totals of a text that could not be cleaned. */
export const FAILED: Totals = { ...NOTHING, failed: 1 };

const SUMS = Object.keys(NO_SUMS) as readonly (keyof Sums)[];
const TALLIES = Object.keys(NO_TALLIES) as readonly (keyof Tallies)[];

/** Adds the totals of two parts. */
export function addTotals(a: Totals, b: Totals): Totals {
  const sums = Object.fromEntries(SUMS.map((name) => [name, a[name] + b[name]]));
  const tallies = Object.fromEntries(TALLIES.map((name) => [name, addTallies(a[name], b[name])]));
  return { ...sums, ...tallies } as unknown as Totals;
}

function addTallies(a: Tally, b: Tally): Tally {
  const sum: Record<string, number> = { ...a };
  for (const [name, number] of Object.entries(b)) sum[name] = (sum[name] ?? 0) + number;
  return sum;
}

/** Steps of flags per 1,000 words; the first is for texts without flags. */
export const FLAG_STEPS: readonly number[] = [0, 0.1, 1, 2, 5, 10, 20, 50];
/** Steps of the number of words in a clean text. */
export const WORD_STEPS: readonly number[] = [0, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** The highest step that a value reaches. */
function stepOf(value: number, steps: readonly number[]): number {
  return steps.findLast((step) => step <= value) ?? 0;
}

const one = (name: string | number): Tally => ({ [name]: 1 });

/** The flags above the severity info. */
function graveFlags({ flags }: Pick<Result, 'flags'>): Pick<Sums, 'warnings' | 'errors'> {
  const numberOf = (severity: Severity) =>
    flags.filter(({ finding }) => finding.severity === severity).length;
  const errors = numberOf('error');
  return { warnings: numberOf('warning') + errors, errors };
}

/** The totals of one result. */
export function totalsOf(result: Result, stats: Stats = statsOf(result)): Totals {
  const { wordsIn, wordsOut, shareRemoved, flags, flagsPerThousand, changes } = stats;
  const rules: Record<string, number> = {};
  let edits = 0;
  for (const [pass, counts] of Object.entries(changes)) {
    for (const [name, number] of Object.entries(counts)) {
      rules[`${pass}/${name}`] = number;
      edits += number;
    }
  }
  if (flags > 0) for (const { rule } of listFlags(result)) rules[rule] = (rules[rule] ?? 0) + 1;
  const probability = result.machineTranslated?.probability;
  return {
    ...NO_SUMS,
    done: 1,
    changed: edits > 0 ? 1 : 0,
    wordsIn,
    wordsOut,
    edits,
    flags,
    ...graveFlags(result),
    overBudget: result.overBudget ? 1 : 0,
    unsettled: result.unsettled ? 1 : 0,
    emptied: isNothingLeft(result) ? 1 : 0,
    rules,
    languages: one(result.language),
    shareRemoved: one(Math.min(95, Math.floor(shareRemoved * 20) * 5)),
    flagsPerThousand: one(stepOf(flagsPerThousand, FLAG_STEPS)),
    machineTranslated: one(
      probability === undefined ? 'none' : Math.min(9, Math.floor(probability * 10)) / 10,
    ),
    words: one(stepOf(wordsOut, WORD_STEPS)),
  };
}
