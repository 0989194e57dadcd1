import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageAssets } from '../../formats/html/html-document.ts';

/**
 * The code and styles of a report page, for an article or a whole run.
 * @throws an Error if the program was never built
 */
export function pageAssets(page: 'report' | 'run' = 'report'): PageAssets {
  const [script, style] = [`${page}-page.js`, `${page}-page.css`];
  // The build puts them beside the program. When run from source, those of the last build are used.
  const here = import.meta.dirname;
  const folder = existsSync(join(here, script)) ? here : join(here, '../../../dist');
  return {
    script: readFileSync(join(folder, script), 'utf8'),
    style: readFileSync(join(folder, style), 'utf8'),
  };
}
