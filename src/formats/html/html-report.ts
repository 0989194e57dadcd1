import { createHash } from 'node:crypto';
import type { Result } from '../../clean.ts';
import { RULES } from '../../passes/index.ts';
import { type Tool, toolWith } from '../../report/tool.ts';
import { escapeHtml, jsonForScript } from './escape-html.ts';
import { writeFlow } from './flow.ts';
import { compare, type Item } from './items.ts';
import type { PageData, PageItem } from './page/page-data.ts';
import { summaryHtml } from './summary.ts';

/** The code and the styles of the page, as the build made them. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/**
 * The report of one article as one page that needs nothing else: no network, no other file. Without scripts it still
 * shows the article and its changes. Every text in it is escaped, and its policy lets only the page's own code run.
 */
export function toHtmlReport(
  result: Result,
  assets: PageAssets,
  tool: Tool = toolWith(result.options),
): string {
  const { html, items } = writeFlow(result, compare(result));
  const title = result.title?.text ?? result.path ?? 'article';
  return `<!doctype html>
<html lang="en" data-view="changes">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(assets)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)} \u2013 clean-article</title>
<style>${assets.style}</style>
</head>
<body>
<a class="skip" href="#article">Skip to the article</a>
${summaryHtml(result, items, tool)}
<section id="bar" aria-label="View" hidden></section>
<div class="columns">
<main id="article" tabindex="-1"${languageAttribute(result.language)}>
${html}
</main>
<aside id="side" aria-label="Flags and changes" hidden></aside>
</div>
<script type="application/json" id="data">${jsonForScript(pageData(items, result.path))}</script>
<script>${assets.script}</script>
</body>
</html>
`;
}

function policyFor({ script, style }: PageAssets): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}

const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;

function languageAttribute(language: string): string {
  return TAG.test(language) && language !== 'und' ? ` lang="${language}"` : '';
}

/** The items with their rules as numbers, since there may be thousands of them. */
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
