import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as library from '../src/index.ts';
import { ARTICLE } from './cli/context.ts';
import { samplesWithInput } from './samples.ts';

const ROOT = resolve(import.meta.dirname, '..');
const BUILT = join(ROOT, 'dist/browser.js');

type Browser = typeof library & { loadData(base: string): Promise<void> };

describe('the library in a browser', () => {
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    server = createServer(({ url = '' }, response) => {
      response.end(readFileSync(join(ROOT, 'dist', url)));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    browser = (await import(/* @vite-ignore */ pathToFileURL(BUILT).href)) as Browser;
    expect(() => browser.clean(ARTICLE)).toThrow('await loadData()');
    await browser.loadData(`http://127.0.0.1:${port}/data/`);
  });

  afterAll(() => server.close());

  it('asks for no module of Node.js', () => {
    expect(readFileSync(BUILT, 'utf8')).not.toMatch(/(?:from|import|require\()\s?["']node:/u);
  });

  it.each(samplesWithInput())('makes of the sample %s what the library makes', (name) => {
    const bytes = readFileSync(join(ROOT, 'samples', name, 'input.txt'));
    const [here, there] = [library, browser].map(({ clean, toReport }) =>
      toReport(clean(new Uint8Array(bytes))),
    );
    expect(there).toEqual(here);
    expect(Buffer.from(browser.restore(there)).equals(bytes)).toBe(true);
  });

  it('has a playground that names what exists', () => {
    const script = readFileSync(join(ROOT, 'samples/playground/playground.js'), 'utf8');
    const [, names] = /import \{([^}]+)\}/u.exec(script) ?? [];
    for (const name of names.split(',')) expect(browser).toHaveProperty(name.trim());
    const figures = new Set([...script.matchAll(/stats\.(\w+)/gu)].map(([, name]) => name));
    expect(Object.keys(browser.toReport(browser.clean('A text.')).stats)).toEqual(
      expect.arrayContaining([...figures]),
    );
    expect(readdirSync(join(ROOT, 'samples/mt-french-news'))).toContain('input.txt');
  });
});
