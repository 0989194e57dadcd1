/*
 * Kills a run with SIGKILL at random moments, resumes it, and compares the outcome with an undisturbed run:
 *   npx tsx test/batch/run/kill-and-resume.ts [TIMES]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { articleOf } from '../article.ts';

/** The sources, or a build that the environment names. */
const PROGRAM = process.env.CLEAN_ARTICLE
  ? [process.env.CLEAN_ARTICLE]
  : ['--import', import.meta.resolve('tsx'), join(import.meta.dirname, 'start-from-source.ts')];
const FILES = 240;
const REPORT = 'run.json';

export interface KillOutcome {
  readonly kills: number;
  /** Incomplete files, and runs that ended differently from the undisturbed one. */
  readonly wrong: readonly string[];
}

/** Starts, kills and resumes a run this many times. */
export async function killAndResume(times: number): Promise<KillOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'clean-article-kill-'));
  try {
    mkdirSync(join(folder, 'in'));
    for (let index = 0; index < FILES; index++)
      writeFileSync(join(folder, `in/${index}.txt`), articleOf(index).repeat(4));
    const started = performance.now();
    await run(folder, 'whole', undefined);
    const whole = contentOf(join(folder, 'whole'));
    const page = reportOf(folder);
    const span = performance.now() - started;
    const wrong: string[] = [];
    let kills = 0;
    for (let time = 0; kills < times && time < 3 * times; time++) {
      rmSync(join(folder, 'killed'), { recursive: true, force: true });
      if (!(await run(folder, 'killed', span * (0.2 + Math.random() * 0.7)))) continue;
      kills++;
      for (const [name, content] of Object.entries(contentOf(join(folder, 'killed')))) {
        if (name.endsWith('.md') && content !== whole[name])
          wrong.push(`half-written after kill ${kills}: ${name}`);
      }
      await run(folder, 'killed', undefined);
      const resumed = contentOf(join(folder, 'killed'));
      if (reportOf(folder) !== page) wrong.push(`another report after kill ${kills}`);
      for (const name of new Set([...Object.keys(whole), ...Object.keys(resumed)])) {
        if (resumed[name] !== whole[name]) wrong.push(`another end after kill ${kills}: ${name}`);
      }
    }
    return { kills, wrong };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** True where the process was killed before it ended by itself. */
async function run(cwd: string, output: string, killAfter: number | undefined): Promise<boolean> {
  const options = [
    'in',
    '-o',
    output,
    '--resume',
    '-j',
    '2',
    '-q',
    '--only',
    'layout,quotes',
    '--report',
    REPORT,
  ];
  const child = spawn(process.execPath, [...PROGRAM, ...options], { cwd, stdio: 'inherit' });
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const [, signal] = await once(child, 'exit');
  clearTimeout(timer);
  return signal === 'SIGKILL';
}

/** The report of a run, in which it does not count who did the work. */
function reportOf(folder: string): string {
  const { totals, ...report } = JSON.parse(readFileSync(join(folder, REPORT), 'utf8'));
  const done = totals.done + totals.skipped;
  return JSON.stringify({ ...report, totals: { ...totals, done, skipped: 0 } });
}

function contentOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const times = Number(process.argv[2] ?? 20);
  const { kills, wrong } = await killAndResume(times);
  console.log(`${kills} kills, ${wrong.length} wrong`);
  for (const one of wrong) console.log(one);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
