import type { Result } from '../../clean.ts';
import { type Flag, listFlags } from '../../report/records.ts';
import type { Mark } from './escape.ts';

export type Annotation = 'none' | 'footnotes' | 'comments';

/** The flags as marks in the text, and what follows the text. */
export interface Annotations {
  readonly marks: readonly Mark[];
  readonly notes: readonly { readonly label: string; readonly text: string }[];
}

const NONE: Annotations = { marks: [], notes: [] };

/** The flags of a result as footnotes or comments for its Markdown. */
export function annotations(result: Result, annotate: Annotation): Annotations {
  if (annotate === 'none') return NONE;
  const flags = [...listFlags(result)].sort((a, b) => a.end - b.end || a.start - b.start);
  if (annotate === 'comments')
    return { marks: flags.map((flag) => ({ at: flag.end, text: comment(flag) })), notes: [] };
  return {
    marks: flags.map((flag, index) => ({ at: flag.end, text: `[^flag-${index + 1}]` })),
    notes: flags.map((flag, index) => ({ label: `[^flag-${index + 1}]: `, text: remark(flag) })),
  };
}

function remark({ severity, rule, message, suggestion }: Flag): string {
  const hint = suggestion === undefined ? '' : ` Suggestion: ${suggestion}`;
  return `${severity} ${rule}: ${message}${hint}`.replace(/\s+/gu, ' ');
}

/** A comment must not contain what would end it. */
function comment(flag: Flag): string {
  return `<!-- ${remark(flag).replace(/-{2,}/gu, '-').replaceAll('>', ')')} -->`;
}
