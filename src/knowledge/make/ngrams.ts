/*
 * Makes ../data/ngrams.bin from a folder with mt-vs-human.jsonl.gz and human.jsonl.gz, and from human-written
 * English, one `{ "text": … }` per line, as written by `test/eval/train/people.ts`.
 *
 *     ../../../node_modules/.bin/tsx ngrams.ts FOLDER PEOPLE.jsonl
 *
 * The texts are not copied: the table contains hashes of n-grams and their learnt weights. Sources: the
 * outputs and references of the WMT 2021 to 2023 news tasks and of WCE-LIG; human-written pages and texts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { SLOTS } from '../../translationese/ngram-table.ts';
import { curveOf, LEAST_WORDS, learn, MOST_WORDS, readCorpus } from './ngrams-training.ts';

const LARGEST = 127;

const [, , folder, people] = process.argv;
const texts = readFileSync(people, 'utf8').trimEnd().split('\n');
const corpus = readCorpus(
  folder,
  texts.map((line) => (JSON.parse(line) as { text: string }).text),
);
const { weights, shift: start } = learn(corpus, () => true);
const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LARGEST;
const fingerprints = new Uint16Array(SLOTS);
const steps = new Int8Array(SLOTS);
corpus.hashes.forEach((hash, id) => {
  let slot = hash & (SLOTS - 1);
  while (steps[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  fingerprints[slot] = (hash >>> 16) | 1;
  // A weight of 0 would mark an empty slot, but the n-gram counts towards the length of the text.
  steps[slot] = Math.round(weights[id] / step) || (weights[id] < 0 ? -1 : 1);
});
const { slope, shift } = curveOf(corpus);
const calibration = new Float32Array([slope * step, shift + slope * start, LEAST_WORDS, MOST_WORDS]);
const bytes = Buffer.concat([fingerprints, steps, calibration].map(({ buffer }) => new Uint8Array(buffer)));
writeFileSync('../data/ngrams.bin', bytes);
console.log(
  corpus.hashes.length,
  'n-grams',
  bytes.length,
  'bytes, slope',
  slope,
  'shift',
  shift,
  'step',
  step,
);
