import type { Document } from './document.ts';
import { perDocument } from './per-document.ts';

/** Signs of manuals, changelogs and readmes: options, calls, paths, names of files and variables. */
const CODE_SIGN =
  /(?<![\w-])--[a-z][\w-]+|\w\(\)|\w\(\d\)|[a-z]_[a-z]|(?<![\w/])\/(?:usr|etc|bin|home|dev|var|tmp|proc)\b|\w\.(?:c|h|cc|py|js|ts|sh|txt|html|conf|tar|gz|so)\b/gu;
const LEAST_CODE_SIGNS = 3;
/** A text with more than one code sign per this many UTF-16 units is technical. */
const TEXT_PER_CODE_SIGN = 4000;

/** True for a text about programs: the rules of prose do not apply to its marks, spaces and dots. */
export const isTechnical: (doc: Document) => boolean = perDocument(({ text }) => {
  let signs = 0;
  const enough = Math.max(LEAST_CODE_SIGNS, text.length / TEXT_PER_CODE_SIGN);
  CODE_SIGN.lastIndex = 0;
  while (CODE_SIGN.test(text)) if (++signs >= enough) return true;
  return false;
});
