import type { Trees } from '../../../src/passes/boilerplate/model/boosted-trees.ts';

/** Rows in bins: `bins[column * rows + row]`, and also row by row, as scoring reads them. */
export interface Binned {
  readonly rows: number;
  readonly columns: number;
  readonly bins: Uint8Array;
  readonly byRow: Uint8Array;
  /** Upper bound of each bin of each column. */
  readonly bounds: readonly Float32Array[];
}

export interface Growth {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Shares of the rows and columns that a tree sees. */
  readonly rowShare: number;
  readonly columnShare: number;
  readonly leastWeight: number;
  readonly ridge: number;
  /** The seed for choosing rows and columns; other seeds show how much a figure depends on chance. */
  readonly seed?: number;
}

/** A small deterministic generator (mulberry32). */
export function randoms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const BINS = 64;

/** Puts values (`rows` times `columns`, row by row) into bins of about equal counts, estimated on a sample. */
export function bin(values: Float32Array, columns: number, rows: Uint32Array): Binned {
  const bins = new Uint8Array(rows.length * columns);
  const byRow = new Uint8Array(rows.length * columns);
  const bounds: Float32Array[] = [];
  const step = Math.max(1, Math.floor(rows.length / 20000));
  for (let column = 0; column < columns; column++) {
    const sample: number[] = [];
    for (let index = 0; index < rows.length; index += step)
      sample.push(values[rows[index] * columns + column]);
    sample.sort((a, b) => a - b);
    const cut: number[] = [];
    for (let b = 1; b < BINS; b++) {
      const value = sample[Math.floor((b * sample.length) / BINS)];
      if (cut.length === 0 || value > cut[cut.length - 1]) cut.push(value);
    }
    const bound = Float32Array.from(cut);
    bounds.push(bound);
    for (let index = 0; index < rows.length; index++) {
      const value = values[rows[index] * columns + column];
      let low = 0;
      let high = bound.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (value <= bound[middle]) high = middle;
        else low = middle + 1;
      }
      bins[column * rows.length + index] = low;
      byRow[index * columns + column] = low;
    }
  }
  return { rows: rows.length, columns, bins, byRow, bounds };
}

interface Leaf {
  rows: Uint32Array;
  histogram: Float64Array;
  gain: number;
  column: number;
  cut: number;
  node: number;
}

/** The objective of the trees: fills in gradient and curvature of the loss for each row, from the scores. */
export type Loss = (score: Float64Array, gradient: Float32Array, hessian: Float32Array) => void;

/** Binary labels, each row by itself. */
export function logistic(labels: Float32Array, weights: Float32Array): Loss {
  return (score, gradient, hessian) => {
    for (let row = 0; row < score.length; row++) {
      const p = 1 / (1 + Math.exp(-score[row]));
      gradient[row] = weights[row] * (p - labels[row]);
      hessian[row] = weights[row] * p * (1 - p);
    }
  };
}

/** The rows of one list: which are right, and the weight of the list. */
export interface List {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/**
 * In each list one row is right, or none, which has the score 0. So a score is the log-odds against none, and rows
 * compete only within their list.
 */
export function listwise(labels: Float32Array, lists: readonly List[]): Loss {
  return (score, gradient, hessian) => {
    for (const { from, to, weight } of lists) {
      let all = 1;
      let right = 0;
      for (let row = from; row < to; row++) {
        const odds = Math.exp(score[row]);
        all += odds;
        if (labels[row] > 0) right += odds;
      }
      for (let row = from; row < to; row++) {
        const odds = Math.exp(score[row]);
        const p = odds / all;
        gradient[row] = weight * (p - (labels[row] > 0 ? odds / right : 0));
        hessian[row] = weight * p * (1 - p);
      }
    }
  };
}

/** Gradient boosting with leaf-wise trees on histograms. */
export function boost(data: Binned, loss: Loss, growth: Growth): Trees {
  const { rows, columns, bounds, byRow } = data;
  const random = randoms(growth.seed ?? 7);
  const score = new Float64Array(rows);
  const gradient = new Float32Array(rows);
  const hessian = new Float32Array(rows);
  const out = {
    roots: [] as number[],
    column: [] as number[],
    bound: [] as number[],
    left: [] as number[],
    value: [] as number[],
  };
  for (let tree = 0; tree < growth.trees; tree++) {
    loss(score, gradient, hessian);
    const sampled = new Uint32Array(rows);
    let count = 0;
    for (let row = 0; row < rows; row++) if (random() < growth.rowShare) sampled[count++] = row;
    const used: number[] = [];
    for (let column = 0; column < columns; column++) if (random() < growth.columnShare) used.push(column);
    grow({ data, gradient, hessian, growth, used, out }, sampled.subarray(0, count));
    const root = out.roots[tree];
    for (let row = 0; row < rows; row++) {
      let node = root;
      while (out.column[node] >= 0)
        node = out.left[node] + (byRow[row * columns + out.column[node]] <= out.bound[node] ? 0 : 1);
      score[row] += out.value[node];
    }
  }
  return {
    roots: Uint32Array.from(out.roots),
    column: Uint8Array.from(out.column, (column) => Math.max(0, column)),
    left: Uint8Array.from(out.left, (left, node) => (out.column[node] < 0 ? 0 : left - node)),
    value: Float32Array.from(out.value, (value, node) =>
      out.column[node] < 0 ? value : bounds[out.column[node]][out.bound[node]],
    ),
  };
}

interface Work {
  readonly data: Binned;
  readonly gradient: Float32Array;
  readonly hessian: Float32Array;
  readonly growth: Growth;
  readonly used: readonly number[];
  readonly out: { roots: number[]; column: number[]; bound: number[]; left: number[]; value: number[] };
}

function grow(work: Work, rows: Uint32Array): void {
  const { out, growth, data } = work;
  const node = out.column.length;
  out.roots.push(node);
  add(out);
  const leaves: Leaf[] = [split(work, rows, node, histogram(work, rows))];
  while (leaves.length < growth.leaves) {
    let best = 0;
    for (let index = 1; index < leaves.length; index++)
      if (leaves[index].gain > leaves[best].gain) best = index;
    const leaf = leaves[best];
    if (leaf.gain <= 1e-6) break;
    const left = new Uint32Array(leaf.rows.length);
    const right = new Uint32Array(leaf.rows.length);
    let l = 0;
    let r = 0;
    const base = leaf.column * data.rows;
    for (const row of leaf.rows) {
      if (data.bins[base + row] <= leaf.cut) left[l++] = row;
      else right[r++] = row;
    }
    const child = out.column.length;
    add(out);
    add(out);
    out.column[leaf.node] = leaf.column;
    out.bound[leaf.node] = leaf.cut;
    out.left[leaf.node] = child;
    const small = l < r ? left.subarray(0, l) : right.subarray(0, r);
    const smallHistogram = histogram(work, small);
    const other = leaf.histogram;
    for (let index = 0; index < other.length; index++) other[index] -= smallHistogram[index];
    leaves[best] = split(work, left.subarray(0, l), child, l < r ? smallHistogram : other);
    leaves.push(split(work, right.subarray(0, r), child + 1, l < r ? other : smallHistogram));
  }
  for (const leaf of leaves) out.value[leaf.node] = leafValue(work, leaf.histogram);
}

function add(out: Work['out']): void {
  out.column.push(-1);
  out.bound.push(0);
  out.left.push(0);
  out.value.push(0);
}

function histogram({ data, gradient, hessian, used }: Work, rows: Uint32Array): Float64Array {
  const sums = new Float64Array(used.length * BINS * 2);
  const slopes = new Float32Array(rows.length * 2);
  for (let i = 0; i < rows.length; i++) {
    slopes[2 * i] = gradient[rows[i]];
    slopes[2 * i + 1] = hessian[rows[i]];
  }
  for (let index = 0; index < used.length; index++) {
    const base = used[index] * data.rows;
    const at = index * BINS * 2;
    for (let i = 0; i < rows.length; i++) {
      const cell = at + data.bins[base + rows[i]] * 2;
      sums[cell] += slopes[2 * i];
      sums[cell + 1] += slopes[2 * i + 1];
    }
  }
  return sums;
}

function leafValue({ growth }: Work, sums: Float64Array): number {
  let g = 0;
  let h = 0;
  for (let b = 0; b < BINS; b++) {
    g += sums[b * 2];
    h += sums[b * 2 + 1];
  }
  return (-growth.rate * g) / (h + growth.ridge);
}

function split({ growth, used, data }: Work, rows: Uint32Array, node: number, sums: Float64Array): Leaf {
  const leaf: Leaf = { rows, histogram: sums, gain: 0, column: -1, cut: 0, node };
  let totalG = 0;
  let totalH = 0;
  for (let b = 0; b < BINS; b++) {
    totalG += sums[b * 2];
    totalH += sums[b * 2 + 1];
  }
  const whole = (totalG * totalG) / (totalH + growth.ridge);
  for (let index = 0; index < used.length; index++) {
    const at = index * BINS * 2;
    let g = 0;
    let h = 0;
    const last = data.bounds[used[index]].length;
    for (let b = 0; b < last; b++) {
      g += sums[at + b * 2];
      h += sums[at + b * 2 + 1];
      if (h < growth.leastWeight || totalH - h < growth.leastWeight) continue;
      const gain =
        (g * g) / (h + growth.ridge) + ((totalG - g) * (totalG - g)) / (totalH - h + growth.ridge) - whole;
      if (gain > leaf.gain) {
        leaf.gain = gain;
        leaf.column = used[index];
        leaf.cut = b;
      }
    }
  }
  return leaf;
}
