import { commonness, isMostlyName, isName, isOrdinary as isOrdinaryWord } from '../../knowledge/words.ts';
import { isDigit, isLetter, isLower, isUpper } from '../../text/characters.ts';
import { type Document, remembered } from '../../text/document.ts';
import type { Word } from './attribution.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that go on with a sentence and hardly ever start one. From general knowledge. */
const GOES_ON = words(
  'of to for on in at with by and or is was were are has had have that which who than from into said says told',
);

/** True where a word goes on with a sentence; `lower` is lower case. */
export function goesOnWith(lower: string): boolean {
  return GOES_ON.has(lower);
}

/** Words that no sentence ends with: a full stop behind one of them is an accident. From general knowledge. */
const DANGLING = words(
  'the a an of to for with from by as at in on into onto about between against under over during without ' +
    'is are was were be been being am has have had do does did not will would can could shall should may might ' +
    'must and or but nor than that which who whose this these its their his her our your my no so very called ' +
    'named titled entitled dubbed describe described describes calls labelled labeled termed became become',
);
/** Common words that are hardly ever names, so that a capital on them in mid-sentence is an accident. */
const PLAIN = words(
  'the a an of to for with from by as at in on into about between against under over during without after before ' +
    'is are was were be been being has have had do does did not and or but nor than that which who whose this these ' +
    'those its their his her our your my he she they it we you there here when where while because if so also ' +
    'said says told adds added asked explained replied answered wrote notes noted',
);

/** True where a sentence cannot end with this word; `lower` is lower case. */
export function isDangling(lower: string): boolean {
  return DANGLING.has(lower);
}

/** True for a common word that is hardly ever a name; `lower` is lower case. */
export function isPlain(lower: string): boolean {
  return PLAIN.has(lower);
}

/** True for a capitalised word that a lexicon knows as ordinary and that the document nowhere uses as a name. */
export function isOrdinary(doc: Document, word: Word): boolean {
  if (!isCapitalised(doc.text, word)) return false;
  if (PLAIN.has(word.lower)) return true;
  const part = firstPart(word.lower);
  if (word.end - word.start < 2 || !isOrdinaryWord(part) || isMostlyName(part)) return false;
  return !namesOf(doc).has(word.lower);
}

/** A compound is written small when its first part is. */
function firstPart(lower: string): string {
  const hyphen = lower.indexOf('-');
  return hyphen > 0 ? lower.slice(0, hyphen) : lower;
}

/** One capital and then lower-case letters only: neither `I` nor `USA`. */
export function isCapitalised(text: string, word: Word): boolean {
  if (!isUpper(text.charCodeAt(word.start))) return false;
  if (word.end - word.start === 1) return word.lower === 'a';
  for (let at = word.start + 1; at < word.end; at++) {
    if (isUpper(text.charCodeAt(at))) return false;
    if (text.charCodeAt(at) === 39 || text.charCodeAt(at) === 0x2019)
      return word.lower !== 'i' && at - word.start > 1;
  }
  return true;
}

/** Words that the document writes with a capital in mid-sentence, lower-cased: its names. */
const namesOf: (doc: Document) => ReadonlySet<string> = remembered(({ text }) => {
  const names = new Set<string>();
  for (let at = 2; at < text.length; at++) {
    if (text.charCodeAt(at - 1) !== 32 || !isUpper(text.charCodeAt(at)) || !isLower(text.charCodeAt(at - 2)))
      continue;
    if (isFirstQuoted(text, at - 2)) continue;
    let end = at + 1;
    while (end < at + 30 && isLetter(text.charCodeAt(end))) end++;
    names.add(text.slice(at, end).toLowerCase());
  }
  return names;
});

/** The word that ends at `last` is the first of a quotation, so that the next may be capitalised with it. */
function isFirstQuoted(text: string, last: number): boolean {
  let at = last;
  while (at > last - 20 && isLetter(text.charCodeAt(at))) at--;
  const code = text.charCodeAt(at);
  return code === 34 || code === 39 || code === 0x201c || code === 0x2018;
}

/** True for a word that no dictionary and no list of names knows. */
export function isUnknown(lower: string): boolean {
  return commonness(lower) === 0 && !isName(lower);
}

/** How common a word is, 0 to 4; words of one letter but `a` and `i` are none. */
export function rank(lower: string): number {
  return lower.length === 1 && lower !== 'a' && lower !== 'i' ? 0 : commonness(lower);
}

export function isKnownName(lower: string): boolean {
  return isName(lower);
}

/** True for a capitalised word that is no name: in a quotation it makes a title. */
export function isTitleWord(text: string, word: Word): boolean {
  return word.end - word.start > 3 && isCapitalised(text, word) && !isMostlyName(firstPart(word.lower));
}

/** The words in `[start, end)`, in order. */
export function* wordsIn(text: string, start: number, end: number): Generator<Word> {
  let at = start;
  while (at < end) {
    if (!isWordPart(text, at)) {
      at++;
      continue;
    }
    const from = at;
    while (at < end && isWordPart(text, at)) at++;
    yield { start: from, end: at, lower: text.slice(from, at).toLowerCase() };
  }
}

function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetter(code) || isDigit(code)) return true;
  return (
    (code === 39 || code === 0x2019 || code === 45) &&
    isLetter(text.charCodeAt(at + 1)) &&
    isLetter(text.charCodeAt(at - 1))
  );
}
