import fc from 'fast-check';
import markdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/passes/markup/parse/parse.ts';
import { readMarkup } from '../../../src/passes/markup/read.ts';
import { apply, revert } from '../../../src/text/edit.ts';
import { lettersIn, lettersOf, tagSoup } from './tag-soup.ts';

const RUNS = { numRuns: 3000 };
const renderer = markdownIt({ html: true, linkify: false });
const markdownOf = (html: string) => apply(html, readMarkup(html).changes);

/** The text that a reader of rendered Markdown sees. */
function rendered(markdown: string): string {
  return renderer
    .render(markdown)
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, '&');
}

/** Without white space: where lines break is another matter. */
const dense = (text: string) => text.replace(/\s+/gu, '');

describe('any page', () => {
  it('is covered by its steps without a gap', () => {
    fc.assert(
      fc.property(tagSoup, (html) => {
        let done = 0;
        for (const { start, end } of parse(html).steps) {
          expect(start === done || start === end).toBe(true);
          done = Math.max(done, end);
        }
        expect(done).toBe(html.length);
      }),
      RUNS,
    );
  });

  it('comes back when its changes are reverted', () => {
    fc.assert(
      fc.property(tagSoup, (html) => {
        const { changes } = readMarkup(html);
        expect(revert(apply(html, changes), changes)).toBe(html);
      }),
      RUNS,
    );
  });

  it('is changed one tag, one reference or one run of white space at a time', () => {
    fc.assert(
      fc.property(tagSoup, (html) => {
        const starts = new Set(
          parse(html).steps.flatMap(({ start, end, kind }) => (kind === 'text' ? [] : [`${start} ${end}`])),
        );
        for (const { at, before, rule } of readMarkup(html).changes) {
          if (before === '' || rule === 'markup/hidden') continue;
          expect(/^\s+$/u.test(before) || starts.has(`${at} ${at + before.length}`)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('keeps the words that the standard shows', () => {
    fc.assert(
      fc.property(tagSoup, (html) => {
        // Text in tables that stands between rows is moved before them by the standard; ours keeps the order of the source.
        const sorted = (letters: string) => [...letters].sort().join('');
        expect(sorted(lettersIn(readMarkup(html).plain))).toBe(sorted(lettersOf(html)));
      }),
      RUNS,
    );
  });

  it('reads as Markdown what it reads as HTML', () => {
    fc.assert(
      fc.property(tagSoup, (html) => {
        const { plain } = readMarkup(html);
        expect(dense(rendered(markdownOf(html)))).toBe(dense(plain));
      }),
      RUNS,
    );
  });
});
