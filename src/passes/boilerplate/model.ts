import { WIDTH } from './columns.ts';
import { type Features, readFeatures } from './features.ts';
import { lexicalScores, WEIGHTS } from './lexical.ts';
import type { Scan } from './scan.ts';
import { SECOND_WIDTH, secondFeatures } from './sequence.ts';
import { type BestLine, bestLine } from './title.ts';
import { type Candidates, titleCandidates } from './title-candidates.ts';
import { scoreRow, type Trees } from './trees.ts';

/** The parts of the model: words alone, a first look at every block, a second with the first in mind, and the title. */
export interface Model {
  readonly lexical: Float32Array;
  readonly first: Trees;
  readonly second: Trees;
  readonly title: Trees;
}

/** What the model says about the blocks of a page. Log-odds of being boilerplate. */
export interface Judgement {
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

/** Judges all blocks of a scan. `known` is what the model said of the scan that this one was copied from. */
export function judge(scan: Scan, model: Model, known?: Judgement): Judgement {
  const lexical = lexicalScores(scan, model.lexical, known?.lexical);
  const features = readFeatures(scan, lexical, known?.features);
  const first = new Float32Array(scan.blocks);
  for (let block = 0; block < scan.blocks; block++)
    first[block] = scoreRow(model.first, features.values, block * WIDTH);
  const rows = secondFeatures(scan, features, first, SURE);
  const second = new Float32Array(scan.blocks);
  for (let block = 0; block < scan.blocks; block++)
    second[block] = first[block] < SURE ? first[block] : scoreRow(model.second, rows, block * SECOND_WIDTH);
  const candidates = titleCandidates({ scan, features, first, second });
  return { lexical, features, first, second, candidates, best: bestLine(scan, candidates, model.title) };
}

/*
 * The file: the lexical weights as signed bytes with one scale, then each set of trees as counts and flat
 * arrays. Little-endian, whatever the machine.
 */
const MAGIC = 0x31504243;

/** The model as bytes. */
export function packModel({ lexical, first, second, title }: Model): Uint8Array {
  const bytes: number[] = [];
  const scale = lexical.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / 127;
  word(bytes, MAGIC);
  float(bytes, scale);
  for (const weight of lexical) bytes.push(Math.round(weight / scale) & 255);
  for (const trees of [first, second, title]) packTrees(bytes, trees);
  return Uint8Array.from(bytes);
}

function word(bytes: number[], value: number): void {
  bytes.push(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, (value >>> 24) & 255);
}

function float(bytes: number[], value: number): void {
  word(bytes, new Uint32Array(Float32Array.of(value).buffer)[0]);
}

/** A node is its column (255 for a leaf), the distance to its left child, and its bound or value. */
function packTrees(bytes: number[], { roots, column, bound, left, value }: Trees): void {
  word(bytes, roots.length);
  word(bytes, column.length);
  for (const root of roots) word(bytes, root);
  for (let node = 0; node < column.length; node++) {
    const isLeaf = column[node] < 0;
    bytes.push(isLeaf ? 255 : column[node], isLeaf ? 0 : left[node] - node);
    float(bytes, isLeaf ? value[node] : bound[node]);
  }
}

/** The model from its bytes. Throws when they are not ours. */
export function unpackModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new Error('the boilerplate model is damaged');
  const scale = view.getFloat32(4, true);
  const lexical = new Float32Array(WEIGHTS);
  for (let index = 0; index < WEIGHTS; index++) lexical[index] = view.getInt8(8 + index) * scale;
  const first = unpackTrees(view, 8 + WEIGHTS);
  const second = unpackTrees(view, first.end);
  const title = unpackTrees(view, second.end);
  return { lexical, first: first.trees, second: second.trees, title: title.trees };
}

function unpackTrees(view: DataView, from: number): { trees: Trees; end: number } {
  const count = view.getUint32(from, true);
  const nodes = view.getUint32(from + 4, true);
  const roots = new Uint32Array(count);
  let at = from + 8;
  for (let index = 0; index < count; index++, at += 4) roots[index] = view.getUint32(at, true);
  const column = new Int16Array(nodes);
  const bound = new Float32Array(nodes);
  const left = new Uint32Array(nodes);
  const value = new Float32Array(nodes);
  for (let node = 0; node < nodes; node++, at += 6) {
    const kind = view.getUint8(at);
    column[node] = kind === 255 ? -1 : kind;
    left[node] = node + view.getUint8(at + 1);
    if (kind === 255) value[node] = view.getFloat32(at + 2, true);
    else bound[node] = view.getFloat32(at + 2, true);
  }
  return { trees: { roots, column, bound, left, value }, end: at };
}
