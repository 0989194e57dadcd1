import { POSSIBLE_ABBREVIATIONS } from '../../../text/abbreviations.ts';
import type { Document } from '../../../text/document.ts';
import { Neighbour } from '../marks/neighbour.ts';
import { LIST } from '../marks/word-lists.ts';
import { isListed, wordAt, wordBefore } from '../marks/words.ts';
import type { Delimiter } from '../quotations/delimiters.ts';
import { attributionAfter, hasClause, type Quotation } from '../quotations/quotation.ts';
import { isSpokenSentence, startsInversion } from './lost-punctuation.ts';

/** The words before a reporting verb. */
const LONGEST_SUBJECT = 5;

/** Where a full stop ends the quoted sentence, though small words follow that say who spoke. */
export function stopBeforeAttribution(doc: Document, quotation: Quotation): number | undefined {
  const { close, end } = quotation;
  const { text } = doc;
  if (!close || close.mark.farRight !== Neighbour.LOWER || text[end - 1] !== '.' || text[end - 2] === '.')
    return undefined;
  const word = wordBefore(text, end - 1);
  if (!word || word.end !== end - 1 || word.end - word.start < 2) return undefined;
  if (POSSIBLE_ABBREVIATIONS.has(text.slice(word.start, word.end).toLowerCase())) return undefined;
  if (!isSpokenSentence(doc, quotation) || !hasClause(doc, quotation)) return undefined;
  const attribution = attributionAfter(doc, close);
  const isSure =
    attribution === 'pronoun' || startsInversion(text, close.mark.rightAt) || endsAttribution(text, close);
  return attribution && isSure ? end - 1 : undefined;
}

/** `the mayor added.`, `the mayor said in the morning.`: a reporting verb within the words before the next stop. */
function endsAttribution(text: string, { mark }: Delimiter): boolean {
  let word = wordAt(text, mark.rightAt);
  for (let count = 0; word && count < LONGEST_SUBJECT; count++) {
    if (isListed(word, LIST.REPORT)) return true;
    word = wordAt(text, word.end);
  }
  return false;
}
