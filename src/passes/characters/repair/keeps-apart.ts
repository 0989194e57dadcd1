import { isInvisible } from './suspects.ts';
import { byteOf } from './windows-1252.ts';

/** A reference to the ampersand. */
const AMPERSAND = /&(?:amp|#0?38|#x26);$/u;

/** How far to search for the parts that a removed character separates, in UTF-16 units. */
const REACH = 8;

/**
 * True if removing `text[start, end)` would join two halves of mojibake or of a character reference. The result would
 * need another cleaning, and such a text is no accident.
 */
export function keepsApart(text: string, start: number, end: number): boolean {
  let left = start - 1;
  while (left > start - REACH && isRemovable(text.charCodeAt(left))) left--;
  let right = end;
  while (right < end + REACH && isRemovable(text.charCodeAt(right))) right++;
  const before = text.charCodeAt(left);
  const after = text.charCodeAt(right);
  if (before > 127) return hasLead(text, left) && !(after >= 0xc2 && after <= 0xf4) && byteOf(after) > 127;
  if (!isReferencePart(after)) return false;
  for (let at = left; at > left - 2 * REACH; at--) {
    const code = text.charCodeAt(at);
    if (code === 38) return true;
    // A complete reference cannot be extended, except for the ampersand of one that was escaped twice.
    if (code === 59) return AMPERSAND.test(text.slice(Math.max(0, at - 6), at + 1));
    if (!isReferencePart(code) && !isRemovable(code)) return false;
  }
  return false;
}

/** True if there is a lead byte of UTF-8 up to three places back. */
function hasLead(text: string, from: number): boolean {
  for (let at = from; at > from - 3; at--) {
    const code = text.charCodeAt(at);
    if (code >= 0xc2 && code <= 0xf4) return true;
  }
  return false;
}

function isRemovable(code: number): boolean {
  return code < 32 ? code !== 10 && code !== 9 : code === 127 || (isInvisible(code) && code !== 0xad);
}

function isReferencePart(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    ((code | 32) >= 97 && (code | 32) <= 122) ||
    code === 35 ||
    code === 59 ||
    code === 38
  );
}
