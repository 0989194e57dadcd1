import { describe, expect, it } from 'vitest';
import { clean, originOf } from '../../src/clean.ts';
import { restore, toMarkdown, toReport } from '../../src/index.ts';

const PROSE = [
  'The river rose again on Tuesday, and the council of the small town met in the old school to talk about the dam that was never built.',
  'Nobody in the room had slept much, said the mayor, who had carried sandbags with her neighbours until four in the morning.',
  'Engineers from the ministry had warned of the risk in a report two years ago, but the money was spent on a road instead.',
  'The water is expected to fall by the weekend, when the clearing of the cellars can begin, according to the weather service.',
];
const PAGE = `<!doctype html><html lang="en"><head><title>River rises again | Valley Post</title>
<meta property="og:site_name" content="Valley Post"><meta name="author" content="Ada Berg">
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-02"}</script></head><body>
<nav class="menu"><ul><li><a href="/">Home</a><li><a href="/n">News</a><li><a href="/s">Sport</a></ul></nav>
<article class="post"><h1>River rises again</h1>${PROSE.map((text) => `<p>${text}</p>`).join('\n')}</article>
<aside class="related"><h3>More stories</h3><ul><li><a href="/1">A new road for the valley</a><li><a href="/2">School closes early</a></ul></aside>
<footer>\u00a9 2024 Valley Post. All rights reserved. <a href="/privacy">Privacy policy</a></footer></body></html>`;

describe('a page', () => {
  const result = clean(PAGE);

  it('becomes the Markdown of its article', () => {
    expect(toMarkdown(result)).toBe(`# River rises again\n\n${PROSE.join('\n\n')}\n`);
  });

  it('gives title, byline and date with their places', () => {
    expect([result.title?.text, result.byline?.text, result.date?.text]).toEqual([
      'River rises again',
      'Ada Berg',
      '2024-03-02',
    ]);
    const { start, end } = result.byline?.source ?? { start: 0, end: 0 };
    expect(PAGE.slice(start, end)).toBe('<meta name="author" content="Ada Berg">');
  });

  it('gets the title that only its head says, and no other line in its place', () => {
    const page = PAGE.replace('<h1>River rises again</h1>', '').replace(
      'River rises again |',
      'The *river* &amp; the dam |',
    );
    const { title, text } = clean(page);
    expect(title?.text).toBe('The *river* & the dam');
    expect(text.startsWith(`# The \\*river\\* & the dam\n\n${PROSE[0]}`)).toBe(true);
    expect(text.slice(title?.span?.start, title?.span?.end)).toBe('The \\*river\\* & the dam');
    expect(toMarkdown(clean(text, { from: 'markdown' }))).toBe(`${text}\n`);
    expect(Buffer.from(restore(toReport(clean(page)))).toString()).toBe(page);
  });

  it('keeps the words of such a title at their place, where the head spells them so', () => {
    const page = PAGE.replace('<h1>River rises again</h1>', '');
    const result = clean(page);
    expect(result.text.startsWith(`# River rises again\n\n${PROSE[0]}`)).toBe(true);
    const { start, end } = originOf({ start: 8, end: 13 }, result);
    expect([start, page.slice(start, end)]).toEqual([page.indexOf('rises'), 'rises']);
    expect(Buffer.from(restore(toReport(result))).toString()).toBe(page);
  });

  it('has every word at its place in the source', () => {
    for (const { index, 0: word } of result.text.matchAll(/\p{L}+/gu)) {
      const { start, end } = originOf({ start: index, end: index + word.length }, result);
      expect(PAGE.slice(start, end)).toBe(word);
    }
  });

  it('comes back from its report byte by byte', () => {
    expect(Buffer.from(restore(toReport(result))).toString()).toBe(PAGE);
  });

  it('comes back where the text gives away more than the page', () => {
    const page = PAGE.replace(
      '</article>',
      '<p>Share this article on Facebook</p><p>Subscribe to our newsletter</p></article>',
    );
    expect(Buffer.from(restore(toReport(clean(page)))).toString()).toBe(page);
  });

  it('is clean: its Markdown stays as it is', () => {
    const markdown = toMarkdown(result);
    expect(toMarkdown(clean(markdown, { from: 'markdown' }))).toBe(markdown);
  });

  it('is known by its name or its first characters', () => {
    expect(clean('<p>a</p>', { path: 'a.html' }).text).toBe('a');
    expect(clean('<p>a</p>').text).toBe('<p>a</p>');
    expect(clean(PAGE, { from: 'text' }).text).toContain('<p>');
  });

  it('is kept whole where nothing is to be removed', () => {
    expect(clean(PAGE, { skip: ['boilerplate'] }).text).toContain('[Sport](/s)');
    expect(clean(PAGE, { keep: [/Privacy policy/u] }).text).toContain('Privacy policy');
  });

  it('is refused if its text comes from scripts', () => {
    const page =
      '<!doctype html><div id="root"></div><script id="__NEXT_DATA__" type="application/json">{"a":1}</script>';
    expect(() => clean(page)).toThrow(/has no text/u);
  });
});
