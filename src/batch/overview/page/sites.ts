import { escapeHtml } from '../../../formats/html/escape-html.ts';
import { number } from '../../../formats/html/figures.ts';
import { type Exhibit, SITE } from '../exhibits.ts';
import type { LearntSites } from '../learnt-sites.ts';
import type { Overview, SiteTally } from '../overview.ts';
import { type Column, figure, type Row, tableHtml } from './html.ts';
import { outliers } from './outliers.ts';
import { densityCell, shareCell } from './texts.ts';

const MOST_SITES = 50;
const MOST_OUTLIERS = 20;

const COLUMNS: readonly Column[] = [
  { name: 'Site or folder' },
  { name: 'Texts', isNumber: true },
  { name: 'Words', isNumber: true },
  { name: 'Removed', isNumber: true },
  { name: 'Flags per 1,000', isNumber: true },
  { name: 'Failed', isNumber: true },
  { name: 'Lines learnt', isNumber: true },
];

/** The sites: which stand out, the figures of the largest, and what was learnt about them. */
export function sitesHtml({ sites, sitesInAll, learnt, exhibits }: Overview): string {
  const lines = new Map<string, number>();
  for (const { site, lines: own } of learnt.flatMap((one) => one.sites))
    lines.set(site, Math.max(own, lines.get(site) ?? 0));
  const shown = [...sites]
    .sort((a, b) => b.texts - a.texts || (a.site < b.site ? -1 : 1))
    .slice(0, MOST_SITES)
    .map((site) => siteRow(site, lines.get(site.site) ?? 0, exhibits));
  const isAll = sitesInAll === undefined && sites.length <= MOST_SITES;
  const caption = isAll
    ? `Sites and folders: ${number(sites.length)}`
    : `The largest ${shown.length} of ${sitesName(sites.length, sitesInAll)}`;
  return [outliersHtml(sites), tableHtml({ caption, columns: COLUMNS, isSortable: true }, shown)].join('\n');
}

function sitesName(kept: number, inAll: number | undefined): string {
  if (inAll === undefined) return `${number(kept)} sites and folders`;
  return `a sample of ${number(kept)} from about ${number(inAll)} sites and folders`;
}

/** The name of a site; that of texts in no folder of their own is empty. */
function siteName(site: string): string {
  return site === '' ? 'in no folder of their own' : site;
}

function outliersHtml(sites: readonly SiteTally[]): string {
  const found = outliers(sites);
  if (found.length === 0) return '<p>No site stands out.</p>';
  const items = found
    .slice(0, MOST_OUTLIERS)
    .map(
      ({ site, reasons }) =>
        `<li><b dir="auto">${escapeHtml(siteName(site))}</b>: ${escapeHtml(reasons.join('; '))}</li>`,
    );
  const rest = found.length - items.length;
  const more = rest > 0 ? `<li>and ${number(rest)} more</li>` : '';
  return `<h3>Sites that stand out</h3><ul class="outliers">${items.join('')}${more}</ul>`;
}

function siteRow(tally: SiteTally, lines: number, exhibits: readonly Exhibit[]): Row {
  const { site, texts, failed, wordsIn, wordsOut, flags } = tally;
  const learnt = exhibits.filter(({ about }) => about === SITE + site);
  const items = learnt.map(
    ({ before, texts: inTexts = 0 }) =>
      `<li><del dir="auto">${escapeHtml(before)}</del> <span class="note">in ${number(inTexts)} texts</span></li>`,
  );
  const more = `<details><summary>What recurs there</summary><ul>${items.join('')}</ul></details>`;
  return {
    cells: [
      { html: `<span dir="auto">${escapeHtml(siteName(site))}</span>` },
      figure(texts, number(texts)),
      figure(wordsIn, number(wordsIn)),
      shareCell(wordsIn, wordsOut),
      densityCell(flags, wordsOut),
      figure(failed, number(failed)),
      figure(lines, number(lines)),
    ],
    ...(items.length > 0 ? { more } : {}),
  };
}

/** Which texts are copies of one another. */
export function copiesHtml(learnt: readonly LearntSites[]): string {
  const groups = learnt.flatMap(({ largest }) => largest).sort((a, b) => b.texts - a.texts);
  const all = learnt.reduce((sum, one) => sum + one.groups, 0);
  const copies = learnt.reduce((sum, one) => sum + one.copies, 0);
  if (all === 0) return '';
  const rows = groups.map(({ texts, names }): Row => {
    const rest = texts > names.length ? ` and ${number(texts - names.length)} more` : '';
    return {
      cells: [
        { html: `<span dir="auto">${escapeHtml(names.join(', '))}</span>${rest}` },
        figure(texts, number(texts)),
      ],
    };
  });
  const columns = [{ name: 'Copies of one text' }, { name: 'Texts', isNumber: true }];
  const caption =
    groups.length < all ? `The largest ${groups.length} of ${number(all)} groups` : `Groups: ${number(all)}`;
  const why = `${number(copies)} texts are copies of others. When counting what recurs, copies count once; each has its own output.`;
  return `<p class="note">${why}</p>${tableHtml({ caption, columns }, rows)}`;
}
