import type { FurnitureMatch } from '../furniture/match.ts';
import { LEAST_RECURRING } from './body.ts';
import type { BlockRecurrence } from './recurrence.ts';

/**
 * Explicit rules that judge a block by its record. Recurrence is evidence only: text that occurs on page after page may
 * be the structure of a genre (`Ingredients`, the questions of an interview, a refrain), which stays. The thresholds
 * were tuned on constructed folders, and on clean texts of one genre treated as a folder.
 */

/** The outcome of the rules for a block: remove it, keep it, or let other evidence decide. */
export interface RecurrenceVerdict {
  readonly verdict: 'goes' | 'doubt' | 'stays';
  /** Reasons for the user, strongest first. */
  readonly reasons: readonly string[];
}

/** Evidence about a block from its own text. */
export interface BlockEvidence {
  /** Log-odds of the model that it is boilerplate. */
  readonly odds: number;
  /** It contains a phrase of the lexicon. */
  readonly hasPhrase: boolean;
  /** It contains such a phrase, or is a label of furniture that recurs. */
  readonly isLabelled: boolean;
}

/** The phrases, labels and log-odds of a page's blocks. */
interface Labels {
  readonly phrases: ArrayLike<number>;
  readonly furniture: readonly (FurnitureMatch | null)[];
  readonly logits: ArrayLike<number>;
}

/** What a page says about a block by itself. */
export function evidenceAt(page: Labels, block: number, { texts }: BlockRecurrence): BlockEvidence {
  const hasPhrase = page.phrases[block] !== 0;
  const certainty = page.furniture[block]?.certainty;
  const isLabel = texts >= LEAST_RECURRING && (certainty === 'sure' || certainty === 'likely');
  return { odds: page.logits[block], hasPhrase, isLabelled: hasPhrase || isLabel };
}

type Rule = (record: BlockRecurrence, evidence: BlockEvidence) => boolean;

const DOUBT: RecurrenceVerdict = { verdict: 'doubt', reasons: [] };

/** A text with a smaller share of paragraphs belongs to a genre with short lines: a play, a list, a changelog. */
const LEAST_PROSE_SHARE = 0.5;
/** A line with the same neighbours in this share of its documents belongs to a fixed run, such as a menu. */
const MOSTLY = 0.6;
/** A line that is inside the body in more than this share of its documents is not header or footer furniture. */
const MOST_INSIDE = 0.4;

/** The log-odds above which a recurring block at the head or foot is removed, by its form. */
const OUTSIDE: Readonly<Record<BlockRecurrence['form'], number>> = {
  line: Number.NEGATIVE_INFINITY,
  prose: -3,
  numbers: -3,
  sentence: -2,
  question: -1,
  speech: -1,
};
/** The same if no recurring line of the site contains a furniture phrase. */
const OUTSIDE_UNKNOWN_SITE = 1;
/** A notice: a paragraph in this share of the texts, and rarely inside a body. */
const NOTICE_SHARE = 0.3;
const NOTICE_INSIDE = 0.2;
const INSIDE_LINE = -1;
/** For a varying line: it is in some texts only, with different neighbours. */
const INSIDE_VARYING = -2.5;
const MOST_VARYING = 0.75;
const INSIDE_NUMBERS = 0;
/** For a line that recurs by its template alone, or in two documents. */
const WEAK = -1;
const LABEL = -3;

/** Judges a block by its record. */
export function judgeRecurrence(record: BlockRecurrence, evidence: BlockEvidence): RecurrenceVerdict {
  if (record.isNamed && record.texts >= LEAST_RECURRING && !isBody(record)) return goes(inTexts(record));
  if (!isPage(record)) return isFramed(record, evidence) ? goes(inTexts(record)) : DOUBT;
  if (isTeaser(record, evidence)) return goes('is the title of another text of this folder');
  const { texts, templateTexts, siteTexts } = record;
  if (Math.max(texts, templateTexts) < 2) return DOUBT;
  if (record.isStructure || record.isInSeries || record.isOfLetter)
    return stays(record, 'names a part of the text');
  const isOutside = record.place === 'before' || record.place === 'after' || isFurnitureRun(record);
  if (texts >= LEAST_RECURRING)
    return (isOutside ? goesOutside : goesInside)(record, evidence) ? goes(inTexts(record)) : DOUBT;
  if (!isOutside || !goesByLittle(record, evidence)) return DOUBT;
  return templateTexts >= LEAST_RECURRING
    ? goes(`has the form of a line in ${templateTexts} of the ${siteTexts} texts of this site`)
    : goes(inTexts(record));
}

function isBody({ form, place }: BlockRecurrence): boolean {
  return form === 'prose' && place === 'inside';
}

/** True for a text of paragraphs, like an article. Texts of other genres consist of structure. */
export function isPage({ proseShare }: BlockRecurrence): boolean {
  return proseShare >= LEAST_PROSE_SHARE;
}

/**
 * With few paragraphs, as in a story in dialogue, furniture at the head or foot is removed if it has a phrase or fixed
 * neighbours.
 */
const LEAST_FRAMED_SHARE = 0.2;

const isFramed: Rule = (record, { hasPhrase }) => {
  const { place, proseShare, texts, inside, form, siteFurniture, above, below } = record;
  if (proseShare < LEAST_FRAMED_SHARE || texts < LEAST_RECURRING || siteFurniture === 0) return false;
  if ((place !== 'before' && place !== 'after') || inside > NOTICE_INSIDE || form !== 'line') return false;
  return !record.isStructure && !record.isHeadline && (hasPhrase || Math.max(above, below) >= MOSTLY);
};

const goesOutside: Rule = (record, { odds, hasPhrase, isLabelled }) => {
  const { form, inside, siteFurniture, times } = record;
  if (inside > MOST_INSIDE && !hasPhrase) return false;
  if (isOwnHeadline(record) && !hasPhrase) return false;
  if (form === 'prose' && record.place === 'before' && record.isInList) return false;
  if (siteFurniture === 0) return form === 'line' && odds > OUTSIDE_UNKNOWN_SITE && !record.isHeadline;
  if (form === 'numbers' && times >= LEAST_RECURRING) return false;
  return isLabelled || odds > OUTSIDE[form] || isNotice(record);
};

function isNotice({ form, texts, templateTexts, siteTexts, inside }: BlockRecurrence): boolean {
  return (
    form === 'prose' && inside <= NOTICE_INSIDE && Math.max(texts, templateTexts) >= NOTICE_SHARE * siteTexts
  );
}

const goesInside: Rule = (record, { odds, isLabelled }) => {
  const { form, siteFurniture, times } = record;
  if (siteFurniture === 0 || form === 'prose') return false;
  if (isLabelled) return true;
  if (record.isInList) return false;
  if (form === 'numbers') return odds > INSIDE_NUMBERS;
  // A line that occurs several times in one text is part of its structure.
  return form === 'line' && times === 1 && odds > (isVarying(record) ? INSIDE_VARYING : INSIDE_LINE);
};

/** The structure of a genre occurs in nearly all texts, or together with the paragraph below it. */
function isVarying({ texts, siteTexts, above, below }: BlockRecurrence): boolean {
  return texts < MOST_VARYING * siteTexts && Math.max(above, below) < MOSTLY;
}

/** A template, or a line of two documents in a run that is always the same. */
const goesByLittle: Rule = (record, { odds, hasPhrase }) => {
  const { form, siteFurniture, texts, templateTexts } = record;
  if (
    siteFurniture === 0 ||
    (record.isHeadline && !record.isLabel) ||
    (form === 'prose' && texts === 2 && templateTexts < LEAST_RECURRING)
  )
    return false;
  if (templateTexts >= LEAST_RECURRING)
    return hasPhrase || isNotice(record) || odds > (record.isLabel ? LABEL : WEAK);
  return form !== 'prose' && (record.above === 1 || record.below === 1) && odds > WEAK;
};

const LEAST_TEASER_WORDS = 5;

const isTeaser: Rule = ({ isOtherTitle, isHeadline, form, words, siteFurniture }) =>
  isOtherTitle && !isHeadline && form === 'line' && words >= LEAST_TEASER_WORDS && siteFurniture > 0;

/** The lines above and below are always the same, which never happens inside an article. */
function isFixedRun({ above, below }: BlockRecurrence): boolean {
  return above >= MOSTLY && below >= MOSTLY;
}

/**
 * A line of a fixed run that is outside the body in nearly all other texts: this text's body seems longer than it is.
 */
function isFurnitureRun({ texts, inside, above, below }: BlockRecurrence): boolean {
  return texts >= LEAST_RECURRING && inside <= NOTICE_INSIDE && Math.max(above, below) >= MOSTLY;
}

/** The number of texts with a line, in words. */
export function inTexts({ texts, siteTexts }: BlockRecurrence): string {
  return `is in ${texts} of the ${Math.max(siteTexts, texts)} texts of this site`;
}

function goes(reason: string): RecurrenceVerdict {
  return { verdict: 'goes', reasons: [reason] };
}

function stays(record: BlockRecurrence, why: string): RecurrenceVerdict {
  return { verdict: 'stays', reasons: [why, inTexts(record)] };
}

/**
 * A motto or section name is on half of the pages, or on fewer, mostly in the place of a title. A line on fewer pages
 * is the headline of one article and its teasers.
 */
const MOTTO_SHARE = 0.5;
const LEAST_MOTTO = 0.2;
const LEAST_MOTTO_TEXTS = 4;
const MOTTO_AS_TITLE = 0.3;

/** True for a line that is not the title if another line may be: a motto, a section, or the title of another text. */
export function isRecurringHeadline(record: BlockRecurrence): boolean {
  const { texts, templateTexts, isLabel, form, isOtherTitle, isHeadline, leastHeadline } = record;
  if (isOtherTitle && !isHeadline) return true;
  const known = isLabel ? templateTexts : texts;
  if (form === 'prose' || !isMotto(record, known)) return false;
  // If everything recurs, the standing headline is the one below which the text changes.
  return leastHeadline <= known / 2 || isFixedRun(record);
}

function isMotto({ siteTexts, title, isLabel }: BlockRecurrence, known: number): boolean {
  const isAsTitle = title >= MOTTO_AS_TITLE || isLabel;
  if (known >= LEAST_RECURRING && known >= MOTTO_SHARE * siteTexts) return isAsTitle;
  return known >= Math.max(LEAST_MOTTO_TEXTS, LEAST_MOTTO * siteTexts) && isAsTitle;
}

const LEAST_HEADLINE_WORDS = 4;

/**
 * A line in the place of a title that few pages have: the headline of an article and its teasers, or of its versions.
 */
export function isOwnTitle({ texts, siteTexts, words, isHeadline }: BlockRecurrence): boolean {
  const isRare = texts <= Math.max(LEAST_MOTTO_TEXTS, LEAST_MOTTO * siteTexts);
  return isRare && words >= LEAST_HEADLINE_WORDS && isHeadline;
}

/**
 * A line at the head of this text that other texts have in other places: its title, which their lists of
 * articles contain.
 */
function isOwnHeadline(record: BlockRecurrence): boolean {
  return record.isHeadline && record.title < MOTTO_SHARE && !isRecurringHeadline(record);
}
