import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGES = ['retext@9', 'retext-smartypants@6', 'typograf@7'];

/** One process a peer, so that each has a fresh heap: reads the corpus, does its one job, prints MB/s. */
const SCRIPT = `
import { readFileSync } from 'node:fs';
const [peer, path] = process.argv.slice(2);
const texts = readFileSync(path, 'utf8').trimEnd().split('\\n').map((line) => JSON.parse(line).text);
let work;
if (peer === 'typograf') {
  const { default: Typograf } = await import('typograf');
  const typograf = new Typograf({ locale: ['en-US'] });
  work = (text) => typograf.execute(text);
} else {
  const { retext } = await import('retext');
  const { default: smartypants } = await import('retext-smartypants');
  const processor = retext().use(smartypants);
  work = (text) => String(processor.processSync(text));
}
for (const text of texts.slice(0, 100)) work(text);
const started = performance.now();
for (const text of texts) work(text);
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
console.log(bytes / 1e3 / (performance.now() - started));
`;

/** MB/s of others at their one small job. They are installed into a temporary folder and taken away again. */
export function measurePeers(corpus: string): ReadonlyMap<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'clean-article-peers-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}');
    writeFileSync(join(folder, 'peer.mjs'), SCRIPT);
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...PACKAGES], { cwd: folder });
    const speedOf = (peer: string) =>
      Number(execFileSync(process.execPath, ['peer.mjs', peer, corpus], { cwd: folder, encoding: 'utf8' }));
    return new Map(['retext-smartypants', 'typograf'].map((peer) => [peer, speedOf(peer)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
