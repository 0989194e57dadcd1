import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse as parseYaml } from 'yaml';
import { parseIgnores } from '../../src/flags/ignores.ts';
import { lintLines } from '../../src/formats/text-reporter.ts';
import * as library from '../../src/index.ts';
import { ARTICLE } from '../cli/context.ts';
import { type } from './shell.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A code block of the README or of a page of `docs/`. */
export interface Fence {
  readonly language: string;
  readonly code: string;
  /** Of its first line, for messages. */
  readonly line: number;
}

const FENCE = /^```(\w+)\n([\s\S]*?)\n```$/gmu;

/** Every code block of a page. */
export function fencesOf(page: string): readonly Fence[] {
  return [...page.matchAll(FENCE)].map(({ index, 1: language, 2: code }) => ({
    language,
    code,
    line: page.slice(0, index).split('\n').length,
  }));
}

/** Tries a code block in a folder of the examples. Lists what does not work. */
export async function tryFence(fence: Fence, cwd: string): Promise<readonly string[]> {
  const attempt = TRIES[fence.language];
  if (!attempt) return [`nobody tries code in ${fence.language}`];
  try {
    return await attempt(fence.code, cwd);
  } catch (error) {
    return [String(error)];
  }
}

const TRIES: Readonly<Record<string, (code: string, cwd: string) => Promise<readonly string[]>>> = {
  sh: tryLines,
  js: tryScript,
  json: tryJson,
  yaml: tryYaml,
  text: tryText,
  diff: tryDiff,
  python: async (code) => tryPython(code),
};

/** Options that report findings by exit code 1. */
const FINDING: readonly string[] = ['--check', '--diff'];

async function tryLines(code: string, cwd: string): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const line of code.split('\n')) {
    if (line.trim() === '') continue;
    const local = line.includes('samples/') ? ROOT : cwd;
    const { code: exit, err, runs } = await type(line, { cwd: local });
    const mayFind = runs.some((argv) => argv.some((word) => FINDING.includes(word)));
    if (exit !== 0 && !(exit === 1 && mayFind)) problems.push(`${line}: exit code ${exit}: ${err}`);
  }
  return problems;
}

const IMPORT = /^import \{([^}]+)\} from '([^']+)';$/gmu;
const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;

async function tryScript(code: string, cwd: string): Promise<readonly string[]> {
  const here = (path: string) => join(cwd, path);
  const modules: Readonly<Record<string, object>> = {
    'clean-article': library,
    // Its data is fetched in test/browser.test.ts.
    'clean-article/browser': { ...library, loadData: async () => undefined },
    'node:fs': {
      readFileSync: (path: string, ...rest: never[]) => fs.readFileSync(here(path), ...rest),
      writeFileSync: (path: string, data: Uint8Array) => writeFileSync(here(path), data),
    },
  };
  const problems: string[] = [];
  const body = code.replace(IMPORT, (_, names: string, module: string) => {
    for (const name of names.split(',').map((one) => one.trim()))
      if (!(name in (modules[module] ?? {}))) problems.push(`${module} has no ${name}`);
    return `const {${names}} = modules['${module}'];`;
  });
  const logged: unknown[] = [];
  const log = (...values: unknown[]) => logged.push(...values);
  await AsyncFunction('modules', 'console', `'use strict';${body}`)(modules, { log, error: log });
  return logged.includes(undefined) ? [...problems, 'a value that is shown is undefined'] : problems;
}

/** A record may only have fields of the report schema; anything else is a configuration. */
async function tryJson(code: string, cwd: string): Promise<readonly string[]> {
  if (!code.includes('"clean_article"')) return tryConfig(code, cwd);
  const schema = readFileSync(join(ROOT, 'src/report.schema.json'), 'utf8');
  const names: string[] = [];
  JSON.stringify(JSON.parse(code).clean_article, (name, value) => {
    if (!/^\d*$/u.test(name)) names.push(name);
    // Their own fields are named after rules.
    return name === 'changes' || name === 'removed' ? null : value;
  });
  return names.filter((name) => !schema.includes(`"${name}"`));
}

async function tryConfig(code: string, cwd: string): Promise<readonly string[]> {
  writeFileSync(join(cwd, '.clean-article.json'), code);
  const { code: exit, err } = await type('clean-article -q article.txt', { cwd });
  // A warning is a problem, too: the pages show what is right.
  return exit === 0 && err === '' ? [] : [`exit code ${exit}: ${err}`];
}

async function tryText(code: string): Promise<readonly string[]> {
  if (code.startsWith('Usage: '))
    return code.includes('--check') && !/--\w*zz/u.test(code) ? [] : ['no help'];
  if (code.startsWith('from datatrove')) return tryPython(code);
  if (code.startsWith('article.txt:')) return code === flagsOf(firstDiff()) ? [] : ['other flags'];
  return parseIgnores(code, 'article.txt.cleanignore').some(({ formerly }) => formerly) ? ['renamed'] : [];
}

/** A text before and after cleaning: the lines with a minus and those with a plus. */
async function tryDiff(code: string): Promise<readonly string[]> {
  const markdown = library.toMarkdown(library.clean(sideOf(code, '-')));
  return markdown === sideOf(code, '+') ? [] : [`it becomes ${markdown}`];
}

function sideOf(diff: string, side: '-' | '+'): string {
  const lines = diff.split('\n').filter((line) => line[0] === side || line[0] === ' ');
  return `${lines.map((line) => line.slice(1)).join('\n')}\n`;
}

/** The article that the README begins with. */
function firstDiff(): string {
  const fences = fencesOf(readFileSync(join(ROOT, 'README.md'), 'utf8'));
  return sideOf(fences.find(({ language }) => language === 'diff')!.code, '-');
}

function flagsOf(text: string): string {
  return lintLines(library.clean(text, { path: 'article.txt' })).join('\n');
}

/** Syntax errors in Python code; none if Python is not installed. */
function tryPython(code: string): readonly string[] {
  const { status, stderr } = spawnSync('python3', ['-c', 'import ast, sys; ast.parse(sys.stdin.read())'], {
    input: code,
  });
  return status === 0 || status === null ? [] : [String(stderr)];
}

interface Workflow {
  readonly repos?: readonly { readonly hooks: readonly { readonly id: string }[] }[];
  readonly jobs?: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}
interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

async function tryYaml(code: string, cwd: string): Promise<readonly string[]> {
  const { repos = [], jobs = {} } = parseYaml(code) as Workflow;
  const hooks = parseYaml(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as readonly Hook[];
  const problems: string[] = [];
  for (const { id } of repos.flatMap((repo) => repo.hooks)) {
    const hook = hooks.find((one) => one.id === id);
    if (!hook) problems.push(`there is no hook ${id}`);
  }
  for (const step of Object.values(jobs).flatMap((job) => job.steps)) {
    if (step.run !== undefined) problems.push(...(await tryLines(step.run, cwd)));
    const file = step.with?.sarif_file;
    if (file !== undefined) JSON.parse(readFileSync(join(cwd, file), 'utf8'));
  }
  return problems;
}

/** One hook of `.pre-commit-hooks.yaml`. */
export interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
}

/** Variants of a code block with one mistake each, which must be found. */
export function mutantsOf({ language, code, line }: Fence): readonly Fence[] {
  const lines = code.split('\n');
  const mutate = MUTATIONS[language];
  return lines.flatMap((one, index) => {
    const mutant = mutate?.(one) ?? one;
    if (mutant === one) return [];
    const rest = language === 'sh' ? [mutant] : lines.with(index, mutant);
    return [{ language, code: rest.join('\n'), line: line + index }];
  });
}

/** Misspells an option, or else a path. */
function misspell(line: string): string {
  const mutant = line.replace(/(?<= )--([a-z][a-z-]{2,})/u, '--$1zz');
  if (mutant !== line) return mutant;
  return line.replace(/(?<=clean-article (?:[a-z]+ )?)([\w-]+)(?=[./]\w*)/u, '$1zz');
}

const MUTATIONS: Readonly<Record<string, (line: string) => string>> = {
  sh: (line) =>
    /^(?:npm|pdftotext|pandoc|curl|parallel|sbatch|jq|cmp|#|$)/u.test(line) ? line : misspell(line),
  js: (line) =>
    line.startsWith('import') && line.includes('clean-article') ? line.replace('{ ', '{ zz') : line,
  json: (line) => line.replace(/(?<!"changes".*)"(quotes|rule|rules|ignore)"/u, '"$1zz"'),
  yaml: (line) =>
    line.replace(/(id: clean-article[\w-]*)/u, '$1zz').replace(/(?<=run: .* )--?(\w+)/u, '--$1zz'),
  text: (line) => line.replace(/^(translation\/[a-z]+)/u, '$1zz').replace(/(?<=^article\.txt:\S+ )/u, 'zz'),
  diff: (line) => line.replace(/^\+(?=.)/u, '+zz '),
};

/** A WET file with one text. */
export function wetFile(text: string): string {
  const fields = [
    'WARC/1.0',
    'WARC-Type: conversion',
    'WARC-Target-URI: https://example.com/',
    'WARC-Date: 2024-01-01T00:00:00Z',
    'WARC-Record-ID: <urn:uuid:1>',
    'Content-Type: text/plain',
    `Content-Length: ${Buffer.byteLength(text)}`,
  ];
  return `${fields.join('\r\n')}\r\n\r\n${text}\r\n\r\n`;
}

/** A WARC file with one page, as a server sent it. */
function warcFile(page: string): string {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`;
  const fields = [
    'WARC/1.0',
    'WARC-Type: response',
    'WARC-Target-URI: https://example.com/',
    'WARC-Date: 2024-01-01T00:00:00Z',
    'WARC-Record-ID: <urn:uuid:2>',
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${Buffer.byteLength(http)}`,
  ];
  return `${fields.join('\r\n')}\r\n\r\n${http}\r\n\r\n`;
}

/** The files that the examples name. */
export function exampleFiles(): Readonly<Record<string, string | Uint8Array>> {
  const record = (text: string) => `${JSON.stringify({ id: 1, url: 'https://example.com/1', text })}\n`;
  const story = (name: string) =>
    ARTICLE.replaceAll('Harbour', name).replaceAll('harbour', name.toLowerCase());
  const page = `<!doctype html><html><head><title>Harbour</title></head><body><article><h1>Harbour town</h1>${ARTICLE.split(
    '\n\n',
  )
    .map((one) => `<p>${one}</p>`)
    .join('')}</article></body></html>`;
  const profile = {
    version: 2,
    sites: { 'example.com': { documents: 6, paragraphs: { 'Read our newsletter': 6 } } },
  };
  return {
    'article.txt': ARTICLE,
    'a.txt': ARTICLE,
    'page.html': page,
    'pages/one.html': page,
    'articles/one.txt': story('Mountain'),
    'articles/two.md': story('Forest'),
    'in.jsonl': record(ARTICLE).repeat(2),
    'parts/one.jsonl': record(ARTICLE),
    'parts/two.jsonl': record(story('River')),
    'crawl.warc.wet.gz': gzipSync(wetFile('The council met on Monday, and the harbour stays open.')),
    'crawl.warc.gz': gzipSync(warcFile(page)),
    'names.txt': '# ours\nVostok\n',
    'interviews/one.txt': ARTICLE,
    'profile.json': JSON.stringify(profile),
    'shard-1/one.txt': ARTICLE,
    'site/one.txt': ARTICLE,
  };
}
