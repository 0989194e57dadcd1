import { createHash } from 'node:crypto';
import { escapeHtml } from './escape-html.ts';

/** The code and styles of a page, from the build. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/** The parts of a page. */
export interface PageParts {
  /** As plain text. */
  readonly title: string;
  /** Attributes of the root element, each after a space. */
  readonly attributes?: string;
  /** The content as HTML. */
  readonly body: string;
}

/**
 * A self-contained page: no network, no other files. Its content security policy allows only its own code, and forbids
 * loading or sending anything.
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
