import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../../build/page.mjs';
import { select } from '../../../src/flags/filter.ts';
import { parseIgnores } from '../../../src/flags/ignores.ts';
import type { PageAssets } from '../../../src/formats/html/html-document.ts';
import { toHtmlReport } from '../../../src/formats/html/html-report.ts';
import { type CleanOptions, clean } from '../../../src/index.ts';
import { INJECTIONS } from '../markdown/injections.ts';
import { BROWSER, openPage, startBrowser } from './browser.ts';

const NEWS = readFileSync('samples/mt-french-news/input.txt', 'utf8');

describe.skipIf(BROWSER === undefined)('the page in a browser (needs chromium)', () => {
  let browser: Browser;
  let assets: PageAssets;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'clean-article-page-'));
    assets = await buildPage();
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (text: string, options: CleanOptions = {}) => {
    const path = join(folder, 'page.html');
    writeFileSync(path, toHtmlReport(clean(text, options), assets));
    return path;
  };

  it.each([1280, 390])('has nothing that axe objects to, at %d pixels, light and dark', async (width) => {
    const { page, complaints } = await openPage(browser, write(NEWS), width);
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.click('text=Next');
      expect(await violations(page), scheme).toEqual([]);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is printed dark on light, without controls, and can be read without scripts', async () => {
    const { page } = await openPage(browser, write(NEWS));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(29, 31, 33)');
    expect(await page.isVisible('#bar')).toBe(false);
    await page.close();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(`file://${join(folder, 'page.html')}`);
    expect(await still.isVisible('main .gone del')).toBe(true);
    expect(await still.isVisible('#side')).toBe(false);
    await context.close();
  });

  it('shows the clean text, the original and the changes between them', async () => {
    const text = 'The port was closed , the minister said.\n\nHe didn\u00e2\u20ac\u2122t say why.';
    const { page } = await openPage(browser, write(text));
    await page.check('[value=clean]');
    expect(await words(page)).toBe('The port was closed, the minister said.He didn\u2019t say why.');
    await page.check('[value=original]');
    expect(await words(page)).toBe(
      'The port was closed , the minister said.He didn\u00e2\u20ac\u2122t say why.',
    );
    // What the filters hide is shown as if it had not happened.
    await page.check('[value=changes]');
    await page.evaluate("for (const box of document.querySelectorAll('[name=pass]')) box.click()");
    expect(await words(page)).toBe('The port was closed, the minister said.He didn\u2019t say why.');
    expect(await page.textContent('.items')).toBe('Nothing to show.');
    await page.close();
  });

  it('puts the original beside the clean text, with the lines of the file', async () => {
    const html = `<!doctype html><html><head><title>A</title></head><body><article>
<h1>The harbour opens again</h1>
<p>The port was closed , the minister said on Monday to reporters in the city.</p>


<p>Nobody knew why the ship had stayed in the port for so long, and nobody asked.</p>
<h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p></article></body></html>`;
    const { page, complaints } = await openPage(browser, write(html));
    await page.click('text=Side by side');
    const side = async (name: string) => (await page.locator(`.${name}`).allInnerTexts()).slice(1);
    const left = (await side('left')).find((text) => text.includes('closed'));
    expect(left).toBe('The port was closed\u00b7, the minister said on Monday to reporters in the city.');
    const right = (await side('right')).join('\n');
    expect(right).toContain('The port was closed, the minister said');
    expect(right).not.toContain('email address');
    expect((await side('left')).join('\n')).toContain('email address');
    const lines = 'getComputedStyle(one, "::before").content.replaceAll(String.fromCharCode(34), "")';
    expect(
      await page.evaluate(`[...document.querySelectorAll('.left .b[data-line]')].map((one) => ${lines})`),
    ).toEqual(['2', '3', '6']);
    expect(await violations(page)).toEqual([]);
    // What went is to be seen on the left alone; a jump leads there, and the view stays.
    const gone = await page.locator('.left .gone').first().getAttribute('data-i');
    await page.click(`[data-go="${gone}"]`);
    expect(await page.isChecked('[value=beside]')).toBe(true);
    expect(await page.evaluate("document.activeElement.closest('.left') !== null")).toBe(true);
    await page.check('[value=changes]');
    expect(await page.locator('.pair').count()).toBe(0);
    expect(await page.locator('main .gone').count()).toBe(1);
    await page.check('[value=original]');
    expect(await page.locator('main .gone').first().getAttribute('data-line')).toBe('7');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('leads from the list to the text and back, by pointer and by keys', async () => {
    const { page, complaints } = await openPage(browser, write(NEWS));
    const flag = page.locator('main mark').first();
    const index = await flag.getAttribute('data-i');
    await page.click(`[data-go="${index}"]`);
    expect(await focused(page)).toBe(index);
    expect(await page.textContent('#card')).toContain('confidence');
    await page.keyboard.press('n');
    expect(Number(await focused(page))).toBe(Number(index) + 1);
    await page.keyboard.press('p');
    expect(await focused(page)).toBe(index);
    await page.keyboard.press('Escape');
    expect(await page.isVisible('#card')).toBe(false);
    await page.locator('main .gone').first().click();
    expect(await page.getAttribute('[aria-current]', 'data-go')).toBe('0');
    // A removal that the view hides is shown among the changes.
    await page.check('[value=clean]');
    await page.click('[data-go="0"]');
    expect(await page.isChecked('[value=changes]')).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('filters by rule, severity and confidence', async () => {
    const { page } = await openPage(browser, write(NEWS));
    const shown = async () => Number((await page.textContent('[role=status]'))?.split(' ')[0]);
    const all = await shown();
    await page.click('text=Filters');
    await page.uncheck('[name=pass][value="removal boilerplate"]');
    const fewer = await shown();
    expect(fewer).toBe(all - (await page.locator('main .gone').count()));
    await page.locator('[name=confidence]').fill('95');
    expect(await shown()).toBeLessThan(fewer);
    await page.click('text=Show all');
    await page.waitForFunction(`document.querySelectorAll('.items li').length === ${all}`);
    await page.close();
  });

  it('saves decisions that the next run obeys', async () => {
    const { page } = await openPage(browser, write(NEWS, { path: 'in/news.txt' }));
    const index = await page.locator('main mark').first().getAttribute('data-i');
    await page.click(`[data-go="${index}"]`);
    await page.click('text=Wrong');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Save 1 decision')]);
    expect(download.suggestedFilename()).toBe('news.txt.cleanignore');
    const ignores = parseIgnores(readFileSync(await download.path(), 'utf8'), 'news.txt.cleanignore');
    const before = clean(NEWS);
    const selection = { minConfidence: 0, severity: 'info', severities: {}, ignores, base: '/' } as const;
    expect(select(before, selection).result.flags.length).toBe(before.flags.length - 1);
    await page.close();
  });

  it('runs nothing of a hostile text and asks the network for nothing', async () => {
    const lines = [
      ...INJECTIONS,
      '</script><script>alert(2)</script>',
      '</style><img src=http://evil.example/ onerror=alert(3)>',
      '<!--<script>',
    ];
    const text = lines
      .map((line) => `${line}\n\nHe said ,"${line}" and he didn\u00e2\u20ac\u2122t go .`)
      .join('\n\n');
    for (const path of [undefined, '"><script>alert(4)</script>.txt']) {
      const { page, complaints } = await openPage(browser, write(text, path === undefined ? {} : { path }));
      expect(await page.locator('script').count()).toBe(2);
      expect(await page.locator('img, iframe, svg, a[href^=javascript], main script, main b').count()).toBe(
        0,
      );
      await page.click('text=Next');
      expect(complaints).toEqual([]);
      await page.close();
    }
  });

  it('stays quick with a megabyte and thousands of changes', async () => {
    const paragraph =
      'He didn\u00e2\u20ac\u2122t know why the ship had stayed in the port for so long. The city paid for the new road and people used it on the first day. ';
    const { page } = await openPage(browser, write(`${paragraph.trim()}\n\n`.repeat(5200)));
    const paint = await page.evaluate("performance.getEntriesByType('paint')[0].startTime");
    expect(paint).toBeLessThan(3000);
    const last = await page.evaluate(
      "JSON.parse(document.getElementById('data').textContent).items.length - 1",
    );
    expect(last).toBeGreaterThan(5000);
    const started = performance.now();
    // A click on the last mark makes the list go there.
    await page.evaluate(`document.querySelector('main [data-i="${last}"]').click()`);
    await page.click(`[data-go="${last}"]`);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(await focused(page)).toBe(String(last));
    await page.waitForTimeout(100);
    expect(await page.isVisible(`main [data-i="${last}"]`)).toBe(true);
    await page.close();
  });
});

/** The words that are seen in the article. */
async function words(page: Page): Promise<string> {
  const lines = await page.locator('main .b').allInnerTexts();
  return lines.join('');
}

async function focused(page: Page): Promise<string> {
  return page.evaluate('document.activeElement.dataset.i');
}

/** What axe-core finds, as one line each. Its code comes through the debugger, so that the policy may stay. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ").slice(0, 300)))',
  );
}
