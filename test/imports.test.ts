import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = resolve(import.meta.dirname, '../src');

/** The allowed imports by folder; `*` is the folder itself. Type-only imports count, too, except as noted below. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  text: [],
  source: ['text'],
  knowledge: ['text'],
  translationese: ['text', 'knowledge'],
  passes: ['translationese', 'text', 'knowledge'],
  html: ['pipeline.ts', 'passes', 'knowledge', 'source', 'text'],
  'pipeline.ts': ['passes', 'text'],
  'clean.ts': ['pipeline.ts', 'html', 'passes', 'knowledge', 'source', 'text'],
  report: ['clean.ts', 'html', 'pipeline.ts', 'passes', 'source', 'text'],
  flags: ['pipeline.ts', 'clean.ts', 'passes', 'text'],
  formats: ['pipeline.ts', 'clean.ts', 'report', 'flags', 'passes', 'source', 'text'],
  library: ['clean.ts', 'html', 'report', 'passes', 'source', 'text'],
  browser: ['index.ts'],
  'index.ts': ['clean.ts', 'html', 'library', 'report', 'formats', 'passes', 'text'],
  // The internal entry: see its opening comment.
  'internal.ts': ['clean.ts', 'html', 'library', 'report', 'passes', 'source', 'text'],
  'job.ts': ['index.ts', 'internal.ts', 'formats', 'flags'],
  batch: ['job.ts', 'formats', 'flags', 'index.ts', 'internal.ts'],
  cli: ['batch', 'job.ts', 'formats', 'flags', 'index.ts', 'internal.ts'],
};
/** The most files in a folder; lists of equals may be longer. */
const MOST_FILES = 20;
const LISTS = ['rules', 'lexicon'];

/**
 * The module variables that may change while the program runs, with the reason for each. A table that is read
 * once and then never changes is not state. Data that passes from one document to the next belongs to the
 * caller.
 */
const VARIABLES: Readonly<Record<string, string>> = {
  'passes/boilerplate/furniture/labels.ts labels': 'The lexicon, indexed at the first page.',
  'passes/boilerplate/furniture/labels.ts slotted': 'Its patterns that begin with a slot, compiled likewise.',
  'passes/boilerplate/page/phrase-groups.ts tree': 'Made of the phrases at the first page.',
  'passes/boilerplate/page/word-classes.ts table': 'Made of the word lists at the first page.',
  'text/language/letter-model.ts asking':
    'Scratch of one synchronous call: which languages a stretch is compared with.',
  'text/language/letter-model.ts counted': 'Scratch of one synchronous call: how many chunks were counted.',
};

const OUTSIDE = ['batch', 'cli', 'browser'];
const PURE_NODE = ['node:buffer', 'node:crypto'];

const IMPORT = /(?:^|\n)(?:import|export)[^'"]*?from '([^']+)'|import\('([^']+)'\)/gu;

const VARIABLE = /^(?:export )?let (\w+)/gmu;

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.includes('node_modules') && !name.startsWith('knowledge/make/'),
);

function imports(file: string): string[] {
  return [...readFileSync(join(SOURCE, file), 'utf8').matchAll(IMPORT)].map((match) => match[1] ?? match[2]);
}

/** The source files that a file imports, including types. */
function neighbours(file: string): string[] {
  return imports(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(SOURCE, resolve(SOURCE, dirname(file), name)))
    .filter((target) => files.includes(target));
}

const top = (file: string) => file.split('/')[0];

describe.each(files)('%s', (file) => {
  it('imports only what its folder allows', () => {
    for (const name of imports(file)) {
      if (!name.startsWith('.')) continue;
      const target = relative(SOURCE, resolve(SOURCE, dirname(file), name));
      if (target.startsWith('..')) continue;
      const [from, to] = [top(file), top(target)];
      expect(from === to || ALLOWED[from]?.includes(to), `${file} imports ${target}`).toBe(true);
      if (from === 'passes' && to === 'passes') {
        const [pass, other] = [file.split('/')[1], target.split('/')[1]];
        const isShared = other === 'rule.ts' || pass.endsWith('.ts');
        expect(isShared || pass === other, `${file} imports the pass ${other}`).toBe(true);
      }
    }
  });

  it('reaches the world only from the outside folders', () => {
    if (OUTSIDE.includes(top(file)) || file === 'knowledge/resource.ts') return;
    const packages = imports(file).filter((name) => !name.startsWith('.') && !PURE_NODE.includes(name));
    expect(
      packages.filter((name) => !['diff', 'htmlparser2', 'entities/decode', 'valibot'].includes(name)),
    ).toEqual([]);
    expect(readFileSync(join(SOURCE, file), 'utf8')).not.toMatch(
      /\b(?:Math\.random|Date\.now|new Date|process\.[a-z]|Intl\.[A-Z])/u,
    );
  });
});

describe('the house', () => {
  it('has no circle of imports', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (done.has(file)) return;
      done.add(file);
      for (const next of neighbours(file)) visit(next, [...path, file]);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('has no folder that one cannot survey', () => {
    const counts = new Map<string, number>();
    for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
    const crowded = [...counts].filter(
      ([folder, count]) => count > MOST_FILES && !LISTS.includes(basename(folder)),
    );
    expect(crowded).toEqual([]);
  });

  it('has no variable of a module but those with a reason', () => {
    const found = files.flatMap((file) =>
      [...readFileSync(join(SOURCE, file), 'utf8').matchAll(VARIABLE)].map(([, name]) => `${file} ${name}`),
    );
    expect(found.sort()).toEqual(Object.keys(VARIABLES).sort());
  });
});
