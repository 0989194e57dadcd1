import type { Change } from '../../../text/edit.ts';

/** The purpose of a change of the source. */
export type MarkupRule = 'tag' | 'reference' | 'white-space' | 'hidden' | 'comment' | 'escape';

/** Text inside an edit that may still be withdrawn: a mark of emphasis, an escape, a fence. */
export interface Sign {
  text: string;
}

/** An edit under construction. Its text is the concatenation of its parts. */
export interface Draft {
  readonly rule: MarkupRule;
  readonly start: number;
  readonly end: number;
  readonly parts: (string | Sign)[];
}

/**
 * The edits in the order of their places, disjoint by construction: each covers one tag, one reference, one
 * run of white space or one run of hidden text. Text before a word goes into the edit that ends there.
 */
export interface EditList {
  readonly drafts: Draft[];
}

/** Removes a span of the source, or replaces it by `text`. */
export function replace({ drafts }: EditList, place: Omit<Draft, 'parts'>, text = ''): Draft {
  const draft = { rule: place.rule, start: place.start, end: place.end, parts: text === '' ? [] : [text] };
  drafts.push(draft);
  return draft;
}

/** Inserts a part right before `at`: into the edit that ends there, or into an empty one of its own. */
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

/** The changes from the drafts, without those that change nothing. */
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
