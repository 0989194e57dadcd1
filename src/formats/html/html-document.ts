import { createHash } from 'node:crypto';
import { escapeHtml } from './escape-html.ts';

/** The code and the styles of a page, as the build made them. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/** What a page consists of. */
export interface PageParts {
  /** As plain text. */
  readonly title: string;
  /** Attributes of the root element, with a blank before each. */
  readonly attributes?: string;
  /** The content as HTML. */
  readonly body: string;
}

/**
 * A page that needs nothing else: no network, no other file. Its policy lets only its own code run, and lets nothing be
 * loaded or sent.
 */
export function htmlDocument({ title, attributes = '', body }: PageParts, assets: PageAssets): string {
  return `<!doctype html>
<html lang="en"${attributes}>
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
${body}
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
