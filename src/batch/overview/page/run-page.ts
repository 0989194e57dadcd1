import { escapeHtml } from '../../../formats/html/escape-html.ts';
import { number, percent } from '../../../formats/html/figures.ts';
import { htmlDocument, type PageAssets } from '../../../formats/html/html-document.ts';
import type { Tool } from '../../../internal.ts';
import { pageAssets } from '../../output/page-assets.ts';
import type { Summary } from '../../report/summary.ts';
import type { Totals } from '../../report/totals.ts';
import { NO_OVERVIEW, type Overview } from '../overview.ts';
import { chartsHtml } from './charts.ts';
import { sectionHtml } from './html.ts';
import { rulesHtml } from './rules.ts';
import { copiesHtml, sitesHtml } from './sites.ts';
import { textsHtml } from './texts.ts';

/** A run at a glance, as a self-contained page. Equal runs make equal pages. */
export function runPage(summary: Summary, assets: PageAssets = pageAssets('run')): string {
  const { totals, overview = NO_OVERVIEW } = summary;
  const sections: readonly (readonly [id: string, heading: string, content: string])[] = [
    ['spread', 'Distributions', chartsHtml(totals)],
    ['texts', 'Worth a look', textsHtml(overview.entries, totals)],
    ['sites', 'Sites', sitesHtml(overview)],
    ['rules', 'Rules', rulesHtml(totals, overview.exhibits)],
    ['copies', 'Copies', copiesHtml(overview.learnt)],
  ];
  const shown = sections.filter(([, , content]) => content !== '');
  const links = shown.map(([id, heading]) => `<li><a href="#${id}">${escapeHtml(heading)}</a></li>`);
  const title = `${counted(textsOf(totals), 'text')} cleaned`;
  const body = `<a class="skip" href="#content">Skip to the figures</a>
<header>
<p class="kicker">clean-article \u00b7 report of a run</p>
<h1>${title}</h1>
${notesHtml(summary)}
${figuresHtml(totals, overview)}
${toolsHtml(summary.tools)}
</header>
<nav id="bar" aria-label="Contents"><ul>${links.join('')}</ul></nav>
<main id="content" tabindex="-1">
${shown.map((section) => sectionHtml(...section)).join('\n')}
</main>`;
  return htmlDocument({ title, body }, assets);
}

/** Texts that were cleaned, now or by an earlier run into the same folder. */
function textsOf({ done, skipped }: Totals): number {
  return done + skipped;
}

function notesHtml({ unfinished, totals }: Summary): string {
  const notes = [
    ...(unfinished ? ['The run was interrupted: this is what was done so far.'] : []),
    ...(totals.failed > 0 ? [`${number(totals.failed)} could not be cleaned.`] : []),
  ];
  return notes.map((note) => `<p class="warning-note">${escapeHtml(note)}</p>`).join('\n');
}

function figuresHtml(totals: Totals, { learnt }: Overview): string {
  const { wordsIn, wordsOut, edits, flags, warnings, errors, failed, overBudget, emptied, changed } = totals;
  const lines = learnt.flatMap(({ sites }) => sites).reduce((sum, one) => sum + one.lines, 0);
  const copies = learnt.reduce((sum, one) => sum + one.copies, 0);
  const groups = learnt.reduce((sum, one) => sum + one.groups, 0);
  const density = wordsOut > 0 ? ((1000 * flags) / wordsOut).toFixed(1) : '0';
  const figures: readonly (readonly [string, string, string])[] = [
    ['Texts', number(textsOf(totals)), `${number(changed)} changed`],
    ['Words', number(wordsOut), `of ${number(wordsIn)} read`],
    ['Removed', percent(wordsIn > 0 ? (wordsIn - wordsOut) / wordsIn : 0), 'of the words'],
    ['Edits', number(edits), 'removals and repairs'],
    ['Flags', number(flags), `${counted(errors, 'error')}, ${counted(warnings - errors, 'warning')}`],
    ['Flags per 1,000 words', density, ''],
    ['To look at', number(failed + overBudget + emptied), 'failed, left whole or empty'],
    ...(lines > 0 ? [['Learnt', number(lines), 'recurring lines'] as const] : []),
    ...(copies > 0 ? [['Copies', number(copies), `in ${counted(groups, 'group')}`] as const] : []),
  ];
  const cells = figures.map(
    ([name, value, note]) =>
      `<div><dt>${name}</dt><dd><b>${value}</b> <span>${escapeHtml(note)}</span></dd></div>`,
  );
  return `<dl class="figures">${cells.join('')}</dl>`;
}

function counted(value: number, noun: string): string {
  return `${number(value)} ${noun}${value === 1 ? '' : 's'}`;
}

function toolsHtml(tools: readonly Tool[]): string {
  const rows = tools.map(({ version, options = {}, time }) => {
    const set = Object.keys(options).length > 0 ? JSON.stringify(options) : 'all options have their defaults';
    const when = time === undefined ? '' : `, ${time}`;
    return `<div><dt>Version ${escapeHtml(version)}</dt><dd>${escapeHtml(set + when)}</dd></div>`;
  });
  return `<details><summary>How this was made</summary><dl class="rows">${rows.join('')}</dl></details>`;
}
