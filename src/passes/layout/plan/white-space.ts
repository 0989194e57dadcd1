import type { Document } from '../../../text/document.ts';
import { isBlank } from '../../../text/lines.ts';
import { perDocument } from '../../../text/per-document.ts';
import { lowerBound, type Span } from '../../../text/span.ts';
import { type BlankRun, meantRuns } from './columns.ts';
import { type LayoutEdit, type LinedDocument, linesOf, propose } from './lined-document.ts';

/** The white space between visible lines: removes trailing spaces, and leaves one blank line at most. */
export function tidyGaps({ doc, lines }: LinedDocument, edits: LayoutEdit[]): void {
  const { text } = doc;
  let from = 0;
  let breaks = 0;
  let isFirst = true;
  for (const [index, line] of lines.entries()) {
    if (index > 0) breaks++;
    if (isBlank(line)) continue;
    const to = line.start - line.indent;
    if (isFirst && breaks > 0) propose(edits, 'layout/blank-runs', [0, to], '');
    else if (!isFirst) closeGap({ from, to, breaks }, doc, edits);
    from = line.end;
    breaks = 0;
    isFirst = false;
  }
  const tail = text.slice(from).includes('\n') && !isFirst ? '\n' : '';
  if (text.length > from && text.length - from !== tail.length)
    propose(edits, breaks > 1 ? 'layout/blank-runs' : 'layout/trailing-space', [from, text.length], tail);
}

interface Gap {
  readonly from: number;
  readonly to: number;
  /** Line ends in the gap. */
  readonly breaks: number;
}

function closeGap({ from, to, breaks }: Gap, doc: Document, edits: LayoutEdit[]): void {
  if (breaks > 2) propose(edits, 'layout/blank-runs', [from, to], '\n\n');
  else if (to - from > breaks) {
    // Two spaces at a line end are a line break in Markdown.
    if (doc.syntax === 'markdown' && breaks === 1) return;
    propose(edits, 'layout/trailing-space', [from, to], '\n'.repeat(breaks));
  }
}

/** Two or more spaces, of any width. */
const BLANK_RUN = /[ \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]{2,}/gu;

/** Reduces runs of spaces inside a line to one, unless they are intended: columns, and two spaces after a sentence. */
export function joinSpaceRuns({ doc }: LinedDocument, edits: LayoutEdit[]): void {
  for (const { start, end } of needlessRuns(doc)) propose(edits, 'layout/space-runs', [start, end], ' ');
}

/** The runs of spaces that are not intended, in order. */
const needlessRuns: (doc: Document) => readonly Span[] = perDocument((doc) => {
  const lined = linesOf(doc);
  const runs = runsOf(lined);
  if (runs.length === 0) return [];
  const kept = meantRuns(lined, runs);
  return runs.filter((run) => !kept(run)).map(({ span }) => span);
});

/** True for a run of spaces inside a line that makes columns or separates sentences. */
export function isMeantRun(doc: Document, { start, end }: Span): boolean {
  const needless = needlessRuns(doc);
  return end - start > 1 && needless[lowerBound(needless, start)]?.start !== start;
}

/** The runs of spaces between visible characters of one line, outside code and tables. */
function runsOf({ doc, lines, blockOf }: LinedDocument): readonly BlankRun[] {
  const runs: BlankRun[] = [];
  let line = 0;
  BLANK_RUN.lastIndex = 0;
  for (let run = BLANK_RUN.exec(doc.text); run; run = BLANK_RUN.exec(doc.text)) {
    const { index: start, 0: blanks } = run;
    while (line + 1 < lines.length && start >= lines[line].end) line++;
    const kind = doc.blocks[blockOf[line]]?.kind;
    const isProse = kind && kind !== 'code' && kind !== 'table' && kind !== 'front-matter';
    if (isProse && start > lines[line].start && start < lines[line].end)
      runs.push({ line, span: { start, end: start + blanks.length } });
  }
  return runs;
}
