import { isJoinerNeeded } from './joiners.ts';
import { normalizeSpace } from './odd-spaces.ts';
import { isInvisible, isOddSpace } from './suspects.ts';
import { WINDOWS_1252 } from './windows-1252.ts';

/**
 * A repaired string as the other rules of the pass would leave it: the result of decoding an entity or
 * mojibake must not need another run.
 */
export function normalizeCharacters(text: string, around: Neighbours): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 && code < 0xa0) {
      const mark = WINDOWS_1252[code - 0x80];
      if (mark) out += String.fromCharCode(mark);
    } else if (code < 32 || code === 127) out += code === 9 || code === 10 || code === 13 ? ' ' : '';
    else if (code === 0x2028 || code === 0x2029) out += code === 0x2028 ? '\n' : '\n\n';
    else {
      const before = at > 0 ? text.charCodeAt(at - 1) : around.before;
      const after = at + 1 < text.length ? text.charCodeAt(at + 1) : around.after;
      if (isOddSpace(code)) out += (around.isEnglish ? normalizeSpace(before, after) : undefined) ?? text[at];
      else if (!isInvisible(code) || ((code & ~1) === 0x200c && isJoinerNeeded(before, after)))
        out += text[at];
    }
  }
  return out;
}

export interface Neighbours {
  /** True in an English block, where odd spaces between words become ordinary ones. */
  readonly isEnglish: boolean;
  /** The UTF-16 units on both sides. */
  readonly before: number;
  readonly after: number;
}
