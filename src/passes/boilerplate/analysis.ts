import { readResource } from '../../knowledge/resource.ts';
import type { Document } from '../../text/document.ts';
import { perDocument, perText } from '../../text/per-document.ts';
import type { Span } from '../../text/span.ts';
import type { Features } from './features/block-features.ts';
import { type FurnitureMatch, matchFurniture } from './furniture/match.ts';
import { type Model, readModel } from './model/model-file.ts';
import type { PageTokens } from './page/page-tokens.ts';
import { matchPhrases } from './page/phrase-groups.ts';
import { tokenizePage } from './page/tokenize-page.ts';
import { predict } from './predict.ts';
import { chooseTitle } from './title/choose-title.ts';
import type { Title } from './title/find-title.ts';

/** The blocks of a document and the furniture recognised in them, before any model has read them. */
export interface Labels {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly tokens: PageTokens;
  /** The phrase groups that occur in each block, as bits. */
  readonly phrases: Uint32Array;
  /** The furniture label of each block. */
  readonly furniture: readonly (FurnitureMatch | null)[];
}

/** A document as this pass reads it: its blocks, their words, and their scores. */
export interface Page extends Labels {
  readonly features: Features;
  /** Log-odds that a block is boilerplate. */
  readonly logits: Float32Array;
  readonly title: Title | undefined;
}

/** The blocks of a document and their labels, computed once. */
export const labelsOf: (doc: Document) => Labels = perDocument(({ text, blocks, options }) =>
  readLabels(
    text,
    blocks.map(({ span }) => span),
    matchesFor(options),
  ),
);

type Matches = Map<string, FurnitureMatch | null>;

/** The labels of the lines of one text. */
const matchesFor = perText((): Matches => new Map());

/** The blocks at the given spans of a text, and their labels. `matches` caches those of lines read before. */
export function readLabels(text: string, spans: readonly Span[], matches: Matches = new Map()): Labels {
  const tokens = tokenizePage(text, spans);
  const furniture = spans.map(({ start, end }) => {
    const line = text.slice(start, end);
    const known = matches.get(line);
    if (known !== undefined) return known;
    const match = matchFurniture(line);
    matches.set(line, match);
    return match;
  });
  return { text, spans, tokens, phrases: matchPhrases(tokens), furniture };
}

/**
 * The model of the options, or the built-in one. Makes only views over the bytes, so it is cheap to do for every
 * document.
 */
export const modelOf: (doc: Document) => Model = perDocument(({ options }) =>
  readModel(options.boilerplateModel ?? readResource('boilerplate.bin')),
);

/** The analysis of a document by this pass, computed once. */
export const pageOf: (doc: Document) => Page = perDocument((doc) => {
  const labels = labelsOf(doc);
  const model = modelOf(doc);
  const { features, second, candidates, best } = predict(labels, model);
  const page = { ...labels, features, logits: second };
  return { ...page, title: chooseTitle(doc, { ...page, candidates, best, trees: model.title }) };
});
