import { escapeHtml } from '../../../formats/html/escape-html.ts';

/** A cell of a table. */
export interface Cell {
  readonly html: string;
  /** The sort key, if it is a number. */
  readonly value?: number;
}

/** A cell with a number, shown in some other form. */
export function figure(value: number, shown: string): Cell {
  return { html: escapeHtml(shown), value };
}

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly isNumber?: boolean;
}

/** A row: its first cell is its heading. `more` follows in a row of its own. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly more?: string;
}

/** How a table is shown. */
export interface TableOptions {
  readonly caption: string;
  readonly note?: string;
  readonly columns: readonly Column[];
  /** The page's script lets the user sort it and filter its rows. */
  readonly isSortable?: boolean;
}

/** A table as HTML. Each row is a `tbody` of its own, with its details. */
export function tableHtml(
  { caption, note, columns, isSortable = false }: TableOptions,
  rows: readonly Row[],
): string {
  const heads = columns.map(
    ({ name, isNumber }) => `<th scope="col"${isNumber ? ' class="n"' : ''}>${escapeHtml(name)}</th>`,
  );
  const bodies = rows.map(({ cells, more }) => {
    const own = cells.map((cell, index) => cellHtml(cell, columns[index], index === 0));
    const next =
      more === undefined ? '' : `<tr class="more"><td colspan="${columns.length}">${more}</td></tr>`;
    return `<tbody><tr>${own.join('')}</tr>${next}</tbody>`;
  });
  const under = note === undefined ? '' : `<span class="note">${escapeHtml(note)}</span>`;
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(caption)}"><table${isSortable ? ' class="sortable"' : ''}><caption>${escapeHtml(caption)}${under}</caption><thead><tr>${heads.join('')}</tr></thead>${bodies.join('')}</table></div>`;
}

function cellHtml({ html, value }: Cell, { isNumber }: Column, isHead: boolean): string {
  const attributes = `${isNumber ? ' class="n"' : ''}${value === undefined ? '' : ` data-value="${Number(value)}"`}`;
  return isHead ? `<th scope="row"${attributes}>${html}</th>` : `<td${attributes}>${html}</td>`;
}

/** A section with a heading for the page's table of contents. */
export function sectionHtml(id: string, heading: string, content: string): string {
  return `<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${escapeHtml(heading)}</h2>\n${content}\n</section>`;
}

const SAFE = /^(?:[^:/\\?#]+\/)*[^:/\\?#]+$/u;

/** A text linked to another file, if that is beside this one or below. */
export function linkHtml(text: string, link: string | undefined): string {
  const shown = `<span dir="auto">${escapeHtml(text)}</span>`;
  return link !== undefined && SAFE.test(link) ? `<a href="${escapeHtml(link)}">${shown}</a>` : shown;
}
