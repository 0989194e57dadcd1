import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { WARCParser } from 'warcio';
import { decompressed } from '../../src/batch/input/compression.ts';
import { wetLines } from '../../src/batch/input/wet-records.ts';
import { type HtmlRecord, readHtmlRecords } from '../eval/train/html-pages.ts';
import { median, PROGRAM } from './process.ts';

/*
 * Pages of HTML against the extractors of others, by processor time. They read real pages, which are no part of the
 * project: without the data folder there are no rows.
 */

/** A row of the table: what was measured, how many times faster we are, and what we want. */
export type Row = readonly [measure: string, times: number, atLeast: string, aim: string];

const PACKAGES = ['linkedom@0.18', '@mozilla/readability@0.6', 'defuddle@0.19'];
const WARM = 30;
const COLD = 300;
const EVERY = 4;
const ROUNDS = 3;

/** Extracts pages, one in a line, and prints the seconds of the processor, from the start and after some pages. */
const SCRIPT = `
import { readFileSync } from 'node:fs';
const [peer, path, warm] = process.argv.slice(2);
const pages = readFileSync(path, 'utf8').trimEnd().split('\\n').map((line) => JSON.parse(line));
const { parseHTML } = await import('linkedom');
let work;
if (peer === 'defuddle') {
  const { Defuddle } = await import('defuddle/node');
  work = (html) => Defuddle(html, 'https://page.example/');
} else {
  const { Readability } = await import('@mozilla/readability');
  work = (html) => new Readability(parseHTML(html).document).parse();
}
console.warn = console.error = () => {};
const seconds = () => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;
const all = async (some) => { for (const html of some) try { await work(html); } catch {} };
await all(pages.slice(0, Number(warm)));
const start = seconds();
await all(pages.slice(Number(warm)));
console.log(JSON.stringify({ warm: seconds() - start, whole: seconds() }));
`;

const secondsUsed = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** All rows; none where there is no data. The peers are installed into a temporary folder. */
export async function measurePages(data: string): Promise<readonly Row[]> {
  if (!existsSync(join(data, 'boilerplate/dev-html.jsonl.gz'))) return [];
  const folder = mkdtempSync(join(tmpdir(), 'clean-article-pages-'));
  try {
    const records = readHtmlRecords(data);
    const some = records.filter((_, index) => index % EVERY === 0);
    const peers = peersIn(folder);
    const few = records.slice(0, COLD);
    writePages(folder, few);
    const warm = (peer: string) => () => peers(peer, some, WARM).warm;
    const times = ratios({
      readability: warm('Readability'),
      extraction: () => ownCost(folder, 'extraction', some),
      defuddle: warm('defuddle'),
      whole: () => ownCost(folder, 'all passes', some),
      coldReadability: () => peers('Readability', few, 0).whole,
      cold: () => coldRun(folder),
    });
    return [
      [
        'page, article and metadata alone, against Readability on linkedom',
        times('readability', 'extraction'),
        '4 x',
        '6 x',
      ],
      ['page, all passes, against Readability on linkedom', times('readability', 'whole'), '2.8 x', '4 x'],
      [
        'page, article and metadata alone, against defuddle on linkedom',
        times('defuddle', 'extraction'),
        '',
        '',
      ],
      ['page, all passes, against defuddle on linkedom', times('defuddle', 'whole'), '', ''],
      [
        `${COLD} pages, cold, all passes, against Readability`,
        times('coldReadability', 'cold'),
        '2 x',
        '3.5 x',
      ],
      ['pages of a WARC file, read, against warcio alone', await warcSpeed(folder, records), '.5 x', '.8 x'],
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs everything in turn, so that other work on the machine affects all of it, and gives the median of the ratios of
 * two costs.
 */
function ratios<Name extends string>(runs: Readonly<Record<Name, () => number>>) {
  const names = Object.keys(runs) as Name[];
  const rounds = Array.from({ length: ROUNDS }, () => new Map(names.map((name) => [name, runs[name]()])));
  if (process.env.TABLE)
    for (const round of rounds) process.stderr.write(`${JSON.stringify(Object.fromEntries(round))}\n`);
  return (theirs: Name, ours: Name) => median(rounds.map((round) => round.get(theirs)! / round.get(ours)!));
}

/** Seconds of the processor for pages after the first ones. */
function ownCost(folder: string, what: string, records: readonly HtmlRecord[]): number {
  const script = join(import.meta.dirname, 'pages-own.ts');
  const args = ['--import', 'tsx', script, what, pagesFile(folder, records), String(WARM)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })).warm;
}

function pagesFile(folder: string, records: readonly HtmlRecord[]): string {
  const path = join(folder, 'pages.jsonl');
  writeFileSync(path, records.map(({ html }) => JSON.stringify(html)).join('\n'));
  return path;
}

function peersIn(folder: string) {
  writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}');
  writeFileSync(join(folder, 'peer.mjs'), SCRIPT);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...PACKAGES], { cwd: folder });
  return (peer: string, records: readonly HtmlRecord[], warm: number): { warm: number; whole: number } => {
    const args = ['peer.mjs', peer, pagesFile(folder, records), String(warm)];
    return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }));
  };
}

function writePages(folder: string, records: readonly HtmlRecord[]): void {
  mkdirSync(join(folder, 'in'));
  records.forEach(({ html }, index) => {
    writeFileSync(join(folder, 'in', `${index}.html`), html);
  });
}

/** Processor time of the program on pages in files, in one process. */
function coldRun(folder: string): number {
  const input = join(folder, 'in');
  const script = `process.argv.splice(1, 0, ${JSON.stringify(PROGRAM)});
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  console.log((user + system) / 1e6);
  // Some pages hold no text, which is no failure of the run.
  process.exitCode = 0;
});
await import(${JSON.stringify(PROGRAM)});`;
  const args = [
    '--quiet',
    '--no-config',
    '--no-learn',
    '--jobs',
    '1',
    input,
    '-o',
    mkdtempSync(join(folder, 'out-')),
  ];
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script, '--', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return Number(out.trim().split('\n').at(-1));
}

/** Reading the pages of a WARC file as records, against warcio's reading of their bodies: records a second. */
async function warcSpeed(folder: string, records: readonly HtmlRecord[]): Promise<number> {
  const file = join(folder, 'pages.warc.gz');
  writeFileSync(file, Buffer.concat(records.map(({ html }, index) => gzipSync(warcRecord(html, index)))));
  const plain = () => createReadStream(file, { highWaterMark: 128 * 1024 });
  const theirs = async () => {
    const start = secondsUsed();
    for await (const record of WARCParser.iterRecords(plain(), { parseHttp: true }))
      await record.readFully(true);
    return secondsUsed() - start;
  };
  const ours = async () => {
    const start = secondsUsed();
    for await (const _ of wetLines(decompressed(plain()), 'text'));
    return secondsUsed() - start;
  };
  await theirs();
  await ours();
  return (await theirs()) / (await ours());
}

function warcRecord(html: string, index: number): Buffer {
  const body = Buffer.from(html);
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n`;
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: https://page.example/${index}`,
    'WARC-Date: 2026-01-02T03:04:05Z',
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${http.length + body.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n${http}`), body, Buffer.from('\r\n\r\n')]);
}
