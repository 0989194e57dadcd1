import { type Container, ITEM, LINE, NO_GAP, PARAGRAPH, type State } from './state.ts';

/* The text between blocks and lines: blank lines, the markers of quotations and the indents of lists. */

/** The maximum depth of indents. Deeper nesting is unreadable, and would make each line longer. */
export const MOST_CONTAINERS = 12;

/** Requests a gap before the next content. The widest of several counts. */
export function askForGap(state: State, gap: number): void {
  const isInLine = state.heading !== null || currentTable(state) !== null;
  if (isInLine && gap !== NO_GAP && !isRowGap(state)) {
    if (!state.isFresh && state.space === '') state.space = ' ';
    return;
  }
  if (gap > state.gap) state.gap = gap;
  // Two line breaks in a row make a blank line: many pages separate paragraphs this way.
  else if (gap === LINE && state.gap === LINE) state.gap = PARAGRAPH;
}

function isRowGap(state: State): boolean {
  return state.heading === null && (currentTable(state)?.cell ?? 0) < 0;
}

export function currentTable({ tables }: State) {
  return tables.length > 0 ? tables[tables.length - 1] : null;
}

/** The text of the requested gap, with the beginning of the next line. */
export function gapText(state: State): string {
  if (state.options.signs === 'none') return plainGap(state);
  const { containers, gap } = state;
  const isFirst = state.last === '';
  let text = '';
  if (!isFirst && gap === LINE) text = '  \n';
  else if (!isFirst && gap === ITEM) text = '\n';
  else if (!isFirst && gap === PARAGRAPH) text = `\n${blankLine(containers)}\n`;
  if (state.hasRule && gap === PARAGRAPH && !isFirst)
    text += `${margin(
      containers.filter(({ isStarted }) => isStarted),
      false,
    )}***\n${blankLine(containers)}\n`;
  return text + margin(containers, true);
}

function plainGap({ last, gap, containers }: State): string {
  for (const container of containers) container.isStarted = true;
  if (last === '') return '';
  return gap === PARAGRAPH ? '\n\n' : '\n';
}

/** The beginning of a line. Markers are written once: the next line of an item is aligned with its first word. */
export function margin(containers: readonly Container[], begins: boolean): string {
  let text = '';
  for (let index = 0; index < containers.length && index < MOST_CONTAINERS; index++) {
    const container = containers[index];
    if (container.isQuote) text += '> ';
    else text += container.isStarted || !begins ? ' '.repeat(container.marker.length) : container.marker;
    if (begins && !container.isStarted) text += container.task;
    if (begins) container.isStarted = true;
  }
  return text;
}

/** An empty line between two blocks in the same containers. */
function blankLine(containers: readonly Container[]): string {
  let text = '';
  for (let index = 0; index < containers.length && index < MOST_CONTAINERS; index++) {
    const { isQuote, isStarted, marker } = containers[index];
    if (!isStarted) break;
    text += isQuote ? '> ' : ' '.repeat(marker.length);
  }
  return text.trimEnd();
}
