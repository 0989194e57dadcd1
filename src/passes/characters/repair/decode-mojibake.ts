/**
 * UTF-8 that was read as Windows-1252 or Latin-1, decoded sequence by sequence. A sequence is decoded only if
 * no writer could have meant its characters: each lead byte has its own conditions.
 */
import { isLetter, isLower, isSpace, isUpper } from '../../../text/characters.ts';
import { byteOf } from './windows-1252.ts';

/** The character that a damaged sequence was, and the number of UTF-16 units that it takes now. */
export interface DecodedSequence {
  readonly length: number;
  readonly text: string;
}

/** The original character of the damaged sequence at `at`; `undefined` if the text may be correct. */
export function decodeAt(text: string, at: number): DecodedSequence | undefined {
  const lead = text.charCodeAt(at);
  if (lead < 0xc2 || lead > 0xf4) return undefined;
  if (lead < 0xe0) return decodeTwo(text, at, lead) ?? decodeBeforeBlank(text, at, lead);
  if (lead === 0xf0) return decodeFour(text, at);
  if (lead < 0xf0) return decodeThree(text, at, lead) ?? (lead === 0xe2 ? decodeLossy(text, at) : undefined);
  return undefined;
}

/** The continuation byte at an offset, or -1. */
function continuation(text: string, at: number): number {
  const byte = byteOf(text.charCodeAt(at));
  return byte >= 0x80 && byte < 0xc0 ? byte : -1;
}

function decodeTwo(text: string, at: number, lead: number): DecodedSequence | undefined {
  const next = continuation(text, at + 1);
  if (next < 0) return undefined;
  const code = ((lead & 0x1f) << 6) | (next & 0x3f);
  const decoded = { length: 2, text: String.fromCharCode(code) };
  // Armenian, Hebrew, Arabic, Greek, Cyrillic: only whole words of pairs, never a single one.
  if (lead === 0xc8 && code >= 0x218 && code <= 0x21b)
    return isAmongSmallLetters(text, at) ? decoded : undefined;
  if (lead > 0xc5) return lead >= 0xcc && lead <= 0xdb && isOneOfMany(text, at) ? decoded : undefined;
  if (isClosing(text.charCodeAt(at + 1)) && !isAmongSmallLetters(text, at)) return undefined;
  if (lead === 0xc2) return code < 0xa0 || isUpper(text.charCodeAt(at - 1)) ? undefined : decoded;
  return isLetter(code) || code === 0xd7 ? decoded : undefined;
}

/** Marks that may follow a real capital: `AMANH\u00c3\u00bb`, `\u201c\u00c5\u201d`. */
function isClosing(code: number): boolean {
  return (code >= 0x2013 && code <= 0x203a) || code === 0xab || code === 0xbb || code === 0xa0;
}

function isAmongSmallLetters(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  // A mark inside a word, before a lower-case letter: `R\u00c4\u00abga`.
  if (isLetter(before) && isLower(text.charCodeAt(at + 2))) return true;
  if (isUpper(before)) return false;
  // No word is spelt with a capital after a lower-case letter, or right before a mark and a lower-case letter.
  return isLower(before) || isLower(text.charCodeAt(at + 2)) || text.charCodeAt(at + 1) === 0xa0;
}

function isPairAt(text: string, at: number): boolean {
  const lead = text.charCodeAt(at);
  return lead >= 0xcc && lead <= 0xdb && continuation(text, at + 1) > 0;
}

function isOneOfMany(text: string, at: number): boolean {
  const before = isPairAt(text, at - 2);
  const after = isPairAt(text, at + 2);
  return (before && after) || (before && isPairAt(text, at - 4)) || (after && isPairAt(text, at + 4));
}

/** `\u00c2` and `\u00c3` whose no-break space became an ordinary one. */
function decodeBeforeBlank(text: string, at: number, lead: number): DecodedSequence | undefined {
  if (text.charCodeAt(at + 1) !== 32) return undefined;
  const before = text.charCodeAt(at - 1);
  if (lead === 0xc2) {
    return isLower(before) || (before > 32 && before < 64) || before === 0x201d
      ? { length: 1, text: '' }
      : undefined;
  }
  return lead === 0xc3 && isLower(before) ? { length: 1, text: '\u00e0' } : undefined;
}

function decodeThree(text: string, at: number, lead: number): DecodedSequence | undefined {
  const code = threeAt(text, at);
  if (code < 0) return undefined;
  const decoded = { length: 3, text: String.fromCharCode(code) };
  if (lead === 0xe2) return isSureMark(text, at) ? decoded : undefined;
  if (lead === 0xef) return code === 0xfffd || code === 0xfeff || code >= 0xff01 ? decoded : undefined;
  const isMany = threeAt(text, at + 3) > 0x8ff || threeAt(text, at - 3) > 0x8ff;
  const isOdd = !isClosing(text.charCodeAt(at + 1)) || !isClosing(text.charCodeAt(at + 2));
  return code >= 0x900 && isMany && isOdd ? decoded : undefined;
}

function threeAt(text: string, at: number): number {
  const lead = text.charCodeAt(at);
  if (!(lead >= 0xe0 && lead < 0xf0)) return -1;
  const second = continuation(text, at + 1);
  const third = continuation(text, at + 2);
  if (second < 0 || third < 0) return -1;
  const code = ((lead & 15) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  return code < 0x800 || (code >= 0xd800 && code < 0xe000) ? -1 : code;
}

/**
 * `\u00e2` before the euro sign, a trade mark or a control character cannot be a word. Before other marks
 * only if no letter precedes it.
 */
function isSureMark(text: string, at: number): boolean {
  return !isClosing(text.charCodeAt(at + 1)) || !isLetter(text.charCodeAt(at - 1));
}

/**
 * `\u00e2\u20ac` whose last byte was lost or became a question mark: the last byte of \u201d has no character
 * in Windows-1252.
 */
function decodeLossy(text: string, at: number): DecodedSequence | undefined {
  if (byteOf(text.charCodeAt(at + 1)) !== 0x80) return undefined;
  const next = text.charCodeAt(at + 2);
  const isStandIn = next === 63 || next === 0xfffd;
  // The third byte is present, as a letter of another code page.
  if (next > 127 && !isStandIn && isLetter(next)) return undefined;
  const length = isStandIn ? 3 : 2;
  const after = text.charCodeAt(at + length);
  const opens = isLetter(after) && (at === 0 || isSpace(text.charCodeAt(at - 1)));
  return { length, text: opens ? '\u201c' : '\u201d' };
}

function decodeFour(text: string, at: number): DecodedSequence | undefined {
  const second = continuation(text, at + 1);
  const third = continuation(text, at + 2);
  const fourth = continuation(text, at + 3);
  if (second !== 0x9f || third < 0 || fourth < 0) return undefined;
  return {
    length: 4,
    text: String.fromCodePoint((0x1f << 12) | ((third & 0x3f) << 6) | (fourth & 0x3f)),
  };
}

/** The maximum number of rounds of damage to undo; text with more is beyond repair. */
const MOST_ROUNDS = 6;

/** A string with every damaged sequence decoded, repeatedly while the result is damaged. */
export function decodeMojibake(text: string): string {
  let now = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const runs = decodeRuns(now);
    const next = runs === now ? decodeOnce(now) : runs;
    if (next === now) break;
    now = next;
  }
  return now;
}

const RUN = /[\u0080-\u{10ffff}]+/gu;
const SHORTEST_RUN = 5;
/** The shortest run, two letters of Greek or Cyrillic: four units that nobody writes in sequence. */
const SHORTEST_PAIRS = 4;
const PAIR = /^[\u0370-\u04ff]{2}$/u;
const STRICT = new TextDecoder('utf-8', { fatal: true });

/**
 * Decodes whole runs beyond ASCII that form at least two UTF-8 characters with no byte left over: this cannot
 * be a coincidence.
 */
function decodeRuns(text: string): string {
  return text.replace(RUN, (run) => {
    if (run.length < SHORTEST_PAIRS || run.length > LONGEST_RUN) return run;
    const bytes = new Uint8Array(run.length);
    for (let at = 0; at < run.length; at++) {
      const byte = byteOf(run.charCodeAt(at));
      if (byte < 0x80) return run;
      bytes[at] = byte;
    }
    try {
      const decoded = STRICT.decode(bytes);
      const isEvident =
        run.length >= SHORTEST_RUN ? decoded.length > 1 && !UNLIKELY.test(decoded) : PAIR.test(decoded);
      return isEvident ? decoded : run;
    } catch {
      return run;
    }
  });
}

const LONGEST_RUN = 2000;
/** Scripts that accents and marks may decode to by chance, and that do not occur in scraped articles. */
const UNLIKELY = /[\u0250-\u02af\u0530-\u058f\u0700-\u08ff\u1000-\u1eff\ue000-\uf8ff]/u;

function decodeOnce(text: string): string {
  const parts: string[] = [];
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const decoded = decodeAt(text, at);
    if (!decoded) continue;
    parts.push(text.slice(done, at), decoded.text);
    done = at + decoded.length;
    at = done - 1;
  }
  return done === 0 ? text : parts.join('') + text.slice(done);
}
