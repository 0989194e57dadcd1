import { readLabels } from '../passes/boilerplate/analysis.ts';
import { scoreRows, type Trees } from '../passes/boilerplate/model/boosted-trees.ts';
import type { Model } from '../passes/boilerplate/model/model-file.ts';
import { scoreBlocks } from '../passes/boilerplate/predict.ts';
import type { Names } from '../passes/markup/facts/comments.ts';
import { FACTS, type PageFacts, readFacts } from '../passes/markup/facts/facts.ts';
import type { MarkupText } from '../passes/markup/read.ts';

/*
 * Decides which blocks of a page are the article. The text model scores each block first, as in any text. Small
 * decision trees then combine that score with facts about the page. Finally, hand-written rules cover what the trees
 * cannot see, such as that reader comments are not part of the article.
 */

/** The scores and the decision for each block of a page. */
export interface BlockJudgement {
  /** Log-odds that a block is boilerplate. */
  readonly logits: Float64Array;
  /** 1 for blocks of the article, 0 for the rest. */
  readonly isArticle: Uint8Array;
  /** The names of the page's elements. */
  readonly names: Names;
}

export interface PageModels {
  readonly text: Model;
  readonly html: Trees;
}

/** The facts of the blocks of a page. */
export function factsOf({ page, blocks, plain }: MarkupText, text: Model): PageFacts {
  const spans = blocks.map(({ plainStart, plainEnd }) => ({ start: plainStart, end: plainEnd }));
  return readFacts(page, blocks, scoreBlocks(readLabels(plain, spans), text));
}

/** Judges every block of a page. Linear in the page. */
export function judgeBlocks(text: MarkupText, models: PageModels): BlockJudgement {
  const { blocks } = text;
  const starts = Uint32Array.from(blocks, (_, block) => block * FACTS.length);
  const { rows, isComment, names } = factsOf(text, models.text);
  const logits = scoreRows(models.html, rows, starts);
  const isArticle = Uint8Array.from(logits, (logit) => (logit <= 0 ? 1 : 0));
  keepSentences(text, logits, isArticle);
  keepSomeProse(text, logits, isArticle);
  keepCode(blocks, isArticle);
  keepTableHeads(blocks, logits, isArticle);
  dropComments(blocks, isComment, isArticle);
  dropEmptySections(blocks, logits, isArticle);
  return { logits, isArticle, names };
}

/** Pages with fewer letters are unlike the training pages, so the model's scores are less reliable for them. */
const SHORT_PAGE = 2000;
const SHORT_BOUND = 1.2;
const SENTENCE_END = /[.!?\u2026\u3002][)"'\u201d\u2019\u00bb]?$/u;

/** On a short page a doubtful sentence stays: furniture rarely has a full stop, or it has links. */
function keepSentences({ blocks, plain }: MarkupText, logits: Float64Array, isArticle: Uint8Array): void {
  let sum = 0;
  for (const { letters } of blocks) sum += letters;
  if (sum >= SHORT_PAGE) return;
  blocks.forEach(({ kind, linked, letters, plainStart, plainEnd }, block) => {
    const isPlain = kind !== 'heading' && linked < 0.3 * letters && logits[block] <= SHORT_BOUND;
    if (isPlain && SENTENCE_END.test(plain.slice(Math.max(plainStart, plainEnd - 3), plainEnd).trimEnd()))
      isArticle[block] = 1;
  });
}

/** A block with at least this many letters is prose; a page with fewer letters left has lost its article. */
const PROSE = 100;
const LEAST_ARTICLE = 250;
/** If almost nothing else stays, prose with log-odds up to this stays. */
const LAST_BOUND = 1.8;

/** If almost no prose would stay, keeps whatever may be the article: losing an article is the worst error. */
function keepSomeProse({ blocks }: MarkupText, logits: Float64Array, isArticle: Uint8Array): void {
  if (proseOf(blocks, isArticle, PROSE) >= LEAST_ARTICLE) return;
  for (let block = 0; block < blocks.length; block++)
    if (blocks[block].letters >= PROSE && logits[block] <= LAST_BOUND) isArticle[block] = 1;
}

/** Code between two parts of the article belongs to it, whatever its words. */
function keepCode(blocks: MarkupText['blocks'], isArticle: Uint8Array): void {
  for (let block = 1; block < blocks.length; block++) {
    if (blocks[block].kind !== 'code' || isArticle[block - 1] === 0) continue;
    let end = block;
    while (end < blocks.length && blocks[end].kind === 'code') end++;
    if (end < blocks.length && isArticle[end] === 1) isArticle.fill(1, block, end);
    block = end;
  }
}

/** The first row of a table that stays is doubtful up to these log-odds. */
const DOUBTFUL_HEAD = 1;

/** The first row of a table stays with the row below: without it the table cannot be read. */
function keepTableHeads(blocks: MarkupText['blocks'], logits: Float64Array, isArticle: Uint8Array): void {
  const isRow = (block: number) => blocks[block]?.kind === 'table-row';
  blocks.forEach((_, block) => {
    const isHead = isRow(block) && !isRow(block - 1) && isRow(block + 1);
    if (isHead && isArticle[block + 1] === 1 && logits[block] <= DOUBTFUL_HEAD) isArticle[block] = 1;
  });
}

/** A block with this many letters is more than a remark. */
const SENTENCE = 80;

/** Removes reader comments if there is an article that they comment on. */
function dropComments(blocks: MarkupText['blocks'], isComment: Uint8Array, isArticle: Uint8Array): void {
  const outside = isArticle.map((stays, block) => (stays && !isComment[block] ? 1 : 0));
  if (proseOf(blocks, outside, SENTENCE) < LEAST_ARTICLE) return;
  isArticle.set(outside);
}

/** A heading with at least these log-odds is doubtful. */
const DOUBTFUL_HEADING = -1;
const LEVELS = 6;

/** Removes a doubtful heading if nothing of its section stays, starting with the innermost sections. */
function dropEmptySections(blocks: MarkupText['blocks'], logits: Float64Array, isArticle: Uint8Array): void {
  /** For each level: the blocks down to the next heading of that level or a higher one, and those that stay. */
  const all = new Uint32Array(LEVELS + 1);
  const staying = new Uint32Array(LEVELS + 1);
  for (let block = blocks.length - 1; block >= 0; block--) {
    const level = blocks[block].kind === 'heading' ? blocks[block].level : LEVELS + 1;
    const isEmpty = level <= LEVELS && all[level] > 0 && staying[level] === 0;
    if (isEmpty && logits[block] > DOUBTFUL_HEADING) isArticle[block] = 0;
    for (let outer = 1; outer <= LEVELS; outer++) {
      all[outer] = outer < level ? all[outer] + 1 : 0;
      staying[outer] = outer < level ? staying[outer] + isArticle[block] : 0;
    }
  }
}

function proseOf(blocks: MarkupText['blocks'], stays: Uint8Array, least: number): number {
  let letters = 0;
  for (let block = 0; block < blocks.length; block++)
    if (stays[block] && blocks[block].letters >= least) letters += blocks[block].letters;
  return letters;
}
