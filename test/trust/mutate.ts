/*
 * npm run trust -- mutants [--sample N] [--seed N] [--set text|quotes]
 *
 * Mutation testing: flips one operator or constant at a time in a copy of the project and asks whether any test
 * minds. What survives is code that no test watches, or a change without effect. Prints the survivors.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eachNode, type Node, ROOT, sourceFiles } from './syntax.ts';

/** What is mutated, and the tests that should detect it. */
export const SETS: Readonly<
  Record<string, { readonly sources: readonly string[]; readonly tests: readonly string[] }>
> = {
  text: {
    sources: ['src/text', 'src/source', 'src/report'],
    tests: ['test/text', 'test/source', 'test/report', 'test/promises.test.ts'],
  },
  quotes: {
    sources: ['src/passes/quotes'],
    tests: ['test/passes/quotes', 'test/passes/examples.test.ts', 'test/promises.test.ts'],
  },
};

interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

const FLIPS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '&&': '||',
  '||': '&&',
  '??': '&&',
};

/** All mutants of a file: flipped operators, dropped negations, turned booleans, numbers off by one. */
export function mutantsOf(file: string): readonly Mutant[] {
  const found: Mutant[] = [];
  eachNode(file, (node, code) => {
    const change = changeOf(node, code);
    if (!change) return;
    const line = code.slice(0, change.start).split('\n').length;
    found.push({ file, line, before: code.slice(change.start, change.end), ...change });
  });
  return found;
}

function changeOf(node: Node, code: string): Pick<Mutant, 'start' | 'end' | 'after'> | undefined {
  const { type, start, end } = node;
  if (type === 'BinaryExpression' || type === 'LogicalExpression') {
    const after = FLIPS[node.operator as string];
    const from = (node.left as Node).end;
    const at = code.indexOf(node.operator as string, from);
    return after === undefined ? undefined : { start: at, end: at + (node.operator as string).length, after };
  }
  if (type === 'UnaryExpression' && node.operator === '!') return { start, end: start + 1, after: '' };
  if (type === 'Literal' && typeof node.value === 'boolean')
    return { start, end, after: String(!node.value) };
  if (type === 'Literal' && typeof node.value === 'number')
    return { start, end, after: `(${node.value + 1})` };
  return undefined;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function sampleOf<Value>(values: readonly Value[], count: number, seed: number): readonly Value[] {
  const random = randomOf(seed);
  const keyed = values.map((value) => ({ value, key: random() })).sort((a, b) => a.key - b.key);
  return keyed.slice(0, count).map(({ value }) => value);
}

function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'clean-article-mutants-'));
  for (const name of [
    'src',
    'test',
    'samples',
    'bin',
    'package.json',
    'tsconfig.json',
    'vitest.config.ts',
    'README.md',
  ])
    cpSync(join(ROOT, name), join(copy, name), {
      recursive: true,
      filter: (path) => !path.endsWith('node_modules'),
    });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

const PATIENCE_MS = 120_000;

function survives(copy: string, mutant: Mutant | undefined, tests: readonly string[]): boolean {
  const path = mutant && join(copy, mutant.file);
  const code = path === undefined ? '' : readFileSync(path, 'utf8');
  if (mutant && path)
    writeFileSync(path, code.slice(0, mutant.start) + mutant.after + code.slice(mutant.end));
  const vitest = join(copy, 'node_modules/vitest/vitest.mjs');
  // An endless loop is found by the time it takes; threads end with their process, children would spin on.
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--bail=1', '--update=none', '--pool=threads', ...tests],
    {
      cwd: copy,
      stdio: 'ignore',
      timeout: PATIENCE_MS,
      env: { ...process.env, CI: '1', PROPERTY_RUNS: '60' },
    },
  );
  if (path) writeFileSync(path, code);
  return status === 0;
}

/** The share of the sampled mutants that the tests of a set detect. */
export function mutationScore(name: string, { sample, seed }: { sample: number; seed: number }) {
  const { sources, tests } = SETS[name];
  const all = sources.flatMap(sourceFiles).flatMap(mutantsOf);
  const copy = copyOfProject();
  try {
    if (!survives(copy, undefined, tests)) throw new Error('the tests fail without any mutant');
    const chosen = sampleOf(all, sample, seed);
    const survivors = chosen.filter((mutant, index) => {
      const isAlive = survives(copy, mutant, tests);
      const { file, line, before, after } = mutant;
      console.log(
        `${index + 1} ${isAlive ? 'SURVIVED' : 'killed'} ${file}:${line} ${before} becomes ${after}`,
      );
      return isAlive;
    });
    return { mutants: all.length, tried: chosen.length, killed: chosen.length - survivors.length };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
