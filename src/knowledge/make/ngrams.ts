/*
 * Makes ../data/ngrams.bin from a folder that holds mt-vs-human.jsonl.gz and human.jsonl.gz.
 *
 *     ../../../node_modules/.bin/tsx ngrams.ts FOLDER
 *
 * The texts stay where they are: the table holds hashes of n-grams and their shrunk log-odds. Sources: the
 * outputs and references of the WMT 2021 to 2023 news tasks and of WCE-LIG; original English for the curve.
 */
import { writeFileSync } from 'node:fs';
import { SLOTS, STEP } from '../ngrams.ts';
import { calibrate, DAMPING, judgements, LEAST_WORDS, learn, readCorpus } from './ngrams-training.ts';

const corpus = readCorpus(process.argv[2]);
const weights = learn(corpus, () => true);
const kept = [...weights.keys()].filter((id) => weights[id] !== 0);
const fingerprints = new Uint16Array(SLOTS);
const steps = new Int8Array(SLOTS);
for (const id of kept) {
  const hash = corpus.hashes[id];
  let slot = hash & (SLOTS - 1);
  while (steps[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  fingerprints[slot] = (hash >>> 16) | 1;
  steps[slot] = Math.round(weights[id] / STEP);
}
const { slope, shift } = calibrate(judgements(corpus));
const calibration = new Float32Array([slope, shift, DAMPING, LEAST_WORDS]);
const bytes = Buffer.concat([fingerprints, steps, calibration].map(({ buffer }) => new Uint8Array(buffer)));
writeFileSync('../data/ngrams.bin', bytes);
console.log(kept.length, 'n-grams', bytes.length, 'bytes, slope', slope, 'shift', shift);
