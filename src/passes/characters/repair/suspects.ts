import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';

/** The offsets of the characters that the rules of this pass examine, in order. */
export interface Suspects {
  readonly ampersands: readonly number[];
  /** C0 controls except tab and line feed, and DEL. */
  readonly controls: readonly number[];
  /** U+0080 to U+009F. */
  readonly c1: readonly number[];
  /** Characters without a glyph. */
  readonly invisible: readonly number[];
  /** White space other than plain spaces, tabs and line feeds. */
  readonly spaces: readonly number[];
  /** U+2028 and U+2029. */
  readonly separators: readonly number[];
  /** Characters that a lead byte of UTF-8 becomes in Windows-1252. */
  readonly leads: readonly number[];
  /** Latin ligatures. */
  readonly ligatures: readonly number[];
  /** True if a text with invisible characters contains letters written from right to left. */
  readonly rightToLeft: boolean;
}

/** One search of the text for all rules of the pass. */
export const suspectsOf = perDocument(scan);

/** A character that some rule examines: an article in plain English has hardly any. */
const SUSPECT =
  /[&\p{Cc}\u00a0\u00ad\u00c2-\u00f4\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufb00-\ufb06\ufeff\ufffc](?<![\t\n])/gu;
/** Hebrew, Arabic and related scripts. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/u;

function scan({ text }: Document): Suspects {
  const ampersands: number[] = [];
  const controls: number[] = [];
  const c1: number[] = [];
  const invisible: number[] = [];
  const spaces: number[] = [];
  const separators: number[] = [];
  const leads: number[] = [];
  const ligatures: number[] = [];
  SUSPECT.lastIndex = 0;
  while (SUSPECT.test(text)) {
    const at = SUSPECT.lastIndex - 1;
    const code = text.charCodeAt(at);
    if (code === 38) ampersands.push(at);
    else if (code < 32 || code === 127) controls.push(at);
    else if (code < 0xa0) c1.push(at);
    else if (code >= 0xc2 && code <= 0xf4) leads.push(at);
    else if (code >= 0xfb00 && code <= 0xfb06) ligatures.push(at);
    else if (isOddSpace(code)) spaces.push(at);
    else if (isInvisible(code)) invisible.push(at);
    else separators.push(at);
  }
  const rightToLeft = invisible.length > 0 && RIGHT_TO_LEFT.test(text);
  return { ampersands, controls, c1, invisible, spaces, separators, leads, ligatures, rightToLeft };
}

/** No-break, en, em, thin, hair, ideographic and similar spaces; not the line and paragraph separators. */
export function isOddSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680
  );
}

/** Zero-width characters, soft hyphens, directional marks, byte order marks inside, object replacements. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0x180e ||
    code === 0xfeff ||
    code === 0xfffc
  );
}
