import type { BlockKind } from '../blocks.ts';
import type { Span } from '../span.ts';
import { isLikelyEnglish, isOnlyEnglish } from './english-words.ts';
import { type Detection, identifyReading, type LetterMemory, type Reading, readPassage } from './identify.ts';
import { isEnglish, isSameLanguage } from './tags.ts';

/** A block, with the properties that matter for its language. */
export interface LanguageBlock {
  readonly span: Span;
  readonly kind: BlockKind;
}

/** Blocks that are prose; other blocks have no language of their own. */
const PROSE: ReadonlySet<BlockKind> = new Set(['paragraph', 'heading', 'list-item', 'quote']);
/** The lowest confidence with which a block counts for the document, and differs from its language. */
const SURE_ENOUGH = 0.6;
const SURE_OF_ANOTHER = 0.95;
/** A character of these languages is a word or a syllable: its weight in units of other languages. */
const UNITS_OF_SIGN: Readonly<Record<string, number>> = { zh: 3, ja: 3, ko: 2 };
/** How much to read of a document in which no block is certain by itself, in UTF-16 units. */
const JOINED = 1200;
/** A document is English if more than this share of its prose certainly is. */
const SHARE_OF_ENGLISH = 0.5;
/**
 * A document has the language of most of its text, if that is at least this share of the text whose language
 * is known.
 */
const LEAST_SHARE = 0.4;

/** The language of a text, from its lines, each weighted by its length. `und` if there is too little evidence. */
export function detectLanguage(text: string): Detection {
  return documentLanguage(text, linesOf(text));
}

/** The evidence of each block; undefined for a block that is not prose. */
export type Prose = readonly (Reading | undefined)[];

/**
 * A document with more blocks than this is read again for each query, because keeping the readings would take
 * more memory than the text.
 */
export const MOST_KEPT = 2000;

/** Reads the blocks of prose of a text. `letters` contains the evidence of blocks read before. */
export function readProse(
  text: string,
  blocks: readonly LanguageBlock[],
  letters: LetterMemory = new Map(),
): Prose {
  const kept = blocks.length <= MOST_KEPT ? letters : undefined;
  return blocks.map(({ span, kind }) => (PROSE.has(kind) ? readPassage(text, span, kept) : undefined));
}

/** The language of a document: that of most of its prose. Code, tables and front matter do not count. */
export function documentLanguage(
  text: string,
  blocks: readonly LanguageBlock[],
  prose = readProse(text, blocks),
): Detection {
  return settledEnglish(blocks, prose) ?? vote(text, blocks, eachAlone(prose));
}

/**
 * The language of each block. A block that is not prose, is too short or shows too little has the document's
 * language; a block has another language only if that is clear. `document` is the language that the user set,
 * or that `documentLanguage` found before; if left out, it is detected.
 */
export function paragraphLanguages(
  text: string,
  blocks: readonly LanguageBlock[],
  document?: string,
): string[] {
  const prose = readProse(text, blocks);
  const language = document ?? settledEnglish(blocks, prose)?.language;
  if (language !== undefined) return languagesWithin(language, prose);
  const found = eachAlone(prose);
  const most = vote(text, blocks, found).language;
  return prose.map((reading, index) => {
    const { language: itself, confidence } = found[index];
    if (itself === 'und' || isSameLanguage(itself, most)) return most;
    if (most === 'und') return confidence < SURE_ENOUGH ? most : itself;
    return within(most, reading);
  });
}

/** The same, if the language of the document is known and its blocks were read. */
export function languagesWithin(document: string, prose: Prose): string[] {
  return prose.map((reading) => within(document, reading));
}

/** The language of a block in a document of a known language. */
function within(document: string, reading: Reading | undefined): string {
  if (!reading) return document;
  const { words } = reading;
  if (isEnglish(document) && (words.isSettled || isLikelyEnglish(words))) return document;
  const { language, confidence } = identifyReading(reading, document);
  const least = document === 'und' ? SURE_ENOUGH : SURE_OF_ANOTHER;
  return confidence < least || isSameLanguage(language, document) ? document : language;
}

const NOTHING: Detection = { language: 'und', confidence: 0 };

/** English, if function words prove it for most of the prose: then nothing else need be read. */
function settledEnglish(blocks: readonly LanguageBlock[], prose: Prose): Detection | undefined {
  let settled = 0;
  let all = 0;
  blocks.forEach(({ span }, index) => {
    const reading = prose[index];
    if (!reading) return;
    all += span.end - span.start;
    if (reading.words.isSettled) settled += span.end - span.start;
  });
  return all > 0 && settled > SHARE_OF_ENGLISH * all
    ? { language: 'en', confidence: settled / all }
    : undefined;
}

function eachAlone(prose: Prose): Detection[] {
  return prose.map((reading) => (reading ? identifyReading(reading) : NOTHING));
}

function vote(text: string, blocks: readonly LanguageBlock[], found: readonly Detection[]): Detection {
  const weights = new Map<string, number>();
  let all = 0;
  found.forEach(({ language, confidence }, index) => {
    if (language === 'und' || confidence < SURE_ENOUGH) return;
    const { start, end } = blocks[index].span;
    const weight = (end - start) * (UNITS_OF_SIGN[language] ?? 1);
    weights.set(language, (weights.get(language) ?? 0) + weight);
    all += weight;
  });
  const [best] = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!best) return joined(text, blocks);
  const share = best[1] / all;
  return share < LEAST_SHARE ? NOTHING : { language: best[0], confidence: share };
}

/** The language of the first blocks of prose taken together, for a document of short lines. */
function joined(text: string, blocks: readonly LanguageBlock[]): Detection {
  let prose = '';
  for (const { span, kind } of blocks) {
    if (PROSE.has(kind)) prose += `${text.slice(span.start, Math.min(span.end, span.start + JOINED))}\n`;
    if (prose.length >= JOINED) break;
  }
  const span = { start: 0, end: prose.length };
  const reading = readPassage(prose, span);
  const found = identifyReading(reading);
  if (found.confidence >= SURE_ENOUGH) return found;
  return isOnlyEnglish(reading.words) ? { language: 'en', confidence: SURE_ENOUGH } : NOTHING;
}

function linesOf(text: string): LanguageBlock[] {
  const lines: LanguageBlock[] = [];
  for (let start = 0; start < text.length; ) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    if (end > start) lines.push({ kind: 'paragraph', span: { start, end } });
    start = end + 1;
  }
  return lines;
}
