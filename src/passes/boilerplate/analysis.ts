import { readResource } from '../../knowledge/resource.ts';
import type { Document } from '../../text/document.ts';
import { perDocument } from '../../text/per-document.ts';
import type { Span } from '../../text/span.ts';
import type { Features } from './features/block-features.ts';
import { readModel } from './model/model-file.ts';
import type { PageTokens } from './page/page-tokens.ts';
import { tokenizePage } from './page/tokenize-page.ts';
import { predict } from './predict.ts';
import { recurrenceOf } from './site-profile/recurrence.ts';
import { isRecurringHeadline } from './site-profile/verdict.ts';
import { narrowed } from './title/candidates.ts';
import { bestLine, findTitle, type Title } from './title/find-title.ts';

/** A document as this pass reads it: its blocks, their words, and their scores. */
export interface Page {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly tokens: PageTokens;
  readonly features: Features;
  readonly phrases: Uint32Array;
  /** Log-odds that a block is boilerplate. */
  readonly logits: Float32Array;
  readonly title: Title | undefined;
}

/** What this pass knows of a document, computed once. The model is that of the options, or the one that ships. */
export const pageOf: (doc: Document) => Page = perDocument((doc) => {
  const { text } = doc;
  const spans = doc.blocks.map(({ span }) => span);
  const tokens = tokenizePage(text, spans);
  // Only views over the bytes are made here, so a document can afford to read its model.
  const model = readModel(doc.options.boilerplateModel ?? readResource('boilerplate.bin'));
  const { features, second, candidates, best } = predict(tokens, model);
  const records = recurrenceOf(doc);
  // What stands on other pages is the title only where no other line can be.
  const isBarred = (block: number) => records !== undefined && isRecurringHeadline(records[block]);
  const others = records ? narrowed(candidates, (block) => !isBarred(block)) : candidates;
  const isNarrower = others.blocks.length > 0 && others.blocks.length < candidates.blocks.length;
  const title = findTitle({
    text,
    spans,
    tokens,
    ...(isNarrower
      ? { candidates: others, best: bestLine(tokens, others, model.title) }
      : { candidates, best }),
  });
  return { text, spans, tokens, features, phrases: features.phrases, logits: second, title };
});
