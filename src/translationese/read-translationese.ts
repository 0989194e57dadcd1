import type { Document } from '../text/document.ts';
import { isEnglish } from '../text/language/tags.ts';
import { perDocument, perText } from '../text/per-document.ts';
import { type NgramTokens, type PlacedSequence, readNgramTokens } from './ngram-features.ts';
import { countNgrams, type NgramTable, ngramTable } from './ngram-table.ts';

/** The English of machine translation, as its words and runs of words betray it. */
export interface Translationese {
  /** Log-odds that a machine translated the text. */
  readonly logOdds: number;
  readonly words: PlacedSequence;
}

/** Reads an English document, once. Null for another language and for too short a text. */
export const readTranslationese = perDocument((doc: Document): Translationese | null => {
  if (!isEnglish(doc.language)) return null;
  const last = lastFor(doc.options);
  if (last.text !== doc.text) Object.assign(last, { text: doc.text, found: readEnglish(doc.text) });
  return last.found;
});

/** What was read last of one text: several documents of the rounds of its cleaning have the same words. */
const lastFor = perText((): { text?: string; found: Translationese | null } => ({ found: null }));

function readEnglish(text: string): Translationese | null {
  const table = ngramTable();
  const [slope, shift, leastWords, mostWords] = table.calibration;
  const tokens = readNgramTokens(text, mostWords);
  const { words } = tokens;
  return words.length < leastWords ? null : { logOdds: slope * score(tokens, table) + shift, words };
}

/** The logarithms of small counts: nearly all are. */
const LOGARITHMS = Float64Array.from({ length: 64 }, (_, count) => Math.log1p(count));

/** The weights of the n-grams of a text, each times the logarithm of its count, scaled to length one. */
function score({ words, delexicalised }: NgramTokens, table: NgramTable): number {
  const { length, slot, count } = countNgrams([words, delexicalised], table);
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < length; at++) {
    const value = count[at] < LOGARITHMS.length ? LOGARITHMS[count[at]] : Math.log1p(count[at]);
    sum += table.weights[slot[at]] * value;
    squares += value * value;
  }
  return squares > 0 ? sum / Math.sqrt(squares) : 0;
}
