/*
 * npx tsx test/eval/train/flag-figures.ts DATA
 *
 * Measures each rule of the translation pass: how many of its flags are on a marked fault of the labelled translations,
 * and how many it raises on the good English of the gate. Writes the figures of the rule reference,
 * `test/docs/flag-figures.json`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean } from '../../../src/clean.ts';
import { faultsOf, flagsOf, ONLY_FLAGS, type SpanRecord, type Touch, touches } from '../flags.ts';
import { countAlarms } from '../gate.ts';
import { readRecords } from '../measure.ts';

interface Figures {
  right: number;
  flags: number;
  goodEnglish: number;
}

const OUTPUT = new URL('../../docs/flag-figures.json', import.meta.url);

const [, , data] = process.argv;
const figures = new Map<string, Figures>();
const figuresOf = (rule: string) => {
  const known = figures.get(rule) ?? { right: 0, flags: 0, goodEnglish: 0 };
  figures.set(rule, known);
  return known;
};

function count(record: SpanRecord, flags: readonly Touch[]): void {
  const faults = faultsOf(record);
  for (const flag of flags) {
    const own = figuresOf(flag.rule);
    own.flags++;
    if (faults.some((fault) => touches(flag, fault))) own.right++;
  }
}

const folder = join(data, 'text/dev');
for (const record of readRecords<SpanRecord>(join(folder, 'web-mt-injected.jsonl.gz')))
  count(record, flagsOf(clean(record.text)));
for (const record of readRecords<SpanRecord>(join(folder, 'mt-spans.jsonl.gz')))
  if (record.kind === 'mt' && record.label !== 'synthetic')
    count(record, flagsOf(clean(record.text, { ...ONLY_FLAGS, language: 'en' })));
let words = 0;
for (const alarms of countAlarms(data).values()) {
  words += alarms.words;
  for (const [rule, flags] of alarms.byRule) figuresOf(rule).goodEnglish += flags;
}
const rules = Object.fromEntries([...figures].sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(OUTPUT, `${JSON.stringify({ words, rules }, null, 2)}\n`);
