import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/passes/markup/metadata/choose-date.ts';
import { readMetadata } from '../../../src/passes/markup/metadata/metadata.ts';
import { withoutSite } from '../../../src/passes/markup/metadata/site-name.ts';
import { parse } from '../../../src/passes/markup/parse/parse.ts';

const read = (html: string) => readMetadata(parse(html));

describe('metadata', () => {
  it('takes the heading that agrees with the head of the page', () => {
    const { title } = read(
      '<title>Rain at last | The Daily</title><meta property="og:site_name" content="The Daily"><h1>The Daily</h1><h1>Rain at last</h1>',
    );
    expect(title).toMatchObject({ value: 'Rain at last', origin: 'h1' });
  });

  it('takes the head without the name of the site where no heading agrees', () => {
    const { title } = read(
      '<meta property="og:title" content="Rain at last - The Daily"><meta property="og:site_name" content="The Daily">',
    );
    expect(title).toMatchObject({ value: 'Rain at last', origin: 'open-graph' });
  });

  it('takes the only heading although the head is worded for search engines', () => {
    const { title } = read('<title>Best umbrellas of 2025</title><h1>Umbrellas we like</h1>');
    expect(title).toMatchObject({ value: 'Umbrellas we like', origin: 'h1' });
  });

  it('takes the head where several headings share next to nothing with it', () => {
    const { title } = read(
      '<title>Best umbrellas of 2025</title><h1>Umbrellas we like</h1><h1>About us</h1>',
    );
    expect(title).toMatchObject({ value: 'Best umbrellas of 2025', origin: 'title' });
  });

  it('leaves the date out that a theme prints in the heading', () => {
    const { title } = read('<title>How to pack</title><h1>How to pack <small>January 1, 2025</small></h1>');
    expect(title).toMatchObject({ value: 'How to pack', origin: 'h1' });
    expect(read('<title>What happened on</title><h1>What happened on Friday</h1>').title?.value).toBe(
      'What happened on Friday',
    );
  });

  it('reads JSON-LD with its graph, references and raw line feeds', () => {
    const { byline, date, site, isFree } = read(`<script type="application/ld+json">{"@graph":[
      {"@type":"NewsArticle","headline":"Rain &amp; wind","author":{"@id":"#a"},"datePublished":"2024-03-02T01:00:00Z","isAccessibleForFree":false,"description":"one
two"},{"@type":"Person","@id":"#a","name":"Ada Berg"},{"@type":"WebSite","name":"The Daily"}]}</script>`);
    expect(byline).toMatchObject({ value: 'Ada Berg', origin: 'json-ld' });
    expect([date?.value, site?.value, isFree?.value]).toEqual(['2024-03-02', 'The Daily', 'no']);
  });

  it('survives JSON-LD that is none', () => {
    expect(read('<script type="application/ld+json">{"a":</script><h1>A</h1>').title?.value).toBe('A');
  });

  it('reads the body where the head says nothing', () => {
    const { byline, date } = read(
      '<p class="byline">By <a rel="author">Ada Berg</a></p><time datetime="2024-03-02">2 March</time>',
    );
    expect([byline?.value, date?.value]).toEqual(['Ada Berg', '2024-03-02']);
  });

  it('says where it was said', () => {
    const html =
      '<html lang="de"><meta name="author" content="Ada Berg"><link rel="canonical" href="https://a.b/c">';
    const { byline, language, address } = read(html);
    expect(html.slice(byline?.source.start, byline?.source.end)).toBe(
      '<meta name="author" content="Ada Berg">',
    );
    expect([language?.value, address?.value]).toEqual(['de', 'https://a.b/c']);
  });

  it.each([
    ['March 2, 2024', '2024-03-02'],
    ['2. M\u00e4rz 2024', '2024-03-02'],
    ['2 de marzo de 2024', '2024-03-02'],
    ['20240302', '2024-03-02'],
    ['02.03.2024', '2024-03-02'],
    ['25/03/2024', '2024-03-25'],
    ['03/04/2024', ''],
    ['2024-13-02', ''],
  ])('reads the day of %s', (value, day) => {
    expect(dayOf(value)).toBe(day);
  });

  it.each([
    ['Rain at last today | The Daily', 'Rain at last today'],
    ['The Daily: Rain at last', 'Rain at last'],
    ['Rain: what it means', 'Rain: what it means'],
    ['Rain', 'Rain'],
  ])('takes the site off %s', (title, rest) => {
    expect(withoutSite(title, ['The Daily'])).toBe(rest);
  });
});
