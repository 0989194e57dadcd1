import { type Features, readFeatures } from './features/block-features.ts';
import { FIRST_STAGE, SECOND_STAGE } from './features/layout.ts';
import { type BagOfWords, bagOfWordsScores, STEPS, WEIGHTS } from './model/bag-of-words.ts';
import { scoreRows, type Trees } from './model/boosted-trees.ts';
import { secondStageFeatures } from './model/second-stage.ts';
import type { PageTokens } from './page/page-tokens.ts';
import { type Candidates, titleCandidates } from './title/candidates.ts';
import { type BestLine, bestLine } from './title/find-title.ts';

/** The parts of the model: words alone, a first look at every block, a second with the first in mind, and the title. */
export interface Model {
  readonly lexical: BagOfWords;
  readonly first: Trees;
  readonly second: Trees;
  readonly title: Trees;
}

/** What the model says about the blocks of a page. Log-odds of being boilerplate. */
export interface Prediction {
  readonly lexical: Float32Array;
  readonly features: Features;
  readonly first: Float32Array;
  readonly second: Float32Array;
  /** The lines that could be the title, and the best of them. */
  readonly candidates: Candidates;
  readonly best: BestLine | undefined;
}

/** Log-odds from which a block is so clearly the article's that a second look changes nothing: of 46,000 not one. */
const SURE = -3;

/** Scores all blocks of a page, and the lines that could be its title. */
export function predict(scan: PageTokens, model: Model): Prediction {
  const lexical = bagOfWordsScores(scan, model.lexical);
  const features = readFeatures(scan, lexical);
  const first = firstStage(model.first, features);
  const second = secondStage(model.second, first, secondStageFeatures(scan, features, first, SURE));
  const candidates = titleCandidates({ scan, features, first, second });
  return { lexical, features, first, second, candidates, best: bestLine(scan, candidates, model.title) };
}

/** What the first look says of every block. */
export function firstStage(trees: Trees, { rows, values }: Features): Float32Array {
  const starts = new Uint32Array(rows);
  for (let block = 0; block < rows; block++) starts[block] = block * FIRST_STAGE.width;
  return Float32Array.from(scoreRows(trees, values, starts));
}

/** What the second look says of the blocks that need one, and the first of the others. */
function secondStage(trees: Trees, first: Float32Array, rows: Float32Array): Float32Array {
  const starts = new Uint32Array(first.length);
  let count = 0;
  for (let block = 0; block < first.length; block++)
    if (first[block] >= SURE) starts[count++] = block * SECOND_STAGE.width;
  const scores = scoreRows(trees, rows, starts.subarray(0, count));
  const second = first.slice();
  for (let index = 0; index < count; index++) second[starts[index] / SECOND_STAGE.width] = scores[index];
  return second;
}

/*
 * The file is used as it stands, since to unpack it would take as long as to clean a short article: a magic number, how
 * many trees and nodes there are in each of the three sets; the values of the lexical steps; the values and roots of
 * each set; what is a byte wide, the columns and distances of each set and the lexical step of each place. Numbers are
 * little-endian, as the machines are.
 */
const MAGIC = 0x32504243;
const HEAD = 7;

/** The model as bytes. */
export function packModel({ lexical, first, second, title }: Model): Uint8Array {
  const sets = [first, second, title];
  const sizes = sets.flatMap(({ roots, column }) => [roots.length, column.length]);
  const parts = [
    Uint32Array.of(MAGIC, ...sizes),
    lexical.value,
    ...sets.flatMap(({ value, roots }) => [value, roots]),
    ...sets.flatMap(({ column, left }) => [column, left]),
    lexical.step,
  ];
  const packed = new Uint8Array(parts.reduce((size, part) => size + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    packed.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return packed;
}

/** The model over the bytes of its file. Throws when they are not ours. */
export function readModel(file: Uint8Array): Model {
  const { buffer, byteOffset } = file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
  let at = byteOffset;
  const from = (size: number) => {
    at += size;
    return at - size;
  };
  const [magic, ...sizes] = new Uint32Array(buffer, from(4 * HEAD), HEAD);
  if (magic !== MAGIC) throw new Error('the boilerplate model is damaged');
  const stepValue = new Float32Array(buffer, from(4 * STEPS), STEPS);
  const sets = [0, 2, 4].map((index) => ({
    nodes: sizes[index + 1],
    value: new Float32Array(buffer, from(4 * sizes[index + 1]), sizes[index + 1]),
    roots: new Uint32Array(buffer, from(4 * sizes[index]), sizes[index]),
  }));
  const [first, second, title] = sets.map(({ nodes, value, roots }) => ({
    roots,
    column: new Uint8Array(buffer, from(nodes), nodes),
    left: new Uint8Array(buffer, from(nodes), nodes),
    value,
  }));
  const lexical = { value: stepValue, step: new Uint8Array(buffer, from(WEIGHTS), WEIGHTS) };
  return { lexical, first, second, title };
}
