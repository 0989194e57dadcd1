import type { LineForm } from './line-key.ts';

/*
 * Lines that recur because articles of a kind share them: `1 onion, finely chopped` among the ingredients of a recipe.
 * They are in a list whose lines vary from text to text, or in a part of the text with a heading of its genre.
 * Furniture inside an article is between paragraphs, or among furniture.
 */

/** A line, as this step reads it. */
export interface ArticleLine {
  readonly isProse: boolean;
  /** It has a label of furniture. */
  readonly isLabelled: boolean;
  /** It names a part of a text. */
  readonly isStructure: boolean;
  readonly words: number;
  /** Documents with the line. */
  readonly texts: number;
  /** It is in enough documents to recur. */
  readonly recurs: boolean;
}

const LEAST_LINES = 3;
/** The share of a list's lines that vary from text to text. */
const LEAST_VARYING = 1 / 3;
/** A short line of a list varies if it is in no more than this share of the texts. */
const MOST_TEXTS = 0.5;
const MOST_WORDS = 6;

/** For each line, true if it is in a list or a named part of the article. Linear in their number. */
export function inArticleList(lines: readonly ArticleLine[], siteTexts: number): readonly boolean[] {
  const found = lines.map(() => false);
  for (let from = 0; from < lines.length; ) {
    let to = from;
    let varying = 0;
    while (to < lines.length && isItem(lines[to])) if (varies(lines[to++], siteTexts)) varying++;
    if (to - from >= LEAST_LINES && varying >= LEAST_VARYING * (to - from)) found.fill(true, from, to);
    from = to + 1;
  }
  let isNamed = false;
  lines.forEach(({ isStructure, isLabelled }, line) => {
    if (isLabelled || isStructure) isNamed = isStructure;
    else if (isNamed) found[line] = true;
  });
  return found;
}

function varies({ recurs, words, texts }: ArticleLine, siteTexts: number): boolean {
  return !recurs || (words <= MOST_WORDS && texts <= MOST_TEXTS * siteTexts);
}

function isItem({ isProse, isLabelled }: ArticleLine): boolean {
  return !isProse && !isLabelled;
}

/** A line with its counts, as this step reads it. */
export interface SeriesLine {
  readonly form: LineForm;
  readonly words: number;
  /** Documents with the line. */
  readonly texts: number;
  /** How often it occurs in this document. */
  readonly times: number;
  readonly isLabelled: boolean;
  readonly recurs: boolean;
}

const LEAST_HEADINGS = 2;
const LONGEST_HEADING = 8;
/** A heading of a genre is in nearly all texts. */
const NEARLY_ALL = 0.75;

/**
 * The headings that nearly all texts of a site have above paragraphs of their own, such as the signs of a horoscope;
 * none if there is only one. They are parts of the texts. `first` and `last` are the first and the last own paragraph.
 */
export function seriesOf(
  lines: readonly SeriesLine[],
  siteTexts: number,
  { first, last }: { readonly first: number; readonly last: number },
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let line = Math.max(0, first - 1); line < last; line++) {
    const { form, words, texts, times, isLabelled } = lines[line];
    const isHeading = (form === 'line' || form === 'question') && words <= LONGEST_HEADING && !isLabelled;
    const below = lines[line + 1];
    if (!isHeading || times > 1 || texts < NEARLY_ALL * siteTexts || !lines[line].recurs) continue;
    if (below.form === 'prose' && !below.recurs) found.add(line);
  }
  return found.size >= LEAST_HEADINGS ? found : new Set();
}

/** A line with its end, as this step reads it. */
export interface LetterLine {
  readonly isProse: boolean;
  readonly recurs: boolean;
  readonly words: number;
  /** It ends with a comma. */
  readonly isOpen: boolean;
}

const LONGEST_GREETING = 5;

/**
 * The lines around a letter: a greeting above its first paragraph, a closing below its last, and the name under that.
 */
export function letterLines(lines: readonly LetterLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  const isOwn = (line: number) => lines[line]?.isProse === true && !lines[line].recurs;
  lines.forEach(({ isOpen, words }, line) => {
    if (!isOpen || words > LONGEST_GREETING) return;
    if (isOwn(line + 1)) found.add(line);
    if (!isOwn(line - 1)) return;
    found.add(line);
    if ((lines[line + 1]?.words ?? Number.POSITIVE_INFINITY) <= LONGEST_GREETING) found.add(line + 1);
  });
  return found;
}
