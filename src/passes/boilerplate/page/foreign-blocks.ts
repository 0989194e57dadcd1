import type { Document } from '../../../text/document.ts';
import { blockLanguages } from '../../../text/language/blocks.ts';
import { isEnglish } from '../../../text/language/tags.ts';

/* Blocks in another language or another script than the English text around them. */

/** True for a line of an English document with fewer Latin letters than other letters. */
export function isInOtherScript(doc: Document, block: number): boolean {
  if (!isEnglish(doc.language)) return false;
  const { start, end } = doc.blocks[block].span;
  const line = doc.text.slice(start, end);
  if (!OTHER_LETTER.test(line)) return false;
  const latin = line.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return 2 * latin < (line.match(/\p{L}/gu)?.length ?? 0);
}

/** A letter after the Latin and IPA blocks of Unicode. */
const OTHER_LETTER = /[\u0370-\u1dff\u1f00-\u1fff\u2c00-\u2dff\u2e80-\u{3ffff}]/u;

/** True for a block in a different language from the English text around it. */
export function isForeign(doc: Document, block: number): boolean {
  if (!isEnglish(doc.language)) return false;
  const language = blockLanguages(doc)[block];
  return language !== 'und' && !isEnglish(language);
}
