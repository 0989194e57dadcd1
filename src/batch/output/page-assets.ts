import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageAssets } from '../../formats/html/html-report.ts';

/** The build puts them beside the program. When run from source, those of the last build are used. */
const SCRIPT = 'report-page.js';
const STYLE = 'report-page.css';

/**
 * The code and the styles of the report as a page.
 * @throws an Error if the program was never built
 */
export function pageAssets(): PageAssets {
  const here = import.meta.dirname;
  const folder = existsSync(join(here, SCRIPT)) ? here : join(here, '../../../dist');
  return {
    script: readFileSync(join(folder, SCRIPT), 'utf8'),
    style: readFileSync(join(folder, STYLE), 'utf8'),
  };
}
