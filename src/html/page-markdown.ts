import { withSeparators } from '../passes/boilerplate/decision/separators.ts';
import type { PageMetadata } from '../passes/markup/metadata/metadata.ts';
import type { WriterOptions } from '../passes/markup/writer/state.ts';
import { readBlocks } from '../text/blocks.ts';
import { applyOwn, type Change } from '../text/edit.ts';
import { arrival, type PositionMap, positionMap } from '../text/position-map.ts';
import type { Span } from '../text/span.ts';
import type { PageModels } from './judge-blocks.ts';
import type { PageKind } from './kind/page-kind.ts';
import { isMadeByScripts } from './no-text.ts';
import { type HtmlPage, readPage } from './read-page.ts';
import { whyNotArticle } from './reasons.ts';
import { withTitle } from './write-title.ts';

/*
 * Turns HTML into the Markdown of its article by two lists of changes: the first turns tags and references into
 * Markdown, the second removes the blocks of that Markdown that are not the article.
 */

/** The rule of removals based on page facts. */
export const NOT_ARTICLE = 'boilerplate/not-article';

/** The Markdown of a page's article, and the changes that made it. Each list refers to the text before it. */
export interface PageMarkdown {
  readonly text: string;
  readonly markup: readonly Change[];
  /** The position map of `markup`. */
  readonly positions: PositionMap;
  readonly removals: readonly Change[];
  readonly metadata: PageMetadata;
  /** The place of the title in the Markdown before anything is removed; null for a page without one. */
  readonly title: Span | null;
  /** The kind of the page, if it has no article. */
  readonly kind: PageKind | null;
  /** True if only scripts would give the page its text. */
  readonly isMadeByScripts: boolean;
}

export interface PageOptions extends WriterOptions {
  /** False to keep all blocks. */
  readonly removes: boolean;
  /** Places in the Markdown that the user wants to keep: a block with one stays. */
  readonly keep: (markdown: string) => readonly Span[];
}

/** Reads a page and writes the Markdown of its article. Linear in the source. */
export function pageMarkdown(source: string, models: PageModels, options: PageOptions): PageMarkdown {
  const page = readPage(source, models, options);
  const { title } = page.metadata;
  const isSaid = page.titleBlock >= 0 || title === undefined;
  const markup = isSaid ? page.text.changes : withTitle(page.text, title, options.signs);
  const markdown = applyOwn(source, markup);
  const positions = positionMap(markup);
  const places = page.text.blocks.map(({ start, end }) => arrival({ start, end }, positions));
  const titleSpan = isSaid ? (places[page.titleBlock] ?? null) : firstLine(markdown);
  const kept = [...options.keep(markdown), ...(isSaid || !titleSpan ? [] : [titleSpan])];
  const removals = options.removes
    ? removalsOf(page, { markdown, places, keep: kept, signs: options.signs })
    : [];
  return {
    text: applyOwn(markdown, removals),
    markup,
    positions,
    removals,
    metadata: page.metadata,
    title: titleSpan,
    kind: page.kind,
    isMadeByScripts: isMadeByScripts(page.text),
  };
}

const HEADING = /^#\s/u;

function firstLine(markdown: string): Span | null {
  const end = markdown.indexOf('\n');
  return end <= 0 ? null : { start: HEADING.test(markdown) ? 2 : 0, end };
}

interface Written {
  readonly markdown: string;
  readonly places: readonly Span[];
  readonly keep: readonly Span[];
  readonly signs: WriterOptions['signs'];
}

/** The Markdown blocks without a word of the article. A block with several parts is removed as a whole. */
function removalsOf(page: HtmlPage, { markdown, places, keep, signs }: Written): Change[] {
  const spans = readBlocks(markdown, signs === 'none' ? 'text' : 'markdown').map(({ span }) => span);
  const parts = partsOf(spans, places);
  const isKept = (span: Span) => keep.some((kept) => kept.start < span.end && span.start < kept.end);
  const stays = spans.map(
    (span, block) =>
      parts[block].some((part) => page.isArticle[part] === 1 || part === page.titleBlock) || isKept(span),
  );
  // A thematic break between two parts of the article stays.
  const isRule = (block: number) => parts[block].length === 0;
  for (let block = 1; block + 1 < spans.length; block++)
    if (isRule(block) && stays[block - 1] && stays[block + 1]) stays[block] = true;
  // A title alone is not an article.
  if (!stays.some((one, block) => one && parts[block].length > 0)) return [];
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

/** For each Markdown block, the indices of the page blocks whose words it contains. Both lists are in order. */
function partsOf(spans: readonly Span[], places: readonly Span[]): number[][] {
  const parts: number[][] = spans.map(() => []);
  let block = 0;
  places.forEach((place, index) => {
    while (block + 1 < spans.length && spans[block].end <= place.start) block++;
    for (let at = block; at < spans.length && spans[at].start < place.end; at++) parts[at].push(index);
  });
  return parts;
}
