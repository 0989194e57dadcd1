import { join } from 'node:path';
import { clean, type Result } from '../../src/clean.ts';
import { flagsOf } from './flags.ts';
import { type Measure, readRecords } from './measure.ts';
import { higher, lower } from './scorer.ts';

/*
 * Measures false alarms on realistic text: scraped and cleaned pages by human authors, and good English of fifty
 * genres. `RULES=1` prints the flags of each rule; the rule reference shows these rates.
 */

interface Text {
  readonly set: 'scraped' | 'clean';
  readonly text: string;
}

interface ScrapedPage {
  readonly group: string;
  readonly raw: string;
}

interface CleanText {
  readonly group: string;
  readonly text: string;
}

/** The counts of flags in one set. */
export interface Alarms {
  words: number;
  documents: number;
  silent: number;
  /** The number of documents with a verdict of "translated". */
  called: number;
  readonly byRule: Map<string, number>;
}

/** From this probability on, a reader takes the verdict as a yes. */
const CALLED = 0.5;

/** The texts of the gate: human pages of two benchmarks, and the English groups of `clean`. */
export function gateTexts(data: string): readonly Text[] {
  const pages = readRecords<ScrapedPage>(join(data, 'boilerplate/dev.jsonl.gz'))
    .filter(({ group }) => group === 'scrapinghub' || group.startsWith('wcxb'))
    .map(({ raw }): Text => ({ set: 'scraped', text: raw }));
  const good = readRecords<CleanText>(join(data, 'clean/dev.jsonl.gz'))
    .filter(({ group }) => group.startsWith('en:'))
    .map(({ text }): Text => ({ set: 'clean', text }));
  return [...pages, ...good];
}

/** Counts the flags on the texts of the gate. */
export function countAlarms(data: string): ReadonlyMap<Text['set'], Alarms> {
  const counts = new Map<Text['set'], Alarms>();
  for (const { set, text } of gateTexts(data)) {
    const known = counts.get(set) ?? { words: 0, documents: 0, silent: 0, called: 0, byRule: new Map() };
    counts.set(set, known);
    add(known, clean(text));
  }
  return counts;
}

function add(alarms: Alarms, result: Result): void {
  const flags = flagsOf(result);
  alarms.words += result.text.split(/\s+/u).filter(Boolean).length;
  alarms.documents++;
  if (flags.length === 0) alarms.silent++;
  if ((result.machineTranslated?.probability ?? 0) >= CALLED) alarms.called++;
  for (const { rule } of flags) alarms.byRule.set(rule, (alarms.byRule.get(rule) ?? 0) + 1);
}

const GOALS = {
  scraped: {
    flags: { atLeast: 0.2, aim: 0.08 },
    silent: { atLeast: 88, aim: 95 },
    called: { atLeast: 3, aim: 1 },
  },
  clean: { flags: { atLeast: 0.25, aim: 0.08 }, silent: {}, called: { atLeast: 2, aim: 0.5 } },
} as const;

/** The figures of the gate. */
export async function evaluate(data: string): Promise<readonly Measure[]> {
  return [...countAlarms(data)].flatMap(([name, alarms]) => {
    const set = name === 'scraped' ? 'gate: human pages, scraped' : 'gate: clean English';
    const goals = GOALS[name];
    const flags = [...alarms.byRule.values()].reduce((sum, count) => sum + count, 0);
    if (process.env.RULES) printRules(set, alarms);
    return [
      lower(set, 'flags per 1,000 words', (1000 * flags) / alarms.words, {
        ...goals.flags,
        unit: 'per 1,000',
      }),
      higher(set, 'documents without a flag', (100 * alarms.silent) / alarms.documents, goals.silent),
      lower(set, 'called translated', (100 * alarms.called) / alarms.documents, goals.called),
    ];
  });
}

function printRules(set: string, { byRule, words }: Alarms): void {
  console.log(set);
  for (const [rule, count] of [...byRule].sort((a, b) => b[1] - a[1]))
    console.log(
      `  ${rule.padEnd(40)} ${String(count).padStart(5)} ${((1e6 * count) / words).toFixed(1)} in a million words`,
    );
}
