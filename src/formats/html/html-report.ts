import type { Result } from '../../clean.ts';
import { RULES } from '../../passes/index.ts';
import { type Tool, toolWith } from '../../report/tool.ts';
import { jsonForScript } from './escape-html.ts';
import { writeFlow } from './flow.ts';
import { htmlDocument, type PageAssets } from './html-document.ts';
import { compare } from './items.ts';
import type { Item, PageData, PageItem } from './page/page-data.ts';
import { summaryHtml } from './summary.ts';

/**
 * The report of one article as a self-contained page: no network, no other files. Without scripts it still shows the
 * article and its changes. All text is escaped, and the content security policy allows only the page's own code.
 * @param file the name of the file that decisions on the flags are saved beside
 */
export function toHtmlReport(
  result: Result,
  assets: PageAssets,
  tool: Tool = toolWith(result.options),
  file = result.path,
): string {
  const { html, items } = writeFlow(result, compare(result));
  const title = result.title?.text ?? result.path ?? 'article';
  return htmlDocument(
    {
      title,
      attributes: ' data-view="changes"',
      body: `<a class="skip" href="#article">Skip to the article</a>
${summaryHtml(result, items, tool)}
<section id="bar" aria-label="View" hidden></section>
<div class="columns">
<main id="article" tabindex="-1"${languageAttribute(result.language)}>
${html}
</main>
<aside id="side" aria-label="Flags and changes" hidden></aside>
</div>
<script type="application/json" id="data">${jsonForScript(pageData(items, file))}</script>`,
    },
    assets,
  );
}

const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;

function languageAttribute(language: string): string {
  return TAG.test(language) && language !== 'und' ? ` lang="${language}"` : '';
}

/** The items with rules as indices, since there may be thousands of items. */
function pageData(items: readonly Item[], path = 'stdin'): PageData {
  const names = [...new Set(items.flatMap(({ rules }) => rules))].sort();
  const indexes = new Map(names.map((name, index) => [name, index]));
  const summaries = new Map(RULES.map(({ id, summary }) => [id, summary]));
  return {
    name: path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1),
    rules: names.map((id) => ({ id, summary: summaries.get(id) ?? '' })),
    items: items.map(
      ({ rules, ...item }): PageItem => ({
        ...item,
        confidence: Number(item.confidence.toFixed(3)),
        rules: rules.map((rule) => indexes.get(rule)!),
      }),
    ),
  };
}
