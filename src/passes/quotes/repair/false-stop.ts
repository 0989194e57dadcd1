import { POSSIBLE_ABBREVIATIONS } from '../../../text/abbreviations.ts';
import { isLower } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { attributionAt } from '../evidence/attribution.ts';
import { Neighbour } from '../marks/neighbour.ts';
import { LIST } from '../marks/word-lists.ts';
import { isListed, wordAt, wordBefore } from '../marks/words.ts';
import type { Delimiter } from '../quotations/delimiters.ts';
import { attributionAfter, hasClause, lacksEndMark, type Quotation } from '../quotations/quotation.ts';
import { isSpokenSentence, startsInversion } from './lost-comma.ts';

/** The longest subject before a reporting verb, in words. */
const LONGEST_SUBJECT = 5;

/** The full stop that ends the quoted sentence although lower-case words follow that say who spoke. */
export function stopBeforeAttribution(doc: Document, quotation: Quotation): number | undefined {
  const { close, end } = quotation;
  const { text } = doc;
  const outside = close && stopOutside(doc, quotation, close);
  if (outside !== undefined) return outside;
  if (!close || close.mark.farRight !== Neighbour.LOWER || text[end - 1] !== '.' || text[end - 2] === '.')
    return undefined;
  const word = wordBefore(text, end - 1);
  if (!word || word.end !== end - 1 || word.end - word.start < 2) return undefined;
  if (POSSIBLE_ABBREVIATIONS.has(text.slice(word.start, word.end).toLowerCase())) return undefined;
  if (!isSpokenSentence(doc, quotation) || !hasClause(doc, quotation)) return undefined;
  if (isTag(text, close.mark.rightAt)) return end - 1;
  const attribution = attributionAfter(doc, close);
  const isSure =
    attribution === 'pronoun' || startsInversion(text, close.mark.rightAt) || endsAttribution(text, close);
  return attribution && isSure ? end - 1 : undefined;
}

/** The full stop between a closing mark and the words that say who spoke: `\u201d. said the driver`. */
function stopOutside(doc: Document, quotation: Quotation, { mark }: Delimiter): number | undefined {
  const { text } = doc;
  if (text[mark.end] !== '.' || !lacksEndMark(doc, quotation) || !isSpokenSentence(doc, quotation))
    return undefined;
  const at = text[mark.end + 1] === ' ' ? mark.end + 2 : mark.end + 1;
  if (!isLower(text.charCodeAt(at))) return undefined;
  return startsInversion(text, at) || attributionAt(text, at) === 'pronoun' ? mark.end : undefined;
}

/** Literal translations of `said`: `made his reproach`, `she spoke in the form`, `he used the expressions`. */
const TAG_VERBS: ReadonlySet<string> = new Set(
  'assessed commented criticised criticized emphasised emphasized evaluated expressed gave made reacted shared spoke summarised summarized underlined used'.split(
    ' ',
  ),
);
/** A tag ends its sentence within this length, in UTF-16 units. */
const LONGEST_TAG = 60;
const SENTENCE_REST = /^[^.!?"\u201c\u201d\n]{0,60}(?:[.!?]|$)/u;

/** True if a short rest of a sentence begins with such a verb, or with a pronoun and such a verb. */
function isTag(text: string, at: number): boolean {
  const first = wordAt(text, at);
  if (!first) return false;
  const verb = isListed(first, LIST.SUBJECT) ? wordAt(text, first.end) : first;
  if (!verb || !TAG_VERBS.has(text.slice(verb.start, verb.end))) return false;
  return SENTENCE_REST.test(text.slice(first.start, first.start + LONGEST_TAG + 1));
}

/** `the mayor added.`, `the mayor said in the morning.`: a reporting verb before the next stop. */
function endsAttribution(text: string, { mark }: Delimiter): boolean {
  let word = wordAt(text, mark.rightAt);
  for (let count = 0; word && count < LONGEST_SUBJECT; count++) {
    if (isListed(word, LIST.REPORT)) return true;
    word = wordAt(text, word.end);
  }
  return false;
}
