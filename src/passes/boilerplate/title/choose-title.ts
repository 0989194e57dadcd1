import type { Document } from '../../../text/document.ts';
import type { Span } from '../../../text/span.ts';
import type { FurnitureMatch } from '../furniture/match.ts';
import type { Trees } from '../model/boosted-trees.ts';
import { isInOtherScript } from '../page/foreign-blocks.ts';
import type { PageTokens } from '../page/page-tokens.ts';
import { recurrenceOf } from '../site-profile/recurrence.ts';
import { standingHeadline } from '../site-profile/standing-headline.ts';
import { evidenceAt, isOwnTitle, isRecurringHeadline, judgeRecurrence } from '../site-profile/verdict.ts';
import { type Candidates, narrowed } from './candidates.ts';
import { type BestLine, bestLine, findTitle, type Title } from './find-title.ts';

/*
 * Chooses the title among the candidates by what is known beyond their words: what recurs on the site, and the script.
 */

/** A page whose title is wanted. */
export interface TitlePage {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly tokens: PageTokens;
  readonly phrases: ArrayLike<number>;
  readonly furniture: readonly (FurnitureMatch | null)[];
  /** Log-odds that a block is boilerplate. */
  readonly logits: Float32Array;
  readonly candidates: Candidates;
  /** The best of all candidates. */
  readonly best: BestLine | undefined;
  readonly trees: Trees;
}

/** The title of a document. */
export function chooseTitle(doc: Document, page: TitlePage): Title | undefined {
  const { candidates, tokens, trees } = page;
  const { block } = standingHeadline(doc);
  if (block >= 0) return { block, span: page.spans[block], score: 0, siteTitle: -1 };
  for (const condition of conditions(doc, page)) {
    const others = candidates.blocks.every(condition) ? candidates : narrowed(candidates, condition);
    const isNarrower = others !== candidates;
    const best = isNarrower ? bestLine(tokens, others, trees) : page.best;
    if (best) return findTitle({ ...page, candidates: others, best });
  }
  return undefined;
}

/**
 * Which lines may be the title, the strictest condition first: a line in another script may be it only if no other line
 * may. Furniture of the site never is.
 */
function conditions(doc: Document, page: TitlePage): readonly ((block: number) => boolean)[] {
  const records = recurrenceOf(doc);
  const isOther = (block: number) => isInOtherScript(doc, block);
  if (!records) return page.candidates.blocks.every(isOther) ? [() => true] : [(block) => !isOther(block)];
  const isFurniture = (block: number) => {
    if (records[block].place === 'after' || isRecurringHeadline(records[block])) return true;
    return judgeRecurrence(records[block], evidenceAt(page, block, records[block])).verdict === 'goes';
  };
  return [
    (block) => !isFurniture(block) && !isOther(block),
    (block) => !isFurniture(block),
    (block) => isOwnTitle(records[block]) && !evidenceAt(page, block, records[block]).isLabelled,
  ];
}
