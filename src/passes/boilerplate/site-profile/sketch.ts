import type { Span } from '../../../text/span.ts';
import { isAnnouncing, matchFurniture } from '../furniture/match.ts';
import { groupBits, matchPhrases } from '../page/phrase-groups.ts';
import { tokenizePage } from '../page/tokenize-page.ts';
import { fingerprint } from './fingerprint.ts';
import { isTitleLong, LONGEST_HEADING } from './headlines.ts';
import { formOf, isLongText, LONG_NOTICE, lineKeys, wordCount } from './line-key.ts';
import { type ShingleSample, sampleShingles } from './shingles.ts';
import { isStructure } from './structure-words.ts';

/**
 * A text as the count of a folder sees it: each line as a few numbers, and a sample of its prose to detect
 * copies. Takes a text and returns plain arrays that can be passed between threads, about 20 bytes per line.
 */

/** The part of a text that the count keeps. The arrays run over the lines that have a key, in order. */
export interface TextSketch {
  /** The host of its address, else the first folder, else the empty name. */
  readonly site: string;
  /** The name of its input, for messages. */
  readonly name: string;
  /** The fingerprint of each line's exact key, and of its template; 0 if it has none. */
  readonly exact: Float64Array;
  readonly template: Float64Array;
  /** The traits of each line, as bits. */
  readonly traits: Uint8Array;
  /** Of its longest paragraphs. Empty if it has none. */
  readonly shingles: ShingleSample;
}

/** A paragraph. */
export const IS_PROSE = 1;
/** A line of the length of a title. */
export const IS_TITLE_LONG = 2;
/** A line that contains a furniture phrase. */
export const IS_FURNITURE = 4;
/** No teaser: more than one sentence, many words, or a line that names a part of a text. */
export const IS_NO_TEASER = 8;
/** The heading of a list of other articles. */
export const IS_BOX_HEADING = 16;
/** A paragraph of the length of a notice. */
export const IS_NOTICE_LONG = 32;
/** A line that ends like a sentence. */
export const IS_SENTENCE = 64;

/** The maximum number of words in a line that is looked up in the lexicon. */
export const MOST_PHRASE = 14;
/** The maximum number of lines counted in a text. A text with more is not a page. */
const MOST_LINES = 4000;

/** The origin of a text. */
export interface SketchSource {
  readonly site: string;
  readonly name: string;
}

/** Sketches a text. Linear in its length. */
export function sketchText(text: string, { site, name }: SketchSource): TextSketch {
  const paragraphs: string[] = [];
  const exact: number[] = [];
  const template: number[] = [];
  const traits: number[] = [];
  const short: Span[] = [];
  let start = 0;
  let end = -1;
  for (const line of text.split('\n')) {
    start = end + 1;
    end = start + line.length;
    if (line === '' || exact.length >= MOST_LINES) continue;
    const keys = lineKeys(line);
    if (keys.exact === '') continue;
    if (formOf(line, keys.exact) === 'prose') paragraphs.push(keys.exact);
    exact.push(fingerprint(keys.exact));
    template.push(keys.template === '' ? 0 : fingerprint(keys.template));
    const words = wordCount(keys.exact);
    traits.push(traitsOf(line, keys.exact, words));
    short.push(words <= MOST_PHRASE ? { start, end } : { start, end: start });
  }
  furnitureIn(text, short).forEach((is, line) => {
    if (is) traits[line] |= IS_FURNITURE;
  });
  return {
    site,
    name,
    exact: Float64Array.from(exact),
    template: Float64Array.from(template),
    traits: Uint8Array.from(traits),
    shingles: sampleShingles(paragraphs),
  };
}

/**
 * Which lines contain a phrase of the lexicon, or are a sure label. A copyright notice is not a sign of a page, since
 * documents have one too.
 */
export function furnitureIn(text: string, lines: readonly Span[]): readonly boolean[] {
  const phrases = matchPhrases(tokenizePage(text, lines));
  return lines.map(
    ({ start, end }, line) =>
      (phrases[line] & FURNITURE) !== 0 || (end > start && isSureLabel(text.slice(start, end))),
  );
}

function isSureLabel(line: string): boolean {
  const match = matchFurniture(line);
  return match !== null && match.certainty === 'sure' && match.kind !== 'copyright';
}

const FURNITURE = ~groupBits('copyright');

function traitsOf(line: string, key: string, words: number): number {
  const form = formOf(line, key);
  const isProse = form === 'prose';
  return (
    (form === 'sentence' || form === 'speech' || form === 'question' ? IS_SENTENCE : 0) |
    (isProse ? IS_PROSE : 0) |
    (isProse && words >= LONG_NOTICE ? IS_NOTICE_LONG : 0) |
    (isTitleLong(words) ? IS_TITLE_LONG : 0) |
    (isLongText(line, words) || isStructure(key) ? IS_NO_TEASER : 0) |
    (isBoxHeading(line, words) ? IS_BOX_HEADING : 0)
  );
}

/** True for the heading of a list of other articles, such as `Most popular`. */
export function isBoxHeading(line: string, words: number): boolean {
  const match = words <= LONGEST_HEADING ? matchFurniture(line) : null;
  return match !== null && match.form === 'heading' && isAnnouncing(match);
}
