import { insert, type Sign } from './edit-list.ts';
import type { Inline, InlineKind, State, Written } from './state.ts';

/*
 * Emphasis, code and links. The source opens and closes them anywhere; in Markdown they must be nested,
 * inside one block and tight around words. So `wanted` is what is open in the source, `written` what is open
 * in the text, and the two are reconciled only before each word.
 */

/**
 * The maximum number of open inline elements that are written: a page that never closes its bold text has thousands.
 */
const MOST_OPEN = 24;
/** The maximum number of blocks for which a link around them is repeated. */
const MOST_TIMES = 12;

export function wantInline(state: State, inline: Inline): void {
  if (state.wanted.length < MOST_OPEN) state.wanted.push(inline);
}

export function endInline({ wanted }: State, element: Inline['element']): void {
  for (let index = wanted.length - 1; index >= 0; index--)
    if (wanted[index].element === element) {
      wanted.splice(index, 1);
      return;
    }
}

const NONE: readonly Inline[] = [];

/** The elements that should be open at the next word: each kind once, and nothing inside code. */
function due(state: State): readonly Inline[] {
  if (state.wanted.length === 0 || state.options.signs === 'none' || state.code) return NONE;
  const kinds: Inline[] = [];
  for (const inline of state.wanted) {
    if (kinds.some(({ kind }) => kind === inline.kind)) continue;
    if (inline.kind === 'strong' && state.heading) continue;
    if (inline.kind === 'link' && inline.times >= MOST_TIMES) continue;
    kinds.push(inline);
    if (LITERAL.has(inline.kind)) break;
  }
  return kinds;
}

const SAME_SIGNS: Readonly<Record<string, string>> = { strong: '**', em: '*', del: '~~' };

function signOf({ kind, address }: Inline): string {
  if (kind === 'note' && address === '[') return '';
  return kind === 'math' ? address : (OPENING[kind] ?? SAME_SIGNS[kind] ?? '`');
}

/** Kinds whose marks mean the same everywhere, with their closing marks. */
const OPENING: Readonly<Record<string, string>> = { link: '[', sup: '<sup>', sub: '<sub>', note: '[^' };

function endOf({ kind, address }: Inline): string | undefined {
  if (kind === 'link') return `](${address})`;
  // The page may have brackets around a label already.
  if (kind === 'note') return address === '[' ? '' : ']';
  if (kind === 'math') return address;
  return kind === 'sup' || kind === 'sub' ? `</${kind}>` : undefined;
}

/** Kinds that contain no other kinds. */
const LITERAL: ReadonlySet<InlineKind> = new Set(['code', 'math', 'note']);

/** True if the text is written unchanged: in code, in a formula, in the label of a footnote. */
export function isLiteral({ written }: State): boolean {
  return written.length > 0 && LITERAL.has(written[written.length - 1].inline.kind);
}

/** True if exactly the wanted elements are open. */
export function isInStep(state: State): boolean {
  return state.wanted.length === 0 && state.written.length === 0;
}

/** The number of written elements that stay open. */
function kept(state: State, wanted: readonly Inline[]): number {
  const { written } = state;
  let same = 0;
  while (same < written.length && same < wanted.length && isSame(written[same].inline, wanted[same])) same++;
  return same;
}

function isSame(a: Inline, b: Inline): boolean {
  return (
    a.kind === b.kind &&
    ((a.kind !== 'link' && a.kind !== 'math' && a.kind !== 'note') || a.element === b.element)
  );
}

const SPACE = /\s/u;
const SPACE_OR_MARK = /[\s\p{P}\p{S}]/u;
const MARK = /[\p{P}\p{S}]/u;

/** Closes elements right before `at`. `next` is the next visible character. */
export function closeInlines(state: State, at: number, next: string, all: boolean): void {
  const stays = all ? 0 : kept(state, due(state));
  while (state.written.length > stays) {
    const { inline, sign, ticks } = state.written.pop() as Written;
    const end = endOf(inline);
    if (inline.kind === 'code') closeCode(state, at, sign, ticks);
    else if (end !== undefined) write(state, at, end);
    // CommonMark does not close emphasis between a punctuation mark and a letter, or after any space.
    else if (SPACE.test(state.last) || (MARK.test(state.last) && !SPACE_OR_MARK.test(next))) sign.text = '';
    else if (sign.text !== '') write(state, at, signOf(inline));
  }
}

function closeCode(state: State, at: number, sign: Sign, ticks: number): void {
  const fence = '`'.repeat(ticks + 1);
  const blank = ticks > 0 ? ' ' : '';
  sign.text = fence + blank;
  write(state, at, blank + fence);
}

/** Opens the wanted elements right before the word at `at`. */
export function openInlines(state: State, at: number, next: string): void {
  const wanted = due(state);
  for (let index = kept(state, wanted); index < wanted.length; index++) {
    const inline = wanted[index];
    // Emphasis must begin at a visible character.
    if (SPACE.test(next) && isEmphasis(inline)) return;
    const sign: Sign = { text: signOf(inline) };
    const isStar = inline.kind === 'strong' || inline.kind === 'em';
    // Stars that touch other stars, or are between a letter and a punctuation mark, would be misread.
    const isUnclear =
      isEmphasis(inline) &&
      (isOpenBetween(state.last, signAfter(wanted, index) ?? next) ||
        (isStar && state.last === '*' && !opensAbove(state)));
    if (isUnclear) sign.text = '';
    if (inline.kind === 'link') {
      inline.times++;
      const bang = state.lone.get('!');
      if (bang && state.last === '!') bang.text = '\\';
    }
    if (isStar && sign.text !== '') patchLone(state, '*');
    insert(state, at, sign);
    if (sign.text !== '') state.last = sign.text[sign.text.length - 1];
    state.written.push({ inline, sign, ticks: 0 });
  }
}

/** Kinds whose marks depend on the neighbouring characters in CommonMark. */
function isEmphasis({ kind }: Inline): boolean {
  return SAME_SIGNS[kind] !== undefined;
}

/** The mark that we write after an inline's own mark, except stars, which would join it. */
function signAfter(wanted: readonly Inline[], index: number): string | undefined {
  const after = wanted.slice(index + 1).find(({ kind }) => kind !== 'strong' && kind !== 'em');
  return after && signOf(after);
}

/** True if the last written star opens emphasis around the next one. */
function opensAbove({ written }: State): boolean {
  const above = written[written.length - 1];
  return (
    above !== undefined &&
    above.sign.text !== '' &&
    (above.inline.kind === 'strong' || above.inline.kind === 'em')
  );
}

function isOpenBetween(last: string, next: string): boolean {
  return last !== '' && !SPACE_OR_MARK.test(last) && MARK.test(next);
}

/** A character that was single in its block now has a partner, so it must be escaped. */
export function patchLone(state: State, mark: string): void {
  const lone = state.lone.get(mark);
  if (lone) lone.text = '\\';
  else state.lone.set(mark, { text: '' });
}

function write(state: State, at: number, text: string): void {
  insert(state, at, text);
  if (text !== '') state.last = text[text.length - 1];
}
