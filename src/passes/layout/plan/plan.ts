/*
 * What the pass would do to a text, read once for all its rules. Joining and parting lines changes how a
 * text reads as a whole, so it is done only where the result would be left alone by a second reading.
 */
import { commonness } from '../../../knowledge/english-words.ts';
import { isDigit, isLetter, isLower, isSpace } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { apply, type Edit, settle } from '../../../text/edit.ts';
import { detectLineBreaking, isBlank, type Line, readLines } from '../../../text/lines.ts';
import { perDocument } from '../../../text/per-document.ts';
import { readDocument } from '../../../text/read-document.ts';
import type { Span } from '../../../text/span.ts';
import type { EditFinding } from '../../rule.ts';

type LayoutRule =
  | 'hard-wrap'
  | 'hyphenation'
  | 'paragraph-break'
  | 'blank-runs'
  | 'trailing-space'
  | 'space-runs';

const STRUCTURAL: ReadonlySet<string> = new Set(
  ['hard-wrap', 'hyphenation', 'paragraph-break'].map((name) => `layout/${name}`),
);

/** All edits of the pass. */
const planOf = perDocument((doc) => {
  const edits = propose(doc);
  if (!edits.some(({ rule }) => STRUCTURAL.has(rule)) || isSurelyLines(doc)) return edits;
  const { changes } = settle(doc.text, edits, doc.shielded);
  const { syntax, language, options: settings } = doc;
  const again = propose(readDocument(apply(doc.text, changes), { syntax, language, options: settings }));
  return again.length === 0 ? edits : edits.filter(({ rule }) => !STRUCTURAL.has(rule));
});

const WIDER_THAN_WRAPPED = 200;

/** True for a text with a line that no wrapping makes: parting its lines cannot make it look wrapped. */
function isSurelyLines(doc: Document): boolean {
  return linesOf(doc).some((line) => line.end - line.start > WIDER_THAN_WRAPPED);
}

const linesOf = perDocument((doc) => readLines(doc.text));

/** The edits of one rule, as its findings. */
export function findingsOf(doc: Document, rule: string): readonly EditFinding[] {
  return planOf(doc).filter((edit) => edit.rule === rule);
}

function propose(doc: Document): readonly Edit[] {
  const lines = linesOf(doc);
  const within = insideBlocks(doc, lines);
  const edits: Edit[] = [];
  // Of two edits of one gap the first proposed is taken: joining and parting come before tidying.
  if (doc.syntax === 'text') {
    if (detectLineBreaking(doc.text, lines) === 'wrapped') unwrap(doc, lines, within, edits);
    else part(doc, lines, within, edits);
  }
  gaps(doc, lines, edits);
  spaceRuns(doc, lines, within, edits);
  return edits;
}

function put(edits: Edit[], rule: LayoutRule, start: number, end: number, text: string): void {
  edits.push({ rule: `layout/${rule}`, span: { start, end }, text, confidence: 1 });
}

/** For each line the index of the block it lies in; -1 for a blank line. */
function insideBlocks(doc: Document, lines: readonly Line[]): Int32Array {
  const within = new Int32Array(lines.length).fill(-1);
  let block = 0;
  for (let index = 0; index < lines.length; index++) {
    if (isBlank(lines[index])) continue;
    while (block < doc.blocks.length && doc.blocks[block].span.end <= lines[index].start) block++;
    if (block < doc.blocks.length && doc.blocks[block].span.start <= lines[index].start)
      within[index] = block;
  }
  return within;
}

/** The white space between visible lines: trailing spaces go, blank lines become one at most. */
function gaps(doc: Document, lines: readonly Line[], edits: Edit[]): void {
  const { text } = doc;
  let from = 0;
  let breaks = 0;
  let isFirst = true;
  for (const [index, line] of lines.entries()) {
    if (index > 0) breaks++;
    if (isBlank(line)) continue;
    const to = line.start - line.indent;
    if (isFirst && breaks > 0) put(edits, 'blank-runs', 0, to, '');
    else if (!isFirst) closeGap({ from, to, breaks }, doc, edits);
    from = line.end;
    breaks = 0;
    isFirst = false;
  }
  const tail = text.slice(from).includes('\n') && !isFirst ? '\n' : '';
  if (text.length > from && text.length - from !== tail.length)
    put(edits, breaks > 1 ? 'blank-runs' : 'trailing-space', from, text.length, tail);
}

interface Gap {
  readonly from: number;
  readonly to: number;
  /** Line ends in the gap. */
  readonly breaks: number;
}

function closeGap({ from, to, breaks }: Gap, doc: Document, edits: Edit[]): void {
  if (breaks > 2) put(edits, 'blank-runs', from, to, '\n\n');
  else if (to - from > breaks) {
    // Two blanks at a line end are a line break in Markdown.
    if (doc.syntax === 'markdown' && breaks === 1) return;
    put(edits, 'trailing-space', from, to, '\n'.repeat(breaks));
  }
}

const COLUMN = 3;
/** Two blanks and more, of any width. */
const BLANK_RUN = /[ \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]{2,}/gu;

/** Runs of blanks inside a line become one; columns of blanks are a table. */
function spaceRuns(doc: Document, lines: readonly Line[], within: Int32Array, edits: Edit[]): void {
  let line = 0;
  let runs: Span[] = [];
  BLANK_RUN.lastIndex = 0;
  for (let run = BLANK_RUN.exec(doc.text); run; run = BLANK_RUN.exec(doc.text)) {
    const { index: start, 0: blanks } = run;
    if (start >= lines[line].end) {
      closeRuns(runs, edits);
      runs = [];
      while (line + 1 < lines.length && start >= lines[line].end) line++;
    }
    const kind = doc.blocks[within[line]]?.kind;
    const isProse = kind && kind !== 'code' && kind !== 'table' && kind !== 'front-matter';
    if (isProse && start > lines[line].start && start < lines[line].end)
      runs.push({ start, end: start + blanks.length });
  }
  closeRuns(runs, edits);
}

/** The runs of one line. */
function closeRuns(runs: readonly Span[], edits: Edit[]): void {
  if (runs.filter(({ start, end }) => end - start >= COLUMN).length > 1) return;
  for (const { start, end } of runs) put(edits, 'space-runs', start, end, ' ');
}

/** Joins the lines of wrapped paragraphs. */
function unwrap(doc: Document, lines: readonly Line[], within: Int32Array, edits: Edit[]): void {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  let from = 0;
  while (from < lines.length) {
    let to = from + 1;
    while (to < lines.length && within[to] >= 0 && within[to] === within[from]) to++;
    const kind = doc.blocks[within[from]]?.kind;
    if (to - from > 1 && (kind === 'paragraph' || kind === 'list-item' || kind === 'quote'))
      joinBlock({ doc, lines, from, to, width }, edits);
    from = to;
  }
}

interface Wrapped {
  readonly doc: Document;
  readonly lines: readonly Line[];
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

const FLOW_MARK = /[,;\u2013\u2014-]/u;
const SLACK = 12;

function joinBlock({ doc, lines, from, to, width }: Wrapped, edits: Edit[]): void {
  const { text } = doc;
  const joins: boolean[] = [];
  for (let index = from; index + 1 < to; index++)
    joins.push(isWrapped(text, lines[index], lines[index + 1], width));
  // Verse, addresses, lists without marks: their line ends are meant.
  if (joins.filter(Boolean).length * 2 < joins.length) return;
  for (let index = from; index + 1 < to; index++) {
    const line = lines[index];
    let next = lines[index + 1].start;
    while (text.charCodeAt(next) === 62 || (next > lines[index + 1].start && text.charCodeAt(next) === 32))
      next++;
    if (!joins[index - from]) put(edits, 'paragraph-break', line.end, next, '\n\n');
    else if (!hyphen({ text, end: line.end, next, language: doc.language }, edits))
      put(edits, 'hard-wrap', line.end, next, ' ');
  }
}

/** True where the first word of the next line would not have fitted, or the sentence runs on. */
function isWrapped(text: string, line: Line, next: Line, width: number): boolean {
  let word = next.start;
  while (word < next.end && word < next.start + width && !isSpace(text.charCodeAt(word))) word++;
  if (line.end - line.start + 1 + word - next.start > width - SLACK) return true;
  // A short line is the last of its paragraph, or stands for itself.
  if (line.end - line.start <= width / 2) return false;
  return isLower(text.charCodeAt(next.start)) || FLOW_MARK.test(text[line.end - 1]);
}

interface LineEnd {
  readonly text: string;
  readonly end: number;
  readonly next: number;
  readonly language: string;
}

const LONGEST_WORD = 40;

/** A hyphen at a line end: joined without a blank, and without the hyphen where that makes the known word. */
function hyphen({ text, end, next, language }: LineEnd, edits: Edit[]): boolean {
  if (text[end - 1] !== '-') return false;
  const before = text.charCodeAt(end - 2);
  const after = text.charCodeAt(next);
  if (!(isLetter(before) || isDigit(before)) || !(isLetter(after) || isDigit(after))) return false;
  const head = wordBefore(text, end - 1);
  const tail = wordAfter(text, next);
  const isEnglish = language === 'en' || language === 'und';
  if (isEnglish && isLower(after) && isOneWord(head, tail)) put(edits, 'hyphenation', end - 1, next, '');
  else put(edits, 'hyphenation', end, next, '');
  return true;
}

function isOneWord(head: string, tail: string): boolean {
  const joined = commonness(head + tail);
  if (joined === 0 || commonness(`${head}-${tail}`) > 0) return false;
  return joined >= 2 || commonness(head) < 2 || commonness(tail) < 2;
}

function wordBefore(text: string, end: number): string {
  let at = end;
  while (at > 0 && end - at < LONGEST_WORD && isLetter(text.charCodeAt(at - 1))) at--;
  return text.slice(at, end);
}

function wordAfter(text: string, start: number): string {
  let at = start;
  while (at - start < LONGEST_WORD && isLetter(text.charCodeAt(at))) at++;
  return text.slice(start, at);
}

const MOST_GAPS = 0.1;
const LEAST_LINES = 3;
/** Where no line is longer the text may be verse, or a list: its lines are left as they are. */
const LONGEST_VERSE = 80;
const TIGHT: ReadonlySet<string> = new Set(['list-item', 'table', 'code', 'quote', 'front-matter']);

/** A blank line between the blocks of a text that has a paragraph a line. */
function part(doc: Document, lines: readonly Line[], within: Int32Array, edits: Edit[]): void {
  let visible = 0;
  let blank = 0;
  let longest = 0;
  for (const [index, line] of lines.entries()) {
    if (!isBlank(line)) {
      visible++;
      longest = Math.max(longest, line.end - line.start);
    } else if (visible > 0 && index + 1 < lines.length && !isBlank(lines[index + 1])) blank++;
  }
  if (visible < LEAST_LINES || longest <= LONGEST_VERSE || blank >= MOST_GAPS * (visible - 1)) return;
  for (let index = 1; index < lines.length; index++) {
    const [above, below] = [within[index - 1], within[index]];
    if (above < 0 || below < 0 || above === below) continue;
    const kind = doc.blocks[above].kind;
    if (kind === doc.blocks[below].kind && TIGHT.has(kind)) continue;
    const at = lines[index].start - lines[index].indent;
    put(edits, 'paragraph-break', lines[index - 1].end, at, '\n\n');
  }
}
