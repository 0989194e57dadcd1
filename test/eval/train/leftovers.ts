import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pageOf } from '../../../src/passes/boilerplate/analysis.ts';
import { readSetting } from '../../../src/passes/boilerplate/decision/setting.ts';
import { LEFTOVER_STAGE } from '../../../src/passes/boilerplate/features/layout.ts';
import { leftoverFeatures } from '../../../src/passes/boilerplate/leftovers/features.ts';
import type { Trees } from '../../../src/passes/boilerplate/model/boosted-trees.ts';
import { packModel, readModel } from '../../../src/passes/boilerplate/model/model-file.ts';
import { DEFAULT_RULE_OPTIONS } from '../../../src/text/options.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { modelWithout } from '../fold-models.ts';
import { bin, boost, type Growth, logistic } from './boosting.ts';
import { readSamples, type Sample } from './leftover-samples.ts';
import { FOLDS } from './pages.ts';

/*
 * Trains the leftovers model, after the boilerplate model:
 *   npx tsx test/eval/train/leftovers.ts --data DIR
 * Adds it to the models of the folds and to the built-in one. The scores that it reads are those of the fold models, which
 * have not seen the page.
 */

const { values: options } = parseArgs({ options: { data: { type: 'string', default: '../shared/eval' } } });
const SHIPPED = fileURLToPath(new URL('../../../src/knowledge/data/boilerplate.bin', import.meta.url));
const GROWTH: Growth = {
  trees: 220,
  leaves: 24,
  rate: 0.06,
  rowShare: 0.6,
  columnShare: 0.35,
  leastWeight: 4,
  ridge: 3,
};

const SEEDS = [7, 8, 9];

interface Rows {
  readonly fold: number;
  readonly values: Float32Array;
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

/** The rows of the blocks whose label is known; undefined if the text does not read like a translation. */
function rowsOf({ text, lines, fold, share }: Sample): Rows | undefined {
  const doc = readDocument(text, {
    options: { ...DEFAULT_RULE_OPTIONS, boilerplateModel: modelWithout(fold) },
  });
  const page = pageOf(doc);
  const setting = readSetting(doc, page);
  if (doc.blocks.length < 2 || setting.translated === 0) return undefined;
  const values = leftoverFeatures(setting);
  const labels: number[] = [];
  const weights: number[] = [];
  let line = 0;
  doc.blocks.forEach(({ span }, block) => {
    while (line + 1 < lines.length && lines[line + 1].start <= span.start) line++;
    const isTitle = page.title?.block === block;
    labels.push(lines[line].isFurniture ? 1 : 0);
    weights.push(isTitle ? 0 : share * lines[line].weight);
  });
  return { fold, values, labels, weights };
}

function train(all: readonly Rows[]): Trees {
  const { width } = LEFTOVER_STAGE;
  const taken = all.flatMap((rows) =>
    rows.weights.flatMap((weight, block) => (weight > 0 ? [{ rows, block, weight }] : [])),
  );
  const values = new Float32Array(taken.length * width);
  taken.forEach(({ rows, block }, index) => {
    values.set(rows.values.subarray(block * width, (block + 1) * width), index * width);
  });
  const labels = Float32Array.from(taken, ({ rows, block }) => rows.labels[block]);
  const weights = Float32Array.from(taken, ({ weight }) => weight);
  const data = bin(values, width, Uint32Array.from(taken.keys()));
  return meanOf(SEEDS.map((seed) => boost(data, logistic(labels, weights), { ...GROWTH, seed })));
}

/** The trees that score the mean of several sets. One set depends much on chance, since the pages are few. */
function meanOf(sets: readonly Trees[]): Trees {
  const starts = sets.map((_, set) => sets.slice(0, set).reduce((sum, { value }) => sum + value.length, 0));
  const isLeaf = ({ left }: Trees, node: number) => left[node] === 0;
  return {
    roots: Uint32Array.from(sets.flatMap(({ roots }, set) => [...roots].map((root) => root + starts[set]))),
    column: Uint8Array.from(sets.flatMap(({ column }) => [...column])),
    left: Uint8Array.from(sets.flatMap(({ left }) => [...left])),
    value: Float32Array.from(
      sets.flatMap((trees) =>
        [...trees.value].map((value, node) => (isLeaf(trees, node) ? value / sets.length : value)),
      ),
    ),
  };
}

const samples = readSamples(options.data);
const rows = samples.map(rowsOf).filter((one) => one !== undefined);
process.stderr.write(`${rows.length} of ${samples.length} texts read like translations\n`);
for (let fold = -1; fold < FOLDS; fold++) {
  const file = fold < 0 ? SHIPPED : join(import.meta.dirname, `folds/fold-${fold}.bin`);
  const leftovers = train(rows.filter((one) => one.fold !== fold));
  writeFileSync(file, packModel({ ...readModel(readFileSync(file)), leftovers }));
  process.stderr.write(`${file}\n`);
}
