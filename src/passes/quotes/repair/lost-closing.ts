import { isLower, isSentenceEnd, isSpace, isUpper, SPACE } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import type { Span } from '../../../text/span.ts';
import { attributionAt, isIntroduced } from '../evidence/attribution.ts';
import type { Mark } from '../marks/marks.ts';
import { Neighbour } from '../marks/neighbour.ts';
import type { Delimiter } from '../quotations/delimiters.ts';
import { type Context, endsLater, type Place, REACH, startsSentence } from './lost-place.ts';
import { commaOfAttribution, isAttributed, isOneSentence } from './reported-speech.ts';
import { firstSplit } from './split-word.ts';
import { isFirstPerson, isReported, sentenceStarts } from './spoken-sentences.ts';

/** The place of a lost closing mark. */

/** The place where an opened quotation must have closed. */
export function placeOfClosing(
  context: Context,
  opening: Delimiter,
  next: Mark | undefined,
): Place | undefined {
  const { doc } = context;
  const { mark } = opening;
  if (endsLater(context, mark.block)) return undefined;
  const block = doc.blocks[mark.block];
  const isBounded = next?.block === mark.block;
  const limit = Math.min(isBounded ? next.start : block.span.end, mark.end + REACH);
  const isSpoken = startsSentence(doc, mark);
  // A fragment ends with its sentence at the latest.
  const to = isSpoken ? limit : endOfSentence(doc.text, mark.end, limit);
  const split = firstSplit(doc.text, { from: mark.end, to });
  if (split >= 0) return { at: split, how: 'joined-words' };
  if (opening.level === 'single' || block.kind === 'heading' || context.crowdedBlocks.has(mark.block))
    return undefined;
  const asked = endOfQuestion(context, mark);
  if (asked >= 0) return { at: asked, how: 'sentence' };
  const attributed = isSpoken ? commaOfAttribution(doc.text, mark.end, limit) : -1;
  if (attributed >= 0) return { at: attributed, how: 'sentence' };
  const isLast = !isBounded || isMention(doc.text, limit, block.span.end);
  return isLast && endsWithBlock(context, mark) ? { at: block.span.end, how: 'sentence' } : undefined;
}

/** The only two marks from `from` on, around a word or two inside the speech: `by \u201cCar\u201d without`. */
const MENTION = /^["\u201c][\p{L}\p{N}'\u2019-]+(?: [\p{L}\p{N}'\u2019-]+)?["\u201d] [^"\u201c\u201d]*$/u;

function isMention(text: string, from: number, to: number): boolean {
  return to - from < REACH && MENTION.test(text.slice(from, to));
}

/** The end of the sentence that `from` is in; `to` if it does not end before. */
function endOfSentence(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (isSentenceEnd(text.charCodeAt(at)) && isSpace(text.charCodeAt(at + 1))) return at;
  return to;
}

/** The end of the leading questions or exclamations, if lower-case words follow that say who asked; -1 otherwise. */
function endOfQuestion({ doc }: Context, mark: Mark): number {
  const { text, blocks } = doc;
  if (!startsSentence(doc, mark)) return -1;
  const limit = Math.min(blocks[mark.block].span.end, mark.end + REACH);
  for (let at = mark.end; at < limit - 2; at++) {
    if (DOUBLE_MARK.test(text[at])) return -1;
    if (text[at] !== '?' && text[at] !== '!') continue;
    if (text.charCodeAt(at + 1) === SPACE && isUpper(text.charCodeAt(at + 2))) continue;
    const isSmall = text.charCodeAt(at + 1) === SPACE && isLower(text.charCodeAt(at + 2));
    return isSmall && attributionAt(text, at + 1) ? at + 1 : -1;
  }
  return -1;
}

const DOUBLE_MARK = /["\u201c\u201d\u201e\u00ab\u00bb]/u;
const FIRST_PERSON = /\b(?:I|we|you|my|our|your|We|You|My|Our|Your)\b[^.!?]*[.!?]?$/u;

/** True if the words before say that somebody speaks, and the last sentence is still the speaker's. */
function isSpokenToEnd(text: string, mark: Mark, end: number): boolean {
  if (isIntroduced(text, mark.leftAt + 1))
    return FIRST_PERSON.test(text.slice(mark.end, end)) || text[mark.leftAt] === ':';
  const [, second = end] = sentenceStarts(text, mark.end, end);
  return mark.farLeft === Neighbour.STOP && (isFirstPerson(text, mark.end, second) || isTold(text, mark));
}

/** The longest search for a verb of speech in the sentence before, in UTF-16 units. */
const LONGEST_SENTENCE = 200;

/** True if the sentence before the mark reports what somebody said. */
function isTold(text: string, mark: Mark): boolean {
  const before = text.slice(Math.max(0, mark.leftAt - LONGEST_SENTENCE), mark.leftAt);
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1;
  return isReported(before, start, before.length);
}

/** The maximum length of the words that say who spoke, in UTF-16 units. */
const LONGEST_TAG = 120;

/** `,\u201d she said. \u201c`: the mark continues the speech of the quotation before it. */
function resumesSpeech({ text, blocks }: Document, mark: Mark): boolean {
  const least = Math.max(blocks[mark.block].span.start + 1, mark.start - LONGEST_TAG);
  for (let at = mark.start - 1; at > least; at--) {
    if (!DOUBLE_MARK.test(text[at])) continue;
    return PART_END.test(text[at - 1]) && attributionAt(text, at + 1) !== undefined;
  }
  return false;
}

const PART_END = /[,.!?]/u;

/** True unless a paragraph opens a quotation again or may be spoken: then it continues the one before. */
function isNarrated(text: string, { start, end }: Span): boolean {
  return !ANY_MARK.test(text[start]) && !isFirstPerson(text, start, Math.min(end, start + REACH));
}

const ANY_MARK = /["'\u2018\u201c\u201d\u201e\u00ab\u00bb\u2013\u2014-]/u;

/** True if a quotation that opens at the mark certainly ends with its block. */
function endsWithBlock({ doc, openBlocks, isDamaged }: Context, mark: Mark): boolean {
  const { text, blocks } = doc;
  const { end } = blocks[mark.block].span;
  // Several open quotations are a style. So is one before another paragraph, unless the marks of the text are damaged.
  if (openBlocks.size > 1) return false;
  const isResumed = resumesSpeech(doc, mark);
  const isWhole =
    isResumed ||
    (mark.farLeft === Neighbour.EDGE && isFirstPerson(text, mark.end, Math.min(end, mark.end + REACH)));
  const next = blocks[mark.block + 1];
  if (next && !(isDamaged && isWhole && isNarrated(text, next.span))) return false;
  if (end > mark.end + REACH || !(isResumed || startsSentence(doc, mark))) return false;
  // The quotation ended before the words that say who spoke.
  if (isReported(text, mark.end, end) || isAttributed(text, mark.end, end)) return false;
  // In a paragraph of the narrator, only the sentence itself is certainly quoted, and a continuation in the
  // first person.
  if (
    mark.farLeft !== Neighbour.EDGE &&
    !isResumed &&
    !isOneSentence(text, mark.end, end - 1) &&
    !isSpokenToEnd(text, mark, end)
  )
    return false;
  return isSentenceEnd(text.charCodeAt(end - 1)) || text[end - 1] === '\u2014';
}
