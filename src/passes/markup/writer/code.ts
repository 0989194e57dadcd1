import type { Element } from '../parse/tree.ts';
import { attribute } from '../parse/tree.ts';
import { afterContent, beforeContent, startLine } from './content.ts';
import { append, type Draft, insert, newDraft, remove, type Sign } from './edit-list.ts';
import { askForGap, margin } from './gaps.ts';
import { type Code, NO_GAP, PARAGRAPH, type State, say } from './state.ts';

/* Preformatted text: a fenced code block, in which every line keeps its white space. */

export function openCode(state: State, element: Element): void {
  askForGap(state, PARAGRAPH);
  state.code = {
    element,
    open: { text: '' },
    isStarted: false,
    language: '',
    lineEnds: [],
    ticks: 0,
    tildes: 0,
  };
  let at: Element | null = element;
  for (let up = 0; at && up < MOST_UP; up++, at = at.parent) noteLanguage(state.code, at);
}

/** Ends the code block; its fence is longer than any inside. */
export function closeCode(state: State, at: number): void {
  const { code } = state;
  state.code = null;
  if (!code) return;
  if (code.isStarted && state.options.signs === 'markdown') {
    const fence = fenceFor(code);
    code.open.text = fence;
    insert(state, at, `\n${margin(state.containers, false)}${fence}`);
  }
  askForGap(state, PARAGRAPH);
}

function fenceFor({ ticks, tildes }: Code): string {
  if (ticks < 3) return '```';
  return tildes < 3 ? '~~~' : '`'.repeat(ticks + 1);
}

const LANGUAGE =
  /(?:^|\s)(?:lang(?:uage)?|highlight(?:-source|-text)?(?!-default|-none|-notranslate)|brush:\s?)-?([\w+#.-]{1,20})(?:\s|$)/u;

/** How many ancestors may name the language: highlighters put it outside the table of code and line numbers. */
const MOST_UP = 6;
const NAME = /^[\w+#.-]{1,20}$/u;
/** Words that highlight.js and Hexo write beside their own names. */
const HLJS = /(?:^|\s)(?:hljs|highlight)\s{1,3}([a-z][\w+#.-]{0,19})(?:\s|$)/u;

/** Stores the language given in a highlighter's class, on the block's element or the first one inside. */
export function noteLanguage(code: Code, element: Element): void {
  if (code.isStarted || code.language !== '') return;
  const said = attribute(element, 'data-lang') ?? attribute(element, 'data-language') ?? '';
  const names = attribute(element, 'class') ?? '';
  code.language = NAME.exec(said)?.[0] ?? LANGUAGE.exec(names)?.[1] ?? HLJS.exec(names)?.[1] ?? '';
}

/** Ends a line of code at a line feed of the source, or at a tag. */
export function endCodeLine(state: State, draft: Draft | null): void {
  const { code } = state;
  if (!code?.isStarted) return;
  if (draft === null && code.lineEnds.length > 0) return;
  if (draft === null && state.last === '\n') return;
  code.lineEnds.push(draft);
}

/** Writes a text node inside code. */
export function writeCode(state: State, place: { start: number; end: number }, element: Element): void {
  const { source } = state;
  let at = place.start;
  while (at < place.end) {
    const feed = source.indexOf('\n', at);
    const end = feed < 0 || feed > place.end ? place.end : feed;
    if (end > at) writeCodePiece(state, { start: at, end, text: source.slice(at, end) }, element);
    if (end < place.end) endCodeLine(state, remove(state, 'white-space', { start: end, end: end + 1 }));
    at = end + 1;
  }
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const VISIBLE = /\S/u;

export function writeCodeReference(state: State, piece: Piece, element: Element): void {
  const draft = newDraft('reference', piece.start, piece.end);
  if (piece.text === '\n') {
    state.drafts.push(draft);
    endCodeLine(state, draft);
    return;
  }
  startPiece(state, piece, element);
  append(draft, piece.text);
  state.drafts.push(draft);
  afterContent(state, piece);
}

function writeCodePiece(state: State, piece: Piece, element: Element): void {
  const code = state.code as Code;
  if (!code.isStarted && !VISIBLE.test(piece.text)) {
    remove(state, 'white-space', piece);
    return;
  }
  startPiece(state, piece, element);
  afterContent(state, piece);
}

function startPiece(state: State, { start, text }: Piece, element: Element): void {
  const code = state.code as Code;
  countRuns(state, code, text);
  if (!code.isStarted) {
    startCode(state, code, { at: start, element });
    return;
  }
  const lineMargin = state.options.signs === 'markdown' ? margin(state.containers, false) : '';
  for (const [index, draft] of code.lineEnds.entries()) {
    const isLast = index === code.lineEnds.length - 1;
    say(state, '\n');
    const text = `\n${isLast ? lineMargin : lineMargin.trimEnd()}`;
    if (draft) append(draft, text);
    else insert(state, start, text);
  }
  if (code.lineEnds.length > 0 && state.block) state.block.lines += code.lineEnds.length;
  code.lineEnds.length = 0;
}

/** Keeps the longest runs of backticks and tildes. A run may go on from the piece before: a tag may stand within it. */
function countRuns(state: State, code: Code, text: string): void {
  for (const { 0: run, index } of text.matchAll(/`+|~+/gu)) {
    const name = run[0] === '`' ? 'ticks' : 'tildes';
    const goesOn = index === 0 && code.lineEnds.length === 0 && state.last === run[0];
    code[name] = Math.max(code[name], run.length + (goesOn ? code[name] : 0));
  }
}

function startCode(state: State, code: Code, { at, element }: { at: number; element: Element }): void {
  code.isStarted = true;
  if (state.gap === NO_GAP) {
    beforeContent(state, at, { next: 'x', element, head: '' });
    return;
  }
  startLine(state, at);
  if (state.options.signs === 'markdown') {
    const open: Sign = code.open;
    insert(state, at, open);
    insert(state, at, `${code.language}\n${margin(state.containers, false)}`);
  }
  beforeContent(state, at, { next: 'x', element, head: '' });
}
