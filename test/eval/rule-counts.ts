/*
 * npx tsx test/eval/rule-counts.ts [--data FOLDER] [--every N] [--only IDS]
 *
 * Prints how often each rule changed or flagged something in the samples and the sets, the rarest first. A rule that
 * never does may be superfluous. `--every N` takes only every Nth text of a set, `--only IDS` runs only these passes
 * and rules.
 */
import { parseArgs } from 'node:util';
import { type CleanOptions, clean, PASSES, type Result, RULES } from '../../src/index.ts';
import { DATA, pageSets, sampleTexts, textSets } from './all-texts.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: DATA },
    every: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

const every = Number(values.every);
/** All passes, with the optional rules. */
const ALL = [...PASSES.map(({ id }) => id), ...RULES.filter(({ optional }) => optional).map(({ id }) => id)];
const only = values.only?.split(',') ?? ALL;
const counts = new Map<string, { samples: number; sets: number }>(
  RULES.map(({ id }) => [id, { samples: 0, sets: 0 }]),
);

for (const text of sampleTexts()) count(text, 'samples', {});
for (const [, texts] of textSets(values.data)) countSet(texts, {});
for (const [, pages] of pageSets(values.data)) countSet(pages, { from: 'html' });

const rows = [...counts].sort(([, a], [, b]) => a.sets - b.sets || a.samples - b.samples);
for (const [id, { samples, sets }] of rows)
  console.log(`${String(sets).padStart(8)} ${String(samples).padStart(6)}  ${id}`);

function countSet(texts: readonly string[], options: CleanOptions): void {
  for (let at = 0; at < texts.length; at += every) count(texts[at], 'sets', options);
}

function count(text: string | Uint8Array, where: 'samples' | 'sets', options: CleanOptions): void {
  const result = cleaned(text, options);
  const changes = result?.passes.flatMap((pass) => pass.changes) ?? [];
  for (const { rule } of [...changes, ...(result?.flags ?? [])]) counts.get(rule)![where]++;
}

/** Undefined for a page whose text comes from scripts. */
function cleaned(text: string | Uint8Array, options: CleanOptions): Result | undefined {
  try {
    return clean(text, { ...options, only });
  } catch (error) {
    if (error instanceof Error && error.name === 'SourceError') return undefined;
    throw error;
  }
}
