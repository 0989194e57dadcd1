/** `npx tsx test/docs/report-picture.ts`: makes the pictures of the HTML reports (needs chromium). */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildPage } from '../../build/page.mjs';
import { runPage } from '../../src/batch/overview/page/run-page.ts';
import { readSummary } from '../../src/batch/report/summary.ts';
import { toHtmlReport } from '../../src/formats/html/html-report.ts';
import { clean } from '../../src/index.ts';
import { run } from '../cli/context.ts';
import { BROWSER, openPage, startBrowser } from '../formats/html/browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SAMPLE = 'samples/mt-french-news/input.txt';

if (BROWSER === undefined) throw new Error('no chromium is installed here');
const folder = mkdtempSync(join(tmpdir(), 'clean-article-picture-'));
const browser = await startBrowser();

const article = join(folder, 'report.html');
writeFileSync(article, toHtmlReport(clean(readFileSync(SAMPLE), { path: SAMPLE }), await buildPage()));
const { page } = await openPage(browser, article);
await page.locator('main mark').first().hover();
await page.screenshot({ path: 'docs/html-report.png' });

const summary = join(folder, 'run.json');
const names = ['--glob', 'input.*', '--glob', 'page.html'];
await run(['-q', 'samples', ...names, '-o', join(folder, 'out'), '--report', summary], { cwd: ROOT });
const whole = join(folder, 'run.html');
writeFileSync(whole, runPage(readSummary(readFileSync(summary, 'utf8')), await buildPage('run')));
const { page: overview } = await openPage(browser, whole);
await overview.setViewportSize({ width: 1280, height: 1180 });
await overview.screenshot({ path: 'docs/run-report.png' });

await browser.close();
rmSync(folder, { recursive: true, force: true });
