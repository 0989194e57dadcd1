/** `npx tsx test/docs/report-picture.ts`: makes the picture of the HTML report (needs chromium). */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPage } from '../../build/page.mjs';
import { toHtmlReport } from '../../src/formats/html/html-report.ts';
import { clean } from '../../src/index.ts';
import { BROWSER, openPage, startBrowser } from '../formats/html/browser.ts';

const SAMPLE = 'samples/mt-french-news/input.txt';

if (BROWSER === undefined) throw new Error('no chromium is installed here');
const folder = mkdtempSync(join(tmpdir(), 'clean-article-picture-'));
const path = join(folder, 'report.html');
writeFileSync(path, toHtmlReport(clean(readFileSync(SAMPLE), { path: SAMPLE }), await buildPage()));
const browser = await startBrowser();
const { page } = await openPage(browser, path);
await page.locator('main mark').first().hover();
await page.screenshot({ path: 'docs/html-report.png' });
await browser.close();
rmSync(folder, { recursive: true, force: true });
