/*
 * The laws of the engine
 *
 * 1. All edits of a pass refer to the text that the pass got. A rule never sees the edits of another.
 * 2. Overlap: leftmost wins, then longest, then order of proposal. Losers are kept in `skipped` with the
 *    winner's id. Edits that only touch do not overlap; two insertions at one place do.
 * 3. An edit that touches a shield (code, URL, address, front matter, user's keep) is refused.
 * 4. An edit may not split a surrogate pair; an edit that changes nothing is dropped.
 * 5. If a rule throws, that is our bug: the error is rethrown with the rule's name (see `run-rules.ts`).
 * 6. Each pass runs once per round, and rounds repeat until one changes nothing (see `pipeline.ts`): the outcome is
 *    a fixed point. A text that does not become stable is left as it was.
 * 7. Blocks are read again from the text before each pass, never carried along.
 */
import { lowerBound, type Span } from './span.ts';

/** A proposed replacement of `span` by `text`. `confidence` is a probability, 0 to 1. */
export interface Edit {
  readonly rule: string;
  readonly span: Span;
  readonly text: string;
  readonly confidence: number;
  /** For the user, strongest evidence first. */
  readonly reasons?: readonly string[];
}

/** An applied edit: at offset `at` of the text before the pass, `before` became `after`. */
export interface Change {
  readonly rule: string;
  readonly at: number;
  readonly before: string;
  readonly after: string;
  readonly confidence: number;
  readonly reasons?: readonly string[];
}

/** An edit that was refused, and why; for an overlap also the id of the winner. */
export interface Skipped {
  readonly edit: Edit;
  readonly reason: 'overlap' | 'shield' | 'surrogate' | 'range';
  readonly winner?: string;
}

export interface Settlement {
  readonly changes: readonly Change[];
  readonly skipped: readonly Skipped[];
}

/**
 * Decides which of the proposed edits are applied; nothing else decides this. The changes come back in order
 * of place, disjoint, ready for `apply`. `shielded` must be sorted and disjoint.
 */
export function settle(text: string, edits: readonly Edit[], shielded: readonly Span[]): Settlement {
  const changes: Change[] = [];
  const skipped: Skipped[] = [];
  let last: Edit | undefined;
  for (const edit of inOrder(edits)) {
    const { start, end } = edit.span;
    if (!isInside(text, edit.span)) skipped.push({ edit, reason: 'range' });
    else if (touchesShield(edit.span, shielded)) skipped.push({ edit, reason: 'shield' });
    else if (splitsPair(text, start) || splitsPair(text, end)) skipped.push({ edit, reason: 'surrogate' });
    else if (last && collides(last.span, edit.span))
      skipped.push({ edit, reason: 'overlap', winner: last.rule });
    else {
      const before = text.slice(start, end);
      if (before === edit.text) continue;
      changes.push(toChange(edit, before));
      last = edit;
    }
  }
  return { changes, skipped };
}

function toChange(edit: Edit, before: string): Change {
  const { rule, span, text: after, confidence, reasons } = edit;
  const at = span.start;
  return reasons ? { rule, at, before, after, confidence, reasons } : { rule, at, before, after, confidence };
}

/**
 * The order in which edits are judged: leftmost, an insertion before a replacement at the same place, then
 * longest, then order of proposal.
 */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => {
    if (a.span.start !== b.span.start) return a.span.start - b.span.start;
    const emptyA = a.span.end === a.span.start;
    const emptyB = b.span.end === b.span.start;
    if (emptyA !== emptyB) return emptyA ? -1 : 1;
    return b.span.end - a.span.end;
  });
}

function isInside(text: string, span: Span): boolean {
  return (
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    span.start >= 0 &&
    span.end >= span.start &&
    span.end <= text.length
  );
}

/** An insertion touches a shield only strictly inside it: text may be inserted right before or after a URL. */
function touchesShield(span: Span, shielded: readonly Span[]): boolean {
  const shield = shielded[lowerBound(shielded, span.start)];
  if (!shield) return false;
  return span.start === span.end ? shield.start < span.start : shield.start < span.end;
}

function splitsPair(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const low = text.charCodeAt(offset);
  if (low < 0xdc00 || low > 0xdfff) return false;
  const high = text.charCodeAt(offset - 1);
  return high >= 0xd800 && high <= 0xdbff;
}

/**
 * `earlier` was accepted and starts no later than `later`. Two insertions at one place collide; edits that
 * only touch do not.
 */
function collides(earlier: Span, later: Span): boolean {
  if (later.start < earlier.end) return true;
  return earlier.start === earlier.end && later.start === later.end && earlier.start === later.start;
}

/**
 * The text after the changes.
 * @throws Error if a change does not find its `before` in the text, so the changes belong to another text
 */
export function apply(text: string, changes: readonly Change[]): string {
  let done = 0;
  for (const change of changes) {
    const { at, before } = change;
    expect(text, change, { at, out: before, done });
    done = at + before.length;
  }
  return applyOwn(text, changes);
}

/** The same without a check, for changes that were made from this very text. A page has thousands. */
export function applyOwn(text: string, changes: readonly Change[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { at, before, after } of changes) {
    if (at > done) parts.push(text.slice(done, at));
    if (after !== '') parts.push(after);
    done = at + before.length;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** The text before the changes: the exact inverse of `apply`. Throws like it. */
export function revert(text: string, changes: readonly Change[]): string {
  const parts: string[] = [];
  let done = 0;
  let shift = 0;
  for (const change of changes) {
    const { before, after } = change;
    const at = change.at + shift;
    expect(text, change, { at, out: after, done });
    parts.push(text.slice(done, at), before);
    done = at + after.length;
    shift += after.length - before.length;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

interface Replaced {
  readonly at: number;
  readonly out: string;
  /** The end of the part that earlier changes replaced. */
  readonly done: number;
}

/** @throws Error if the text does not hold what a change replaces */
function expect(text: string, { rule }: Change, { at, out, done }: Replaced): void {
  if (at < done || !text.startsWith(out, at))
    throw new Error(`the text does not hold what rule ${rule} changed at offset ${at}`);
}
