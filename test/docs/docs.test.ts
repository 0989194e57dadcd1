import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderedPages } from './pages.ts';

const ROOT = resolve(import.meta.dirname, '../..');

describe('documentation', () => {
  it.each(Object.entries(renderedPages()).map(([path, text]) => [relative(ROOT, path), text]))(
    '%s is what npm run docs renders',
    (path, text) => {
      expect(readFileSync(resolve(ROOT, path), 'utf8')).toBe(text);
    },
  );

  it('names only files and scripts that exist', () => {
    const readme = readFileSync(resolve(ROOT, 'README.md'), 'utf8');
    const { scripts } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8'));
    for (const [, name] of readme.matchAll(/npm run ([a-z]+)/gu)) expect(scripts).toHaveProperty(name);
    for (const [, link] of readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/gu)) {
      expect(() =>
        readFileSync(resolve(ROOT, link.replace(/#.*$/u, '').replace(/\/$/u, '/README.md'))),
      ).not.toThrow();
    }
  });
});
