import { readResource } from '../knowledge/resource.ts';
import { readModel } from '../passes/boilerplate/model/model-file.ts';
import type { Candidate } from '../passes/markup/metadata/candidate.ts';
import type { SelectedPass } from '../passes/select.ts';
import { type PassResult, type PipelineOptions, type PipelineResult, runPipeline } from '../pipeline.ts';
import { sourceError } from '../source/source-error.ts';
import { arrivalThrough, positionMap } from '../text/position-map.ts';
import type { Span } from '../text/span.ts';
import { readTrees } from './html-model.ts';
import type { PageKind } from './kind/page-kind.ts';
import { NOT_ARTICLE, type PageMarkdown, type PageOptions, pageMarkdown } from './page-markdown.ts';
import type { PlacedField } from './placed-field.ts';

/** The options for cleaning a page. */
export interface PageCleaning extends Omit<PageOptions, 'removes'> {
  /** The bytes of other models, for training and evaluation. */
  readonly textModel: Uint8Array | undefined;
  readonly htmlModel: Uint8Array | undefined;
  readonly pipeline: PipelineOptions;
}

/** A cleaned page: the passes, with the changes that made their text first, and the metadata of the page. */
export interface CleanedPage {
  readonly outcome: PipelineResult;
  readonly title: PlacedField | null;
  readonly byline: PlacedField | null;
  readonly date: PlacedField | null;
  readonly site: PlacedField | null;
  readonly address: PlacedField | null;
  /** The kind of the page, if it has no article. */
  readonly pageKind: PageKind | null;
}

/** The message about a page whose text comes from scripts. */
const NO_TEXT = 'the page has no text: its scripts create it in the browser';

/**
 * HTML becomes the Markdown of its article by two lists of changes. Then all passes run as on any Markdown, including
 * boilerplate, which also judges what the page facts let through, so that cleaning the output again changes nothing.
 * @throws an Error named `SourceError` for a page whose text comes from scripts
 */
export function cleanPage(
  source: string,
  runs: readonly SelectedPass[],
  { textModel, htmlModel, pipeline, ...options }: PageCleaning,
): CleanedPage {
  const models = {
    text: readModel(textModel ?? readResource('boilerplate.bin')),
    html: readTrees(htmlModel ?? readResource('html.bin')),
  };
  const removes = runs.some(({ rules }) => rules.some(({ id }) => id === NOT_ARTICLE));
  const page = pageMarkdown(source, models, { ...options, removes });
  if (page.isMadeByScripts) throw sourceError(NO_TEXT);
  const outcome = withPage(page, runPipeline(page.text, runs, { ...pipeline, readsMetadata: false }));
  const { title, byline, date, site, address } = page.metadata;
  return {
    outcome,
    title: placeSaid(title, page.title, outcome),
    byline: placeSaid(byline, null, outcome),
    date: placeSaid(date, null, outcome),
    site: placeSaid(site, null, outcome),
    address: placeSaid(address, null, outcome),
    pageKind: page.kind,
  };
}

/** The result of the passes, with the changes that made their text first. */
function withPage({ markup, positions, removals }: PageMarkdown, outcome: PipelineResult): PipelineResult {
  const stage = { round: 1, skipped: [] };
  const first: readonly PassResult[] = [
    { ...stage, pass: 'markup', changes: markup, positions, removesBlocks: false },
    {
      ...stage,
      pass: 'boilerplate',
      changes: removals,
      positions: positionMap(removals),
      removesBlocks: true,
    },
  ];
  return {
    ...outcome,
    // Reports tell passes of the same name apart by round; the removal based on page facts comes first.
    passes: [...first, ...outcome.passes.map((pass) => ({ ...pass, round: pass.round + 1 }))],
    flags: outcome.flags.map((flag) => ({ ...flag, pass: flag.pass + first.length })),
  };
}

/**
 * A field of the page's metadata, and its place in the clean text, if it is there. `markdown` is its place
 * after the markup pass.
 */
function placeSaid(
  said: Candidate | undefined,
  markdown: Span | null,
  { doc, passes }: PipelineResult,
): PlacedField | null {
  if (!said) return null;
  const field = { text: said.value, source: said.source, origin: said.origin };
  const span =
    markdown &&
    arrivalThrough(
      markdown,
      passes.slice(1).map(({ positions }) => positions),
    );
  const isThere = span !== null && span.start < span.end && span.end <= doc.text.length;
  return { ...field, span: isThere ? span : null };
}
