import { readResource } from '../../knowledge/resource.ts';
import type { Document } from '../../text/document.ts';
import { perDocument } from '../../text/per-document.ts';
import type { Span } from '../../text/span.ts';
import type { Features } from './features/block-features.ts';
import type { PageTokens } from './page/page-tokens.ts';
import { isSameScan, type Scanned } from './page/same-blocks.ts';
import { tokenizePage } from './page/tokenize-page.ts';
import { type Model, type Prediction, predict, readModel } from './predict.ts';
import { findTitle, type Title } from './title/find-title.ts';

/** A document as this pass reads it: its blocks, their words, and what the model says of each. */
export interface Page {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly scan: PageTokens;
  readonly features: Features;
  readonly templates: Uint32Array;
  /** Log-odds that a block is boilerplate. */
  readonly logits: Float32Array;
  readonly title: Title | undefined;
}

let model: Model | undefined;

/** The model in use; an evaluation may put another in its place for pages that the shipped one was trained on. */
export function useModel(other: Model | undefined): void {
  model = other;
}

function shipped(): Model {
  model ??= readModel(readResource('boilerplate.bin'));
  return model;
}

/** Reads and judges the blocks of a document, once. */
export const pageOf: (doc: Document) => Page = perDocument((doc) => {
  const spans: Span[] = [];
  for (const { span } of doc.blocks) spans.push(span);
  return readPage(doc.text, spans);
});

function readPage(text: string, spans: readonly Span[]): Page {
  const { scan, judgement } = judged(text, spans);
  const { features, second, candidates, best } = judgement;
  const title = findTitle({ text, spans, scan, candidates, best });
  return { text, spans, scan, features, templates: features.templates, logits: second, title };
}

interface Judged extends Scanned {
  readonly model: Model;
  readonly judgement: Prediction;
}

/** A longer page is not kept in memory when it is done. */
const MOST_BLOCKS = 1000;
const MOST_WORDS = 30_000;

let last: Judged | undefined;

/**
 * The judgement of a page. A document comes back without some blocks, or with its quotation marks repaired, which
 * do not show in the scan: then its blocks need not be read again, and where all are there, not even judged.
 */
function judged(text: string, spans: readonly Span[]): Judged {
  const model = shipped();
  const known = last?.model === model ? last : undefined;
  const scan = tokenizePage(text, spans, known);
  const isSame = known && isSameScan(known.scan, scan);
  const judgement = isSame ? known.judgement : predict(scan, model, known?.judgement);
  const now = { text, spans, scan: isSame ? known.scan : scan, model, judgement };
  last = scan.blocks <= MOST_BLOCKS && scan.first[scan.blocks] <= MOST_WORDS ? now : undefined;
  return now;
}
