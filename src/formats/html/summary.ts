import type { Result } from '../../clean.ts';
import type { Severity, Verdict } from '../../passes/rule.ts';
import { toReportSource } from '../../report/report-source.ts';
import { statsOf } from '../../report/stats.ts';
import type { Tool } from '../../report/tool.ts';
import { escapeHtml } from './escape-html.ts';
import { number, percent } from './figures.ts';
import type { Item } from './page/page-data.ts';

/** The head of the page: the article, what was done to it, and how the page was made. */
export function summaryHtml(result: Result, items: readonly Item[], tool: Tool): string {
  const { title, byline, date, path, language } = result;
  const about = [byline?.text, date?.text, `language ${language}`].filter((one) => one !== undefined);
  return [
    '<header>',
    `<p class="kicker">clean-article \u00b7 ${escapeHtml(path ?? 'standard input')}</p>`,
    `<h1 dir="auto">${escapeHtml(title?.text ?? path ?? 'An article without a title')}</h1>`,
    `<p class="about">${about.map((one) => `<span dir="auto">${escapeHtml(one)}</span>`).join(' \u00b7 ')}</p>`,
    ...warningsOf(result).map((warning) => `<p class="warning-note">${escapeHtml(warning)}</p>`),
    figuresHtml(result, items),
    verdictHtml(result.machineTranslated),
    provenanceHtml(result, tool),
    '</header>',
  ].join('\n');
}

function warningsOf({ overBudget, unsettled, source, text }: Result): readonly string[] {
  return [
    ...(overBudget
      ? ['So much of this text looked like page furniture that nothing was removed: please check it.']
      : []),
    ...(unsettled ? ['The repairs of this text did not converge, so it was left unchanged.'] : []),
    ...(source.weakEncoding ? [`Its encoding is a weak guess: ${source.encoding}.`] : []),
    ...(text.trim() === '' ? ['No article is left in this text.'] : []),
  ];
}

function figuresHtml(result: Result, items: readonly Item[]): string {
  const { wordsIn, wordsOut, shareRemoved, flagsPerThousand } = statsOf(result);
  const count = (kind: Item['kind'], severity?: Severity) =>
    items.filter((item) => item.kind === kind && (severity === undefined || item.severity === severity))
      .length;
  const severities = (['error', 'warning', 'info'] as const)
    .map((severity) => [severity, count('flag', severity)] as const)
    .filter(([, number]) => number > 0)
    .map(([severity, number]) => `${number} ${severity}`)
    .join(', ');
  const figures: readonly (readonly [string, string, string])[] = [
    ['Words', number(wordsOut), wordsIn === wordsOut ? 'none removed' : `of ${number(wordsIn)} read`],
    ['Removed', percent(shareRemoved), `${number(count('removal'))} places`],
    ['Repairs', number(count('repair')), 'places'],
    ['Flags', number(count('flag')), severities || 'nothing to look at'],
    ['Flags per 1,000 words', String(flagsPerThousand), ''],
  ];
  const cells = figures.map(
    ([name, value, note]) =>
      `<div><dt>${name}</dt><dd><b>${value}</b> <span>${escapeHtml(note)}</span></dd></div>`,
  );
  return `<dl class="figures">${cells.join('')}</dl>`;
}

function verdictHtml(verdict: Verdict | null): string {
  if (!verdict) return '';
  const { probability, evidence, sourceLanguage } = verdict;
  const from = sourceLanguage === undefined ? '' : `, probably from ${sourceLanguage}`;
  const head = `Machine translation: probability ${percent(probability)}${probability >= 0.5 ? from : ''}`;
  if (evidence.length === 0) return `<p>${escapeHtml(head)}</p>`;
  return `<details><summary>${escapeHtml(head)}</summary>${listHtml(evidence)}</details>`;
}

function listHtml(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li dir="auto">${escapeHtml(line)}</li>`).join('')}</ul>`;
}

function provenanceHtml(result: Result, { version, options = {}, time }: Tool): string {
  const { bytes, sha256, encoding = 'a string', newline, bom, badBytes } = toReportSource(result);
  const ends = newline === '\r\n' ? ', CRLF' : newline === '\r' ? ', CR' : '';
  const rows: readonly (readonly [string, string])[] = [
    ['Version', version],
    ['Options', Object.keys(options).length > 0 ? JSON.stringify(options) : 'all as they come'],
    ...(time === undefined ? [] : [['Time', time] as const]),
    ['Input', `${number(bytes)} bytes, ${encoding}${bom ? ' with a byte order mark' : ''}${ends}`],
    ...(badBytes ? [['Bad bytes', number(badBytes.length)] as const] : []),
    ['SHA-256', sha256],
  ];
  const list = rows.map(([name, value]) => `<div><dt>${name}</dt><dd>${escapeHtml(value)}</dd></div>`);
  return `<details><summary>How this was made</summary><dl class="rows">${list.join('')}</dl></details>`;
}
