import { escapeHtml, isUnseen, showUnseen } from '../../../formats/html/escape-html.ts';
import { number } from '../../../formats/html/figures.ts';
import { PASSES, RULES } from '../../../index.ts';
import type { Totals } from '../../report/totals.ts';
import { type Exhibit, RULE } from '../exhibits.ts';
import { figure, type Row, tableHtml } from './html.ts';
import { textName } from './texts.ts';

const LABELS = { removal: 'removed', repair: 'repaired', flag: 'flagged', learnt: 'removed' } as const;

/** The rules by pass and by count, each with examples. */
export function rulesHtml({ rules }: Totals, exhibits: readonly Exhibit[]): string {
  const passes = PASSES.map(({ id }) => id);
  const names = [...new Set([...passes, ...Object.keys(rules).map(passOf)])];
  // Changes of HTML markup are the most numerous and the least interesting.
  const ordered = [...names.filter((name) => name !== 'markup'), 'markup'];
  return ordered
    .map((pass) => {
      const own = Object.entries(rules)
        .filter(([id]) => passOf(id) === pass)
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      if (own.length === 0) return '';
      const all = own.reduce((sum, [, count]) => sum + count, 0);
      const caption = `${pass}: ${number(all)}`;
      const columns = [{ name: 'Rule' }, { name: 'Times', isNumber: true }];
      return tableHtml(
        { caption, columns, isSortable: true },
        own.map(([id, count]) => ruleRow(id, count, exhibits)),
      );
    })
    .join('\n');
}

function passOf(id: string): string {
  return id.split('/', 1)[0];
}

function ruleRow(id: string, count: number, exhibits: readonly Exhibit[]): Row {
  const summary = RULES.find((rule) => rule.id === id)?.summary ?? '';
  const own = exhibits.filter(({ about }) => about === RULE + id);
  const more = `<details><summary>Examples</summary><ul class="examples">${own.map(exampleHtml).join('')}</ul></details>`;
  return {
    cells: [
      { html: `<code>${escapeHtml(id)}</code> <span class="note">${escapeHtml(summary)}</span>` },
      figure(count, number(count)),
    ],
    ...(own.length > 0 ? { more } : {}),
  };
}

function exampleHtml(exhibit: Exhibit): string {
  const { kind, lead, before, after, trail, message, place } = exhibit;
  const isBlank = isUnseen(before) && isUnseen(after);
  const show = isBlank || kind === 'repair' ? showUnseen : (text: string) => text;
  const gone =
    before === '' ? '' : `<del${isBlank ? ' class="blank"' : ''}>${escapeHtml(show(before))}</del>`;
  const tag = kind === 'flag' ? 'mark' : 'ins';
  const put = after === '' ? '' : `<${tag}>${escapeHtml(show(after))}</${tag}>`;
  const said = message === undefined ? '' : `<br><span class="note">${escapeHtml(message)}</span>`;
  const where = `${LABELS[kind]} in ${textName(exhibit)}, line ${place}`;
  return `<li><span class="words" dir="auto">${escapeHtml(lead)}${gone}${put}${escapeHtml(trail)}</span>${said}<br><span class="note" dir="auto">${escapeHtml(where)}</span></li>`;
}
