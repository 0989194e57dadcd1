import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packTrees } from '../../../src/html/html-model.ts';
import type { Trees } from '../../../src/passes/boilerplate/model/boosted-trees.ts';
import { FACTS } from '../../../src/passes/markup/facts/facts.ts';
import { bin, boost, type Growth, logistic } from './boosting.ts';
import {
  type LabelledPage,
  label,
  readAligner,
  readHtmlPage,
  readHtmlRecords,
  textModels,
} from './html-pages.ts';
import { FOLDS } from './pages.ts';

/*
 * Trains the model of HTML pages:
 *   npx tsx test/eval/train/html.ts --data DIR
 * Needs the fold models of test/eval/train/boilerplate.ts, whose log-odds are among the facts of a page. Writes one
 * model per fold for the evaluation, trained without the fold's sites, and the built-in model.
 */

const { values: options } = parseArgs({ options: { data: { type: 'string', default: '../shared/eval' } } });
const HERE = dirname(fileURLToPath(import.meta.url));
const SHIPPED = join(HERE, '../../../src/knowledge/data/html.bin');
const GROWTH: Growth = {
  trees: 300,
  leaves: 20,
  rate: 0.05,
  rowShare: 0.5,
  columnShare: 0.3,
  leastWeight: 4,
  ridge: 3,
};

const WIDTH = FACTS.length;

/** Trains trees on the blocks of some pages. */
function train(pages: readonly LabelledPage[]): Trees {
  const taken = pages.flatMap((page) =>
    [...page.weight.keys()].filter((block) => page.weight[block] > 0).map((block) => ({ page, block })),
  );
  const rows = new Float32Array(taken.length * WIDTH);
  taken.forEach(({ page, block }, index) => {
    rows.set(page.rows.subarray(block * WIDTH, (block + 1) * WIDTH), index * WIDTH);
  });
  const labels = Float32Array.from(taken, ({ page, block }) => page.label[block]);
  const weights = Float32Array.from(taken, ({ page, block }) => page.weight[block]);
  return boost(bin(rows, WIDTH, Uint32Array.from(taken.keys())), logistic(labels, weights), GROWTH);
}

const aligner = await readAligner(options.data);
const models = textModels();
const pages = readHtmlRecords(options.data).map((record) => label(readHtmlPage(record, models), aligner));
process.stderr.write(`${pages.length} pages\n`);
for (let fold = 0; fold < FOLDS; fold++) {
  const trees = train(pages.filter((page) => page.fold !== fold));
  writeFileSync(join(HERE, 'folds', `html-${fold}.bin`), packTrees(trees));
  process.stderr.write(`fold ${fold}\n`);
}
writeFileSync(SHIPPED, packTrees(train(pages)));
