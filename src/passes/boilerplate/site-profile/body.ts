/**
 * Where the text of a page is among its lines. Takes a few traits of each line, as bits, and returns the first and the
 * last paragraph that only this text has. Furniture may look like paragraphs: the versions of a notice, and the teasers
 * of a box under its heading.
 */

/** A line in fewer documents than this may belong to an article. */
export const LEAST_RECURRING = 3;

/** A paragraph that recurs in fewer documents than furniture does. */
const OWN_PROSE = 1;
/** A line that recurs. */
const RECURS = 2;
/** A long paragraph whose beginning recurs: a notice that was cut, or that varies. */
const VERSION = 4;
/** A line of two documents or more, exactly or by its template. */
const SHARED = 8;
/** No teaser: a paragraph of more than one sentence or of many words, or a line that names a part of a text. */
const NO_TEASER = 16;
/** A recurring heading of a list of other articles. */
const BOX_HEADING = 32;
/** A line with a label of furniture that recurs. */
const LABELLED = 64;
/** A short sentence. */
const SENTENCE = 128;
const PROSE = 256;

/** A version of a notice that half of the texts have. */
const COMMON_VERSION = 512;
const HALF = 0.5;

/** What the traits of a line follow from. */
export interface BodyLine {
  /** Documents of the site, with the line, and with a line of its template. */
  readonly siteTexts: number;
  readonly texts: number;
  readonly templateTexts: number;
  readonly isProse: boolean;
  /** Long enough for a notice of which there are versions. */
  readonly isNotice: boolean;
  /** More than one sentence, many words, or a line that names a part of a text. */
  readonly isNoTeaser: boolean;
  /** It ends like a sentence. */
  readonly isSentence: boolean;
  /** It has a label of furniture. */
  readonly isLabelled: boolean;
  /** It is the heading of a list of other articles. */
  readonly isHeading: boolean;
}

/** The traits of a line, as bits. */
export function traitsOfLine(line: BodyLine): number {
  const {
    siteTexts,
    texts,
    templateTexts,
    isProse,
    isNotice,
    isNoTeaser,
    isSentence,
    isLabelled,
    isHeading,
  } = line;
  const recurs = texts >= LEAST_RECURRING;
  return (
    (isProse ? PROSE : 0) |
    (isProse && !recurs ? OWN_PROSE : 0) |
    (recurs ? RECURS : 0) |
    (isNotice && templateTexts >= LEAST_RECURRING ? VERSION : 0) |
    (isNotice && templateTexts >= Math.max(LEAST_RECURRING, HALF * siteTexts) ? COMMON_VERSION : 0) |
    (texts > 1 || templateTexts > 1 ? SHARED : 0) |
    (isNoTeaser ? NO_TEASER : 0) |
    (recurs && isLabelled ? LABELLED : 0) |
    (recurs && isHeading ? BOX_HEADING : 0) |
    (isSentence ? SENTENCE : 0)
  );
}

/** The first and the last line of a body; -1 and -1 if there is none. */
export interface Body {
  readonly first: number;
  readonly last: number;
  /** The line of the first heading of a box of teasers after it; the number of lines if there is none. */
  readonly boxes: number;
}

/** The body of a text of some lines. Linear in their number. */
export function bodyOf(lines: number, traitsOf: (line: number) => number): Body {
  let first = 0;
  while (first < lines && (traitsOf(first) & OWN_PROSE) === 0) first++;
  if (first === lines) return { first: -1, last: -1, boxes: lines };
  let boxes = lines;
  let last = lines - 1;
  while (last > first) {
    const traits = traitsOf(last);
    if ((traits & OWN_PROSE) > 0 && !isVersion(last, traitsOf)) {
      const heading = boxHeading(last, first, traitsOf);
      if (heading < 0) break;
      last = boxes = heading;
    }
    last--;
  }
  return { first, last: withSentences(last, lines, traitsOf), boxes };
}

/** The maximum number of lines between the sentences at the end of a text. */
const MOST_BETWEEN = 2;

/**
 * The text goes on after its last paragraph if short sentences of its own follow: the last steps of a recipe, its
 * notes.
 */
function withSentences(end: number, lines: number, traitsOf: (line: number) => number): number {
  let last = end;
  for (let line = end + 1; line < lines && line - last <= MOST_BETWEEN + 1; line++) {
    const traits = traitsOf(line);
    if ((traits & LABELLED) > 0) break;
    if ((traits & RECURS) > 0 && (traits & (SENTENCE | NO_TEASER)) === 0) break;
    if ((traits & (SENTENCE | RECURS | SHARED)) === SENTENCE) last = line;
  }
  return last;
}

/**
 * A version of a notice counts as such if half of the texts have one, or below a line that recurs or another version,
 * with nothing between that only this text has.
 */
function isVersion(line: number, traitsOf: (line: number) => number): boolean {
  if ((traitsOf(line) & VERSION) === 0) return false;
  if ((traitsOf(line) & COMMON_VERSION) > 0) return true;
  let above = line - 1;
  while (above > 0 && (traitsOf(above) & (SHARED | RECURS | VERSION)) === SHARED) above--;
  return (traitsOf(above) & (RECURS | VERSION)) > 0;
}

/**
 * The heading of the box of teasers that ends with a line; -1 if it is in none. Half of the teasers that are sentences
 * are known from other texts, which no paragraphs of an article are.
 */
function boxHeading(end: number, first: number, traitsOf: (line: number) => number): number {
  let [teasers, shared] = [0, 0];
  for (let line = end; line > first; line--) {
    const traits = traitsOf(line);
    if ((traits & NO_TEASER) > 0) return -1;
    if ((traits & BOX_HEADING) > 0) return 2 * shared >= teasers ? line : -1;
    if ((traits & PROSE) > 0) teasers++;
    if ((traits & PROSE) > 0 && (traits & SHARED) > 0) shared++;
  }
  return -1;
}
