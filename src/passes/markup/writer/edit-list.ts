import type { Change } from '../../../text/edit.ts';
import type { Span } from '../../../text/span.ts';

/** The purpose of a change of the source. */
export type MarkupRule = 'tag' | 'reference' | 'white-space' | 'hidden' | 'comment' | 'escape';

/** Text inside an edit that may still be withdrawn: a mark of emphasis, an escape, a fence. */
export interface Sign {
  text: string;
}

/** An edit under construction. Its text is `text`, followed by its parts. */
export interface Draft {
  readonly rule: MarkupRule;
  readonly start: number;
  readonly end: number;
  text: string;
  /** From the first sign on: nearly no edit has one, so most need no list. */
  parts: (string | Sign)[] | null;
}

/**
 * The edits in the order of their places, disjoint by construction: each covers one tag, one reference, one
 * run of white space or one run of hidden text. Text before a word goes into the edit that ends there.
 */
export interface EditList {
  readonly drafts: Draft[];
}

/** Removes a span of the source. */
export function remove({ drafts }: EditList, rule: MarkupRule, { start, end }: Span): Draft {
  const draft = newDraft(rule, start, end);
  drafts.push(draft);
  return draft;
}

/** An edit without text, which is not in the list yet. */
export function newDraft(rule: MarkupRule, start: number, end: number): Draft {
  return { rule, start, end, text: '', parts: null };
}

/** Adds to the text of an edit. */
export function append(draft: Draft, part: string | Sign): void {
  if (draft.parts) draft.parts.push(part);
  else if (typeof part === 'string') draft.text += part;
  else draft.parts = [part];
}

/** True for an edit that only removes so far. */
export function isBare({ text, parts }: Draft): boolean {
  return text === '' && parts === null;
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
  if (last && last.end === at) append(last, part);
  else {
    const draft = newDraft(rule, at, at);
    append(draft, part);
    drafts.push(draft);
  }
}

/** The ids of the rules. */
const RULES: Readonly<Record<MarkupRule, string>> = {
  tag: 'markup/tag',
  reference: 'markup/reference',
  'white-space': 'markup/white-space',
  hidden: 'markup/hidden',
  comment: 'markup/comment',
  escape: 'markup/escape',
};

/** The changes from the drafts, without those that change nothing. */
export function toChanges({ drafts }: EditList, source: string): Change[] {
  const changes: Change[] = [];
  for (const { rule, start, end, text, parts } of drafts) {
    const after = parts === null ? text : text + written(parts);
    if (end - start === after.length && source.startsWith(after, start)) continue;
    changes.push({ rule: RULES[rule], at: start, before: source.slice(start, end), after, confidence: 1 });
  }
  return changes;
}

function written(parts: readonly (string | Sign)[]): string {
  let text = '';
  for (const part of parts) text += typeof part === 'string' ? part : part.text;
  return text;
}
