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
  keepSentences(text, logits, isArticle);
  keepSomeProse(text, logits, isArticle);
  keepCode(blocks, isArticle);
  dropComments(blocks, isComment, isArticle);
  dropEmptySections(blocks, logits, isArticle);
  return { logits, isArticle, names };
}

/** A page of fewer letters is unlike those of the training: what is likely on them is only possible on it. */
const SHORT_PAGE = 2000;
const SHORT_BOUND = 1.2;
const SENTENCE_END = /[.!?\u2026\u3002][)"'\u201d\u2019\u00bb]?$/u;

/** On a short page a doubtful sentence stays: furniture is words without a stop, or with links. */
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

/** Log-odds from which a heading is doubtful. */
const DOUBTFUL_HEADING = -1;
const LEVELS = 6;

/** A doubtful heading goes with its section, from the innermost out: without one it announces nothing. */
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
