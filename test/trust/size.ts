import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from '../../src/source/decode.ts';
import { SAMPLES, samplesWithInput } from '../samples.ts';
import { ROOT } from './syntax.ts';

const MEGABYTE = 1_000_000;
/** File sizes in megabytes; the second shows that the first is not an exception. */
const SIZES = { file: [20, 200], line: [5, 50] } as const;

/** A large text of our samples, or the same as one line. */
function write(path: string, megabytes: number, isLine: boolean): void {
  const samples = samplesWithInput().map(
    (name) => decode(readFileSync(join(SAMPLES, name, 'input.txt'))).text,
  );
  const once = isLine ? `${samples.join(' ').replace(/\s+/gu, ' ')} ` : `${samples.join('\n\n')}\n\n`;
  const piece = once.repeat(Math.ceil(MEGABYTE / once.length));
  for (let made = 0; made < megabytes; made += piece.length / MEGABYTE) appendFileSync(path, piece);
}

/** Megabytes per CPU second of the command line on one huge file, and the memory that it takes. */
export function measureSizes(): Readonly<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'clean-article-size-'));
  const figures: Record<string, number> = {};
  try {
    for (const [kind, sizes] of Object.entries(SIZES)) {
      for (const megabytes of sizes) {
        const path = join(folder, `${kind}.txt`);
        rmSync(path, { force: true });
        write(path, megabytes, kind === 'line');
        Object.assign(figures, prefixed(`${kind}${megabytes}`, measureOne(path)));
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}

function prefixed(prefix: string, figures: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${prefix} ${name}`, value]));
}

function measureOne(path: string): Readonly<Record<string, number>> {
  // Prints at the end what the process has used.
  const meter = `process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write(JSON.stringify({cpu:(u.userCPUTime+u.systemCPUTime)/1e6,mb:u.maxRSS/1024}))})`;
  const bin = join(ROOT, 'bin/clean-article.js');
  const args = [
    '--import',
    `data:text/javascript,${encodeURIComponent(meter)}`,
    bin,
    '-q',
    path,
    '-o',
    `${path}.md`,
  ];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  // Exit code 4 means that the text does not look like an article: it is thousands of samples in sequence.
  if (status !== 0 && status !== 4) return { failed: 1 };
  // A process restarted with a larger heap prints first, the one that waited for it last.
  const uses = stderr.match(/\{"cpu":[^}]*\}/gu)?.map((use) => JSON.parse(use)) ?? [];
  const { cpu, mb } = uses.reduce((most, use) => (use.cpu > most.cpu ? use : most));
  return {
    'MB per CPU second': Math.round((10 * statSync(path).size) / MEGABYTE / cpu) / 10,
    'MB of memory': Math.round(mb),
  };
}
