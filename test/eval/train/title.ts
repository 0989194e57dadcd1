import { TITLE as LAYOUT } from '../../../src/passes/boilerplate/features/layout.ts';
import type { Trees } from '../../../src/passes/boilerplate/model/boosted-trees.ts';
import type { Model } from '../../../src/passes/boilerplate/model/model-file.ts';
import { predict } from '../../../src/passes/boilerplate/predict.ts';
import type { Candidates } from '../../../src/passes/boilerplate/title/candidates.ts';
import { bin, boost, type Growth, type List, listwise } from './boosting.ts';
import type { Page } from './pages.ts';

const TITLE: Growth = {
  trees: 240,
  leaves: 16,
  rate: 0.1,
  rowShare: 0.5,
  columnShare: 0.1,
  leastWeight: 3,
  ridge: 3,
};
const LIST_WEIGHT = 3;

/** The title trees of an untrained model. */
export const NO_TREES: Trees = {
  roots: new Uint32Array(),
  column: new Uint8Array(),
  left: new Uint8Array(),
  value: new Float32Array(),
};

/** The candidates of a page, with the right ones. */
export interface TitleRows extends Candidates {
  readonly page: Page;
  readonly labels: Uint8Array;
}

/** The candidates of all pages with a known title, each page judged by the model that has not seen its site. */
export function titleRows(pages: readonly Page[], models: readonly Model[]): TitleRows[] {
  const rows: TitleRows[] = [];
  for (const original of pages)
    for (const page of [original, original.otherHead]) {
      if (!page?.title || page.tokens.blocks <= 2) continue;
      const { candidates } = predict(page, models[page.fold]);
      rows.push({ page, ...candidates, labels: labelsOf(candidates.blocks, page.title) });
    }
  return rows;
}

/** The document's title line is right only if no line below it is: a headline is the better title. */
function labelsOf(blocks: readonly number[], isTitle: Uint8Array): Uint8Array {
  const labels = Uint8Array.from(blocks, (block) => isTitle[block]);
  if (blocks[0] === 0 && labels.indexOf(1, 1) > 0) labels[0] = 0;
  return labels;
}

/** Trains the trees that find the title among the lines before the article. */
export function trainTitle(titles: readonly TitleRows[]): Trees {
  const count = titles.reduce((sum, { blocks }) => sum + blocks.length, 0);
  const values = new Float32Array(count * LAYOUT.width);
  const labels = new Float32Array(count);
  const lists: List[] = [];
  let at = 0;
  for (const { page, blocks, rows, labels: own } of titles) {
    values.set(rows, at * LAYOUT.width);
    labels.set(own, at);
    lists.push({ from: at, to: at + blocks.length, weight: LIST_WEIGHT * page.titleWeight });
    at += blocks.length;
  }
  const data = bin(values, LAYOUT.width, Uint32Array.from(labels.keys()));
  return boost(data, listwise(labels, lists), TITLE);
}
