import type { BlockKind } from '../blocks.ts';
import type { Span } from '../span.ts';
import { type EnglishEvidence, isLikelyEnglish, isOnlyEnglish } from './english-words.ts';
import { type Detection, identifyWith, wordsOf } from './identify.ts';
import { isEnglish, isSameLanguage } from './tags.ts';

/** A block as far as its language is concerned. */
export interface LanguageBlock {
  readonly span: Span;
  readonly kind: BlockKind;
}

/** Blocks that are prose: the rest has no language of its own. */
const PROSE: ReadonlySet<BlockKind> = new Set(['paragraph', 'heading', 'list-item', 'quote']);
/** How sure a block must be to count for the document, and to be of another language than it. */
const SURE_ENOUGH = 0.6;
const SURE_OF_ANOTHER = 0.95;
/** A sign of these languages is a word or a syllable: it weighs as so many units of others. */
const UNITS_OF_SIGN: Readonly<Record<string, number>> = { zh: 3, ja: 3, ko: 2 };
/** What is read of a document in which no block is sure by itself, in UTF-16 units. */
const JOINED = 1200;
/** More of the prose than this is settled English: so is the document. */
const SHARE_OF_ENGLISH = 0.5;
/** A document is of the language that most of it is in, if that is no less than this share of what is known. */
const LEAST_SHARE = 0.4;

/** The language of a text, by its lines, each weighed by its length. `und` where there is too little evidence. */
export function detectLanguage(text: string): Detection {
  return documentLanguage(text, linesOf(text));
}

/** The language of a document: that of most of its prose. Code, tables and front matter do not count. */
export function documentLanguage(text: string, blocks: readonly LanguageBlock[]): Detection {
  const words = blocks.map((block) => proseWords(text, block));
  return settledEnglish(blocks, words) ?? vote(text, blocks, eachAlone(text, blocks, words));
}

/**
 * The language of each block. What is no prose, is too short or shows too little has the document's; a block is of
 * another only where that is clear. `document` is what the user set, or what `documentLanguage` found before; left
 * out, it is found.
 */
export function paragraphLanguages(
  text: string,
  blocks: readonly LanguageBlock[],
  document?: string,
): string[] {
  const words = blocks.map((block) => proseWords(text, block));
  const language = document ?? settledEnglish(blocks, words)?.language;
  if (language !== undefined)
    return blocks.map((block, index) => within(language, text, block, words[index]));
  const found = eachAlone(text, blocks, words);
  const most = vote(text, blocks, found).language;
  return blocks.map((block, index) => {
    const { language: itself, confidence } = found[index];
    if (itself === 'und' || isSameLanguage(itself, most)) return most;
    if (most === 'und') return confidence < SURE_ENOUGH ? most : itself;
    return within(most, text, block, words[index]);
  });
}

/** The language of a block in a document of a known language. */
function within(document: string, text: string, { span }: LanguageBlock, words?: EnglishEvidence): string {
  if (!words || (isEnglish(document) && (words.isSettled || isLikelyEnglish(words)))) return document;
  const { language, confidence } = identifyWith(words, text, span, document);
  const least = document === 'und' ? SURE_ENOUGH : SURE_OF_ANOTHER;
  return confidence < least || isSameLanguage(language, document) ? document : language;
}

const NOTHING: Detection = { language: 'und', confidence: 0 };

/** The function words of a block of prose; nothing for another. */
function proseWords(text: string, { span, kind }: LanguageBlock): EnglishEvidence | undefined {
  return PROSE.has(kind) ? wordsOf(text, span) : undefined;
}

/** English, where function words settle it for most of the prose: nothing else need be asked. */
function settledEnglish(
  blocks: readonly LanguageBlock[],
  words: readonly (EnglishEvidence | undefined)[],
): Detection | undefined {
  let settled = 0;
  let all = 0;
  blocks.forEach(({ span }, index) => {
    const known = words[index];
    if (!known) return;
    all += span.end - span.start;
    if (known.isSettled) settled += span.end - span.start;
  });
  return all > 0 && settled > SHARE_OF_ENGLISH * all
    ? { language: 'en', confidence: settled / all }
    : undefined;
}

function eachAlone(
  text: string,
  blocks: readonly LanguageBlock[],
  words: readonly (EnglishEvidence | undefined)[],
): Detection[] {
  return blocks.map(({ span }, index) => {
    const known = words[index];
    return known ? identifyWith(known, text, span) : NOTHING;
  });
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
  const words = wordsOf(prose, span);
  const found = identifyWith(words, prose, span);
  if (found.confidence >= SURE_ENOUGH) return found;
  return isOnlyEnglish(words) ? { language: 'en', confidence: SURE_ENOUGH } : NOTHING;
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
