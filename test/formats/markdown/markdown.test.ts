import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/clean.ts';
import { toMarkdown } from '../../../src/formats/markdown/markdown.ts';
import { readBlocks } from '../../../src/text/blocks.ts';
import { INJECTIONS } from './injections.ts';

const reader = new MarkdownIt({ html: true, linkify: false });
/** As a site may show it: bare addresses become links. */
const linking = new MarkdownIt({ html: true, linkify: true, typographer: true });

/** A result whose text is exactly `text`, read as plain text. */
function asIs(text: string) {
  const result = clean('', { only: ['glyphs'] });
  return { ...result, original: text, text, blocks: readBlocks(text, 'text') };
}

const BULLET = /^[ \t\u00a0]*(?:#{1,6}[ \t]+|[-*+\u2022\u2023\u25e6\u25aa\u00b7][ \t\u00a0]+)/u;

/** What a reader of the rendered page sees, numbers of lists included, without white space. */
function seen(markdown: string): string {
  const parts: string[] = [];
  const counters: (number | undefined)[] = [];
  for (const token of reader.parse(markdown, {})) {
    if (token.type === 'ordered_list_open') counters.push(Number(token.attrGet('start') ?? 1));
    if (token.type === 'bullet_list_open') counters.push(undefined);
    if (/_list_close$/u.test(token.type)) counters.pop();
    const number = counters.at(-1);
    if (token.type === 'list_item_open' && number !== undefined) {
      parts.push(`${number}.`);
      counters[counters.length - 1] = number + 1;
    }
    if (token.type === 'fence' || token.type === 'code_block') parts.push(token.content);
    if (token.type === 'html_block') parts.push(`HTML: ${token.content}`);
    for (const child of token.children ?? []) {
      expect(['text', 'text_special', 'softbreak', 'hardbreak', 'link_open', 'link_close']).toContain(
        child.type,
      );
      if (child.type === 'link_open') expect(child.markup).toBe('autolink');
      parts.push(child.content);
    }
  }
  return bare(parts.join('\n'));
}

/** The same of the text, without the marks that became markup. */
function meant(text: string): string {
  const blocks = readBlocks(text, 'text').map(({ kind, span }) => {
    const words = text.slice(span.start, span.end);
    if (kind === 'break') return '';
    if (kind === 'heading' || kind === 'list-item') return words.replace(BULLET, '');
    if (kind === 'quote') return words.replace(/^[ \t]*(?:>[ \t]?)+/gmu, '');
    if (kind === 'code') return words.split('\n').slice(1, -1).join('\n');
    return words;
  });
  return bare(blocks.join('\n'));
}

/** Tables and list numbers are the same with other punctuation. */
function bare(text: string): string {
  return text.replaceAll('\u0000', '').replace(/[\s\ufffd.)|:-]+/gu, '');
}

/** What no text may become. Addresses that stand in the text may be links to themselves. */
function harm(markdown: string): readonly string[] {
  const harms: string[] = [];
  for (const token of reader.parse(markdown, {}).flatMap((one) => [one, ...(one.children ?? [])])) {
    if (/^(?:html_|image)/u.test(token.type)) harms.push(`${token.type} ${token.content}`);
    const href = token.type === 'link_open' ? String(token.attrGet('href')) : '';
    if (token.type === 'link_open' && (token.markup !== 'autolink' || !/^https?:/u.test(href)))
      harms.push(`link to ${href}`);
  }
  return harms;
}

describe('Markdown', () => {
  it.each(INJECTIONS)('shows %j as text', (text) => {
    const markdown = toMarkdown(asIs(text));
    expect(seen(markdown)).toBe(meant(text));
    const html = reader.render(markdown);
    expect(html).not.toMatch(/<(?:script|img|b>|!--|\?php)/u);
    expect(html).not.toMatch(/href="(?!https?:\/\/example\.org)/u);
  });

  it.each(INJECTIONS)('of the cleaned text %j is only text', (text) => {
    for (const annotate of ['none', 'footnotes'] as const) {
      for (const frontMatter of [false, true]) {
        const markdown = toMarkdown(clean(text), { annotate, frontMatter });
        expect(harm(markdown)).toEqual([]);
        const html = linking.render(markdown);
        expect(html).not.toMatch(/<(?:script|img|svg|iframe|style|!--|\?)/u);
        expect(html).not.toMatch(/href="(?!https?:|mailto:|ftp:|\/\/)/u);
      }
    }
  });

  it('of any mixture of injections is only text', () => {
    const pieces = INJECTIONS.flatMap((text) => text.split(/(?<=\n)|(?= )/u));
    const text = fc
      .array(fc.constantFrom(...pieces, '\n', '\n\n', ' '), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (one) => {
        expect(harm(toMarkdown(asIs(one)))).toEqual([]);
        expect(harm(toMarkdown(clean(one)))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('of code that is the title of a page stays code', () => {
    const markdown = toMarkdown(clean('<h1><pre>&lt;script&gt;', { from: 'html' }));
    expect(markdown).toBe('```\n<script>\n```\n');
  });
  it('keeps the words of any text', () => {
    const piece = fc.constantFrom(
      ...'*_`~[]()<>!#&\\|=-+.:;"\' \n\t^1a'.split(''),
      '\n\n',
      'word',
      '](',
      '![',
      '<b>',
      '&amp;',
      '1. ',
      '- ',
      '> ',
      'http://x.org/',
      '---',
      '```',
      '===',
      'x',
      '\u201c',
    );
    const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (one) => {
        expect(seen(toMarkdown(asIs(one)))).toBe(meant(one));
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves ordinary prose alone', () => {
    for (const prose of [
      'In 2020 it cost $5 (about 4.50 euros) - not much; see page 7. He said: \u201cyes!\u201d',
      'The snake_case name, the file a_b_c.txt, 3 * 4 = 12, and AT&T & Co. went up [sic] 5%.',
      '- one\n- two\n\n1. first\n2. second',
      'See https://example.org/a/b?c=d#e for more!',
      'It is < 5 and > 3, #1 of all, + plus, ~10 km, f(x) = y^2.',
    ]) {
      expect(toMarkdown(asIs(prose))).toBe(`${prose}\n`);
    }
  });

  it('keeps lines that stood close together', () => {
    expect(toMarkdown(asIs('14 Main Street\nSpringfield'))).toBe('14 Main Street\\\nSpringfield\n');
  });
});
