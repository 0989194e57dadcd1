import type { Document } from '../../../text/document.ts';
import { perDocument } from '../../../text/per-document.ts';
import { LEAST_RECURRING } from './body.ts';
import { isCalendarWord, normalizeParagraph } from './line-key.ts';
import { type BlockRecurrence, recurrenceOf } from './recurrence.ts';

/*
 * Finds a standing headline: the same line above each text of a series, such as `The Week in Brief`. It is the title. A
 * motto of the site, which is none, is beside menus or above the headline of an article. Takes a document,
 * and returns one block and the items under it.
 */

/** A standing headline is in this share of the texts. */
const LEAST_SHARE = 0.4;
const LEAST_WORDS = 2;
const MOST_WORDS = 14;
/** The maximum number of dates between it and the text. */
const MOST_DATES = 3;
/** A line with the same neighbour in this share of its documents is part of the page around the text. */
const FIXED = 0.6;

/** The end of a salutation, or of a line that announces another. */
const ANNOUNCES = /[,:;]\s*$/u;

/** A standing headline, and the blocks of the items under it. */
export interface StandingHeadline {
  /** -1 if there is none. */
  readonly block: number;
  /** The headlines of a digest's items, with the date above and the first paragraph under each. */
  readonly items: ReadonlySet<number>;
}

const NONE: StandingHeadline = { block: -1, items: new Set() };

/** The standing headline of a document. */
export const standingHeadline: (doc: Document) => StandingHeadline = perDocument((doc) => {
  const records = recurrenceOf(doc);
  return records ? findHeadline(doc, records) : NONE;
});

function findHeadline(doc: Document, records: readonly BlockRecurrence[]): StandingHeadline {
  const start = records.findIndex(({ place, isInSeries }) => place === 'inside' || isInSeries);
  let first = -1;
  for (let block = start - 1; block >= Math.max(0, start - MOST_DATES - 2); block--) {
    const record = records[block];
    if (isDated(doc, records, block) || record.isLabelled) continue;
    if (record.texts < 2) {
      if (first >= 0 || !isHeadline(record)) return NONE;
      first = block;
      continue;
    }
    const isBelowFree = block + 1 === start || isDated(doc, records, block + 1) || record.below < FIXED;
    if (!mayStand(record) || !isBelowFree || !isRubric(lineOf(doc, block))) return NONE;
    if (first < 0) return isStanding(doc, records, block) ? { block, items: new Set() } : NONE;
    const items = itemsOf(doc, records, { headline: block, first });
    if (items.length === 0) return NONE;
    const dates = items.map((item) => item - 1).filter((above) => isDated(doc, records, above));
    return { block, items: new Set([...dates, ...items, ...items.map((item) => item + 1)]) };
  }
  return NONE;
}

/** A motto has no such words, and a salutation ends with a comma. */
function isRubric(line: string): boolean {
  if (ANNOUNCES.test(line)) return false;
  return normalizeParagraph(line)
    .split(' ')
    .some((word) => RUBRIC.has(word));
}

function mayStand(record: BlockRecurrence): boolean {
  const { form, words, times, isStructure, isLabelled, above, isOtherTitle } = record;
  if (form !== 'line' || isStructure || isLabelled || isOtherTitle || times > 1) return false;
  return words >= LEAST_WORDS && words <= MOST_WORDS && above < FIXED;
}

/** Most texts have it, and no other line above the text is rarer, which would be its headline. */
function isStanding(doc: Document, records: readonly BlockRecurrence[], block: number): boolean {
  const { texts, siteTexts, place } = records[block];
  if (texts < LEAST_RECURRING || texts < LEAST_SHARE * siteTexts) return false;
  return !records.some(
    (record, other) => record.place === place && isRarer(record, texts) && !isDated(doc, records, other),
  );
}

function isRarer({ texts, templateTexts, form, words, isLabelled }: BlockRecurrence, than: number): boolean {
  if (form === 'prose' || form === 'numbers' || words < LEAST_OWN_WORDS || isLabelled) return false;
  return texts < MUCH_RARER * than && (texts >= 2 || templateTexts < LEAST_RECURRING);
}

const MUCH_RARER = 0.75;

const LEAST_OWN_WORDS = 3;

/** The words of a headline that stands above many texts: `News in brief`, `Notes of the week`, `Minutes`. */
const RUBRIC: ReadonlySet<string> = new Set(
  'news brief briefs briefly short shorts week weekly month monthly today daily digest roundup summary notes notebook diary bulletin highlights headlines review glance letters events calendar forecast results gleanings miscellany minutes weather horoscope stars sermon column chronicle items reports updates nachrichten kurz woche meldungen \u00fcberblick br\u00e8ves semaine actualit\u00e9s noticias breves semana resumen notizie settimana'.split(
    ' ',
  ),
);
/** Items without dates above them may be the parts of an article. */
const LEAST_ITEMS = 3;
const LEAST_DATED = 2;
/** Words of the text under an item's headline. */
const LEAST_TEXT = 12;
/** The headline of an article shares more of its words with later paragraphs. */
const MOST_SHARED = 0.5;

interface Digest {
  readonly headline: number;
  /** The headline of the first item. */
  readonly first: number;
}

/** The headlines of the items below, if the text is several items and the first headline is of its item only. */
function itemsOf(
  doc: Document,
  records: readonly BlockRecurrence[],
  { headline, first }: Digest,
): readonly number[] {
  const items = records.flatMap((record, block) =>
    block > headline && isHeadline(record) && (records[block + 1]?.words ?? 0) >= LEAST_TEXT ? [block] : [],
  );
  // Items with dates above them are none of one article.
  const dated = items.filter((block) => isDated(doc, records, block - 1));
  if (dated.length >= LEAST_DATED) return dated;
  return items.length >= LEAST_ITEMS && !isAboutAll(doc, records, first, items[1]) ? items : [];
}

/** True if much of a headline is in the paragraphs under later ones, too: it is that of an article. */
function isAboutAll(
  doc: Document,
  records: readonly BlockRecurrence[],
  headline: number,
  later: number,
): boolean {
  const words = new Set<string>();
  for (let block = later; block < records.length; block++)
    if (records[block].form === 'prose') for (const word of contentWords(lineOf(doc, block))) words.add(word);
  const own = contentWords(lineOf(doc, headline));
  return own.filter((word) => words.has(word)).length > MOST_SHARED * own.length;
}

function isHeadline({ form, words, texts }: BlockRecurrence): boolean {
  return texts < 2 && (form === 'line' || form === 'question') && words >= 3 && words <= 20;
}

const LEAST_LETTERS = 5;

function contentWords(line: string): readonly string[] {
  return normalizeParagraph(line)
    .split(' ')
    .filter((word) => word.length >= LEAST_LETTERS);
}

/** A number and no more than one word beside the names of months and days: a date, with a place. */
const NUMBER = /\p{Nd}/u;
const MOST_OTHER_WORDS = 1;

function isDated(doc: Document, records: readonly BlockRecurrence[], block: number): boolean {
  const line = lineOf(doc, block);
  if (!NUMBER.test(line)) return false;
  const words = normalizeParagraph(line).split(' ');
  const others = words.filter((word) => word !== '0' && !isCalendarWord(word));
  if (others.length <= MOST_OTHER_WORDS) return true;
  return (
    records[block].texts < 2 && words.length <= MOST_WORDS && YEAR.test(line) && words.some(isCalendarWord)
  );
}

/** A year at the end of a line. */
const YEAR = /\b\p{Nd}{4}\W*$/u;

function lineOf({ text, blocks }: Document, block: number): string {
  const { start, end } = blocks[block].span;
  return text.slice(start, end);
}
