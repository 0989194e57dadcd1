import { isBlank, type Line } from '../../../text/lines.ts';
import type { LinedDocument } from './lined-document.ts';

/**
 * Texts whose line breaks are intended, though some lines are as long as in wrapped prose: glossaries, manuals,
 * changelogs, standards. Joining their lines would merge labels with their entries, and columns with sentences.
 */

/** Consecutive lines without a blank line between them. */
type Group = readonly Line[];

/** True for a text of entries under labels, of several levels of indentation, or of lists. */
export function isLaidOut(lined: LinedDocument): boolean {
  const { doc, lines, blockOf } = lined;
  const isListed = (line: number) => doc.blocks[blockOf[line]]?.kind === 'list-item';
  return (
    isMostlyList(lined) ||
    hasLevels(lines, isListed) ||
    hasSections(lines, isListed) ||
    hasEntries(doc.text, lines)
  );
}

const LEAST_LISTED = 0.3;
const LEAST_HANGING = 0.2;

/** Counts list items without a blank line between them, and the lines indented under their first lines. */
function isMostlyList({ doc, lines, blockOf }: LinedDocument): boolean {
  let visible = 0;
  let items = 0;
  let hanging = 0;
  let itemIndent = 0;
  for (let index = 0; index < lines.length; index++) {
    if (isBlank(lines[index])) continue;
    visible++;
    if (doc.blocks[blockOf[index]]?.kind !== 'list-item') continue;
    const { indent } = lines[index];
    if (index > 0 && blockOf[index] === blockOf[index - 1]) {
      if (indent > itemIndent) hanging++;
    } else {
      if (index > 0 && !isBlank(lines[index - 1])) items++;
      itemIndent = indent;
    }
  }
  return items > LEAST_LISTED * visible || hanging > LEAST_HANGING * visible;
}

const LEAST_OFF_LEVEL = 0.1;
const LEAST_OFF_LEVEL_LINES = 5;
/** A smaller indentation is accidental. In UTF-16 units. */
const STEP = 2;

/** True if many lines are indented differently from most, except first lines of paragraphs and list items. */
function hasLevels(lines: readonly Line[], isListed: (line: number) => boolean): boolean {
  const usual = mostFrequentIndent(lines);
  let visible = 0;
  let off = 0;
  for (let index = 0; index < lines.length; index++) {
    const { indent } = lines[index];
    if (isBlank(lines[index])) continue;
    visible++;
    if (Math.abs(indent - usual) < STEP || isListed(index) || isFirstLineIndent(lines, index)) continue;
    off++;
  }
  return off >= LEAST_OFF_LEVEL_LINES && off > LEAST_OFF_LEVEL * visible;
}

function mostFrequentIndent(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  let best = 0;
  for (const line of lines) {
    if (isBlank(line)) continue;
    const count = (counts.get(line.indent) ?? 0) + 1;
    counts.set(line.indent, count);
    if (count > (counts.get(best) ?? 0)) best = line.indent;
  }
  return best;
}

/** True for the first line of a paragraph whose other lines are indented less. */
function isFirstLineIndent(lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1];
  const isFirst = index === 0 || isBlank(lines[index - 1]) || lines[index - 1].indent < lines[index].indent;
  return isFirst && next !== undefined && !isBlank(next) && next.indent < lines[index].indent;
}

const LEAST_SECTIONS = 3;

/** True if lines precede indented ones without a blank line between them, like the headings of a manual. */
function hasSections(lines: readonly Line[], isListed: (line: number) => boolean): boolean {
  let sections = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    if (isListed(index) || isBlank(lines[index]) || isBlank(lines[index + 1])) continue;
    const isHead = index === 0 || isBlank(lines[index - 1]);
    if (isHead && lines[index + 1].indent - lines[index].indent >= STEP) sections++;
  }
  return sections >= LEAST_SECTIONS;
}

const LEAST_LABELS = 3;
const LABEL_SHARE = 0.15;
const LABEL_WIDTH = 0.6;
const LABEL_END = /[^.!?,;:"'\u201d\u2019)\u2026-]/u;

/**
 * True if every few paragraphs there is a label with its kind below (`chad`, `n.`). A single line may be a
 * subheading.
 */
function hasEntries(text: string, lines: readonly Line[]): boolean {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  let groups = 0;
  let labels = 0;
  for (const group of groupsOf(lines)) {
    groups++;
    if (isLabel(text, group, width * LABEL_WIDTH)) labels++;
  }
  return labels >= LEAST_LABELS && labels > LABEL_SHARE * groups;
}

function isLabel(text: string, group: Group, width: number): boolean {
  return (
    group.length === 2 &&
    group.every(({ start, end }) => end - start < width) &&
    LABEL_END.test(text[group[0].end - 1])
  );
}

function groupsOf(lines: readonly Line[]): Group[] {
  const groups: Line[][] = [];
  let isInside = false;
  for (const line of lines) {
    if (!isBlank(line)) {
      if (isInside) groups[groups.length - 1].push(line);
      else groups.push([line]);
    }
    isInside = !isBlank(line);
  }
  return groups;
}
