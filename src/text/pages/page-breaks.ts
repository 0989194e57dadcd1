import { COMMA, HYPHEN_MINUS, isLetter, isLower } from '../characters.ts';
import type { Document } from '../document.ts';
import { isBlank, type Line, readLines } from '../lines.ts';
import { perDocument } from '../per-document.ts';
import { lowerBound, type Span } from '../span.ts';
import { isTechnical } from '../technical.ts';
import {
  AMBIGUOUS_KEY,
  BARE_KEY,
  LONGEST_HEAD,
  mayHoldNumbers,
  type Numbered,
  numberedLine,
  PAGE_KEY,
  SIGNS,
  STRUCTURE,
  TOTAL_KEY,
} from './page-numbers.ts';

/**
 * The page breaks of a printed text: page numbers, running heads and footers between its paragraphs or in the
 * middle of its sentences. Takes a document and returns the lines of each page break. The evidence is their
 * effect on the text: they split a sentence, and they recur with a rising number. A number above a chapter, a
 * stanza or a formula does neither.
 */

/** The lines of one page break. */
export interface PageBreak {
  /** From its first to its last visible character. */
  readonly span: Span;
  /** The end of the line before it. */
  readonly before: number;
  /** The start of the line after it; -1 if the text ends with it. */
  readonly after: number;
  /** What it splits. */
  readonly tears: 'word' | 'sentence' | undefined;
}

/**
 * A shorter line is not prose that could be split. Around a number on its own it may be verse, with a number
 * above each stanza. In UTF-16 units.
 */
const LEAST_PROSE = 20;
const LEAST_PROSE_BESIDE_BARE = 60;
/** The largest difference between the numbers of successive pages: pages with pictures may have no number. */
const MOST_STEP = 3;
/** The maximum number of lines of a running head beside its number. */
const MOST_HEAD_LINES = 2;

/** The page breaks of a document, in order. */
export const pageBreaksOf: (doc: Document) => readonly PageBreak[] = perDocument((doc) => {
  const { text, syntax } = doc;
  if (syntax !== 'text' || !mayHoldNumbers(text)) return [];
  const lines = readLines(text).filter((line) => !isBlank(line));
  const numbered = lines.flatMap((line, index) => numberedLine(text, line, index));
  if (numbered.length === 0 || isTechnical(doc)) return [];
  const heads = recurringHeads(text, lines, numbered);
  const runs = numbered.map((one) => runAround({ text, lines, heads }, one));
  return acceptedRuns(runs).map(({ pageBreak }) => pageBreak);
});

/** The lines beside page numbers that also occur beside others, word for word. */
function recurringHeads(
  text: string,
  lines: readonly Line[],
  numbered: readonly Numbered[],
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const isNumber = new Set(numbered.filter(({ key }) => SIGNS.has(key)).map(({ line }) => line));
  for (const { line } of numbered) {
    for (const step of [-1, 1]) {
      for (let away = 1; away <= MOST_HEAD_LINES; away++) {
        const at = lines[line + step * away];
        if (!at || isNumber.has(line + step * away)) break;
        const words = text.slice(at.start, at.end);
        if (words.length > LONGEST_HEAD || STRUCTURE.test(words) || /[.!?,;:]$/u.test(words)) break;
        counts.set(words, (counts.get(words) ?? 0) + 1);
      }
    }
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([words]) => words));
}

interface Lines {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly heads: ReadonlySet<string>;
}

/** A page number with the lines of its head, and the break that they make. */
interface Run extends Numbered {
  readonly hasHead: boolean;
  readonly pageBreak: PageBreak;
  /** True at the start of the text, where the head may be the title. */
  readonly isFirst: boolean;
}

function runAround({ text, lines, heads }: Lines, one: Numbered): Run {
  let first = one.line;
  let last = one.line;
  const isHead = (index: number) =>
    index >= 0 && index < lines.length && heads.has(text.slice(lines[index].start, lines[index].end));
  while (one.line - first < MOST_HEAD_LINES && isHead(first - 1)) first--;
  while (last - one.line < MOST_HEAD_LINES && isHead(last + 1)) last++;
  const before = lines[first - 1];
  const after = lines[last + 1];
  const least = last > first || one.key !== BARE_KEY ? LEAST_PROSE : LEAST_PROSE_BESIDE_BARE;
  const span = { start: lines[first].start, end: lines[last].end };
  const tears = before && after ? tornBetween(text, { before, after, least }) : undefined;
  const pageBreak = { span, before: before?.end ?? 0, after: after?.start ?? -1, tears };
  return { ...one, hasHead: last > first || !SIGNS.has(one.key), pageBreak, isFirst: !before };
}

/** After such a word the number on the next line may be part of the sentence: `there are`, `Route`. */
const WANTS_NUMBER =
  /(?:^|\s)(?:about|namely|there are|there were|only|nearly|almost|route|line|number|no|room|platform|bus|verse|aged|age)$/iu;
const LONGEST_WORD = 12;

/** The lines around a break, and the required length of the first. */
interface Gap {
  readonly before: Line;
  readonly after: Line;
  readonly least: number;
}

function tornBetween(text: string, { before, after, least }: Gap): PageBreak['tears'] {
  if (before.end - before.start < least || !isLower(text.charCodeAt(after.start))) return undefined;
  const last = text.charCodeAt(before.end - 1);
  if (WANTS_NUMBER.test(text.slice(Math.max(before.start, before.end - LONGEST_WORD), before.end)))
    return undefined;
  if (last === HYPHEN_MINUS) return isLetter(text.charCodeAt(before.end - 2)) ? 'word' : undefined;
  return isLetter(last) || last === COMMA ? 'sentence' : undefined;
}

/** The runs that are page breaks: those with the same key and rising numbers, if there is evidence. */
function acceptedRuns(runs: readonly Run[]): readonly Run[] {
  const byKey = new Map<string, Run[]>();
  for (const run of runs) {
    if (run.isFirst) continue;
    const known = byKey.get(run.key);
    if (known) known.push(run);
    else byKey.set(run.key, [run]);
  }
  const accepted = [...byKey.values()].flatMap((own) => {
    const rising = risingRuns(own);
    return own.filter((run) => isSure(run, rising));
  });
  accepted.sort((a, b) => a.line - b.line);
  return accepted.filter(
    (run, index) => index === 0 || run.pageBreak.before >= accepted[index - 1].pageBreak.span.end,
  );
}

function isSure(run: Run, rising: readonly Run[]): boolean {
  const { hasHead, key, pageBreak } = run;
  const tears = pageBreak.tears !== undefined;
  // A line with a word for “page” that splits a sentence is sufficient evidence.
  if (tears && (key === PAGE_KEY || key === TOTAL_KEY)) return true;
  if (rising.length < 2 || !rising.includes(run)) return false;
  if (key === TOTAL_KEY) return true;
  const torn = rising.filter((other) => other.pageBreak.tears).length;
  // A bare number between others that split sentences may still be that of a section.
  return key === PAGE_KEY || key === AMBIGUOUS_KEY || hasHead ? torn > 0 : torn > 1 && tears;
}

/** The longest part of a list in which the numbers rise in small steps. */
function risingRuns(runs: readonly Run[]): readonly Run[] {
  let best: Run[] = [];
  let now: Run[] = [];
  for (const run of runs) {
    const step = now.length > 0 ? run.number - now[now.length - 1].number : 0;
    if (now.length === 0 || (step > 0 && step <= MOST_STEP)) now.push(run);
    else now = [run];
    if (now.length > best.length) best = now;
  }
  return best;
}

const pageSpansOf = perDocument((doc): readonly Span[] => pageBreaksOf(doc).map(({ span }) => span));

/** True for an offset in the lines of a page break. */
export function isPageFurniture(doc: Document, at: number): boolean {
  const spans = pageSpansOf(doc);
  return spans.length > 0 && (spans[lowerBound(spans, at)]?.start ?? at + 1) <= at;
}
