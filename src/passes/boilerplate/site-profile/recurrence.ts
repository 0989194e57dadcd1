import type { Document } from '../../../text/document.ts';
import type { SiteEvidence } from '../../../text/options.ts';
import { perDocument } from '../../../text/per-document.ts';
import { inArticleList, letterLines, seriesOf } from './article-lines.ts';
import { type Body, bodyOf, traitsOfLine } from './body.ts';
import { pairOf } from './fingerprint.ts';
import { headlines, isOtherTitle, isTitleLong, leastHeadline } from './headlines.ts';
import { type KnownLine, knownLine, recurs, strongest } from './known-line.ts';
import { type LineForm, LONG_NOTICE } from './line-key.ts';

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
  /** It recurs, and has a label of furniture. */
  readonly isLabelled: boolean;
  /** It is in a list or a named part of the article. */
  readonly isInList: boolean;
  /** It is one of several headings that nearly all texts have above paragraphs of their own. */
  readonly isInSeries: boolean;
  /** The greeting or the closing of a letter, or the name under it. */
  readonly isOfLetter: boolean;
  /** It comes after the text, under the heading of a box of teasers, and is no longer than one. */
  readonly isInBox: boolean;
}

/** A record for each block of the document; undefined if nothing was counted. */
export const recurrenceOf: (doc: Document) => readonly BlockRecurrence[] | undefined = perDocument((doc) => {
  const { site } = doc.options;
  if (!site || site.texts < 2) return undefined;
  const lines = doc.blocks.map(({ span }) => knownLine(doc.text.slice(span.start, span.end), site));
  const body = bodyOf(lines.length, (line) => traitsOf(lines[line], site.texts));
  const titles = headlines(lines.length, body.first, (line) => isTitleLong(lines[line].words));
  const times = timesOf(lines);
  const known = lines.map((line) => ({
    ...line,
    isProse: line.form === 'prose',
    recurs: recurs(line),
    texts: line.row?.texts ?? 0,
    times: times.get(line.exact) ?? 1,
  }));
  const whole: Whole = {
    site,
    siteFurniture: Math.max(site.furniture, site.every.furniture),
    proseShare: proseShare(lines),
    leastHeadline: leastHeadline(lines, body.first),
    times,
  };
  const inList = inArticleList(known, site.texts);
  const letter = letterLines(known);
  const series = seriesOf(known, site.texts, body);
  return lines.map((line, at) =>
    recordOf(line, {
      whole,
      above: lines[at - 1],
      below: lines[at + 1],
      place: placeOf(at, body),
      isHeadline: titles.includes(at),
      isInList: inList[at],
      isInSeries: series.has(at),
      isOfLetter: letter.has(at),
      isInBox: at > body.boxes,
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
  readonly above: KnownLine | undefined;
  readonly below: KnownLine | undefined;
  readonly place: Place;
  readonly isHeadline: boolean;
  readonly isInList: boolean;
  readonly isInSeries: boolean;
  readonly isOfLetter: boolean;
  readonly isInBox: boolean;
}

function recordOf(line: KnownLine, around: Surroundings): BlockRecurrence {
  const { whole, above, below, place, isHeadline } = around;
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
    isLabelled: line.isLabelled,
    words: line.words,
    times: whole.times.get(exact) ?? 1,
    isHeadline,
    isOtherTitle: isOtherTitle(line, isHeadline, site.texts),
    isInList: around.isInList,
    isInSeries: around.isInSeries,
    isOfLetter: around.isOfLetter,
    isInBox: around.isInBox && !line.isLong,
  };
}

function timesOf(lines: readonly KnownLine[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const { exact } of lines) times.set(exact, (times.get(exact) ?? 0) + 1);
  return times;
}

function traitsOf(line: KnownLine, siteTexts: number): number {
  const { row, template, form, words, isLong, isStructure, isLabelled, isBoxHeading } = line;
  const isProse = form === 'prose';
  return traitsOfLine({
    siteTexts,
    texts: row?.texts ?? 0,
    templateTexts: template?.texts ?? 0,
    isProse,
    isNotice: isProse && words >= LONG_NOTICE,
    isNoTeaser: isLong || isStructure,
    isSentence: form === 'sentence' || form === 'speech' || form === 'question',
    isLabelled,
    isHeading: isBoxHeading,
  });
}

function placeOf(at: number, { first, last }: Body): Place {
  if (first < 0) return 'unknown';
  if (at < first) return 'before';
  return at > last ? 'after' : 'inside';
}

function proseShare(lines: readonly KnownLine[]): number {
  let [all, prose] = [0, 0];
  for (const line of lines) {
    if (recurs(line)) continue;
    all += line.words;
    if (line.form === 'prose') prose += line.words;
  }
  return all > 0 ? prose / all : 0;
}
