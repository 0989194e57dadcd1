import type { Change } from '../../text/edit.ts';

/*
 * The changes of all passes as one list of changes from the first text to the last. If a later pass
 * overwrites the text of an earlier one, both changes form one piece. Linear in the text and the changes of
 * each pass.
 */

/** A part of the first text, and what it became. */
export interface Piece {
  /** Its place in the first text. */
  readonly start: number;
  readonly end: number;
  /** Its replacement in the last text; undefined if it was not changed. */
  readonly text: string | undefined;
  /** Its changes, in order. */
  readonly changes: readonly Change[];
}

/** A piece during a pass. `written` is new, `rest` is still in the text before the pass. */
interface Open {
  start: number;
  readonly end: number;
  readonly written: string;
  /** Undefined for text that is not changed yet. */
  readonly rest: string | undefined;
  readonly changes: readonly Change[];
}

/** The pieces that a pass still has to read, the next one last, and its position in its text. */
interface Reader {
  readonly pieces: Open[];
  at: number;
}

/** The pieces of a text after the changes of several passes, in the order of the text. */
export function composeChanges(text: string, passes: readonly (readonly Change[])[]): readonly Piece[] {
  let pieces: readonly Piece[] = [{ start: 0, end: text.length, text: undefined, changes: [] }];
  for (const changes of passes) if (changes.length > 0) pieces = composePass(pieces, changes, text.length);
  return pieces.filter((piece) => !isEmpty(piece)).map((piece) => withoutDetour(piece, text));
}

function isEmpty({ start, end, text = '' }: Piece): boolean {
  return start === end && text === '';
}

/** A part that was changed and changed back counts as unchanged. */
function withoutDetour(piece: Piece, text: string): Piece {
  const { start, end, text: written } = piece;
  if (written === undefined || written.length !== end - start || !text.startsWith(written, start))
    return piece;
  return { start, end, text: undefined, changes: [] };
}

function composePass(pieces: readonly Piece[], changes: readonly Change[], length: number): readonly Piece[] {
  const reader: Reader = { pieces: pieces.map(openPiece).reverse(), at: 0 };
  const done: Piece[] = [];
  for (const change of changes) {
    passOver(reader, change.at, done);
    const { made, need } = beginPiece(reader, change, length);
    const { piece, tail } = takeChanged(reader, made, need);
    const written = {
      ...piece,
      written: piece.written + change.after,
      changes: [...piece.changes, change],
      rest: tail,
    };
    // The rest of a piece from an earlier pass may be changed again by this pass.
    if (tail === '') done.push(closePiece(written));
    else reader.pieces.push(written);
  }
  for (const piece of reader.pieces.reverse()) done.push(closePiece(piece));
  return done;
}

function openPiece({ start, end, text, changes }: Piece): Open {
  return { start, end, written: '', rest: text, changes };
}

function closePiece({ start, end, written, rest, changes }: Open): Piece {
  return { start, end, text: rest === undefined ? undefined : written + rest, changes };
}

function lengthOf({ start, end, rest }: Open): number {
  return rest?.length ?? end - start;
}

/** Reads up to a place in the text before the pass. An unchanged piece is split there. */
function passOver(reader: Reader, to: number, done: Piece[]): void {
  for (
    let next = reader.pieces.at(-1);
    next && reader.at + lengthOf(next) <= to;
    next = reader.pieces.at(-1)
  ) {
    reader.at += lengthOf(next);
    done.push(closePiece(next));
    reader.pieces.pop();
  }
  const open = reader.pieces.at(-1);
  if (!open || open.rest !== undefined || reader.at === to) return;
  const head = to - reader.at;
  done.push({ start: open.start, end: open.start + head, text: undefined, changes: [] });
  open.start += head;
  reader.at = to;
}

/** The piece of a change, with the part before it if it meets an earlier one. */
function beginPiece(reader: Reader, { at, before }: Change, length: number): { made: Open; need: number } {
  const open = reader.pieces.at(-1);
  const need = before.length;
  const isMet = open?.rest !== undefined && (open.written !== '' || reader.at < at || need > 0);
  if (open?.rest !== undefined && isMet) {
    reader.pieces.pop();
    const head = at - reader.at;
    reader.at = at;
    return {
      made: { ...open, written: open.written + open.rest.slice(0, head), rest: open.rest.slice(head) },
      need,
    };
  }
  const start = open?.start ?? length;
  return { made: { start, end: start, written: '', rest: '', changes: [] }, need };
}

/** Consumes the text that a change replaces. `tail` is the rest of a piece that it cuts. */
function takeChanged(reader: Reader, made: Open, need: number): { piece: Open; tail: string } {
  let piece = made;
  const rest = made.rest ?? '';
  const first = Math.min(need, rest.length);
  let tail = rest.slice(first);
  let left = need - first;
  reader.at += first;
  while (left > 0) {
    const open = reader.pieces.pop();
    if (!open) throw new Error('a change reaches beyond the text');
    const taken = Math.min(left, lengthOf(open));
    reader.at += taken;
    left -= taken;
    if (open.rest === undefined) {
      piece = { ...piece, end: open.start + taken };
      if (open.start + taken < open.end) reader.pieces.push({ ...open, start: open.start + taken });
      tail = '';
    } else {
      piece = { ...piece, end: open.end, changes: [...piece.changes, ...open.changes] };
      tail = open.rest.slice(taken);
      if (tail !== '') return { piece, tail };
    }
  }
  return { piece, tail };
}
