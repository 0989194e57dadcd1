/*
 * npm run fuzz -- [--minutes N] [--seed N]
 *
 * Holds the promises against articles made at random and against samples that are cut, mixed and damaged at
 * random, until the time is over. Prints the seed, so that a breach can be made again.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { decode } from '../../src/source/decode.ts';
import { articles } from '../articles.ts';
import { PROMISES } from '../promises.ts';

const SAMPLES = resolve(import.meta.dirname, '../../samples');
const ROUND = 500;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});

const samples = readdirSync(SAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'known-failures')
  .map(({ name }) => decode(readFileSync(join(SAMPLES, name, 'input.txt'))).text);

const DIRT = [
  '“',
  '”',
  '"',
  "'",
  '«',
  '»',
  '\n',
  '\n\n',
  ' ',
  '',
  '\u00a0',
  '&quot;',
  'â€œ',
  '\ufffd',
  '.',
  ',',
  '\ud83d',
  '\u0000',
  'The',
  'Leave a Reply\n\n',
  '- ',
  '# ',
  '> ',
  '\\"',
];

/** A sample with some of its places overwritten, and perhaps a piece of another sample in it. */
const mutants = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.constantFrom(...samples),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6), fc.constantFrom(...DIRT)), {
      maxLength: 12,
    }),
    fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  )
  .map(([text, other, wounds, [from, to]]) => {
    const piece = other.slice(from * other.length, to * other.length);
    return [...wounds, [from, 0, piece] as const].reduce((damaged, [place, length, dirt]) => {
      const at = Math.floor(place * damaged.length);
      return damaged.slice(0, at) + dirt + damaged.slice(at + length);
    }, text);
  });

const texts = fc.oneof(articles, mutants);
const seed = Number(values.seed);
const until = Date.now() + Number(values.minutes) * 60_000;
console.log(`seed ${seed}`);

let inputs = 0;
let breaches = 0;
for (let round = 0; Date.now() < until && breaches < 20; round++) {
  for (const { name, breach } of PROMISES) {
    const details = fc.check(
      fc.property(texts, (text) => {
        inputs++;
        const found = breach(text);
        if (found !== undefined) throw new Error(found);
      }),
      {
        seed: seed + round,
        numRuns: ROUND / 10,
        interruptAfterTimeLimit: Math.max(1000, until - Date.now()),
      },
    );
    if (!details.failed || details.counterexample === null) continue;
    breaches++;
    console.log(
      `\n${name}\n  ${String(details.errorInstance)}\n  ${JSON.stringify(details.counterexample[0])}`,
    );
  }
}
console.log(`${inputs} inputs, ${breaches} breaches`);
process.exitCode = breaches > 0 ? 1 : 0;
