import { describe, expect, it } from 'vitest';
import { clean } from '../src/clean.ts';
import { RULES } from '../src/passes/index.ts';
import { readDocument } from '../src/text/document.ts';

/*
 * Time must grow linearly, on hostile text too: four times the text may take at most eight times as long
 * (a quadratic step takes sixteen). Ratios only, best of three, with a floor below which a clock says nothing.
 */
const REPEATS: readonly (readonly [name: string, unit: string])[] = [
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
];
const SMALL = 20_000;
const FLOOR_MS = 25;

function seconds(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const fill = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));

/** The growth of the time from a text to one four times as long. */
function growth(work: (text: string) => void, unit: string): number {
  const small = fill(unit, SMALL);
  const large = fill(unit, 4 * SMALL);
  work(small);
  return (
    seconds(() => work(large)) /
    Math.max(
      FLOOR_MS,
      seconds(() => work(small)),
    )
  );
}

describe('the pipeline grows linearly', () => {
  it.each(REPEATS)('on %s', (_, unit) => {
    expect(growth((text) => void clean(text), unit)).toBeLessThan(8);
  });
});

describe.each(RULES)('$id grows linearly', (rule) => {
  it('on every hostile text', () => {
    for (const [name, unit] of REPEATS) {
      const work = (text: string) => void [...rule.check(readDocument(text, { language: 'en' }))];
      const large = fill(unit, 4 * SMALL);
      // A second measure only where the first leaves doubt: most rules take no time on most texts.
      if (seconds(() => work(large)) < 8 * FLOOR_MS) continue;
      expect(growth(work, unit), name).toBeLessThan(8);
    }
  });
});
