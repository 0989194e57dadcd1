/**
 * Learns which n-grams of words and of delexicalised tokens distinguish machine translation from
 * human-written text.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readNgramTokens } from '../../translationese/ngram-features.ts';
import { type Visit, walkNgrams } from '../../translationese/ngram-table.ts';
import { type Rows, regress } from './regression.ts';

/** A text with its labels, and its n-grams (as numbers of the vocabulary) with their values. */
export interface Sample {
  readonly isMachine: boolean;
  /** Language pair, as `fr-en`; `original` for English that was never translated. */
  readonly pair: string;
  /** The source document: its translations are compared with each other. */
  readonly document: string;
  readonly words: number;
  readonly ids: Int32Array;
  /** log(1 + count), scaled so that the squares of a text sum to 1. */
  readonly values: Float32Array;
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

/** Texts with fewer words get no verdict. */
export const LEAST_WORDS = 80;
/** The maximum number of words read of a text. */
export const MOST_WORDS = 4000;
/**
 * The minimum number of texts, and of language pairs, with an n-gram, so that it does not reflect a topic or a
 * language.
 */
const LEAST_TEXTS = 3;
const LEAST_PAIRS = 3;
/** The size of the vocabulary: the n-grams of most texts. */
const MOST = 24_000;
/** The penalty on large weights, chosen on held-out language pairs. */
const PENALTY = 0.15;

function rowsOf(path: string): Row[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}

/**
 * Reads `mt-vs-human.jsonl.gz` and the original English of `human.jsonl.gz` from a folder, and further
 * human-written English (pages, all genres) that the table learns from as well, so that recipes or manuals do
 * not count as machine translation.
 */
export function readCorpus(folder: string, further: readonly string[] = []): Corpus {
  const translated = rowsOf(`${folder}/mt-vs-human.jsonl.gz`);
  const original = rowsOf(`${folder}/human.jsonl.gz`).filter((row) => row.orig === 'original');
  const hashes = vocabulary(translated);
  const idOf = new Map(hashes.map((hash, id) => [hash, id]));
  const pages = further.map((text, index) => ({ text, set: 'page', lp: PAGE, doc: String(index) }));
  return { hashes, samples: [...translated, ...original, ...pages].map((row) => sampleOf(row, idOf)) };
}

/** The pair name of further human-written English. */
export const PAGE = 'page';
const isTranslated = ({ pair }: Sample) => pair !== 'original' && pair !== PAGE;

function walkText(text: string, visit: Visit): number {
  const { words, delexicalised } = readNgramTokens(text, MOST_WORDS);
  walkNgrams(words, visit);
  walkNgrams(delexicalised, visit);
  return words.length;
}

function sampleOf(row: Row, idOf: ReadonlyMap<number, number>): Sample {
  const counts = new Map<number, number>();
  const words = walkText(row.text, (hash) => {
    const id = idOf.get(hash);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  });
  const values = Float32Array.from(counts.values(), (count) => Math.log1p(count));
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
  return {
    isMachine: row.kind === 'mt',
    pair: row.lp ?? 'original',
    document: `${row.set} ${row.lp} ${row.doc}`,
    words,
    ids: Int32Array.from(counts.keys()),
    values: values.map((value) => value / length),
  };
}

/** The n-grams that are learnt: those in enough texts of enough pairs. */
function vocabulary(rows: readonly Row[]): number[] {
  // Most n-grams occur in one text only: a small table of counts, with collisions, keeps them out of the map.
  const rough = new Uint16Array(1 << 24);
  const distinct = rows.map(({ text }) => {
    const seen = new Set<number>();
    walkText(text, (hash) => seen.add(hash));
    const hashes = Int32Array.from(seen);
    for (const hash of hashes) rough[hash >>> 8]++;
    return hashes;
  });
  const texts = new Map<number, Map<string, number>>();
  rows.forEach(({ lp }, index) => {
    for (const hash of distinct[index]) {
      if (rough[hash >>> 8] < LEAST_TEXTS * LEAST_PAIRS) continue;
      const pairs = texts.get(hash) ?? new Map<string, number>();
      texts.set(hash, pairs.set(lp ?? '', (pairs.get(lp ?? '') ?? 0) + 1));
    }
  });
  const known = [...texts].map(([hash, pairs]) => {
    const counts = [...pairs.values()];
    return {
      hash,
      texts: counts.reduce((sum, count) => sum + count, 0),
      pairs: counts.filter((count) => count >= LEAST_TEXTS).length,
    };
  });
  const kept = known
    .filter(({ pairs }) => pairs >= LEAST_PAIRS)
    .sort((a, b) => b.texts - a.texts || a.hash - b.hash);
  return kept.slice(0, MOST).map(({ hash }) => hash);
}

/** The result of training: a weight for each n-gram of the vocabulary, and the origin of the scale. */
export interface Model {
  readonly weights: Float32Array;
  readonly shift: number;
}

/**
 * Logistic regression. All machine translations of a document together have the same weight as all its
 * references, so that topics have no effect. The original English of the news sets is left out, because its
 * topics differ. Further human-written English counts once per text.
 */
export function learn(corpus: Corpus, isIn: (sample: Sample) => boolean): Model {
  const used = corpus.samples.filter((sample) => sample.pair !== 'original' && isIn(sample));
  const sides = new Map<string, number>();
  const side = ({ document, isMachine }: Sample) => `${document} ${isMachine}`;
  for (const sample of used) sides.set(side(sample), (sides.get(side(sample)) ?? 0) + 1);
  const rows: Rows = used.map((sample) => ({
    ...sample,
    isTrue: sample.isMachine,
    weight: 1 / sides.get(side(sample))!,
  }));
  return regress(rows, { size: corpus.hashes.length, penalty: PENALTY });
}

export function scoreOf({ ids, values }: Sample, { weights, shift }: Model): number {
  let sum = shift;
  for (let at = 0; at < ids.length; at++) sum += weights[ids[at]] * values[at];
  return sum;
}

/** The share of pairs of a machine's and a human's text that the scores order correctly. */
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

/** Scores every translated sample with a table that was trained without its group. */
export function crossValidated(corpus: Corpus, groupOf: (sample: Sample) => string): Scored[] {
  const translated = corpus.samples.filter(isTranslated);
  return [...new Set(translated.map(groupOf))].sort().flatMap((group) => {
    const model = learn(corpus, (sample) => groupOf(sample) !== group);
    return translated
      .filter((sample) => groupOf(sample) === group)
      .map((sample) => ({ sample, score: scoreOf(sample, model) }));
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

/** The slope and shift of the logistic curve that best converts scores to probabilities (Platt's method). */
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

/** The number of human-written texts per thousand that reach a probability of one half. */
const FALSE_OF_THOUSAND = 22;
const FOLDS = 3;

/** Scores of further human-written English, from tables that were trained without the text. */
function peopleScores(corpus: Corpus): readonly number[] {
  const pages = corpus.samples.filter(({ pair, words }) => pair === PAGE && words >= LEAST_WORDS);
  const fold = new Map(pages.map((sample, index) => [sample, index % FOLDS]));
  return Array.from({ length: FOLDS }, (_, left) => {
    const model = learn(corpus, (sample) => fold.get(sample) !== left);
    return pages.filter((sample) => fold.get(sample) === left).map((sample) => scoreOf(sample, model));
  }).flat();
}

/**
 * The curve from score to probability. Its slope is fitted to machine translations and to human-written
 * English with equal weight, scored by tables that were trained without their documents. Its middle is at a
 * score that few human-written texts reach.
 */
export function curveOf(corpus: Corpus): { slope: number; shift: number } {
  const machines = crossValidated(corpus, foldOf).filter(
    ({ sample }) => sample.isMachine && sample.words >= LEAST_WORDS,
  );
  const people = peopleScores(corpus).toSorted((a, b) => a - b);
  const { slope } = calibrate([
    ...machines.map(({ score }) => ({ score, isMachine: true, weight: 1 / machines.length })),
    ...people.map((score) => ({ score, isMachine: false, weight: 1 / people.length })),
  ]);
  const middle = people[Math.floor((people.length * (1000 - FALSE_OF_THOUSAND)) / 1000)];
  return { slope, shift: -slope * middle };
}
