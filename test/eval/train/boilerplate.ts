import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Features, readFeatures } from '../../../src/passes/boilerplate/features/block-features.ts';
import { FIRST_STAGE, SECOND_STAGE } from '../../../src/passes/boilerplate/features/layout.ts';
import {
  type BagOfWords,
  bagOfWordsScores,
  quantize,
} from '../../../src/passes/boilerplate/model/bag-of-words.ts';
import type { Trees } from '../../../src/passes/boilerplate/model/boosted-trees.ts';
import { type Model, packModel, readModel } from '../../../src/passes/boilerplate/model/model-file.ts';
import { secondStageFeatures } from '../../../src/passes/boilerplate/model/second-stage.ts';
import { firstStage } from '../../../src/passes/boilerplate/predict.ts';
import { bin, boost, type Growth, logistic, randoms } from './boosting.ts';
import { trainLexical } from './lexical.ts';
import { FOLDS, type Page, readPages } from './pages.ts';
import { NO_TREES, titleRows, trainTitle } from './title.ts';

/*
 * Trains the boilerplate model:
 *   npx tsx test/eval/train/boilerplate.ts --data DIR [--folds 0,1,2,3] [--quick]
 * Writes one model per fold for the evaluation, trained without the fold's sites. Their scores on these sites then
 * train the second stage of the built-in model. The title trees come last, from the same scores; with --only title only
 * they are trained. Then leftovers.ts trains the leftovers model, which needs the scores of the fold models.
 */

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval' },
    folds: { type: 'string', default: '0,1,2,3,-1' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
});
const HERE = dirname(fileURLToPath(import.meta.url));
const SHIPPED = join(HERE, '../../../src/knowledge/data');
const FOLD_MODELS = join(HERE, 'folds');
const isQuick = options.quick;
const FIRST: Growth = {
  trees: isQuick ? 60 : 130,
  leaves: 31,
  rate: 0.1,
  rowShare: 0.45,
  columnShare: 0.4,
  leastWeight: 3,
  ridge: 3,
};
const SECOND: Growth = {
  trees: isQuick ? 60 : 130,
  leaves: 24,
  rate: 0.08,
  rowShare: 0.45,
  columnShare: 0.4,
  leastWeight: 4,
  ridge: 3,
};
const FAR_SHARE = 0.2;

const started = Date.now();
const say = (what: string) =>
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(0)} s  ${what}\n`);

const lexicals = new Map<string, BagOfWords>();

/** The lexical model trained without some folds, made once. */
function lexicalWithout(pages: readonly Page[], folds: readonly number[]): BagOfWords {
  const key = [...folds].sort().join();
  let known = lexicals.get(key);
  if (!known) {
    known = quantize(trainLexical(pages.filter((page) => !page.isMixture && !folds.includes(page.fold))));
    lexicals.set(key, known);
  }
  return known;
}

interface Seen {
  readonly page: Page;
  readonly features: Features;
}

/** Trains trees on the blocks of some pages. `valuesOf` gives the rows of a page. */
function train(
  seen: readonly Seen[],
  width: number,
  valuesOf: (seen: Seen) => Float32Array,
  growth: Growth,
): Trees {
  const random = randoms(11);
  const taken: { values: Float32Array; block: number; weight: number; label: number }[] = [];
  for (const one of seen) {
    const { label, weight } = one.page;
    const values = valuesOf(one);
    for (let block = 0; block < label.length; block++) {
      if (weight[block] === 0) continue;
      const isFar = label[block] === 1 && !nearArticle(label, block);
      if (isFar && random() > FAR_SHARE) continue;
      taken.push({ values, block, weight: weight[block] / (isFar ? FAR_SHARE : 1), label: label[block] });
    }
  }
  const rows = new Float32Array(taken.length * width);
  taken.forEach(({ values, block }, index) => {
    rows.set(values.subarray(block * width, (block + 1) * width), index * width);
  });
  const data = bin(rows, width, Uint32Array.from(taken.keys()));
  const labels = Float32Array.from(taken, (one) => one.label);
  const weights = Float32Array.from(taken, (one) => one.weight);
  return boost(data, logistic(labels, weights), growth);
}

const NEAR = 15;

function nearArticle(label: Float32Array, block: number): boolean {
  for (let at = Math.max(0, block - NEAR); at < Math.min(label.length, block + NEAR); at++)
    if (label[at] === 0) return true;
  return false;
}

/**
 * The first-stage scores that the second stage learns from: for each page from trees trained without its site. For the
 * built-in model, these are the first-stage scores of the fold models.
 */
function firstScores(seen: readonly Seen[], out: number): Map<Page, Float32Array> {
  const scores = new Map<Page, Float32Array>();
  for (let fold = 0; fold < FOLDS; fold++) {
    if (fold === out) continue;
    const others = seen.filter(({ page }) => page.fold !== fold);
    const trees =
      out < 0 ? read(fold).first : train(others, FIRST_STAGE.width, ({ features }) => features.values, FIRST);
    for (const one of seen) if (one.page.fold === fold) scores.set(one.page, firstStage(trees, one.features));
    say(`fold ${out}: first stage without ${fold}`);
  }
  return scores;
}

/** The model trained without the pages of fold `out`; -1 for a model trained on all. */
function trainWithout(pages: readonly Page[], out: number): Model {
  const hidden = out < 0 ? [] : [out];
  const seen = pages
    .filter((page) => page.fold !== out)
    .map((page) => ({
      page,
      features: readFeatures({
        tokens: page.tokens,
        phrases: page.phrases,
        furniture: page.furniture,
        lexical: bagOfWordsScores(page.tokens, lexicalWithout(pages, [...hidden, page.fold])),
      }),
    }));
  say(`fold ${out}: features`);
  const scores = firstScores(seen, out);
  const second = new Map<Page, Float32Array>();
  for (const { page, features } of seen) {
    second.set(page, secondStageFeatures(page.tokens, features, scores.get(page) as Float32Array));
  }
  const last = train(seen, SECOND_STAGE.width, ({ page }) => second.get(page) as Float32Array, SECOND);
  say(`fold ${out}: second stage`);
  const first = train(seen, FIRST_STAGE.width, ({ features }) => features.values, FIRST);
  say(`fold ${out}: first stage`);
  return {
    lexical: lexicalWithout(pages, hidden),
    first,
    second: last,
    title: NO_TREES,
    leftovers: NO_TREES,
  };
}

const fileOf = (fold: number) =>
  fold < 0 ? join(SHIPPED, 'boilerplate.bin') : join(FOLD_MODELS, `fold-${fold}.bin`);

function write(fold: number, model: Model): void {
  const packed = packModel(model);
  writeFileSync(fileOf(fold), packed);
  say(`${fileOf(fold)} ${packed.length} bytes`);
}

const read = (fold: number) => readModel(readFileSync(fileOf(fold)));

const pages = readPages(options.data);
say(`${pages.length} pages`);
mkdirSync(FOLD_MODELS, { recursive: true });
const folds = options.folds.split(',').map(Number);
if (options.only !== 'title') for (const fold of folds) write(fold, trainWithout(pages, fold));
const titles = titleRows(
  pages,
  Array.from({ length: FOLDS }, (_, fold) => read(fold)),
);
say(`titles: ${titles.length} pages`);
for (const fold of folds)
  write(fold, { ...read(fold), title: trainTitle(titles.filter(({ page }) => page.fold !== fold)) });
