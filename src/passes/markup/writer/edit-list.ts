import type { Change } from '../../../text/edit.ts';

/** What a change of the source is for. */
export type MarkupRule = 'tag' | 'reference' | 'white-space' | 'hidden' | 'comment' | 'escape';

/** Text inside an edit that may still be taken back: a sign of emphasis, an escape, a fence. */
export interface Sign {
  text: string;
}

/** An edit in the making. Its text is its parts, one after the other. */
export interface Draft {
  readonly rule: MarkupRule;
  readonly start: number;
  readonly end: number;
  readonly parts: (string | Sign)[];
}

/**
 * The edits in the order of their places, disjoint by construction: each takes one tag, one reference, one run of
 * white space or one run of hidden text, and what comes before a word is put where the edit before it ends.
 */
export interface EditList {
  readonly drafts: Draft[];
}

/** Takes a stretch of the source away, or puts `text` in its place. */
export function replace({ drafts }: EditList, place: Omit<Draft, 'parts'>, text = ''): Draft {
  const draft = { rule: place.rule, start: place.start, end: place.end, parts: text === '' ? [] : [text] };
  drafts.push(draft);
  return draft;
}

/** Puts a part right before `at`: into the edit that ends there, or into one of its own that takes nothing. */
export function insert(
  { drafts }: EditList,
  at: number,
  part: string | Sign,
  rule: MarkupRule = 'tag',
): void {
  if (part === '') return;
  const last = drafts[drafts.length - 1];
  if (last && last.end === at) last.parts.push(part);
  else drafts.push({ rule, start: at, end: at, parts: [part] });
}

/** The changes that the drafts have become; what would be replaced by itself is none. */
export function toChanges({ drafts }: EditList, source: string): Change[] {
  const changes: Change[] = [];
  for (const { rule, start, end, parts } of drafts) {
    let after = '';
    for (const part of parts) after += typeof part === 'string' ? part : part.text;
    if (end - start === after.length && source.startsWith(after, start)) continue;
    changes.push({
      rule: `markup/${rule}`,
      at: start,
      before: source.slice(start, end),
      after,
      confidence: 1,
    });
  }
  return changes;
}
