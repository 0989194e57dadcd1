/*
 * npm run fuzz -- [--minutes N] [--seed N] [--data FOLDER] [--save]
 *
 * Holds the promises against texts made at random, against real texts that are cut, mixed and damaged at random,
 * and against their bytes, until the time is over. Prints the seed, so that a breach can be made again, and
 * each breach cut down to a short text. `--save` adds the figures to those of the table in docs/promises.md.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { clean } from '../../src/clean.ts';
import { toReport } from '../../src/report/form.ts';
import { restore } from '../../src/report/restore.ts';
import { PROMISES, type Promised, trialOf } from '../promises.ts';
import { PROMISES_OF_PAGES } from '../promises-of-pages.ts';
import { record } from '../trust/results.ts';
import { shrink } from './shrink.ts';
import { type Case, casesOf } from './texts.ts';

const ROUND = 200;
const MOST_BREACHES = 30;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    data: { type: 'string', default: resolve(import.meta.dirname, '../../../shared/eval') },
    save: { type: 'boolean', default: false },
  },
});

const seed = Number(values.seed);
const until = Date.now() + Number(values.minutes) * 60_000;
const cases = casesOf(values.data);
const tried = { inputs: 0, units: 0, bytesRestored: 0, refused: 0 };
const breaches = new Map<string, string>();

console.log(`seed ${seed}`);
for (let round = 0; Date.now() < until && breaches.size < MOST_BREACHES; round++) {
  for (const one of fc.sample(cases, { seed: seed + round, numRuns: ROUND })) {
    tryText(one);
    tryBytes(one);
    tried.inputs++;
    tried.units += one.text.length;
  }
  if (round % 100 === 99) console.log(`${tried.inputs} inputs, round seed ${seed + round}`);
}
console.log(JSON.stringify({ seed, ...tried, breaches: breaches.size }));
if (values.save) record('fuzz', { inputs: tried.inputs, bytesRestored: tried.bytesRestored });
process.exitCode = breaches.size > 0 ? 1 : 0;

function breachOf({ breach }: Promised, text: string, options: Case['options']): string | undefined {
  try {
    return breach(trialOf(text, options));
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function tryText({ text, options }: Case): void {
  const trial = trialOf(text, options);
  for (const promise of options.from === 'html' ? PROMISES_OF_PAGES : PROMISES) {
    let found: string | undefined;
    try {
      found = promise.breach(trial);
    } catch (error) {
      // A page whose text is made by scripts is refused, in words.
      if (error instanceof Error && error.name === 'SourceError') continue;
      found = String(error);
    }
    if (found === undefined) continue;
    const kind = `${promise.name} ${found.startsWith('Error') ? found.slice(0, 80) : ''}`;
    if (breaches.has(kind) && breaches.size > MOST_BREACHES / 2) continue;
    const least = shrink(text, (shorter) => breachOf(promise, shorter, options) !== undefined);
    tell(kind, { least, options, found: breachOf(promise, least, options) });
  }
}

/** Any bytes are restored or refused with a message, whatever encoding is given. */
function tryBytes({ text, encoding, wounds }: Case): void {
  const bytes = Buffer.from(text, encoding);
  for (const [place, value] of wounds) if (bytes.length > 0) bytes[Math.floor(place * bytes.length)] = value;
  try {
    const report = JSON.parse(JSON.stringify(toReport(clean(bytes))));
    if (bytes.equals(restore(report))) tried.bytesRestored += bytes.length;
    else tell('the bytes are restored', { bytes: bytes.toString('hex') });
  } catch (error) {
    if (error instanceof Error && error.name === 'SourceError') tried.refused++;
    else tell('bytes are read or refused', { bytes: bytes.toString('hex'), found: String(error) });
  }
}

function tell(kind: string, details: object): void {
  const line = JSON.stringify(details, (_key, value) => (value instanceof RegExp ? String(value) : value));
  if (breaches.get(`${kind}${line}`)) return;
  breaches.set(`${kind}${line}`, line);
  console.log(`\n${kind}\n  ${line}`);
}
