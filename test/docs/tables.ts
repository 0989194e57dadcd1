import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FLAGGED, RECOGNISED, REPAIRED } from '../../src/text/language/knowledge.ts';
import { INJECTIONS } from '../formats/markdown/injections.ts';
import { REPEATS } from '../growth.ts';
import { PROMISES } from '../promises.ts';
import { FAULTS } from '../trust/faults.ts';
import { readResults } from '../trust/results.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** What each bundled package is for. */
export const REASONS: Readonly<Record<string, string>> = {
  '@noble/hashes': 'SHA-256 in browsers',
  buffer: 'bytes in browsers',
  chalk: 'colour on terminals',
  'cli-progress': 'the progress bar',
  commander: 'reading the command line',
  diff: '`--diff`',
  entities: 'the names of characters in HTML',
  'fast-glob': 'globs on the command line',
  htmlparser2: 'reading HTML',
  ignore: '`.gitignore` and `--glob`',
  'jsonc-parser': 'configuration files with comments',
  picomatch: 'the paths of ignores',
  piscina: 'worker threads',
  valibot: 'checking configuration files',
  warcio: 'reading WET and WARC records',
};

/** The packages that the sources import, with their licences. */
export function dependencyTable(): string {
  const rows = Object.entries(REASONS).map(([name, reason]) => {
    const { license } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
    return `| ${name} | ${reason} | ${license} |`;
  });
  return ['| package | for | licence |', '| --- | --- | --- |', ...rows].join('\n');
}

interface Finding {
  readonly by: string;
  readonly what: string;
  readonly fixed: boolean;
}

const count = (value: number | undefined) => String(value ?? 0).replace(/\B(?=(?:\d{3}){1,6}$)/gu, ' ');

/** What was tried to break the tool, and the results. The figures of long runs are in results.json. */
export function trustTable(): string {
  const results = readResults();
  const findings: readonly Finding[] = JSON.parse(
    readFileSync(join(ROOT, 'test/trust/findings.json'), 'utf8'),
  );
  const { fuzz, regexes, growth, size } = results;
  const killed = (set: string) => {
    const { tried = 0, killed: dead = 0, mutants = 0 } = results[`mutants-${set}`] ?? {};
    return `${dead} of ${tried} sampled mutants detected (of ${count(mutants)})`;
  };
  const rows: readonly (readonly [by: string, tried: string, outcome: string, command: string])[] = [
    [
      'fuzzing',
      `${count(fuzz?.inputs)} texts, each against ${PROMISES.length} promises and as bytes`,
      `${count(fuzz?.bytesRestored)} bytes restored`,
      'npm run fuzz',
    ],
    [
      'regexes',
      `${count((regexes?.literals ?? 0) + (regexes?.built ?? 0))} checked with recheck`,
      `${count(regexes?.vulnerable)} vulnerable`,
      'npm run trust -- regexes',
    ],
    [
      'growth',
      `${REPEATS.length} families of hostile texts, for the pipeline and every rule`,
      `${growth?.times ?? 4} times the text takes ${growth?.median ?? '?'} times as long, at worst ${growth?.worst ?? '?'}`,
      'npm run trust -- growth',
    ],
    ['size', 'a file of 200 MB, a line of 50 MB', sizes(size), 'npm run trust -- size'],
    [
      'Markdown',
      `${INJECTIONS.length} injections and mixtures of them, rendered`,
      'all shown as text',
      'npm test',
    ],
    [
      'disks',
      `${FAULTS.length} faults: full disks, missing permissions, vanished, linked and damaged files`,
      'a one-line message each, nothing half-written',
      'npm test',
    ],
    [
      'terminals',
      'control characters in every output, message and name',
      'none reaches the terminal',
      'npm test',
    ],
    ['reports', 'every field of a report altered', 'the exact bytes or a refusal', 'npm test'],
    [
      'mutants of the engine',
      killed('text'),
      share(results['mutants-text']),
      'npm run trust -- mutants --set text',
    ],
    [
      'mutants of the quotes pass',
      killed('quotes'),
      share(results['mutants-quotes']),
      'npm run trust -- mutants --set quotes',
    ],
  ];
  const found = (by: string) => {
    const own = findings.filter((one) => one.by === by);
    const open = own.filter((one) => !one.fixed).length;
    return `${own.length}${open > 0 ? ` (${open} open)` : ''}`;
  };
  return [
    '| by | tried | outcome | failures found and fixed | command |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      ([by, tried, outcome, command]) => `| ${by} | ${tried} | ${outcome} | ${found(by)} | \`${command}\` |`,
    ),
  ].join('\n');
}

function sizes(size: Readonly<Record<string, number>> | undefined): string {
  const rate = (name: string) => size?.[`${name} MB per CPU second`] ?? '?';
  return `MB per CPU second: ${rate('file200')} and ${rate('line50')} (a tenth of the size: ${rate('file20')} and ${rate('line5')})`;
}

function share(figures: Readonly<Record<string, number>> | undefined): string {
  return figures ? `${Math.round((100 * figures.killed) / figures.tried)} %` : '?';
}

/** What the tool does with each language. */
export function languageTable(): string {
  const row = (what: string, tags: readonly string[]) => `| ${what} | ${tags.join(' ')} |`;
  return [
    '| what | languages |',
    '| --- | --- |',
    row('repaired', REPAIRED),
    row('flagged', FLAGGED),
    row('recognised and left as they are', RECOGNISED),
  ].join('\n');
}
