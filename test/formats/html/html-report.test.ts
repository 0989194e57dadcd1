import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toHtmlReport } from '../../../src/formats/html/html-report.ts';
import { compare } from '../../../src/formats/html/items.ts';
import { clean } from '../../../src/index.ts';
import { INJECTIONS } from '../markdown/injections.ts';

const ASSETS = { script: 'run()', style: 'p{}' };
const isInput = (file: string) => file.startsWith('input.');
const SAMPLES = readdirSync('samples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(`samples/${entry.name}`).some(isInput))
  .map(({ name }) => name);
const inputOf = (name: string) => {
  const file = readdirSync(`samples/${name}`).find(isInput);
  return readFileSync(`samples/${name}/${file}`);
};
const PAGES = readdirSync('samples/pages');

const ELEMENT_TEXT = /<[^>]*>/gu;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What is seen of the clean text in a report, without white space. */
function seenText(html: string): string {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const clean = main
    .replace(/<div class="gone".*?<\/div>/gsu, '')
    .replace(/<span class="o">.*?<\/span>/gsu, '')
    .replace(/<span class="c w".*?<\/(?:ins|del)><\/span>/gsu, '')
    .replace(/<del>.*?<\/del>/gsu, '');
  return clean
    .replace(ELEMENT_TEXT, '')
    .replace(/&(#39|\w+);/gu, (_all, name: string) => NAMED[name])
    .replace(/\s/gu, '');
}

it.each(SAMPLES)('the pieces of %s are its two texts, and the page holds all words', (name) => {
  const result = clean(inputOf(name));
  const { before, pieces } = compare(result);
  expect(pieces.map(({ start, end, text }) => text ?? before.slice(start, end)).join('')).toBe(result.text);
  expect(pieces.map(({ start, end }) => before.slice(start, end)).join('')).toBe(before);
  expect(seenText(toHtmlReport(result, ASSETS))).toBe(result.text.replace(/\s/gu, ''));
});

it.each(PAGES)('the pieces of the page %s are its text between the tags and its clean text', (name) => {
  const result = clean(readFileSync(`samples/pages/${name}/page.html`), { path: 'page.html' });
  const { before, pieces } = compare(result);
  expect(pieces.map(({ start, end, text }) => text ?? before.slice(start, end)).join('')).toBe(result.text);
  expect(seenText(toHtmlReport(result, ASSETS))).toBe(result.text.replace(/\s/gu, ''));
});

it('of a page compares the text between its tags, with places in the file', () => {
  const page = `<!doctype html><html><head><title>A</title></head><body><nav><a href="/">Home</a></nav><article><h1>The harbour opens again</h1>
<p>The port was closed , the minister said on Monday to reporters in the city.</p>
<p>Nobody knew why the ship had stayed in the port for so long, and nobody asked.</p></article></body></html>`;
  const { before, pieces, itemOf } = compare(clean(page));
  expect(before).not.toContain('<p>');
  const repair = pieces.find(
    ({ start, text }) => text !== undefined && before.slice(start - 6, start) === 'closed',
  );
  expect(itemOf(repair!).line).toBe(2);
});

it('lets only its own code run, and escapes every text', () => {
  const text = INJECTIONS.map((line) => `${line}\n\nHe said ,"${line}" .`).join('\n\n');
  const html = toHtmlReport(clean(text, { path: '</title><script>alert(1)</script>' }), ASSETS);
  const hash = createHash('sha256').update(ASSETS.script).digest('base64');
  expect(html).toContain(`default-src 'none'; script-src 'sha256-${hash}'; style-src 'sha256-`);
  expect(html.match(/<script/gu)).toHaveLength(2);
  expect(html.match(/<(?:img|svg|iframe|a (?!class="skip")|math)|<!--/gu)).toBeNull();
});

it('gives equal bytes for equal inputs', () => {
  const make = () => toHtmlReport(clean(inputOf('mt-french-news')), ASSETS);
  expect(make()).toBe(make());
});
