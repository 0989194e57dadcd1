import type { Document } from '../../../text/document.ts';
import type { LineRow, SiteEvidence } from '../../../text/options.ts';
import { perDocument } from '../../../text/per-document.ts';
import { fingerprint, pairOf } from './fingerprint.ts';
import { formOf, type LineForm, lineKeys, wordCount } from './line-key.ts';
import { bodyOf, LEAST_RECURRING } from './site-counts.ts';
import { headlines } from './sketch.ts';
import { isStructure } from './structure-words.ts';

/**
 * The evidence of a folder's counts for each block of a document. Takes the document, with the evidence of
 * its site in the options, and returns one record per block. It decides nothing.
 */

/** The position of a block relative to the first and the last paragraph that only this text has. */
export type Place = 'before' | 'inside' | 'after' | 'unknown';

/** The counts of one block over the documents of its site. */
export interface BlockRecurrence {
  /** Documents of the site. */
  readonly siteTexts: number;
  /** Recurring lines of the site that contain a furniture phrase. */
  readonly siteFurniture: number;
  /** Among the words of this text that recur nowhere, the share in paragraphs. */
  readonly proseShare: number;
  /** Documents with this line; 0 if it recurs nowhere. */
  readonly texts: number;
  /** True if a profile named by the user contains it. */
  readonly isNamed: boolean;
  /** Documents with a line of the same template, including this one. */
  readonly templateTexts: number;
  /** Among its documents, the shares (0 to 1) in which it is inside the body, or may be the title. */
  readonly inside: number;
  readonly title: number;
  /** The shares in which it has the same distance from the start, and from the end. */
  readonly sameStart: number;
  readonly sameEnd: number;
  /** The shares in which the same line comes above, and below. */
  readonly above: number;
  readonly below: number;
  readonly place: Place;
  readonly form: LineForm;
  /** It names a part of a text of some genre, such as `Ingredients`. */
  readonly isStructure: boolean;
  readonly words: number;
  /** How often it occurs in this document. */
  readonly times: number;
  /** It may be the title of this document. */
  readonly isHeadline: boolean;
  /** The number of documents with the rarest of this document's possible titles. */
  readonly leastHeadline: number;
  /** Its template is a label with a changing text after a colon. */
  readonly isLabel: boolean;
  /** The title of another document of the folder. */
  readonly isOtherTitle: boolean;
}

interface Line {
  readonly exact: number;
  readonly row: LineRow | undefined;
  readonly template: LineRow | undefined;
  readonly form: LineForm;
  readonly words: number;
  readonly isStructure: boolean;
  readonly hasNumber: boolean;
  readonly isLabel: boolean;
}

/** A record for each block of the document; undefined if nothing was counted. */
export const recurrenceOf: (doc: Document) => readonly BlockRecurrence[] | undefined = perDocument((doc) => {
  const { site } = doc.options;
  if (!site || site.texts < 2) return undefined;
  const lines = doc.blocks.map(({ span }) => knownLine(doc.text.slice(span.start, span.end), site));
  const body = bodyOf(lines.length, (line) => lines[line].form === 'prose' && !recurs(lines[line]));
  const titles = headlines(
    lines.map(({ words }) => words),
    lines.findIndex(({ form }) => form === 'prose'),
  );
  const whole: Whole = {
    site,
    siteFurniture: Math.max(site.furniture, site.every.furniture),
    proseShare: proseShare(lines),
    leastHeadline: leastHeadline(lines),
    times: timesOf(lines),
  };
  return lines.map((line, at) =>
    recordOf(line, {
      whole,
      above: lines[at - 1],
      below: lines[at + 1],
      place: placeOf(at, body),
      isHeadline: titles.includes(at),
    }),
  );
});

/** Properties that all lines of a document share. */
interface Whole {
  readonly site: SiteEvidence;
  readonly siteFurniture: number;
  readonly proseShare: number;
  readonly leastHeadline: number;
  readonly times: ReadonlyMap<number, number>;
}

interface Surroundings {
  readonly whole: Whole;
  readonly above: Line | undefined;
  readonly below: Line | undefined;
  readonly place: Place;
  readonly isHeadline: boolean;
}

function recordOf(line: Line, { whole, above, below, place, isHeadline }: Surroundings): BlockRecurrence {
  const { row, template, exact } = line;
  const { site } = whole;
  const texts = row?.texts ?? 0;
  const share = (part: number) => (texts > 0 ? Math.min(1, part / texts) : 0);
  const together = (first: number, second: number) =>
    texts > 0 ? share(strongest(site, pairOf(first, second))?.texts ?? 0) : 0;
  return {
    siteTexts: site.texts,
    siteFurniture: whole.siteFurniture,
    proseShare: whole.proseShare,
    leastHeadline: whole.leastHeadline,
    texts,
    isNamed: (row?.named ?? 0) > 0,
    templateTexts: template?.texts ?? 0,
    inside: share(row?.inside ?? 0),
    title: share(row?.titles ?? 0),
    sameStart: (row?.sameStart ?? 0) / 100,
    sameEnd: (row?.sameEnd ?? 0) / 100,
    above: above ? together(above.exact, exact) : 0,
    below: below ? together(exact, below.exact) : 0,
    place,
    form: line.form,
    isStructure: line.isStructure,
    isLabel: line.isLabel,
    words: line.words,
    times: whole.times.get(exact) ?? 1,
    isHeadline,
    isOtherTitle: isOtherTitle(line, isHeadline, site.texts),
  };
}

function timesOf(lines: readonly Line[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const { exact } of lines) times.set(exact, (times.get(exact) ?? 0) + 1);
  return times;
}

function recurs({ row }: Line): boolean {
  return row !== undefined && row.texts >= LEAST_RECURRING;
}

function knownLine(text: string, site: SiteEvidence): Line {
  const known = site.memory.get(text);
  if (known !== undefined) return known as Line;
  const line = lineOf(text, site);
  site.memory.set(text, line);
  return line;
}

/** The key of a block; for a block of several lines, that of the line that recurs least. */
function lineOf(text: string, site: SiteEvidence): Line {
  const { exact, template } = lineKeys(text);
  const print = fingerprint(exact);
  return {
    exact: print,
    row: exact === '' ? undefined : (strongest(site, print) ?? weakestLine(text, site)),
    template: template === '' ? undefined : strongest(site, fingerprint(template)),
    form: formOf(text, exact),
    words: wordCount(exact),
    isStructure: isStructure(exact),
    hasNumber: exact.includes('0'),
    isLabel: template.includes(' : '),
  };
}

/** The counts of a block of several lines are those of its lines. */
function weakestLine(text: string, site: SiteEvidence): LineRow | undefined {
  if (!text.includes('\n')) return undefined;
  let weakest: LineRow | undefined;
  for (const line of text.split('\n')) {
    const { exact } = lineKeys(line);
    if (exact === '') continue;
    const row = strongest(site, fingerprint(exact));
    if (!row) return undefined;
    if (!weakest || row.texts < weakest.texts) weakest = row;
  }
  return weakest;
}

/** The counts of the site, or of all sites if they are higher: a line of several sites counts for all. */
function strongest(site: SiteEvidence, key: number): LineRow | undefined {
  const own = site.line(key);
  if (own && own.texts >= LEAST_RECURRING) return own;
  const every = site.every.line(key);
  const isOfAll = every && every.texts > (own?.texts ?? 0) && (every.sites !== 1 || site.isEvery);
  return isOfAll ? every : own;
}

function placeOf(at: number, { first, last }: { readonly first: number; readonly last: number }): Place {
  if (first < 0) return 'unknown';
  if (at < first) return 'before';
  return at > last ? 'after' : 'inside';
}

/** A shorter line may be a section of the site. */
const LEAST_TITLE_WORDS = 4;

/** A headline on more than this share of the site's documents is a standing headline or a motto. */
const MOST_TITLES = 0.2;

function isOtherTitle({ row, words, form }: Line, isHeadline: boolean, siteTexts: number): boolean {
  if (!row || form !== 'line' || words < LEAST_TITLE_WORDS) return false;
  const others = row.titles - (isHeadline ? 1 : 0);
  if (others <= 0 || row.titles > Math.max(2, MOST_TITLES * siteTexts)) return false;
  return row.texts > row.titles - (isHeadline ? 0 : 1);
}

/** A line with a number and few words is a date, not a title. */
const LONGEST_DATE = 6;
/** The number of lines before the first paragraph that may be the title. */
const HEAD_LINES = 8;

function leastHeadline(lines: readonly Line[]): number {
  const firstProse = lines.findIndex(({ form }) => form === 'prose');
  let least = Number.POSITIVE_INFINITY;
  for (let at = Math.max(0, firstProse - HEAD_LINES); at < firstProse; at++) {
    const { row, words, form, hasNumber, isLabel } = lines[at];
    if (form !== 'line' || words === 0 || isLabel || (hasNumber && words <= LONGEST_DATE)) continue;
    least = Math.min(least, row?.texts ?? 0);
  }
  return least;
}

function proseShare(lines: readonly Line[]): number {
  let [all, prose] = [0, 0];
  for (const line of lines) {
    if (recurs(line)) continue;
    all += line.words;
    if (line.form === 'prose') prose += line.words;
  }
  return all > 0 ? prose / all : 0;
}
