import { COLON, COMMA, isUpper, SPACE } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { attributionAt, isSpeech } from '../evidence/attribution.ts';
import type { Mark } from '../marks/marks.ts';
import { Neighbour } from '../marks/neighbour.ts';
import { LIST } from '../marks/word-lists.ts';
import { isListed, wordBefore } from '../marks/words.ts';
import type { Delimiter } from '../quotations/delimiters.ts';
import { type Context, isContinuedSpeech, type Place, REACH } from './lost-place.ts';
import { afterAttribution, hasSpeech, isOneSentence, isReport } from './reported-speech.ts';
import { lastSplit } from './split-word.ts';
import { isFirstPerson, isReported, sentenceStarts, startsWithSpeaker } from './spoken-sentences.ts';

/** The place of a lost opening mark. */

/** The place where a closed quotation must have opened. */
export function placeOfOpening(
  context: Context,
  closing: Delimiter,
  previous: Mark | undefined,
): Place | undefined {
  const { text, blocks } = context.doc;
  const { mark } = closing;
  if (isContinuedSpeech(context, mark.block)) return undefined;
  const { kind, span } = blocks[mark.block];
  const isBounded = previous?.block === mark.block;
  const limit = Math.max(isBounded ? previous.end : span.start, mark.start - REACH);
  const split = lastSplit(text, { from: limit, to: mark.start });
  if (split >= 0) return { at: split, how: 'joined-words' };
  if (closing.level === 'single') return undefined;
  // The marks on both sides of the place are known, whatever else the paragraph lost.
  const continued = isBounded ? afterSpeech(text, previous, mark) : -1;
  if (continued >= 0) return { at: continued, how: 'sentence' };
  if (context.crowdedBlocks.has(mark.block)) return undefined;
  const introduced = afterIntroduction(text, limit, mark);
  if (introduced >= 0) return { at: introduced, how: 'sentence' };
  const colon = afterColon(text, limit, mark);
  if (colon >= 0) return { at: colon, how: 'sentence' };
  if (isBounded) {
    const resumed = afterAttribution(text, previous, mark);
    return resumed < 0 ? undefined : { at: resumed, how: 'sentence' };
  }
  if (limit > span.start || kind !== 'paragraph') return undefined;
  const start = startInBlock(context, closing);
  return start < 0 ? undefined : { at: start, how: 'sentence' };
}

/**
 * The place after `…, I know.\u201d ` if the speaker goes on up to a closing mark at the end of a sentence; -1
 * otherwise.
 */
function afterSpeech(text: string, previous: Mark, mark: Mark): number {
  const isBetween = previous.left === Neighbour.STOP && previous.right === Neighbour.SPACE;
  if (!isBetween || previous.farRight !== Neighbour.UPPER || mark.left !== Neighbour.STOP) return -1;
  const from = previous.rightAt;
  if (attributionAt(text, from) || isReported(text, from, mark.leftAt)) return -1;
  const [, second = mark.leftAt] = sentenceStarts(text, from, mark.leftAt);
  return isFirstPerson(text, from, second) ? from : -1;
}

/** The columns of a table. */
const COLUMNS = /\S {3,}\S/u;

/**
 * The place where a quotation that closes at the mark certainly starts, if its block has no other mark: at
 * the start of the block, or after the sentences of the narrator; -1 if none is certain.
 */
function startInBlock({ doc, openBlocks, closedBlocks }: Context, { mark, inner }: Delimiter): number {
  const { text, blocks } = doc;
  const { start } = blocks[mark.block].span;
  if (!isUpper(text.charCodeAt(start)) || isInVerse(doc, mark.block)) return -1;
  if (COLUMNS.test(text.slice(start, mark.start))) return -1;
  const words = { from: start, to: mark.leftAt };
  if (mark.rightAt < 0) {
    // Speeches of several paragraphs leave their marks open.
    if (openBlocks.size + closedBlocks.size > 1) return -1;
    return mark.farLeft === Neighbour.STOP ? startOfSpeech(text, { ...words, isAttributed: false }) : -1;
  }
  const isAsked = (text[inner - 1] === '?' || text[inner - 1] === '!') && mark.farRight === Neighbour.LOWER;
  const isAttributed =
    (text[inner - 1] === ',' || isAsked) &&
    attributionAt(text, mark.rightAt) !== undefined &&
    isReport(text, mark.rightAt);
  return isAttributed ? startOfSpeech(text, { ...words, isAttributed }) : -1;
}

/**
 * The start of what is spoken in `text[from, to)`: of a single sentence, of the only one after those that
 * report, or of the first one that begins like `I think`; -1 if it is doubtful.
 */
export function startOfSpeech(text: string, { from, to, isAttributed }: Stretch): number {
  if (LABEL.test(text.slice(from, from + LONGEST_LABEL))) return -1;
  const starts = sentenceStarts(text, from, to);
  const ends = [...starts.slice(1), to];
  const first = 1 + starts.findLastIndex((start, index) => isReported(text, start, ends[index]));
  if (first === starts.length) return -1;
  if (first === starts.length - 1 || isFirstPerson(text, starts[first], ends[first])) return starts[first];
  if (first > 0) return -1;
  const spoken = starts.find((start) => startsWithSpeaker(text, start));
  return spoken ?? (isAttributed && !hasSpeech(text, from, to) ? from : -1);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** True if words follow that say who spoke. */
  readonly isAttributed: boolean;
}

const LABEL = /^[^.!?:]+: /u;

/**
 * The place after the only verb of speech followed by a comma and a capital (`He said, We will go.\u201d`),
 * if one sentence follows up to the mark; -1 if there is none.
 */
function afterIntroduction(text: string, from: number, mark: Mark): number {
  if (mark.left !== Neighbour.STOP && mark.left !== Neighbour.COMMA) return -1;
  let found = -1;
  for (let at = from; at < mark.start - 2; at++) {
    if (
      text.charCodeAt(at) !== COMMA ||
      text.charCodeAt(at + 1) !== SPACE ||
      !isUpper(text.charCodeAt(at + 2))
    )
      continue;
    const verb = wordBefore(text, at);
    if (!verb || !isListed(verb, LIST.REPORT)) continue;
    if (found >= 0) return -1;
    found = at + 2;
  }
  return found >= 0 && isOneSentence(text, found, mark.leftAt) && !hasSpeech(text, found, mark.start)
    ? found
    : -1;
}

const BLANK_LINE = /\n\s*\n/u;
/** Lines of prose are longer than this, in UTF-16 units. */
const LONGEST_VERSE = 64;

/**
 * True for a short line directly after another, and for a block of such lines: a stanza closes a quotation
 * that opened above.
 */
function isInVerse({ text, blocks }: Document, block: number): boolean {
  const { start, end } = blocks[block].span;
  const before = blocks[block - 1]?.span;
  if (before && !BLANK_LINE.test(text.slice(before.end, start)) && before.end - before.start < LONGEST_VERSE)
    return true;
  return text.slice(start, Math.min(end, start + LONGEST_VERSE)).includes('\n');
}

/** The longest name of a speaker at the start of a paragraph, in UTF-16 units. */
const LONGEST_LABEL = 30;

/** The place after the only colon before a closing mark that ends a sentence; -1 if there is none. */
function afterColon(text: string, from: number, mark: Mark): number {
  if (mark.left !== Neighbour.STOP && mark.left !== Neighbour.COMMA) return -1;
  let found = -1;
  for (let at = from; at < mark.start - 2; at++) {
    if (text.charCodeAt(at) !== COLON || text.charCodeAt(at + 1) !== SPACE) continue;
    if (found >= 0) return -1;
    found = at + 2;
  }
  if (found < 0 || !isUpper(text.charCodeAt(found))) return -1;
  // The speaker's name at the start of a line: `Lady: There was …`.
  const word = wordBefore(text, found - 2);
  return found - from > LONGEST_LABEL || (word && isSpeech(word)) ? found : -1;
}
