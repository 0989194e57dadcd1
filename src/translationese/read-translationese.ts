import type { Document } from '../text/document.ts';
import { isEnglish } from '../text/language/tags.ts';
import { perDocument, perText } from '../text/per-document.ts';
import { type NgramTokens, type PlacedSequence, readNgramTokens } from './ngram-features.ts';
import { countNgrams, type NgramTable, ngramTable } from './ngram-table.ts';

/** The signs of machine translation in the words and word sequences of an English text. */
export interface Translationese {
  /** Log-odds that a machine translated the text. */
  readonly logOdds: number;
  readonly words: PlacedSequence;
}

/** Reads an English document, once. Null for another language and for a text that is too short. */
export const readTranslationese = perDocument((doc: Document): Translationese | null => {
  if (!isEnglish(doc.language)) return null;
  const last = lastFor(doc.options);
  if (last.text !== doc.text) Object.assign(last, { text: doc.text, found: readEnglish(doc.text) });
  return last.found;
});

/** The last result for one text: several documents of its cleaning rounds have the same words. */
const lastFor = perText((): { text?: string; found: Translationese | null } => ({ found: null }));

function readEnglish(text: string): Translationese | null {
  const table = ngramTable();
  const [slope, shift, leastWords, mostWords] = table.calibration;
  const tokens = readNgramTokens(text, mostWords);
  const { words } = tokens;
  return words.length < leastWords ? null : { logOdds: slope * score(tokens, table) + shift, words };
}

/** The logarithms of small counts, which nearly all counts are. */
const LOGARITHMS = Float64Array.from({ length: 64 }, (_, count) => Math.log1p(count));

/** The weights of a text's n-grams, each times the logarithm of its count, scaled to unit length. */
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
