import { escapeHtml } from '../../../formats/html/escape-html.ts';
import { number } from '../../../formats/html/figures.ts';
import type { Totals } from '../../report/totals.ts';
import { type Entry, LISTS, type ListName } from '../overview.ts';
import { type Column, figure, linkHtml, type Row, tableHtml } from './html.ts';

/** Each list: its caption, its meaning, and the number of texts of its kind. */
interface ListSpec {
  readonly caption: string;
  readonly why: string;
  readonly count?: (totals: Totals) => number;
}

const SPECS: Readonly<Record<ListName, ListSpec>> = {
  failed: {
    caption: 'Failed',
    why: 'They could not be read or cleaned, and have no output.',
    count: ({ failed }) => failed,
  },
  overBudget: {
    caption: 'Left whole by the budget',
    why: 'More of their words would have been removed than --max-removal allows, so nothing was.',
    count: ({ overBudget }) => overBudget,
  },
  unsettled: {
    caption: 'Left unchanged',
    why: 'Their repairs did not converge. Please report these texts.',
    count: ({ unsettled }) => unsettled,
  },
  emptied: {
    caption: 'Without an article',
    why: 'All lines except the title look like menus, forms and links.',
    count: ({ emptied }) => emptied,
  },
  removed: { caption: 'Lost the most', why: 'The largest shares of their words were removed.' },
  flagged: {
    caption: 'Most flags',
    why: 'The most flags per 1,000 words, among texts of at least 100 words.',
  },
};

const COLUMNS: readonly Column[] = [
  { name: 'Text' },
  { name: 'Words', isNumber: true },
  { name: 'Removed', isNumber: true },
  { name: 'Flags per 1,000', isNumber: true },
];

/** The texts worth a look, each with a link to its own report. */
export function textsHtml(entries: readonly Entry[], totals: Totals): string {
  const lists = LISTS.flatMap((list) => {
    const own = entries.filter((entry) => entry.list === list);
    return own.length === 0 ? [] : [listHtml(list, own, totals)];
  });
  return lists.length === 0 ? '<p>Nothing stands out.</p>' : `<div class="lists">${lists.join('\n')}</div>`;
}

function listHtml(list: ListName, entries: readonly Entry[], totals: Totals): string {
  const { caption, why, count } = SPECS[list];
  const all = count?.(totals) ?? 0;
  const shown =
    all > entries.length
      ? `${caption}: ${entries.length} of ${number(all)}`
      : count
        ? `${caption}: ${number(all)}`
        : caption;
  const isFailed = list === 'failed';
  const columns = isFailed ? [{ name: 'Text' }, { name: 'Why' }] : COLUMNS;
  return tableHtml({ caption: shown, note: why, columns }, entries.map(isFailed ? failedRow : textRow));
}

/** The name of a text. */
export function textName({ path, line }: Pick<Entry, 'path' | 'line'>): string {
  return line === undefined ? path : `${path}:${line}`;
}

function failedRow(entry: Entry): Row {
  return { cells: [{ html: linkHtml(textName(entry), undefined) }, { html: escapeHtml(entry.error ?? '') }] };
}

function textRow(entry: Entry): Row {
  const { wordsIn, wordsOut, flags, page } = entry;
  return {
    cells: [
      { html: linkHtml(textName(entry), page) },
      figure(wordsIn, number(wordsIn)),
      shareCell(wordsIn, wordsOut),
      densityCell(flags, wordsOut),
    ],
  };
}

/** The share of the words that were removed. */
export function shareCell(wordsIn: number, wordsOut: number): ReturnType<typeof figure> {
  const share = wordsIn > 0 ? (wordsIn - wordsOut) / wordsIn : 0;
  return figure(share, `${(100 * share).toFixed(1)} %`);
}

/** Flags per 1,000 words. */
export function densityCell(flags: number, words: number): ReturnType<typeof figure> {
  const density = words > 0 ? (1000 * flags) / words : 0;
  return figure(density, density.toFixed(1));
}
