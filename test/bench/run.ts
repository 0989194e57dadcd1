/*
 * npm run bench -- [--size MB] [--stream MB] [--files N] [--only PASSES] [--memory] [--peers]
 * Prints the figures of the speed table; all ratios are taken in one run on one machine.
 * The memory of a corpus: npm run bench -- --memory --stream 2000 --files 100000 --only characters (one pass that
 * costs little: what is measured is what the way of the records and files holds). `npx tsx test/batch/kill.ts 20`
 * kills and resumes.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articles, records } from './corpus.ts';
import { measurePeers } from './peers.ts';
import { best, PROGRAM, runNode } from './process.ts';
import { type Shares, shares } from './rules.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '8' },
    stream: { type: 'string', default: '32' },
    files: { type: 'string', default: '2000' },
    only: { type: 'string' },
    memory: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
  },
});

function print(measure: string, figure: string, atLeast: string, aim: string): void {
  console.log(`${measure.padEnd(58)} ${figure.padStart(12)}   ${atLeast.padEnd(12)} ${aim}`);
}

const filter = (jobs: number, ...more: readonly string[]) => [
  PROGRAM,
  '--quiet',
  '--no-config',
  '--jobs',
  String(jobs),
  '--from',
  'jsonl',
  '--to',
  'jsonl',
  ...more,
];

async function throughput(corpus: string): Promise<number> {
  const megabytes = statSync(corpus).size / 1e6;
  let cpu = Number.POSITIVE_INFINITY;
  const one = await best(3, async () => {
    const run = await runNode({ args: filter(1, corpus) });
    cpu = Math.min(cpu, run.cpu);
    return run;
  });
  const two = await best(3, () => runNode({ args: filter(2, corpus) }));
  const yardstick = join(import.meta.dirname, 'parse-print.mjs');
  const least = await best(3, () => runNode({ args: [yardstick, corpus] }));
  print(
    'all passes, JSONL to JSONL, one worker',
    `${(megabytes / one).toFixed(2)} MB/s`,
    '5 MB/s',
    '12 MB/s',
  );
  print('the same by processor time', `${(megabytes / cpu).toFixed(2)} MB/s`, '', '');
  print('the same against a filter that parses and prints', `${(one / least).toFixed(1)} x`, '20 x', '8 x');
  print('--jobs 2 against --jobs 1', `${(one / two).toFixed(2)} x`, '1.6 x', '1.85 x');
  return megabytes / one;
}

async function coldStart(folder: string): Promise<void> {
  const file = join(folder, 'one.txt');
  writeFileSync(file, [...articles(1)][0]);
  const nothing = await best(9, () => runNode({ args: ['-e', '0'] }));
  const start = await best(9, () => runNode({ args: [PROGRAM, '--quiet', '--no-config', file] }));
  print('one small file, cold, against node -e 0', `${(start / nothing).toFixed(2)} x`, '2.0 x', '1.5 x');
}

async function memory(folder: string, stream: number, files: number): Promise<void> {
  const passes = values.only === undefined ? [] : ['--only', values.only];
  const filtered = await runNode({ args: filter(2, ...passes, '-'), input: records(stream * 1e6) });
  const early = (one: { early: number }) => `(${one.early.toFixed(0)} MB after a third)`;
  const peak = (one: { memory: number }) => `${one.memory.toFixed(0)} MB`;
  print(`peak memory, ${stream} MB of JSONL ${early(filtered)}`, peak(filtered), '400 MB', '250 MB, flat');
  const input = join(folder, 'many');
  let made = 0;
  for (const text of articles(files)) {
    const place = join(input, String(made % 100));
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${made++}.txt`), text);
  }
  const args = [PROGRAM, '--quiet', '--no-config', '--jobs', '2', input, '-o', join(folder, 'out')];
  const cleaned = await runNode({ args: [...args, ...passes] });
  print(`peak memory, a folder of ${files} files ${early(cleaned)}`, peak(cleaned), '400 MB', '250 MB, flat');
}

function costs({ whole, passes, rules }: Shares): void {
  console.log(
    `\nmilliseconds per MB of text in this process: ${whole.toFixed(0)} (${(1000 / whole).toFixed(2)} MB/s)`,
  );
  for (const { id, milliseconds } of passes) console.log(`  ${id.padEnd(40)} ${milliseconds.toFixed(1)}`);
  console.log('rules that cost most');
  for (const { id, milliseconds } of rules.slice(0, 15))
    console.log(`  ${id.padEnd(40)} ${milliseconds.toFixed(1)}`);
}

function peers(corpus: string, own: number, quotes: number): void {
  for (const [peer, speed] of measurePeers(corpus)) {
    print(
      `all passes against ${peer}`,
      `${(own / speed).toFixed(2)} x`,
      peer === 'typograf' ? '' : '1 x',
      '1 x',
    );
    print(`the quotes pass alone against ${peer}`, `${(quotes / speed).toFixed(2)} x`, '', '');
  }
  console.log('ftfy is Python: time `ftfy corpus.txt` on the same text by hand');
}

/** All figures but those of memory. */
async function speed(folder: string): Promise<void> {
  const corpus = join(folder, 'corpus.jsonl');
  writeFileSync(corpus, [...records(Number(values.size) * 1e6)].join(''));
  const own = await throughput(corpus);
  await coldStart(folder);
  const cost = shares(400);
  const speedOf = (id: string) =>
    1000 / (cost.passes.find((pass) => pass.id === id)?.milliseconds ?? Number.NaN);
  print('the quotes pass alone', `${speedOf('quotes').toFixed(2)} MB/s`, '10 MB/s', '');
  print('the translation pass alone', `${speedOf('translation').toFixed(2)} MB/s`, '5 MB/s', '');
  if (values.peers) peers(corpus, own, speedOf('quotes'));
  else console.log('against other tools: npm run bench -- --peers (installs them into a temporary folder)');
  costs(cost);
}

const folder = mkdtempSync(join(tmpdir(), 'clean-article-bench-'));
try {
  print('measure', 'here', 'at least', 'aim');
  await memory(folder, Number(values.stream), Number(values.files));
  if (!values.memory) await speed(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
