/*
 * Time must grow linearly, even on hostile text: four times the text may take at most eight times as long (a
 * quadratic step takes sixteen). Only ratios, the best of three, and nothing below what a clock can measure.
 */
export type Family = readonly [name: string, unit: string, before?: string, after?: string];

/** Paragraphs of a translated article. */
const TRANSLATED =
  'According to the minister, the carried out works allowed to reach an agreement about the realization of the project, it is reported by the press-service of the department. In the current year within the framework of the programme it is planned to put in order more than six hundred kilometers of roads.\n\n'.repeat(
    6,
  );

export const REPEATS: readonly Family[] = [
  ['one letter', 'a'],
  ['words', 'word '],
  ['capitalised words', 'Word '],
  ['straight quotes', '"'],
  ['spaced straight quotes', ' " '],
  ['curly quotes', '“'],
  ['closing quotes', 'a”'],
  ['apostrophes', "'"],
  ['glued quotes', 'a“b”'],
  ['guillemets', '« » '],
  ['line feeds', '\n'],
  ['blanks', ' '],
  ['no-break spaces', '\u00a0'],
  ['ampersands', '&'],
  ['broken entities', '&#'],
  ['entities', '&amp;'],
  ['mojibake', 'â€œ'],
  ['accents of mojibake', 'Ã'],
  ['dots', '.'],
  ['short sentences', 'A b. '],
  ['hyphens', '-'],
  ['hyphenated line ends', 'ab-\n'],
  ['short lines', 'Menu\n'],
  ['numbered lines', '1. a\n'],
  ['at signs', 'a@'],
  ['slashes', 'http://'],
  ['brackets', '[('],
  ['backticks', '`'],
  ['tabs', 'a\t'],
  ['digits', '1,1 '],
  ['combining marks', 'e\u0301'],
  ['emoji', '\u{1f600}'],
  ['Chinese', '中文。'],
  ['Cyrillic', 'слово '],
  ['zero-width spaces', '\u200b'],
  ['paragraphs', '“He said so,” she said. The minister of Defense spoke.\n\n'],
  ['an opening mark before words', 'word ', '\u201c', '!'],
  ['a bracket before blanks', ' ', '(', 'x'],
  ['letters before an address', 'a', '', '@b.c'],
  ['an entity without an end', 'a', '&', ''],
  ['a definition without an end', 'a', '[', ']: x'],
  ['a fence without an end', 'x\n', '```\n', ''],
  ['front matter without an end', 'a: b\n', '---\n', ''],
  ['names behind a byline', 'Xaver ', 'By ', '!'],
  ['quotations inside each other', '\u201c', 'He said ', 'x\u201d'.repeat(50)],
  ['addresses without spaces', 'http://a.b/<', '', ''],
  ['marks in a translated article', '" ', TRANSLATED, `\n\n${TRANSLATED}`],
];
export const SMALL = 20_000;
export const FACTOR = 4;
export const MOST_GROWTH = 8;
/** Shorter times cannot be measured. */
export const FLOOR_MS = 25;

export function milliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export function fill([, unit, before = '', after = '']: Family, length: number): string {
  return before + unit.repeat(Math.ceil(length / unit.length)) + after;
}

/** The growth of the time from a text to one four times as long, the best of three tries. */
export function growth(work: (text: string) => void, family: Family): number {
  const [small, large] = [fill(family, SMALL), fill(family, FACTOR * SMALL)];
  work(small);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && best >= MOST_GROWTH; round++) {
    const before = Math.max(
      FLOOR_MS,
      milliseconds(() => work(small)),
    );
    best = Math.min(best, milliseconds(() => work(large)) / before);
  }
  return best;
}
