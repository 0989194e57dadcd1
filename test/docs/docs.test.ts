import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderedPages, userPages } from './pages.ts';

const ROOT = resolve(import.meta.dirname, '../..');

describe('documentation', () => {
  it.each(Object.entries(renderedPages()).map(([path, text]) => [relative(ROOT, path), text]))(
    '%s is what npm run docs renders',
    (path, text) => {
      expect(readFileSync(resolve(ROOT, path), 'utf8')).toBe(text);
    },
  );

  it.each(Object.entries(userPages()))('%s names only files and scripts that exist', (path, page) => {
    const { scripts } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8'));
    for (const [, name] of page.matchAll(/npm run ([a-z]+)/gu)) expect(scripts).toHaveProperty(name);
    for (const [, link] of page.matchAll(/\]\((?!https?:)([^)]+)\)/gu)) {
      const [file, anchor] = link.split('#');
      const target = file === '' ? resolve(ROOT, path) : resolve(ROOT, dirname(path), file);
      expect(existsSync(target), link).toBe(true);
      if (anchor) expect(anchorsOf(readFileSync(target, 'utf8')), link).toContain(anchor);
    }
  });

  it('leads from the README to every page', () => {
    const { 'README.md': readme, ...pages } = userPages();
    for (const path of Object.keys(pages)) expect(readme).toContain(`](${path})`);
  });
});

function anchorsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.+)$/gmu)].map(([, title]) => title.toLowerCase().replaceAll(' ', '-'));
}
