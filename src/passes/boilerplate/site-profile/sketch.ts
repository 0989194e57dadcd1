import type { Span } from '../../../text/span.ts';
import { groupBits, matchPhrases } from '../page/phrase-groups.ts';
import { tokenizePage } from '../page/tokenize-page.ts';
import { fingerprint } from './fingerprint.ts';
import { formOf, lineKeys, wordCount } from './line-key.ts';
import { type ShingleSample, sampleShingles } from './shingles.ts';

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
/** A line that may be the title of its text. */
export const IS_HEADLINE = 2;
/** A line that contains a furniture phrase. */
export const IS_FURNITURE = 4;

/** The maximum number of words in a line that is looked up in the lexicon. */
const MOST_PHRASE = 14;
/** The maximum number of lines counted in a text. A text with more is not a page. */
const MOST_LINES = 4000;
/** Lines before the first paragraph that may be the title, and the number of words of a title. */
const HEADLINES_BEFORE = 4;
const LEAST_TITLE = 3;
const MOST_TITLE = 30;

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
  const words: number[] = [];
  const short: Span[] = [];
  let start = 0;
  let end = -1;
  for (const line of text.split('\n')) {
    start = end + 1;
    end = start + line.length;
    if (line === '' || words.length >= MOST_LINES) continue;
    const keys = lineKeys(line);
    if (keys.exact === '') continue;
    const isProse = formOf(line, keys.exact) === 'prose';
    if (isProse) paragraphs.push(keys.exact);
    exact.push(fingerprint(keys.exact));
    template.push(keys.template === '' ? 0 : fingerprint(keys.template));
    traits.push(isProse ? IS_PROSE : 0);
    words.push(wordCount(keys.exact));
    short.push(words[words.length - 1] <= MOST_PHRASE ? { start, end } : { start, end: start });
  }
  furnitureIn(text, short).forEach((is, line) => {
    if (is) traits[line] |= IS_FURNITURE;
  });
  for (const line of headlines(words, traits.indexOf(IS_PROSE))) traits[line] |= IS_HEADLINE;
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
 * Which lines contain a phrase of the lexicon. A copyright notice is not a sign of a page, since documents
 * have one too.
 */
export function furnitureIn(text: string, lines: readonly Span[]): readonly boolean[] {
  return Array.from(matchPhrases(tokenizePage(text, lines)), (bits) => (bits & FURNITURE) !== 0);
}

const FURNITURE = ~groupBits('copyright');

/** The lines that may be the title: the first one, and those before the first paragraph. */
export function headlines(words: readonly number[], firstProse: number): readonly number[] {
  const isTitle = (line: number) => words[line] >= LEAST_TITLE && words[line] <= MOST_TITLE;
  const found = words.length > 0 && firstProse !== 0 && isTitle(0) ? [0] : [];
  for (let line = firstProse - 1, seen = 0; line > 0 && seen < HEADLINES_BEFORE; line--, seen++)
    if (isTitle(line)) found.push(line);
  return found;
}
