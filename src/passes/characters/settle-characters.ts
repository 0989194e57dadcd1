import { settledSpace } from './odd-space.ts';
import { isInvisible, isOddSpace } from './scan.ts';
import { WINDOWS_1252 } from './windows-1252.ts';

/**
 * A repaired string as the other rules of the pass would leave it: what comes out of an entity or of
 * mojibake must not need another run.
 */
export function settledCharacters(text: string, around: Around): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 && code < 0xa0) {
      const mark = WINDOWS_1252[code - 0x80];
      if (mark) out += String.fromCharCode(mark);
    } else if (code < 32 || code === 127) out += code === 9 || code === 10 || code === 13 ? ' ' : '';
    else if (isOddSpace(code)) {
      const before = at > 0 ? text.charCodeAt(at - 1) : around.before;
      const after = at + 1 < text.length ? text.charCodeAt(at + 1) : around.after;
      out += settledSpace(around.language, before, after) ?? text[at];
    } else if (!isInvisible(code)) out += text[at];
    else if (code === 0x200c || code === 0x200d) out += text[at];
  }
  return out;
}

export interface Around {
  readonly language: string;
  /** The UTF-16 units on both sides. */
  readonly before: number;
  readonly after: number;
}
