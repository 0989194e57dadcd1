import { readResource } from '../../knowledge/resource.ts';
import type { Document } from '../../text/document.ts';
import { blockLanguages } from '../../text/language/blocks.ts';
import { isEnglish } from '../../text/language/tags.ts';
import { perDocument, perText } from '../../text/per-document.ts';
import type { Span } from '../../text/span.ts';
import type { Features } from './features/block-features.ts';
import { type FurnitureMatch, matchFurniture } from './furniture/match.ts';
import { readModel } from './model/model-file.ts';
import type { PageTokens } from './page/page-tokens.ts';
import { matchPhrases } from './page/phrase-groups.ts';
import { tokenizePage } from './page/tokenize-page.ts';
import { predict } from './predict.ts';
import { recurrenceOf } from './site-profile/recurrence.ts';
import { isRecurringHeadline } from './site-profile/verdict.ts';
import { narrowed } from './title/candidates.ts';
import { bestLine, findTitle, type Title } from './title/find-title.ts';

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

/** The analysis of a document by this pass, computed once. The model is that of the options, or the built-in one. */
export const pageOf: (doc: Document) => Page = perDocument((doc) => {
  const labels = labelsOf(doc);
  const { text, spans, tokens } = labels;
  // Makes only views over the bytes, so it is cheap to do for every document.
  const model = readModel(doc.options.boilerplateModel ?? readResource('boilerplate.bin'));
  const { features, second, candidates, best } = predict(labels, model);
  const records = recurrenceOf(doc);
  // A line that occurs on other pages, or in another script, is the title only if no other line can be.
  const isBarred = (block: number) =>
    (records !== undefined && isRecurringHeadline(records[block])) || isInOtherScript(doc, block);
  const others = candidates.blocks.some(isBarred)
    ? narrowed(candidates, (block) => !isBarred(block))
    : candidates;
  const isNarrower = others.blocks.length > 0 && others.blocks.length < candidates.blocks.length;
  const title = findTitle({
    text,
    spans,
    tokens,
    ...(isNarrower
      ? { candidates: others, best: bestLine(tokens, others, model.title) }
      : { candidates, best }),
  });
  return { ...labels, features, logits: second, title };
});

/** True for a line of an English document with fewer Latin letters than other letters. */
export function isInOtherScript(doc: Document, block: number): boolean {
  if (!isEnglish(doc.language)) return false;
  const { start, end } = doc.blocks[block].span;
  const line = doc.text.slice(start, end);
  if (!OTHER_LETTER.test(line)) return false;
  const latin = line.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return 2 * latin < (line.match(/\p{L}/gu)?.length ?? 0);
}

/** A letter after the Latin and IPA blocks of Unicode. */
const OTHER_LETTER = /[\u0370-\u1dff\u1f00-\u1fff\u2c00-\u2dff\u2e80-\u{3ffff}]/u;

/** True for a block in a different language from the English text around it. */
export function isForeign(doc: Document, block: number): boolean {
  if (!isEnglish(doc.language)) return false;
  const language = blockLanguages(doc)[block];
  return language !== 'und' && !isEnglish(language);
}
