import { isLetter } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { PUNCTUATION, WORD } from '../../../text/tokens.ts';
import { CAPITAL, LOWER, UPPER, wordsOf } from '../matching/token-context.ts';
import {
  addMark,
  addPart,
  CAPITALISED_PART,
  isFrequent,
  partOfWord,
  readPart,
  roomFor,
  type Sequences,
  wordOf,
} from './ngram-features.ts';

/** Forms of letters and apostrophes alone are one word for the verdict, too; others may be taken apart. */
const APART = 0;
const SINGLE = 1;
const FREQUENT = 2;
function kindOfForm(form: string, hash: number): number {
  for (let at = 0; at < form.length; at++)
    if (!isLetter(form.charCodeAt(at)) && form[at] !== "'") return APART;
  return isFrequent(hash) ? FREQUENT : SINGLE;
}

/** A skeleton that has grown longer is not kept for the next text. */
const MOST_KEPT = 0x10000;
let kept: Sequences | undefined;

/** The room of the last text, if it is enough for this one: new room costs more than to fill it. */
function room(text: string, most: number): Sequences {
  const needed = Math.min((text.length + 1) >> 1, most);
  if (!kept || kept.words.hash.length < needed || kept.skeleton.hash.length > MOST_KEPT)
    kept = roomFor(text, most);
  kept.words.length = 0;
  kept.skeleton.length = 0;
  return kept;
}

/**
 * `sequencesOf` the document's text, by its tokens: what is known of a form has not to be read again. Numbers, and
 * words that hold digits or hyphens, are read from the text. The sequences stand until the next text is read.
 */
export function documentNgrams(doc: Document, most: number): Sequences {
  const words = wordsOf(doc);
  const { text, length, start, end, kind, shape, hash, form } = words;
  const { forms } = words;
  const kinds = forms.text.map((one, number) => kindOfForm(one, forms.hash[number]));
  const parts = forms.text.map((one, number) => partOfWord(one, forms.hash[number]));
  const sequences = room(text, most);
  let at = 0;
  for (let token = 0; token < length && sequences.words.length < most; token++) {
    if (end[token] <= at) continue;
    const isUnread = start[token] >= at;
    const own = isUnread && kind[token] === WORD && hash[token] !== 0 ? kinds[form[token]] : APART;
    const isCapital = shape[token] === CAPITAL || shape[token] === UPPER;
    if (isUnread && kind[token] === PUNCTUATION) addMark(text, start[token], sequences.skeleton);
    else if (own === FREQUENT || (own === SINGLE && (isCapital || shape[token] === LOWER))) {
      const number = sequences.words.length++;
      sequences.words.hash[number] = wordOf(hash[token]);
      sequences.words.start[number] = start[token];
      sequences.words.end[number] = end[token];
      addPart(sequences.skeleton, own === SINGLE && isCapital ? CAPITALISED_PART : parts[form[token]]);
    } else {
      // A part may reach into the next token, which is then read on from there.
      at = Math.max(at, start[token]);
      while (at < end[token] && sequences.words.length < most) at = readPart(text, at, sequences);
    }
  }
  return sequences;
}
