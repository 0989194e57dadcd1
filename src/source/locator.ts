import { upperBound } from '../text/search.ts';
import { byteOffsets } from './byte-offsets.ts';
import type { Source } from './decode.ts';
import { MULTI_BYTE_ENCODINGS } from './multi-byte.ts';

/** A place in the original, for users and for tools. */
export interface Location {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
  /** Counted from 0, in UTF-16 units of the original string with its own line ends. */
  readonly offset: number;
}

/** Maps offsets of decoded text to places in the original. */
export interface Locator {
  place(offset: number): Location;
  /** The same as `place(offset).offset`. */
  original(offset: number): number;
  /** The byte offset in the original, from 0; for a string input, in its UTF-8 form. */
  byte(offset: number): number;
}

/**
 * Distance between stored byte counts, in UTF-16 units. Offsets are queried in the order of the passes, back
 * and forth, so each must be reachable in a few steps.
 */
const STEP = 128;
/** A unit that takes more than one byte in UTF-8. */
const BEYOND_ASCII = /[^\0-\x7f]/u;

/** @param text the decoded text, with line feeds only */
export function locatorOf(text: string, source: Source): Locator {
  let lineStarts: number[] | undefined;
  let shifts: Int32Array | undefined;
  let counted: ByteCount | undefined;
  let offsets: Uint32Array | undefined;
  const lineOf = (offset: number) => {
    lineStarts ??= startsOfLines(text);
    return upperBound(lineStarts, offset) - 1;
  };
  const original = (offset: number) => {
    if (source.newline !== '\r\n' && source.oddNewlines.length === 0) return offset;
    const line = lineOf(offset);
    shifts ??= shiftsOfLines(lineStarts?.length ?? 0, source);
    return offset + shifts[line];
  };
  return {
    original,
    place(offset) {
      const line = lineOf(offset);
      return {
        line: line + 1,
        column: offset - (lineStarts as number[])[line] + 1,
        offset: original(offset),
      };
    },
    byte(offset) {
      if (source.encoding.startsWith('utf-16')) return (original(offset) + (source.bom ? 1 : 0)) * 2;
      if (MULTI_BYTE_ENCODINGS.includes(source.encoding)) {
        offsets ??= byteOffsets(text, source);
        return offsets[original(offset)];
      }
      const one = source.encoding !== 'utf-8' && source.encoding !== 'string';
      if (one) return original(offset);
      counted ??= byteCountOf(text);
      const before = bytesBefore(counted, offset) + (original(offset) - offset) + (source.bom ? 3 : 0);
      // A bad byte is decoded as U+FFFD, which would take three bytes.
      return before - 2 * badBytesBefore(source, original(offset));
    },
  };
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** For each line start, how much larger the original offset is. */
function shiftsOfLines(lines: number, source: Source): Int32Array {
  const shifts = new Int32Array(lines);
  const usual = source.newline.length - 1;
  let odd = 0;
  for (let line = 1; line < lines; line++) {
    let extra = usual;
    if (source.oddNewlines[odd]?.[0] === line - 1) extra = source.oddNewlines[odd++][1].length - 1;
    shifts[line] = shifts[line - 1] + extra;
  }
  return shifts;
}

/** The number of UTF-8 bytes before an offset, counted from the last one queried. */
interface ByteCount {
  readonly text: string;
  /** All text before this offset is ASCII. */
  readonly plain: number;
  /** The bytes before each step, filled in by queries that were not near the previous one. */
  readonly steps: number[];
  at: number;
  bytes: number;
}

function byteCountOf(text: string): ByteCount {
  const beyond = text.search(BEYOND_ASCII);
  const plain = beyond < 0 ? text.length : beyond;
  return { text, plain, steps: [0], at: plain, bytes: plain };
}

/** Counts from the last offset to the next one; for an offset elsewhere, from the step before it. */
function bytesBefore(count: ByteCount, offset: number): number {
  if (offset <= count.plain) return offset;
  const { text, steps } = count;
  if (offset < count.at || offset > count.at + STEP) {
    const step = Math.floor(offset / STEP);
    for (let next = steps.length; next <= step; next++)
      steps.push(steps[next - 1] + utf8Length(text, (next - 1) * STEP, next * STEP));
    count.at = step * STEP;
    count.bytes = steps[step];
  }
  count.bytes += utf8Length(text, count.at, offset);
  count.at = offset;
  return count.bytes;
}

/** Half a surrogate pair counts as two bytes, so that a step may separate the halves. */
function utf8Length(text: string, from: number, to: number): number {
  let bytes = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

function badBytesBefore(source: Source, offset: number): number {
  let low = 0;
  let high = source.badBytes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (source.badBytes[middle][0] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
