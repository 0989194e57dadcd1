/*
 * npm run bench -- [--size MB] [--workers MB] [--stream MB] [--files N] [--only PASSES] [--memory] [--peers] [--data FOLDER]
 * Prints the figures of the speed table; all ratios are medians of runs in turn, in one run on one machine.
 * The memory of a corpus: npm run bench -- --memory --stream 2000 --files 100000 --only characters (one pass that
 * costs little: what is measured is what the way of the records and files holds). `npx tsx test/batch/run/kill-and-resume.ts 20`
 * kills and resumes.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articles, records } from './corpus.ts';
import { measurePages } from './pages.ts';
import { measurePeers } from './peers.ts';
import { inTurn, median, PROGRAM, runNode } from './process.ts';
import { type Shares, shares } from './rules.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '8' },
    workers: { type: 'string', default: '32' },
    stream: { type: 'string', default: '32' },
    files: { type: 'string', default: '2000' },
    only: { type: 'string' },
    memory: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    data: { type: 'string', default: join(import.meta.dirname, '../../../shared/eval') },
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

const ROUNDS = 5;

async function throughput(corpus: string): Promise<number> {
  const megabytes = statSync(corpus).size / 1e6;
  const yardstick = join(import.meta.dirname, 'parse-print.mjs');
  const rounds = await inTurn(ROUNDS, {
    one: () => runNode({ args: filter(1, corpus) }),
    least: () => runNode({ args: [yardstick, corpus] }),
  });
  const speed = megabytes / median(rounds.map(({ one }) => one.seconds));
  const cpu = megabytes / median(rounds.map(({ one }) => one.cpu));
  const times = median(rounds.map(({ one, least }) => one.seconds / least.seconds));
  print('all passes, JSONL to JSONL, one worker', `${speed.toFixed(2)} MB/s`, '5 MB/s', '12 MB/s');
  print('the same by processor time', `${cpu.toFixed(2)} MB/s`, '', '');
  print('the same against a filter that parses and prints', `${times.toFixed(1)} x`, '20 x', '8 x');
  return speed;
}

/** The size of a corpus that outweighs loading and compiling the program in each worker. */
async function twoJobs(corpus: string): Promise<void> {
  const rounds = await inTurn(3, {
    one: () => runNode({ args: filter(1, corpus) }),
    two: () => runNode({ args: filter(2, corpus) }),
  });
  const gain = median(rounds.map(({ one, two }) => one.seconds / two.seconds));
  const megabytes = Math.round(statSync(corpus).size / 1e6);
  print(`--jobs 2 against --jobs 1, ${megabytes} MB`, `${gain.toFixed(2)} x`, '1.6 x', '1.85 x');
}

async function coldStart(folder: string): Promise<void> {
  const file = join(folder, 'one.txt');
  writeFileSync(file, [...articles(1)][0]);
  const rounds = await inTurn(15, {
    nothing: () => runNode({ args: ['-e', '0'] }),
    start: () => runNode({ args: [PROGRAM, '--quiet', '--no-config', file] }),
  });
  const times = median(rounds.map(({ nothing, start }) => start.seconds / nothing.seconds));
  print('one small file, cold, against node -e 0', `${times.toFixed(2)} x`, '2.0 x', '1.5 x');
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
  writeFileSync(corpus, [...records(Number(values.workers) * 1e6)].join(''));
  await twoJobs(corpus);
  writeFileSync(corpus, [...records(Number(values.size) * 1e6)].join(''));
  await coldStart(folder);
  const cost = shares(400);
  const speedOf = (id: string) =>
    1000 / (cost.passes.find((pass) => pass.id === id)?.milliseconds ?? Number.NaN);
  print('the quotes pass alone', `${speedOf('quotes').toFixed(2)} MB/s`, '10 MB/s', '');
  print('the translation pass alone', `${speedOf('translation').toFixed(2)} MB/s`, '5 MB/s', '');
  if (values.peers) {
    peers(corpus, own, speedOf('quotes'));
    for (const [measure, times, atLeast, aim] of await measurePages(values.data))
      print(measure, `${times.toFixed(2)} x`, atLeast, aim);
  } else console.log('against other tools: npm run bench -- --peers (installs them into a temporary folder)');
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
