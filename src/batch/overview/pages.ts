import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { toHtmlReport } from '../../formats/html/html-report.ts';
import type { Result } from '../../index.ts';
import type { Job } from '../../job.ts';
import { replaceFile } from '../output/atomic-write.ts';
import { pageAssets } from '../output/page-assets.ts';

/*
 * The reports of single texts. They are in a folder beside the report of the run, not among the outputs, which another
 * run may read.
 */

const PAGE = /\.html?$/iu;

/** True for a name that implies a page rather than JSON. */
export function isPageName(name: string): boolean {
  return PAGE.test(name);
}

const ENDING = /\.[^./\\]*$/u;

/** The folder for the reports of single texts, absolute. @param report the file of `--report` */
export function pagesFolder(report: string, cwd: string): string {
  return `${resolve(cwd, report).replace(ENDING, '')}-files`;
}

/**
 * The folder for the reports of single texts if every text gets one from the start, which does not apply to cleaning in
 * place.
 */
export function allPages({ report, reportAll, write }: Job, cwd: string): string | undefined {
  return report === undefined || !reportAll || write ? undefined : pagesFolder(report, cwd);
}

const UNUSUAL = /[^A-Za-z0-9._-]+/gu;
const LONGEST = 60;
const DIGITS = 8;

/** The name of a text's own report: unique, and valid on any disk. */
export function pageName({ path, line }: { readonly path: string; readonly line?: number }): string {
  const name = line === undefined ? path : `${path}:${line}`;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, DIGITS);
  const words = basename(name)
    .replace(UNUSUAL, '-')
    .slice(0, LONGEST)
    .replace(/^[.-]+/u, '');
  return `${words}-${hash}.html`;
}

/** A link from one file to another, both absolute. */
export function linkBetween(from: string, to: string): string {
  return relative(dirname(from), to).split(/[\\/]/u).map(encodeURIComponent).join('/');
}

/**
 * Writes the report of a single text. @param file the text's file, or that of its record @throws the system's errors
 */
export function writePage(result: Result, target: string, job: Job, file = result.path): void {
  mkdirSync(dirname(target), { recursive: true });
  replaceFile(target, toHtmlReport(result, pageAssets(), job.form.tool, file));
}
