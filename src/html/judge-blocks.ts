import { readLabels } from '../passes/boilerplate/analysis.ts';
import { scoreRows, type Trees } from '../passes/boilerplate/model/boosted-trees.ts';
import type { Model } from '../passes/boilerplate/model/model-file.ts';
import { predict } from '../passes/boilerplate/predict.ts';
import type { Names } from '../passes/markup/facts/comments.ts';
import { FACTS, type PageFacts, readFacts } from '../passes/markup/facts/facts.ts';
import type { MarkupText } from '../passes/markup/read.ts';

/*
 * What of a page is its article: the model of the text alone looks first, as it does at any text; then small trees
 * weigh what it found against the facts of the page. Two rules follow, for what the trees cannot see: that a page must
 * have an article, and that what readers wrote below it is not part of it.
 */

/** The judgement of the blocks of a page. */
export interface BlockJudgement {
  /** Log-odds that a block is boilerplate. */
  readonly logits: Float64Array;
  /** 1 for the blocks of the article. */
  readonly isArticle: Uint8Array;
  /** What the elements of the page are called. */
  readonly names: Names;
}

export interface PageModels {
  readonly text: Model;
  readonly html: Trees;
}

/** The facts of the blocks of a page. */
export function factsOf({ page, blocks, plain }: MarkupText, text: Model): PageFacts {
  const spans = blocks.map(({ plainStart, plainEnd }) => ({ start: plainStart, end: plainEnd }));
  return readFacts(page, blocks, predict(readLabels(plain, spans), text));
}

/** Judges every block of a page. Linear in the page. */
export function judgeBlocks(text: MarkupText, models: PageModels): BlockJudgement {
  const { blocks } = text;
  const starts = Uint32Array.from(blocks, (_, block) => block * FACTS.length);
  const { rows, isComment, names } = factsOf(text, models.text);
  const logits = scoreRows(models.html, rows, starts);
  const isArticle = Uint8Array.from(logits, (logit) => (logit <= 0 ? 1 : 0));
  keepSomeProse(text, logits, isArticle);
  keepCode(blocks, isArticle);
  dropComments(blocks, isComment, isArticle);
  return { logits, isArticle, names };
}

/** Letters from which a block is prose, and below which a page has lost its article. */
const PROSE = 100;
const LEAST_ARTICLE = 250;
/** Up to these log-odds prose stays where nearly nothing else does. */
const LAST_BOUND = 1.8;

/** Where nearly no prose would stay, what may be the article stays: a lost article is not forgiven. */
function keepSomeProse({ blocks }: MarkupText, logits: Float64Array, isArticle: Uint8Array): void {
  if (proseOf(blocks, isArticle, PROSE) >= LEAST_ARTICLE) return;
  for (let block = 0; block < blocks.length; block++)
    if (blocks[block].letters >= PROSE && logits[block] <= LAST_BOUND) isArticle[block] = 1;
}

/** Code between two parts of the article is one of them, whatever its words are. */
function keepCode(blocks: MarkupText['blocks'], isArticle: Uint8Array): void {
  for (let block = 1; block < blocks.length; block++) {
    if (blocks[block].kind !== 'code' || isArticle[block - 1] === 0) continue;
    let end = block;
    while (end < blocks.length && blocks[end].kind === 'code') end++;
    if (end < blocks.length && isArticle[end] === 1) isArticle.fill(1, block, end);
    block = end;
  }
}

/** Letters of a block that is no remark. */
const SENTENCE = 80;

/** What readers wrote goes, where there is something that they wrote about. */
function dropComments(blocks: MarkupText['blocks'], isComment: Uint8Array, isArticle: Uint8Array): void {
  const outside = isArticle.map((stays, block) => (stays && !isComment[block] ? 1 : 0));
  if (proseOf(blocks, outside, SENTENCE) < LEAST_ARTICLE) return;
  isArticle.set(outside);
}

function proseOf(blocks: MarkupText['blocks'], stays: Uint8Array, least: number): number {
  let letters = 0;
  for (let block = 0; block < blocks.length; block++)
    if (stays[block] && blocks[block].letters >= least) letters += blocks[block].letters;
  return letters;
}
