import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = resolve(import.meta.dirname, '../src');

/** Who may import whom, by folder; `*` is the folder itself. Type-only imports count too, but for the note below. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  text: [],
  source: [],
  knowledge: ['text'],
  passes: ['text', 'knowledge'],
  'pipeline.ts': ['passes', 'text'],
  'clean.ts': ['pipeline.ts', 'passes', 'source', 'text'],
  report: ['clean.ts', 'pipeline.ts', 'passes', 'source', 'text'],
  flags: ['pipeline.ts', 'clean.ts', 'passes', 'text'],
  formats: ['pipeline.ts', 'clean.ts', 'report', 'flags', 'passes', 'source', 'text'],
  'index.ts': ['clean.ts', 'report', 'formats', 'passes', 'text'],
  // The inner door: see its opening comment.
  'internal.ts': ['report', 'passes', 'source', 'text'],
  'job.ts': ['index.ts', 'formats', 'flags'],
  batch: ['job.ts', 'formats', 'flags', 'index.ts', 'internal.ts'],
  cli: ['batch', 'job.ts', 'formats', 'flags', 'index.ts', 'internal.ts'],
};
const OUTSIDE = ['batch', 'cli'];
const PURE_NODE = ['node:buffer', 'node:crypto'];

const IMPORT = /(?:^|\n)(?:import|export)[^'"]*?from '([^']+)'|import\('([^']+)'\)/gu;

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.includes('node_modules') && !name.startsWith('knowledge/make/'),
);

function imports(file: string): string[] {
  return [...readFileSync(join(SOURCE, file), 'utf8').matchAll(IMPORT)].map((match) => match[1] ?? match[2]);
}

const top = (file: string) => file.split('/')[0];

describe.each(files)('%s', (file) => {
  it('imports only what its folder may', () => {
    for (const name of imports(file)) {
      if (!name.startsWith('.')) continue;
      const target = relative(SOURCE, resolve(SOURCE, dirname(file), name));
      if (target.startsWith('..')) continue;
      const [from, to] = [top(file), top(target)];
      expect(from === to || ALLOWED[from]?.includes(to), `${file} imports ${target}`).toBe(true);
      if (from === 'passes' && to === 'passes') {
        const [pass, other] = [file.split('/')[1], target.split('/')[1]];
        const shared = other === 'rule.ts' || pass === 'index.ts';
        expect(shared || pass === other, `${file} imports the pass ${other}`).toBe(true);
      }
    }
  });

  it('reaches the world only from the outside folders', () => {
    if (OUTSIDE.includes(top(file)) || file === 'knowledge/resource.ts') return;
    const packages = imports(file).filter((name) => !name.startsWith('.') && !PURE_NODE.includes(name));
    expect(packages.filter((name) => name !== 'diff')).toEqual([]);
    expect(readFileSync(join(SOURCE, file), 'utf8')).not.toMatch(
      /\b(?:Math\.random|Date\.now|new Date|process\.[a-z]|Intl\.[A-Z])/u,
    );
  });
});
