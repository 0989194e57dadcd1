/*
 * npx tsx test/eval/structure-peers.ts [--data FOLDER] [--every N] [--peers FOLDER]
 *
 * How much structure of the dev pages other tools keep, by the scorer of structure.ts: the HTML that each takes as the
 * article, compared with its Markdown. `--peers` is a folder with the tools installed by npm; without it they are
 * installed into a temporary one.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareWithMarkdown, newCounts, structureRows } from './structure.ts';
import { readHtmlRecords } from './train/html-pages.ts';

const PACKAGES = [
  'defuddle@0.19',
  'linkedom@0.18',
  '@mozilla/readability@0.6',
  'turndown@7',
  'turndown-plugin-gfm@1',
];

/** Reads pages, one per line, and prints the result of a peer for each: the HTML of the article, and its Markdown. */
const SCRIPT = `
import { readFileSync } from 'node:fs';
const [peer, path] = process.argv.slice(2);
const pages = readFileSync(path, 'utf8').trimEnd().split('\\n').map((line) => JSON.parse(line));
const { parseHTML } = await import('linkedom');
let work;
if (peer === 'defuddle') {
  const { Defuddle } = await import('defuddle/node');
  work = async (html) => {
    const { content, contentMarkdown } = await Defuddle(html, 'https://page.example/', { separateMarkdown: true });
    return { html: content, markdown: contentMarkdown };
  };
} else {
  const { Readability } = await import('@mozilla/readability');
  const { default: Turndown } = await import('turndown');
  const { default: { gfm } } = await import('turndown-plugin-gfm');
  const turndown = new Turndown({ headingStyle: 'atx', codeBlockStyle: 'fenced' });
  turndown.use(gfm);
  work = (html) => {
    const { content } = new Readability(parseHTML(html).document).parse();
    return { html: content, markdown: turndown.turndown(parseHTML('<html><body>' + content + '</body></html>').document.body) };
  };
}
const silent = () => {};
console.warn = console.error = silent;
for (const html of pages) {
  try {
    process.stdout.write(JSON.stringify(await work(html)) + '\\n');
  } catch {
    process.stdout.write('null\\n');
  }
}
`;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: resolve(import.meta.dirname, '../../../shared/eval') },
    every: { type: 'string', default: '4' },
    peers: { type: 'string' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'clean-article-peers-'));
try {
  const home = values.peers ?? folder;
  if (values.peers === undefined) {
    writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...PACKAGES], { cwd: folder });
  }
  const script = join(home, 'structure-peers.mjs');
  writeFileSync(script, SCRIPT);
  const pages = readHtmlRecords(values.data).filter((_, index) => index % Number(values.every) === 0);
  const input = join(folder, 'pages.jsonl');
  writeFileSync(input, pages.map(({ html }) => JSON.stringify(html)).join('\n'));
  for (const peer of ['defuddle', 'Readability and turndown']) {
    const out = join(folder, 'out.jsonl');
    writeFileSync(
      out,
      execFileSync(process.execPath, [script, peer, input], { cwd: home, maxBuffer: 1 << 30 }),
    );
    const counts = newCounts();
    let failed = 0;
    for (const line of readFileSync(out, 'utf8').trimEnd().split('\n')) {
      const made = JSON.parse(line) as { html: string; markdown: string } | null;
      if (made) compareWithMarkdown(made.html, made.markdown, counts);
      else failed++;
    }
    console.log(`${peer}: ${pages.length} pages, ${failed} failed`);
    for (const { set, measure, value } of structureRows(counts))
      console.log(
        `  ${set.padEnd(24)} ${measure.padEnd(14)} ${Number.isNaN(value) ? 'none there' : `${value.toFixed(2)} %`}`,
      );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
