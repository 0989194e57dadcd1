import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../../build/page.mjs';
import { runPage } from '../../../src/batch/overview/page/run-page.ts';
import { readSummary } from '../../../src/batch/report/summary.ts';
import { run } from '../../cli/context.ts';
import { INJECTIONS } from '../markdown/injections.ts';
import { BROWSER, openPage, startBrowser } from './browser.ts';

const NEWS = readFileSync('samples/mt-french-news/input.txt', 'utf8');

describe.skipIf(BROWSER === undefined)('the page of a run in a browser (needs chromium)', () => {
  let browser: Browser;
  let folder: string;
  let page: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'clean-article-run-page-'));
    for (let number = 0; number < 12; number++) {
      const text = NEWS.replaceAll('port', `port${'abcdefghijkl'[number]}`);
      write(`in/site-${number % 3}/${number}.txt`, `${text}\n\nAll rights of the harbour reserved\n`);
    }
    write('in/broken.txt', 'GIF89a\0\0\0\x01\x02\0\0');
    await run(['-q', 'in', '-o', 'out', '--report', 'run.json'], { cwd: folder });
    page = await pageOf('run.json');
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  /** The page with the code as it is now, not as it was built last. */
  const pageOf = async (name: string) => {
    const path = join(folder, name.replace('.json', '.html'));
    const summary = readSummary(readFileSync(join(folder, name), 'utf8'));
    writeFileSync(path, runPage(summary, await buildPage('run')));
    return path;
  };

  it.each([1280, 390])('has nothing that axe objects to, at %d pixels, light and dark', async (width) => {
    const { page: tab, complaints } = await openPage(browser, page, width);
    await tab.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    for (const scheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme: scheme });
      expect(await violations(tab), scheme).toEqual([]);
    }
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(complaints).toEqual([]);
    await tab.close();
  });

  it('sorts a table by pointer and by keys, and what belongs to a row goes with it', async () => {
    const { page: tab, complaints } = await openPage(browser, page);
    const column = (index: number) =>
      tab.locator(`#sites table.sortable tbody tr:first-child > :nth-child(${index})`).allInnerTexts();
    await tab.click('#sites th button >> text=Words');
    const words = (await column(3)).map((text) => Number(text.replace(',', '')));
    expect(words).toEqual([...words].sort((a, b) => b - a));
    expect(await tab.getAttribute('#sites th:nth-child(3)', 'aria-sort')).toBe('descending');
    await tab.focus('#sites th button');
    await tab.keyboard.press('Enter');
    const names = await column(1);
    expect(names).toEqual([...names].sort());
    expect(await tab.getAttribute('#sites th:nth-child(3)', 'aria-sort')).toBeNull();
    await tab.keyboard.press('Enter');
    expect(await column(1)).toEqual(names.reverse());
    expect(complaints).toEqual([]);
    await tab.close();
  });

  it('finds rules by their words, and shows their examples', async () => {
    const { page: tab } = await openPage(browser, page);
    const shown = () => tab.locator('#rules tbody:visible').count();
    const all = await shown();
    await tab.fill('#rules-find', 'space-runs');
    expect(await shown()).toBe(1);
    expect(await tab.textContent('#rules [role=status]')).toBe('1 found');
    const details = tab.locator('#rules tbody:visible summary');
    await details.focus();
    await tab.keyboard.press('Enter');
    expect(await tab.isVisible('#rules tbody:visible .examples del')).toBe(true);
    await tab.fill('#rules-find', 'no such rule');
    expect(await shown()).toBe(0);
    await tab.fill('#rules-find', '');
    expect(await shown()).toBe(all);
    await tab.close();
  });

  it('jumps to its sections, and leads to the reports of texts', async () => {
    const { page: tab, complaints } = await openPage(browser, page);
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate('document.activeElement.className')).toBe('skip');
    await tab.click('nav >> text=Rules');
    const top = await tab.evaluate<number>("document.getElementById('rules').getBoundingClientRect().top");
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
    expect(complaints).toEqual([]);
    await tab.locator('#texts td a, #texts th a').first().click();
    await tab.waitForSelector('main#article');
    expect(tab.url()).toContain('/run-files/');
    await tab.close();
  });

  it('shows everything without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(`file://${page}`);
    expect(await tab.isVisible('#rules table')).toBe(true);
    expect(await tab.isVisible('text=broken.txt')).toBe(true);
    expect(await tab.locator('.find').count()).toBe(0);
    await context.close();
  });

  it('runs nothing of hostile texts and names, and asks the network for nothing', async () => {
    const lines = [
      ...INJECTIONS,
      '</script><script>alert(2)</script>',
      '</style><img src=x onerror=alert(3)>',
    ];
    const records = lines.map((line, index) =>
      JSON.stringify({
        url: `https://${index % 2 ? 'a"><script>alert(1)<' : '__proto__'}/`,
        text: `${line}\n\nHe said ,"${line}" and he didn\u00e2\u20ac\u2122t go .\n\nPort of call ${line}\n\nThe end came .`,
      }),
    );
    write('"><script>alert(4)<|script>.jsonl', `${records.join('\n')}\n{"text":`);
    await run(['-q', '"><script>alert(4)<|script>.jsonl', '-o', 'x.jsonl', '--report', 'hostile.json'], {
      cwd: folder,
    });
    // What somebody wrote into the file of a part is no better than a text.
    const part = JSON.parse(readFileSync(join(folder, 'hostile.json'), 'utf8'));
    for (const entry of part.overview.entries) entry.page = 'javascript:alert(5)';
    part.overview.sites[0].texts = part.overview.sites[0].wordsIn = '"><img src=x onerror=alert(7)>';
    part.totals.shareRemoved['0'] = part.totals.wordsIn = '<img src=x onerror=alert(8)>';
    part.tools[0].version = '<img src=x onerror=alert(6)>';
    writeFileSync(join(folder, 'hostile.json'), JSON.stringify(part));
    const { page: tab, complaints } = await openPage(browser, await pageOf('hostile.json'));
    await tab.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    expect(await tab.locator('script').count()).toBe(1);
    expect(await tab.locator('img, iframe, main b script, a[href^=javascript]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await tab.close();
  });

  it('has little code of its own', async () => {
    const { script, style } = await buildPage('run');
    expect(script.length + style.length).toBeLessThan(20_000);
  });
});

/** What axe-core finds, as one line each. Its code comes through the debugger, so that the policy may stay. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ").slice(0, 300)))',
  );
}
