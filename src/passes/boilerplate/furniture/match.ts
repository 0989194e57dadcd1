import type { Found } from './automaton.ts';
import { captionOf } from './caption.ts';
import { chainOf } from './chain.ts';
import { debrisOf } from './debris.ts';
import { type Certainty, type Entry, type Form, shifted } from './entry.ts';
import { type FurnitureFunction, type FurnitureKind, kindOf } from './functions.ts';
import { labelsAt } from './labels.ts';
import { type Block, GAP, hasWord, isEnd, openBlock } from './reading.ts';

/** The furniture that a block is recognised as. */
export interface FurnitureMatch {
  readonly function: FurnitureFunction;
  /** The rule that reports it, without `boilerplate/`. */
  readonly kind: FurnitureKind;
  readonly form: Form;
  readonly certainty: Certainty;
  /** The language of the label, by its ISO 639 code; left out for English. */
  readonly language?: string;
  /**
   * The share of the block that is the label, from 0 to 1; the rest is a headline or other text that belongs
   * to it.
   */
  readonly share: number;
  /** The number of consecutive labels in the block. */
  readonly labels: number;
}

/** A field in the header of a mail or of a code change: `Reviewed-by: NAME`, `Author: NAME <ADDRESS>`. */
const HEADER_FIELD = /^\s*\p{L}{2,20}(?:-(?:by|also|to):|: [^<>\n]{0,60}<[^<>\s]{1,60}@[^<>\s]{1,60}>)/iu;

/** Such a field with a machine-written time zone: `Date: Fri May 29 08:34:20 2009 +0200`. */
const HEADER_DATE = /^\s*date:[^\n]{10,40} [+-]\d{4}\s*$/iu;

const isHeaderField = (line: string): boolean =>
  line.includes(':') && (HEADER_FIELD.test(line) || HEADER_DATE.test(line));

/** A label with at least this many words cannot be ordinary speech. */
const PLAIN_WORDS = 4;
/** Words that end with a full stop in any line: `Reading time: 2 min.` */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'min mins sec secs hr hrs pm am inc ltd co corp gmbh llc jan feb mar apr jun jul aug sep sept oct nov dec ed eds no nr vol pp al etc'.split(
    ' ',
  ),
);
/** The minimum number of recognised words in a notice that is followed by more text. */
const NOTICE_WORDS = 4;
const FEW_WORDS = 2;
const END_MARK = /^[^\p{L}\p{N}.!?…]*[.!?][^\p{L}\p{N}.!?…]*$/u;

/**
 * The furniture of a block: the whole block is a label, a label with the headline or text that belongs to it, a chain
 * of labels, a notice recognised by its beginning, a caption recognised by its credit, or software debris. Marks, icons
 * and capitals do not matter. Text in quotation marks is speech, never furniture. The time per block is bounded.
 */
export function matchFurniture(line: string): FurnitureMatch | null {
  const debris = debrisOf(line);
  if (debris) return matchOf(debris, debris.certainty, 1);
  const block = openBlock(line);
  const label = matchBlock(block) ?? noticeAfterHook(line);
  if (label && label.certainty !== 'context') return label;
  const caption = captionOf(block);
  if (!caption) return label;
  const share = 1 - block.starts[caption.at] / line.length;
  return matchOf(CAPTION, caption.certainty, share);
}

/** A question to the reader before a notice: `Like what you see? Follow our channel …` */
const HOOK = /^\P{Lu}{0,3}[^.?!\n]{3,60}\?\s+(?=\p{Lu})/u;

/** The notice that follows a question. A label that needs its context may be the answer in an article. */
function noticeAfterHook(line: string): FurnitureMatch | null {
  const [hook] = line.includes('?') ? (HOOK.exec(line) ?? []) : [];
  const notice = hook && matchBlock(openBlock(line.slice(hook.length)));
  if (!notice || notice.certainty === 'context' || !CALLS.has(notice.function)) return null;
  return { ...notice, share: (notice.share * (line.length - hook.length)) / line.length };
}

const CALLS: ReadonlySet<FurnitureFunction> = new Set<FurnitureFunction>([
  'app',
  'donation',
  'follow-channel',
  'newsletter',
  'subscribe',
]);

const CAPTION: Entry = { function: 'caption-lead', form: 'suffix', certainty: 'likely' };

function matchBlock(block: Block): FurnitureMatch | null {
  const { line } = block;
  if (isEnd(block, 0) || block.gaps[0] & GAP.quote || isHeaderField(line)) return null;
  const labels = labelsAt(block, 0);
  if (labels.length === 0) return null;
  const whole = bestOf(wholeLabels(block, labels));
  if (whole && isSpeech(block)) return null;
  const certainty = whole && certaintyOf(block, whole);
  if (whole && certainty && certainty !== 'context')
    return matchOf(whole.entry, certainty, shareOf(block, whole));
  const chain = isSpeech(block) ? undefined : chainOf(block, labels);
  if (chain && !(whole && chain.certainty === 'context'))
    return matchOf(chain.entry, chain.certainty, 1, chain.labels);
  if (whole && certainty) return matchOf(whole.entry, certainty, shareOf(block, whole));
  return noticeOf(block, labels);
}

/** The labels that fill the whole block. */
function wholeLabels(block: Block, labels: readonly Found[]): Found[] {
  const whole: Found[] = [];
  for (const found of labels) {
    if (!isEnd(block, found.end)) {
      const announcing = announced(block, found);
      if (announcing) whole.push(announcing);
    } else if (!isFiller(found)) whole.push(found);
  }
  return whole;
}

function noticeOf(block: Block, labels: readonly Found[]): FurnitureMatch | null {
  const notice = bestOf(labels.filter((found) => isNoticeHead(block, found)));
  if (!notice) return null;
  const share = block.ends[notice.end - 1] / block.line.length;
  return matchOf(
    notice.entry,
    share < 0.5 ? shifted(notice.entry.certainty, -1) : notice.entry.certainty,
    share,
  );
}

/** Functions of labels that headlines or teasers follow. */
const ANNOUNCERS: ReadonlySet<FurnitureFunction> = new Set<FurnitureFunction>([
  'related',
  'read-also',
  'on-topic',
  'most-read',
  'ticker',
  'up-next',
  'more',
  'next-previous',
]);

/** True for a label that headlines or teasers follow as separate blocks: `Read also:`. */
export function isAnnouncing(match: FurnitureMatch): boolean {
  if (!ANNOUNCERS.has(match.function) || match.share < 1 || match.labels > 1) return false;
  return match.form === 'heading' || match.form === 'prefix' || match.form === 'line';
}

/** The name of a place or of a picture's source alone can be any capitalised words. */
const isFiller = ({ known, entry }: Found): boolean =>
  known === 0 &&
  (entry.function === 'place-line' || entry.function === 'photo-credit') &&
  entry.certainty === 'context';

/** The label of a list, read as the prefix of a single headline on its line. */
function announced(block: Block, found: Found): Found | undefined {
  const { end, entry, free } = found;
  if (free >= 0 || entry.form !== 'heading' || !ANNOUNCERS.has(entry.function)) return undefined;
  if (entry.certainty === 'context' || found.known < FEW_WORDS || !(block.gaps[end] & GAP.mark))
    return undefined;
  let last = end + 1;
  while (last < end + 45 && hasWord(block, last)) last++;
  if (!isEnd(block, last)) return undefined;
  return { ...found, entry: { ...entry, form: 'prefix' }, end: last, free: end };
}

const RANK = { context: 0, likely: 1, sure: 2 } as const;

/** A label with recognised slots ranks before one with free text, and a more certain one before a less certain one. */
const rankOf = ({ free, entry }: Found): number => (free < 0 ? 3 : 0) + RANK[entry.certainty];

/** The label with the most known words; of equal ones the most certain. */
function bestOf(all: readonly Found[]): Found | undefined {
  let best: Found | undefined;
  for (const one of all)
    if (!best || one.known > best.known || (one.known === best.known && rankOf(one) > rankOf(best)))
      best = one;
  return best;
}

/** A dash at the start of a sentence opens speech. */
function isSpeech(block: Block): boolean {
  const last = block.gaps.at(-1)!;
  return (block.gaps[0] & GAP.dash) > 0 && block.line.trimStart().charAt(0) !== '-' && (last & GAP.stop) > 0;
}

/** The certainty of the lexicon, reduced if the block is written as a sentence or in lower case. */
function certaintyOf(block: Block, found: Found): Certainty {
  const { entry, known, telling, free } = found;
  if (free >= 0) return withText(block, found);
  if (known > 0 && telling === 0) return 'context';
  if (known >= PLAIN_WORDS) return entry.certainty;
  const last = block.words[block.words.length - 1];
  const isAbbreviated = last.length === 1 || ABBREVIATIONS.has(last);
  const isSentence = !isAbbreviated && END_MARK.test(block.line.slice(block.ends.at(-1)));
  const isLower = block.kinds[0] === 'word' && known <= FEW_WORDS && isCased(block.words[0]);
  if (isSentence && known <= FEW_WORDS) return 'context';
  return isSentence || isLower ? shifted(entry.certainty, -1) : entry.certainty;
}

/** Function words alone announce a headline only if at least this many come before a mark: `More on this:`. */
const ANNOUNCING_WORDS = 3;

/**
 * A label followed by text is as certain as the words that distinguish it; a mark between the two is also
 * evidence.
 */
function withText(block: Block, found: Found): Certainty {
  const { entry, known, telling, free } = found;
  if (block.gaps[free] & GAP.mark) {
    if (telling > 0) return entry.certainty;
    return known >= ANNOUNCING_WORDS ? shifted(entry.certainty, -1) : 'context';
  }
  if (telling > 2) return entry.certainty;
  if (telling > 1) return shifted(entry.certainty, -1);
  return telling > 0 && isBeforeHeadline(block, found) ? 'likely' : 'context';
}

const HEADLINE_WORDS = 4;

/**
 * True for `Read also` and similar labels before a headline, which begins with a capital and ends without a
 * full stop.
 */
function isBeforeHeadline(block: Block, { entry, free, end }: Found): boolean {
  if (entry.function !== 'read-also' || entry.certainty === 'context') return false;
  if (block.kinds[0] !== 'capital' || block.kinds[free] !== 'capital') return false;
  return end - free >= HEADLINE_WORDS && !(block.gaps[end] & GAP.stop);
}

const isCased = (word: string): boolean => word !== word.toUpperCase();

const shareOf = (block: Block, { free }: Found): number =>
  free < 0 ? 1 : block.starts[free] / block.line.length;

/** True for a notice after which a sentence ends. */
function isNoticeHead(block: Block, { entry, end, known }: Found): boolean {
  return entry.form === 'notice' && known >= NOTICE_WORDS && (block.gaps[end] & (GAP.stop | GAP.bar)) > 0;
}

function matchOf(entry: Entry, certainty: Certainty, share: number, labels = 1): FurnitureMatch {
  const { function: name, form, language } = entry;
  const match = { function: name, kind: kindOf(name), form, certainty, share, labels };
  return language ? { ...match, language } : match;
}
