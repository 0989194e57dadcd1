import type { Setting } from '../decision/setting.ts';
import {
  allItems,
  copyFeatures,
  type Formulas,
  featureGroup,
  LEFTOVER_STAGE,
  sharedColumns,
  writeFeatures,
} from '../features/layout.ts';
import type { LEFTOVER } from '../features/schema.ts';
import { isHeadlineOfAnother, isOfNumbers, isTorn, tailStart } from './line-form.ts';
import { type Shared, sharedWords } from './shared-words.ts';
import {
  INSTRUCTIONS,
  PAST_TENSE,
  PUBLISHER,
  PUBLISHING,
  READER,
  REFERENCE,
  SELF_REFERENCE,
} from './words.ts';

/* The rows of the leftovers model: what the other models read, the decision's evidence, and whom a line speaks to. */

interface Context extends Setting {
  readonly lines: readonly Line[];
  readonly shared: readonly Shared[];
  /** How much the paragraphs of the text share with each other: little in a digest. */
  readonly coherence: number;
  /** The length of the list that each line is in. */
  readonly items: readonly number[];
  /** The block from which on the text is a tail of furniture. */
  readonly tail: number;
}

/** A line and the counts of its words. */
interface Line {
  readonly text: string;
  readonly words: number;
  readonly reader: number;
  readonly publisher: number;
  readonly publishing: number;
  readonly past: number;
  /** Sentences that begin with an instruction. */
  readonly instructions: number;
}

/** The row of each block. */
export function leftoverFeatures(setting: Setting): Float32Array {
  const { page, evidence } = setting;
  const lines = page.spans.map(({ start, end }) => readLine(page.text.slice(start, end)));
  const shared = sharedWords(page);
  const context = {
    ...setting,
    lines,
    shared,
    coherence: coherenceOf(shared.filter((_, block) => page.features.prose[block] > 0)),
    items: itemsInRow(lines),
    tail: tailStart(page, evidence),
  };
  const values = new Float32Array(lines.length * LEFTOVER_STAGE.width);
  const items = allItems(lines.length);
  copyFeatures(values, SHARED, page.features.values, items, items);
  writeFeatures(values, GROUP, context, items);
  return values;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const LETTERS = /\p{L}+/gu;
/** What is between two sentences, also before the first letter of a line. */
const SENTENCE_BREAK = /[.!?…:»”"] /u;

function readLine(text: string): Line {
  const lower = text.toLowerCase();
  const words = lower.match(WORD) ?? [];
  const count = (holds: (word: string) => boolean) => words.filter(holds).length;
  return {
    text,
    words: Math.max(1, words.length),
    reader: count((word) => READER.has(word)),
    publisher: count((word) => PUBLISHER.has(word)),
    publishing: count((word) => PUBLISHING.has(word)),
    past: count((word) => PAST_TENSE.test(word)),
    instructions: sentenceStarts(lower).filter((word) => INSTRUCTIONS.has(word)).length,
  };
}

/** The first word of each sentence. One pattern for mark and word would be quadratic in a row of marks. */
function sentenceStarts(text: string): string[] {
  const starts: string[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(LETTERS)) {
    if (end === 0 || SENTENCE_BREAK.test(text.slice(end, index))) starts.push(word);
    end = index + word.length;
  }
  return starts;
}

/** The mean share of a paragraph's stems that another paragraph has; -1 without paragraphs. */
function coherenceOf(paragraphs: readonly Shared[]): number {
  if (paragraphs.length === 0) return -1;
  return paragraphs.reduce((sum, { inPage }) => sum + inPage, 0) / paragraphs.length;
}

/** The mark that a list item begins with; any number counts as one mark. */
const ITEM_MARK = /^(?:[-–—•*·►▪→]|\d{1,4}(?=[.):\s-]))/u;

/** The number of lines in a row that begin with the same mark; 0 for a line without one. */
function itemsInRow(lines: readonly Line[]): number[] {
  const marks = lines.map(({ text }) => (ITEM_MARK.exec(text)?.[0] ?? '').replace(/\d+/u, '1'));
  const counts: number[] = lines.map(() => 0);
  for (let from = 0; from < marks.length; ) {
    let to = from + 1;
    while (to < marks.length && marks[to] === marks[from]) to++;
    if (marks[from] !== '') counts.fill(to - from, from, to);
    from = to;
  }
  return counts;
}

const OUTSIDE = -9;
const scoreAt = ({ page }: Context, block: number): number => page.logits[block] ?? OUTSIDE;
const evidenceAt = ({ evidence }: Context, block: number): number => evidence[block]?.weight ?? 0;

const FORMULAS: Formulas<keyof typeof LEFTOVER, Context> = {
  translated: ({ translated }) => translated,
  score: scoreAt,
  scoreAbove: (context, block) => scoreAt(context, block - 1),
  scoreBelow: (context, block) => scoreAt(context, block + 1),
  evidence: evidenceAt,
  evidenceAbove: (context, block) => evidenceAt(context, block - 1),
  evidenceBelow: (context, block) => evidenceAt(context, block + 1),
  evidenceInPart: ({ evidence }, block) => Number(evidence[block]?.isPart ?? false),
  evidenceInText: ({ inText }) => Math.min(6, inText),
  isPage: ({ isPage }) => Number(isPage),
  isRegular: ({ regular }, block) => Number(regular.has(block)),
  isForeign: ({ isForeign }, block) => Number(isForeign(block)),
  isInOtherScript: ({ isInOtherScript }, block) => Number(isInOtherScript(block)),
  isTorn: ({ page }, block) => Number(isTorn(page, block)),
  isHeadlineOfAnother: ({ page, stems }, block) => Number(isHeadlineOfAnother(page, block, stems)),
  isOfNumbers: ({ page }, block) => Number(isOfNumbers(page, block)),
  inTail: ({ tail }, block) => Number(block > tail),
  fromTitle: ({ page: { title } }, block) => (title ? Math.max(-20, Math.min(60, block - title.block)) : -30),
  readerWords: ({ lines }, block) => Math.min(4, lines[block].reader),
  publisherWords: ({ lines }, block) => Math.min(4, lines[block].publisher),
  personShare: ({ lines }, block) => (lines[block].reader + lines[block].publisher) / lines[block].words,
  publishingWords: ({ lines }, block) => Math.min(6, lines[block].publishing),
  publishingShare: ({ lines }, block) => lines[block].publishing / lines[block].words,
  instructions: ({ lines }, block) => Math.min(3, lines[block].instructions),
  selfReference: ({ lines }, block) => Number(SELF_REFERENCE.test(lines[block].text)),
  pastShare: ({ lines }, block) => lines[block].past / lines[block].words,
  hasQuotation: ({ lines }, block) => Number(/["“”«»„]/u.test(lines[block].text)),
  startsQuoted: ({ lines }, block) => Number(/^["“„«]/u.test(lines[block].text)),
  startsWithMark: ({ lines }, block) => Number(/^[-–—•*·>»]/u.test(lines[block].text)),
  startsWithBracket: ({ lines }, block) => Number(/^[([]/u.test(lines[block].text)),
  hasNumber: ({ lines }, block) => Number(/\d/u.test(lines[block].text)),
  stemsInPage: ({ shared }, block) => shared[block].inPage,
  stemsInNeighbours: ({ shared }, block) => shared[block].inNeighbours,
  knownNames: ({ shared }, block) => Math.min(4, shared[block].knownNames),
  newNames: ({ shared }, block) => Math.min(4, shared[block].newNames),
  coherence: ({ coherence }) => coherence,
  itemsInRow: ({ items }, block) => Math.min(8, items[block]),
  refersBack: ({ lines }, block) => Number(REFERENCE.test(lines[block].text)),
  isQuestion: ({ lines }, block) => Number(/\?["”»]?$/u.test(lines[block].text)),
};
const GROUP = featureGroup(LEFTOVER_STAGE, FORMULAS);
const SHARED = sharedColumns(LEFTOVER_STAGE);
