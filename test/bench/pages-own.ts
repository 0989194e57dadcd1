/* Our own part of pages.ts in a process of its own: pages, one in a line, after some that warm up. */
import { readFileSync } from 'node:fs';
import { clean } from '../../src/clean.ts';
import { readTrees } from '../../src/html/html-model.ts';
import { readPage } from '../../src/html/read-page.ts';
import { readResource } from '../../src/knowledge/resource.ts';
import { readModel } from '../../src/passes/boilerplate/model/model-file.ts';

const [what, path, warm] = process.argv.slice(2);
const pages: string[] = readFileSync(path, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));
const models = {
  text: readModel(readResource('boilerplate.bin')),
  html: readTrees(readResource('html.bin')),
};
const work =
  what === 'extraction'
    ? (html: string) => readPage(html, models)
    : (html: string) => clean(html, { from: 'html' });

function all(some: readonly string[]): void {
  for (const html of some)
    try {
      work(html);
    } catch (error) {
      if ((error as Error).name !== 'SourceError') throw error;
    }
}

all(pages.slice(0, Number(warm)));
const start = process.cpuUsage();
all(pages.slice(Number(warm)));
const { user, system } = process.cpuUsage(start);
console.log(JSON.stringify({ warm: (user + system) / 1e6 }));
