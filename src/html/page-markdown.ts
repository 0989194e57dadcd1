import { withSeparators } from '../passes/boilerplate/decision/separators.ts';
import type { PageMetadata } from '../passes/markup/metadata/metadata.ts';
import type { MarkupText } from '../passes/markup/read.ts';
import type { WriterOptions } from '../passes/markup/writer/state.ts';
import { readBlocks } from '../text/blocks.ts';
import { apply, type Change } from '../text/edit.ts';
import { arrival, positionMap } from '../text/position-map.ts';
import type { Span } from '../text/span.ts';
import type { PageModels } from './judge-blocks.ts';
import { isMadeByScripts } from './no-text.ts';
import { type HtmlPage, readPage } from './read-page.ts';
import { whyNotArticle } from './reasons.ts';

/*
 * From HTML to the Markdown of its article, as two lists of changes: the tags and references of the source, which
 * become Markdown; then the blocks of that Markdown that are not the article.
 */

/** The rule of what goes by the facts of the page. */
export const NOT_ARTICLE = 'boilerplate/not-article';

/** The Markdown of a page's article, and the changes that made it, each list over the text before. */
export interface PageMarkdown {
  readonly text: string;
  readonly markup: readonly Change[];
  readonly removals: readonly Change[];
  readonly metadata: PageMetadata;
  /** Where the title stands in the Markdown, before anything is removed; null where only the page's metadata says it. */
  readonly title: Span | null;
  /** True where the page holds no text but what scripts would make. */
  readonly isMadeByScripts: boolean;
}

export interface PageOptions extends WriterOptions {
  /** False where all blocks are to stay. */
  readonly removes: boolean;
  /** Places of the Markdown that the user keeps: a block that holds one stays. */
  readonly keep: (markdown: string) => readonly Span[];
}

/** Reads a page and writes the Markdown of its article. Linear in the source. */
export function pageMarkdown(source: string, models: PageModels, options: PageOptions): PageMarkdown {
  const page = readPage(source, models, options);
  const markup = page.text.changes;
  const markdown = apply(source, markup);
  const places = placesIn(page.text, markup);
  const removals = options.removes
    ? removalsOf(page, { markdown, places, keep: options.keep(markdown), signs: options.signs })
    : [];
  return {
    text: apply(markdown, removals),
    markup,
    removals,
    metadata: page.metadata,
    title: page.titleBlock >= 0 ? places[page.titleBlock] : null,
    isMadeByScripts: isMadeByScripts(page.text),
  };
}

/** Where the words of each block stand in the Markdown. */
function placesIn({ blocks }: MarkupText, markup: readonly Change[]): Span[] {
  const positions = positionMap(markup);
  return blocks.map(({ start, end }) => arrival({ start, end }, positions));
}

interface Written {
  readonly markdown: string;
  readonly places: readonly Span[];
  readonly keep: readonly Span[];
  readonly signs: WriterOptions['signs'];
}

/** The blocks of the Markdown none of whose words are the article's. A block of several parts goes as a whole. */
function removalsOf(page: HtmlPage, { markdown, places, keep, signs }: Written): Change[] {
  const spans = readBlocks(markdown, signs === 'none' ? 'text' : 'markdown').map(({ span }) => span);
  const parts = partsOf(spans, places);
  const isKept = (span: Span) => keep.some((kept) => kept.start < span.end && span.start < kept.end);
  const stays = spans.map(
    (span, block) =>
      parts[block].some((part) => page.isArticle[part] === 1 || part === page.titleBlock) || isKept(span),
  );
  // A rule between two parts of the article stays.
  const isRule = (block: number) => parts[block].length === 0;
  for (let block = 1; block + 1 < spans.length; block++)
    if (isRule(block) && stays[block - 1] && stays[block + 1]) stays[block] = true;
  if (stays.every((one) => !one)) return [];
  const deleted = withSeparators(spans, (block) => !stays[block]);
  return deleted.flatMap((span, block) => {
    if (stays[block]) return [];
    const logit = Math.max(0, ...parts[block].map((part) => page.logits[part]));
    return [
      {
        rule: NOT_ARTICLE,
        at: span.start,
        before: markdown.slice(span.start, span.end),
        after: '',
        confidence: Math.round(100 / (1 + Math.exp(-logit))) / 100,
        reasons: isRule(block) ? ['a rule beside what goes'] : whyNotArticle(page, parts[block][0]),
      },
    ];
  });
}

/** The numbers of the page's blocks whose words stand in each block of the Markdown. Both lists are in order. */
function partsOf(spans: readonly Span[], places: readonly Span[]): number[][] {
  const parts: number[][] = spans.map(() => []);
  let block = 0;
  places.forEach((place, index) => {
    while (block + 1 < spans.length && spans[block].end <= place.start) block++;
    for (let at = block; at < spans.length && spans[at].start < place.end; at++) parts[at].push(index);
  });
  return parts;
}
