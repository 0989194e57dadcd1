import type { FurnitureFunction } from './functions.ts';
import { type FurnitureMatch, matchLabel } from './match.ts';

/** Furniture at the end of a paragraph, and the start of this piece, in UTF-16 units. */
export interface TailMatch extends FurnitureMatch {
  readonly start: number;
}

/** The longest piece at the end of a paragraph, in UTF-16 units. */
const LONGEST = 160;
/** Functions whose lines also occur at the end of a paragraph. */
const AT_TAILS: ReadonlySet<FurnitureFunction> = new Set<FurnitureFunction>([
  'agency-tail',
  'photo-credit',
  'source-pointer',
  'translator-line',
  'original-link',
  'read-also',
  'more',
  'correction',
  'wire-number',
  'share',
  'follow-channel',
  'newsletter',
  'comment-prompt',
  'embedded-content',
]);
/** Where a piece may begin: after the end of a sentence, a bar, or a dash, and at a bracket. */
const BEGINNING = /(?:[.!?…:]["”’»)]*|[|–—/>-])\s+|\s(?=[([/{])/gu;
const CLOSED = /[)\]}/]\s*[.…]?\s*$/u;

/**
 * The furniture at the end of a paragraph, which is removed without the paragraph: `(Reuters)`, `Photo: Anna
 * Bauer / dpa`, `[Read more]`. Of several readings the longest counts.
 */
export function matchTail(line: string): TailMatch | null {
  const from = Math.max(0, line.length - LONGEST);
  const ending = line.slice(from);
  for (const found of ending.matchAll(BEGINNING)) {
    const start = from + found.index + found[0].length;
    const piece = line.slice(start);
    const match = matchLabel(piece);
    if (match && match.certainty !== 'context' && isTail(match, piece)) return { ...match, start };
  }
  return null;
}

/** A headline within a paragraph needs a mark before it: `See also Anna Bauer's second book` is a sentence. */
const MARKED = /^[^:|»>–—-]{1,80}(?:[:|»>]|\s[–—-]\s)/u;

function isTail({ function: name, form }: FurnitureMatch, piece: string): boolean {
  if (form === 'tail' || form === 'suffix') return true;
  if (name === 'read-also' && form === 'prefix' && !MARKED.test(piece)) return false;
  const isInBrackets = '([{/'.includes(piece.charAt(0)) && CLOSED.test(piece);
  return AT_TAILS.has(name) && (isInBrackets || form !== 'heading');
}
