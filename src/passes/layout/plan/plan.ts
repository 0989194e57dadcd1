/**
 * The edits of the pass for a text, computed once for all its rules. Joining and separating lines changes how
 * a whole text is read, so it is done only if a second reading would leave the result alone.
 */
import type { Document } from '../../../text/document.ts';
import { apply, settle } from '../../../text/edit.ts';
import { detectLineBreaking } from '../../../text/lines.ts';
import { perDocument } from '../../../text/per-document.ts';
import { readDocument } from '../../../text/read-document.ts';
import { joinSoftHyphens, joinTornWords } from './hyphenation.ts';
import { isLaidOut } from './laid-out.ts';
import { type LayoutEdit, type LayoutRule, linesOf } from './lined-document.ts';
import { partParagraphs } from './paragraphs.ts';
import { unwrap } from './unwrap.ts';
import { isVerse } from './verse.ts';
import { joinSpaceRuns, tidyGaps } from './white-space.ts';

/** The rules that join or separate lines. */
const STRUCTURAL: ReadonlySet<LayoutRule> = new Set<LayoutRule>([
  'layout/hard-wrap',
  'layout/hyphenation',
  'layout/paragraph-break',
]);

/** All edits of the pass, each with its rule. */
export const planOf: (doc: Document) => readonly LayoutEdit[] = perDocument((doc) => {
  const edits = proposeEdits(doc);
  if (!edits.some(({ rule }) => STRUCTURAL.has(rule)) || isSurelyLines(doc)) return edits;
  const { changes } = settle(doc.text, edits, doc.shielded);
  const { syntax, language, options } = doc;
  const again = proposeEdits(readDocument(apply(doc.text, changes), { syntax, language, options }));
  return again.length === 0 ? edits : edits.filter(({ rule }) => !STRUCTURAL.has(rule));
});

const WIDER_THAN_WRAPPED = 200;

/** True for a text with a line too long to be wrapped: separating its lines cannot make it look wrapped. */
function isSurelyLines(doc: Document): boolean {
  return linesOf(doc).lines.some((line) => line.end - line.start > WIDER_THAN_WRAPPED);
}

function proposeEdits(doc: Document): readonly LayoutEdit[] {
  const lined = linesOf(doc);
  const edits: LayoutEdit[] = [];
  // Of two edits of one gap, the first wins: joining and separating come before tidying.
  const isWrapped = detectLineBreaking(doc.text, lined.lines) === 'wrapped';
  const isSet = isVerse(lined) || (isWrapped && isLaidOut(lined));
  joinSoftHyphens(lined, edits);
  if (doc.syntax === 'text' && !isSet) {
    joinTornWords(lined, edits);
    if (isWrapped) unwrap(lined, edits);
    else partParagraphs(lined, edits);
  }
  tidyGaps(lined, edits);
  if (!isSet) joinSpaceRuns(lined, edits);
  return edits;
}
