import { candidatesOf, chooseMetadata, type PageMetadata } from '../passes/markup/metadata/metadata.ts';
import { type MarkupText, readMarkup } from '../passes/markup/read.ts';
import type { WriterOptions } from '../passes/markup/writer/state.ts';
import { type BlockJudgement, judgeBlocks, type PageModels } from './judge-blocks.ts';
import { kindOf, type PageKind } from './kind/page-kind.ts';
import { textFields, titleBlock } from './text-fields.ts';

/*
 * Reads an HTML page in three steps:
 * 1. the source becomes Markdown by edits, and its blocks are noted (passes/markup);
 * 2. every block is judged by its text and by facts about the page;
 * 3. title, byline, date and so on are taken from the metadata and from the words around the title.
 */

export interface HtmlPage extends BlockJudgement {
  readonly text: MarkupText;
  readonly metadata: PageMetadata;
  /** The index of the block with the title; -1 if there is none. */
  readonly titleBlock: number;
  /** The kind of the page, if it has no article. */
  readonly kind: PageKind | null;
}

/** Reads and judges a page. Pure, and linear in the source. */
export function readPage(source: string, models: PageModels, options?: WriterOptions): HtmlPage {
  const text = readMarkup(source, options);
  const judgement = judgeBlocks(text, models);
  const candidates = candidatesOf(text.page);
  const { title } = chooseMetadata(candidates);
  const block = titleBlock(text, title);
  const metadata = chooseMetadata([...candidates, ...textFields(text, block)]);
  const titles = candidates.filter(({ field }) => field === 'title').map(({ value }) => value);
  const kind = kindOf({ text, isArticle: judgement.isArticle, titles });
  return { text, ...judgement, metadata, titleBlock: block, kind };
}
