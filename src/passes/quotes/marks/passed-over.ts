import { APOSTROPHE, isSpace, REVERSE_SOLIDUS } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { lowerBound } from '../../../text/span.ts';
import { isTechnical } from '../../../text/technical.ts';
import { areGravesOfWords, isInCodeLine, isInCodeToken } from './notation.ts';

/** Marks that the pass skips: in shields, in code, beside words of another script. */

const GRAVE_ACCENT = 0x60;

/** A letter of a script that English does not use. */
const OTHER_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Devanagari}\p{Script=Thai}\u3000-\u303f\uff01-\uff60]/u;

export function isShielded({ shielded }: Document, start: number, end: number): boolean {
  if (shielded.length === 0) return false;
  const shield = shielded[lowerBound(shielded, start)];
  return shield !== undefined && shield.start < end;
}

/** True for a mark of code or notation, judging by the token, the line or the text around it. */
export function isPassedOver(doc: Document, start: number, end: number): boolean {
  const { text } = doc;
  if (isBesideOtherScript(text, start, end) || isInCodeToken(text, start, end) || isInCodeLine(doc, start))
    return true;
  const code = text.charCodeAt(start);
  if (code === GRAVE_ACCENT) return isTechnical(doc) || (end - start === 1 && areGravesOfWords(doc));
  if (code === APOSTROPHE) return isSpacedOut(text, start) && isTechnical(doc);
  return code === REVERSE_SOLIDUS && isTechnical(doc);
}

/** A mark mentioned as a character, with spaces on both sides. */
function isSpacedOut(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1));
}

/** Words of another script keep their marks. */
function isBesideOtherScript(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start - 1) < 0x370 && !(text.charCodeAt(end) >= 0x370)) return false;
  return OTHER_SCRIPT.test(text[start - 1] ?? '') || OTHER_SCRIPT.test(text[end] ?? '');
}
