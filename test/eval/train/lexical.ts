import { lexicalFeatures, MOST_PLACES, WEIGHTS } from '../../../src/passes/boilerplate/model/bag-of-words.ts';
import { randoms } from './boosting.ts';
import type { Page } from './pages.ts';

const ROUNDS = 4;
const RATE = 0.08;
const RIDGE = 2e-5;

/** Logistic regression on the words of blocks, by AdaGrad; deterministic. */
export function trainLexical(pages: readonly Page[]): Float32Array {
  const weights = new Float32Array(WEIGHTS);
  const squares = new Float32Array(WEIGHTS).fill(0.05);
  const places = new Uint32Array(MOST_PLACES);
  const random = randoms(3);
  const order = pages.map((_, index) => index);
  for (let round = 0; round < ROUNDS; round++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other], order[index]];
    }
    for (const index of order) {
      const { tokens, label, weight } = pages[index];
      for (let block = 0; block < tokens.blocks; block++) {
        if (weight[block] === 0) continue;
        const count = lexicalFeatures(tokens, block, places);
        if (count === 0) continue;
        const share = 1 / Math.sqrt(count);
        let sum = 0;
        for (let at = 0; at < count; at++) sum += weights[places[at]];
        const error = (1 / (1 + Math.exp(-sum * share)) - label[block]) * Math.min(3, weight[block]);
        for (let at = 0; at < count; at++) {
          const place = places[at];
          const slope = error * share + RIDGE * weights[place];
          squares[place] += slope * slope;
          weights[place] -= (RATE * slope) / Math.sqrt(squares[place]);
        }
      }
    }
  }
  return weights;
}
