import type { Document } from '../../../text/document.ts';
import { overlaps, type Span } from '../../../text/span.ts';
import { type Page, pageOf } from '../analysis.ts';
import { EVIDENCE } from '../features/furniture-features.ts';
import { FIRST_STAGE, type FirstStageFeature } from '../features/layout.ts';
import { summaryOf } from '../furniture/functions.ts';
import { SENTENCE_END } from '../page/page-tokens.ts';
import { recurrenceOf } from '../site-profile/recurrence.ts';
import { inTexts } from '../site-profile/verdict.ts';
import { readEvidence } from './evidence.ts';
import { isCertain } from './thresholds.ts';

/* The evidence about a block, in words. */

function featureOf({ features }: Page, block: number, name: FirstStageFeature): number {
  return features.values[block * FIRST_STAGE.width + FIRST_STAGE.column[name]];
}

/**
 * The reasons for removing a block, the strongest first. Each has a weight for sorting. `translated` is the
 * certainty, from 0 to 1, that a machine translated the text.
 */
export function whyRemoved(page: Page, block: number, translated: number): string[] {
  const value = (name: FirstStageFeature) => featureOf(page, block, name);
  const reasons: [weight: number, reason: string][] = [];
  const match = page.furniture[block];
  if (match) reasons.push([4 * EVIDENCE[match.certainty], `is a label that ${summaryOf(match.function)}`]);
  if (page.phrases[block] !== 0)
    reasons.push([isCertain(page, block) ? 9 : 3, 'has a phrase of the lexicon']);
  if (translated > 0)
    reasons.push([2 * translated, 'the text reads like a machine translation of a web page']);
  if (value('lexical') > 0.7) reasons.push([value('lexical'), 'its words are those of boilerplate']);
  if (value('repeats') > 1) reasons.push([1.5, `stands ${value('repeats')} times in the page`]);
  if (value('shortRun') > 2)
    reasons.push([1 + value('shortRun') / 20, `one of ${value('shortRun')} short lines in a row or more`]);
  if (value('blocksToProseBefore') > 5 && value('blocksToProseAfter') > 5)
    reasons.push([1.2, 'far from any prose']);
  if (value('bodyWords') >= 0 && value('bodyWords') < 0.25)
    reasons.push([1, 'shares few words with the body']);
  if (value('words') < 6) reasons.push([0.8, 'only a few words']);
  if (value('end') !== SENTENCE_END) reasons.push([0.5, 'no sentence']);
  reasons.push([0.1, `the model's log-odds are ${page.logits[block].toFixed(1)}`]);
  return reasons.sort((a, b) => b[0] - a[0]).map(([, text]) => text);
}

/**
 * The reasons for keeping the block at a place of a cleaned text, the strongest first; empty if there is no
 * block.
 */
export function whyKept(doc: Document, place: Span): readonly string[] {
  const block = doc.blocks.findIndex(({ span }) => overlaps(span, place));
  if (block < 0) return [];
  const { span, kind } = doc.blocks[block];
  if (doc.kept.some((keep) => overlaps(keep, span))) return ['you want it kept'];
  if (kind === 'code' || kind === 'front-matter') return [`${kind} is never removed`];
  if (doc.blocks.length < 2) return ['it is all there is'];
  const page = pageOf(doc);
  if (page.title?.block === block) return ['it is the title'];
  const odds = page.logits[block];
  const record = recurrenceOf(doc)?.[block];
  return [
    ...(record && record.texts > 1 ? [inTexts(record)] : []),
    ...(page.features.prose[block] > 0 ? ['it reads like prose'] : []),
    ...(featureOf(page, block, 'bodyWords') > 0.5 ? ['it shares most of its words with the body'] : []),
    ...(page.furniture[block]
      ? [`it may be a label that ${summaryOf(page.furniture[block].function)}, but too little around it is`]
      : []),
    ...(readEvidence(page)[block] ? [] : ['it is not a label or phrase of the lexicon']),
    ...(odds > 0 ? ['the model doubts it, but too little around it is furniture'] : []),
    `the model's log-odds of boilerplate are ${odds.toFixed(1)}`,
  ];
}
