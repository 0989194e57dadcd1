import { insert, type Sign } from './edit-list.ts';
import { patchLone } from './inline.ts';
import type { State } from './state.ts';

/*
 * Escapes for text that is not markup. A backslash is added only where CommonMark (or GitHub's dialect) would see
 * markup. Stars, underscores, backticks and tildes only work in pairs, so a single one in a block stays as it is.
 */

const SPECIAL = /[\\`*_~[\]<&|!(#]/gu;
const ASCII_MARK = /[!-/:-@[-`{-~]/u;
const SPACE = /\s/u;
const WORD = /[\p{L}\p{N}]/u;
const REFERENCE = /&(?:#\d{1,8}|#[xX][\da-fA-F]{1,7}|[A-Za-z][A-Za-z\d]{1,31});/uy;
const ADDRESS_BEFORE = /(?:https?:\/\/|www\.|@)\S*$/iu;
const LONGEST_ADDRESS = 300;

/** Text to be written, with the visible characters around it. */
export interface Piece {
  readonly text: string;
  /** Its start in the source. Either each character of `text` is one of the source, or all of `text` is at `at`. */
  readonly at: number;
  readonly isReference: boolean;
  /** The text that follows in the source. */
  readonly next: string;
}

/** Adds backslashes to a text. Linear. */
export function escapePiece(state: State, piece: Piece, into: (sign: Sign, offset: number) => void): void {
  const { text } = piece;
  SPECIAL.lastIndex = 0;
  for (let found = SPECIAL.exec(text); found; found = SPECIAL.exec(text)) {
    const at = found.index;
    const sign = signBefore(state, piece, at);
    // The beginning of a line may already be escaped.
    if (sign && !(at === 0 && state.escapedAt === piece.at)) into(sign, at);
  }
}

const CERTAIN: Sign = { text: '\\' };

/** The backslash that a character needs, or may later need; empty if none. */
function signBefore(
  state: State,
  { text, next, at: from, isReference }: Piece,
  at: number,
): Sign | undefined {
  const mark = text[at];
  const before = at > 0 ? text[at - 1] : state.last;
  const after = at + 1 < text.length ? text[at + 1] : next;
  const isInLink = state.written.some(({ inline }) => inline.kind === 'link');
  switch (mark) {
    case '\\':
      // A mark of ours may follow the last one.
      return at + 1 === text.length || ASCII_MARK.test(after) ? CERTAIN : undefined;
    case '*':
    case '~':
    case '`':
    case '_':
      return paired(state, { text, at, before, after });
    case '[':
      return isInLink || after === '^' ? CERTAIN : undefined;
    case ']':
      return isInLink || after === '(' || after === '[' ? CERTAIN : undefined;
    case '(':
      return at === 0 && before === ']' ? CERTAIN : undefined;
    case '<':
      return after === '' || /[A-Za-z/!?]/u.test(after) ? CERTAIN : undefined;
    case '#':
      // At the end of a heading it would close the heading.
      return state.heading && (before === '' || SPACE.test(before)) ? CERTAIN : undefined;
    case '|':
      return state.tables.at(-1) ? CERTAIN : undefined;
    case '!': {
      if (at + 1 < text.length) return undefined;
      const lone: Sign = { text: '' };
      state.lone.set('!', lone);
      return lone;
    }
    default: {
      if (isReference) return isReferenceAfter(state.source, from, next) ? CERTAIN : undefined;
      REFERENCE.lastIndex = at;
      return REFERENCE.test(text) ? CERTAIN : undefined;
    }
  }
}

/** True if an ampersand from `&amp;` is followed by letters that would make it a reference again. */
function isReferenceAfter(source: string, at: number, next: string): boolean {
  if (next === '') return true;
  const end = source.indexOf(';', at) + 1;
  REFERENCE.lastIndex = 0;
  return REFERENCE.test(`&${source.slice(end, end + 34)}`);
}

interface InText {
  readonly text: string;
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

function paired(state: State, { text, at, before, after }: InText): Sign | undefined {
  const mark = text[at];
  const isSpace = (one: string) => one === '' || SPACE.test(one);
  if (mark === '*' && isSpace(before) && isSpace(after)) return undefined;
  if (mark === '_' && ((isSpace(before) && isSpace(after)) || (WORD.test(before) && WORD.test(after))))
    return undefined;
  if (ADDRESS_BEFORE.test(text.slice(Math.max(0, at - LONGEST_ADDRESS), at))) return undefined;
  if (state.lone.has(mark)) {
    patchLone(state, mark);
    return CERTAIN;
  }
  const lone: Sign = { text: '' };
  state.lone.set(mark, lone);
  return lone;
}

/** What turns the beginning of a line into markup: heading, quote, bullet, fence, rule, table, definition. */
const LINE_START =
  /^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|`{3}|~{3}|=+\s*$|-+\s*$|([-_*])(?:[ \t]*\1){2,}\s*$|\[[^\]\n]{1,99}\]:|:?-+:?\s*(?:\||$)|\|)/u;
const NUMBERED = /^(\d{1,9})[.)](?=\s|$)/u;
const MAY_BEGIN = /^[#>\-+*`~=_[:|\d]/u;

/** Escapes the beginning of a line that Markdown would read as another kind of block. `head` is the beginning. */
export function escapeLineStart(state: State, at: number, head: string): void {
  state.escapedAt = -1;
  if (!MAY_BEGIN.test(head)) return;
  const numbered = NUMBERED.exec(head);
  if (numbered) insert(state, at + numbered[1].length, '\\', 'escape');
  else if (LINE_START.test(head)) {
    insert(state, at, '\\', 'escape');
    state.escapedAt = at;
  }
}
