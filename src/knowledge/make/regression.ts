/** Logistic regression on sparse rows. */

export interface Row {
  readonly ids: Int32Array;
  readonly values: Float32Array;
  readonly isTrue: boolean;
  readonly weight: number;
}

export type Rows = readonly Row[];

/** Rounds of the descent; more make no difference on held-out texts. */
const ROUNDS = 80;

/**
 * The weights and the shift with the highest likelihood, with a penalty on squared weights. Nesterov's
 * accelerated descent; the step of each weight is bounded by the curvature of its column.
 */
export function regress(
  rows: Rows,
  { size, penalty }: { readonly size: number; readonly penalty: number },
): { weights: Float32Array; shift: number } {
  const bound = new Float64Array(size + 1).fill(penalty);
  for (const { ids, values, weight } of rows) {
    const sum = values.reduce((total, value) => total + value, 1);
    ids.forEach((id, at) => {
      bound[id] += 0.25 * weight * values[at] * sum;
    });
    bound[size] += 0.25 * weight * sum;
  }
  const weights = new Float64Array(size + 1);
  const ahead = new Float64Array(size + 1);
  let pace = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = gradientAt(rows, ahead, penalty);
    const next = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const momentum = (pace - 1) / next;
    pace = next;
    for (let id = 0; id <= size; id++) {
      const moved = ahead[id] - gradient[id] / bound[id];
      ahead[id] = moved + momentum * (moved - weights[id]);
      weights[id] = moved;
    }
  }
  return { weights: Float32Array.from(weights.subarray(0, size)), shift: weights[size] };
}

/** The gradient of the loss. The last weight is the shift, which has no penalty. */
function gradientAt(rows: Rows, weights: Float64Array, penalty: number): Float64Array {
  const size = weights.length - 1;
  const gradient = weights.map((weight) => weight * penalty);
  gradient[size] = 0;
  for (const { ids, values, isTrue, weight } of rows) {
    let score = weights[size];
    for (let at = 0; at < ids.length; at++) score += weights[ids[at]] * values[at];
    const error = weight * (1 / (1 + Math.exp(-score)) - (isTrue ? 1 : 0));
    for (let at = 0; at < ids.length; at++) gradient[ids[at]] += error * values[at];
    gradient[size] += error;
  }
  return gradient;
}
