/** Learns how much more often machines write an n-gram than people who translate the same texts. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { STEP, walkNgrams } from '../ngrams.ts';

/** A text with what is known of it, and its n-grams (as numbers of the vocabulary) with their counts. */
export interface Sample {
  readonly isMachine: boolean;
  /** Language pair, as `fr-en`; `original` for English that was never translated. */
  readonly pair: string;
  /** The source document: its translations are compared with each other. */
  readonly document: string;
  readonly words: number;
  readonly ids: Int32Array;
  readonly counts: Float32Array;
}

export interface Corpus {
  readonly samples: readonly Sample[];
  readonly hashes: readonly number[];
}

interface Row {
  readonly set?: string;
  readonly lp?: string;
  readonly doc: string;
  readonly kind?: string;
  readonly orig?: string;
  readonly text: string;
}

/** Texts of fewer words get no verdict. */
export const LEAST_WORDS = 80;
/** N-grams of fewer texts than this are not learnt. */
const LEAST_TEXTS = 3;
/** Counts that are added to either side, as expected by chance: what little was seen tells little. */
const SHRINKAGE = 8;
/** Added to the number of telling n-grams in a text, so that few of them cannot make a high score. */
export const DAMPING = 20;
/** So many n-grams, the strongest, are kept. */
const MOST = 50_000;
/** A text's counts of one n-gram beyond this say nothing more. */
const MOST_COUNTED = 3;

function rowsOf(path: string): Row[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}

/** Reads `mt-vs-human.jsonl.gz` and the original English of `human.jsonl.gz` from a folder. */
export function readCorpus(folder: string): Corpus {
  const translated = rowsOf(`${folder}/mt-vs-human.jsonl.gz`);
  const original = rowsOf(`${folder}/human.jsonl.gz`).filter((row) => row.orig === 'original');
  const counted = [...translated, ...original].map((row) => ({ row, ...countNgrams(row.text) }));
  const texts = new Map<number, number>();
  for (const { counts } of counted)
    for (const hash of counts.keys()) texts.set(hash, (texts.get(hash) ?? 0) + 1);
  const hashes = [...texts].filter(([, count]) => count >= LEAST_TEXTS).map(([hash]) => hash);
  const idOf = new Map(hashes.map((hash, id) => [hash, id]));
  const samples = counted.map(({ row, words, counts }): Sample => {
    const known = [...counts].filter(([hash]) => idOf.has(hash));
    return {
      isMachine: row.kind === 'mt',
      pair: row.lp ?? 'original',
      document: `${row.set} ${row.lp} ${row.doc}`,
      words,
      ids: Int32Array.from(known, ([hash]) => idOf.get(hash)!),
      counts: Float32Array.from(known, ([, count]) => count),
    };
  });
  return { samples, hashes };
}

function countNgrams(text: string): { words: number; counts: Map<number, number> } {
  const counts = new Map<number, number>();
  const words = walkNgrams(text, (hash) => counts.set(hash, (counts.get(hash) ?? 0) + 1));
  return { words, counts };
}

/**
 * Shrunk log-odds of each n-gram. All machine translations of a document together weigh as much as all its
 * references, so that no topic tells. English that was never translated is left out: it differs by topic.
 */
export function learn(corpus: Corpus, isIn: (sample: Sample) => boolean): Float32Array {
  const size = corpus.hashes.length;
  const sides = new Map<string, number>();
  const side = ({ document, isMachine }: Sample) => `${document} ${isMachine}`;
  const used = corpus.samples.filter((sample) => sample.pair !== 'original' && isIn(sample));
  for (const sample of used) sides.set(side(sample), (sides.get(side(sample)) ?? 0) + 1);
  const seen = [new Float32Array(size), new Float32Array(size)];
  const totals = [0, 0];
  for (const sample of used) {
    const which = sample.isMachine ? 1 : 0;
    const weight = 1 / sides.get(side(sample))!;
    for (let at = 0; at < sample.ids.length; at++) {
      const count = Math.min(sample.counts[at], MOST_COUNTED) * weight;
      seen[which][sample.ids[at]] += count;
      totals[which] += count;
    }
  }
  const texts = new Int32Array(size);
  for (const { ids } of used) for (const id of ids) texts[id]++;
  const weights = new Float32Array(size);
  for (let id = 0; id < size; id++) {
    if (texts[id] < LEAST_TEXTS) continue;
    const both = seen[0][id] + seen[1][id];
    const expected = (which: number) => (both * totals[which]) / (totals[0] + totals[1]) + SHRINKAGE;
    weights[id] = Math.log(
      (seen[1][id] + SHRINKAGE) / expected(1) / ((seen[0][id] + SHRINKAGE) / expected(0)),
    );
  }
  return strongest(weights);
}

/** The weights as the table holds them: in steps, the weak ones 0. */
function strongest(weights: Float32Array): Float32Array {
  const strengths = weights.map(Math.abs).sort();
  const least = Math.max(strengths[Math.max(0, strengths.length - MOST)], STEP / 2);
  return weights.map((weight) =>
    Math.abs(weight) < least ? 0 : Math.max(-127, Math.min(127, Math.round(weight / STEP))) * STEP,
  );
}

/** The mean weight of a text's n-grams that tell something, damped for texts with few of them. */
export function scoreOf({ ids, counts }: Sample, weights: Float32Array): number {
  let [sum, found] = [0, 0];
  for (let at = 0; at < ids.length; at++) {
    if (weights[ids[at]] === 0) continue;
    sum += weights[ids[at]] * counts[at];
    found += counts[at];
  }
  return sum / (found + DAMPING);
}

/** The share of pairs of a machine's and a person's text that the scores put in the right order. */
export function areaUnderCurve(scores: readonly number[], isMachine: readonly boolean[]): number {
  const order = scores.map((_, index) => index).sort((a, b) => scores[a] - scores[b]);
  let [ranks, machines] = [0, 0];
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && scores[order[to]] === scores[order[from]]) to++;
    for (let at = from; at < to; at++) {
      if (!isMachine[order[at]]) continue;
      ranks += (from + to + 1) / 2;
      machines++;
    }
    from = to;
  }
  return (ranks - (machines * (machines + 1)) / 2) / (machines * (order.length - machines));
}

export interface Scored {
  readonly sample: Sample;
  readonly score: number;
}

/** Scores every translated sample by a table learnt without its group. */
export function crossValidated(corpus: Corpus, groupOf: (sample: Sample) => string): Scored[] {
  const translated = corpus.samples.filter(({ pair }) => pair !== 'original');
  return [...new Set(translated.map(groupOf))].sort().flatMap((group) => {
    const weights = learn(corpus, (sample) => groupOf(sample) !== group);
    return translated
      .filter((sample) => groupOf(sample) === group)
      .map((sample) => ({ sample, score: scoreOf(sample, weights) }));
  });
}

/** Five groups of documents, by their names. */
export function foldOf({ document }: Sample): string {
  let hash = 0;
  for (let at = 0; at < document.length; at++) hash = (Math.imul(hash, 31) + document.charCodeAt(at)) | 0;
  return String((hash >>> 3) % 5);
}

export interface Judged {
  readonly score: number;
  readonly isMachine: boolean;
  readonly weight: number;
}

/** The slope and shift of the logistic curve that best turns scores into probabilities (Platt's method). */
export function calibrate(judged: readonly Judged[]): { slope: number; shift: number } {
  let [slope, shift] = [1, 0];
  for (let round = 0; round < 50; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const { score, isMachine, weight } of judged) {
      const probability = 1 / (1 + Math.exp(-(slope * score + shift)));
      const error = weight * (probability - (isMachine ? 1 : 0));
      const curvature = weight * probability * (1 - probability);
      g0 += error * score;
      g1 += error;
      h00 += curvature * score * score;
      h01 += curvature * score;
      h11 += curvature;
    }
    const determinant = h00 * h11 - h01 * h01;
    slope -= (h11 * g0 - h01 * g1) / determinant;
    shift -= (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope, shift };
}

/**
 * What the curve is fitted to: as many texts by machines as by people (by weight), and of those by people as
 * many original as translated. All are scored by tables that were learnt without their documents.
 */
export function judgements(corpus: Corpus): Judged[] {
  const translated = crossValidated(corpus, foldOf).filter(({ sample }) => sample.words >= LEAST_WORDS);
  const all = learn(corpus, () => true);
  const original = corpus.samples
    .filter(({ pair, words }) => pair === 'original' && words >= LEAST_WORDS)
    .map((sample) => ({ sample, score: scoreOf(sample, all) }));
  const machines = translated.filter(({ sample }) => sample.isMachine).length;
  const people = translated.length - machines;
  return [
    ...translated.map(({ sample: { isMachine }, score }) => ({
      score,
      isMachine,
      weight: isMachine ? 1 / machines : 0.5 / people,
    })),
    ...original.map(({ score }) => ({ score, isMachine: false, weight: 0.5 / original.length })),
  ];
}
