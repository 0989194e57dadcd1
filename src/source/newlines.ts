/** A line end of a file. */
export type Newline = '\n' | '\r\n' | '\r';

/** The line ends of a text as read: the majority, and by line (from 0) those that differ from it. */
export interface Newlines {
  readonly newline: Newline;
  readonly odd: readonly (readonly [line: number, newline: Newline])[];
}

const ANY_NEWLINE = /\r\n|\r|\n/gu;
const UNIX: Newlines = { newline: '\n', odd: [] };

/** Turns every line end into a line feed and records what they were. Exact inverse: `restoreNewlines`. */
export function normalizeNewlines(text: string): { readonly text: string; readonly newlines: Newlines } {
  if (!text.includes('\r')) return { text, newlines: UNIX };
  const found = text.match(ANY_NEWLINE) as Newline[];
  const count = { '\n': 0, '\r\n': 0, '\r': 0 };
  for (const one of found) count[one]++;
  const newline = (['\n', '\r\n', '\r'] as const).reduce((best, one) =>
    count[one] > count[best] ? one : best,
  );
  const odd: [number, Newline][] = [];
  found.forEach((one, line) => {
    if (one !== newline) odd.push([line, one]);
  });
  return { text: text.replace(ANY_NEWLINE, '\n'), newlines: { newline, odd } };
}

/** The text with the line ends with which it was read. */
export function restoreNewlines(text: string, newlines: Newlines): string {
  if (newlines.newline === '\n' && newlines.odd.length === 0) return text;
  const odd = new Map(newlines.odd);
  let line = 0;
  return text.replace(/\n/gu, () => odd.get(line++) ?? newlines.newline);
}
