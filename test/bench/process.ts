import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** The built program; another build may be named in the environment. */
export const PROGRAM = process.env.CLEAN_ARTICLE ?? join(import.meta.dirname, '../../bin/clean-article.js');

export interface Measured {
  readonly seconds: number;
  /** Processor time as last seen, to a tenth of a second: other work on the machine does not count; 0 where unknown. */
  readonly cpu: number;
  /** Highest resident memory seen, in MB; 0 if unknown. */
  readonly memory: number;
  /** The highest in the first third of the run. */
  readonly early: number;
}

export interface Call {
  readonly args: readonly string[];
  readonly input?: Iterable<string>;
  /** The exit codes of a valid run; by default only 0. */
  readonly codes?: readonly number[];
}

/** Runs node to its end; its output is thrown away. Throws when it fails. */
export async function runNode({ args, input, codes = [0] }: Call): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: [input ? 'pipe' : 'ignore', 'ignore', 'inherit'] });
  const peaks: number[] = [];
  let cpu = 0;
  const timer = setInterval(() => {
    peaks.push(peakOf(child.pid!));
    cpu = cpuOf(child.pid!) ?? cpu;
  }, 100);
  const ended = once(child, 'exit');
  if (input) await pipeline(Readable.from(chunked(input)), child.stdin!);
  const [code] = await ended;
  clearInterval(timer);
  if (!codes.includes(code)) throw new Error(`${args.join(' ')} ended with code ${code}`);
  const early = peaks[Math.floor(peaks.length / 3)] ?? 0;
  return { seconds: (performance.now() - started) / 1000, cpu, memory: Math.max(0, ...peaks), early };
}

/** Small lines would make the pipe the slow part. */
function* chunked(lines: Iterable<string>): Generator<Buffer> {
  let part: string[] = [];
  for (const line of lines) {
    if (part.push(line) < 64) continue;
    yield Buffer.from(part.join(''));
    part = [];
  }
  yield Buffer.from(part.join(''));
}

function peakOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Ticks of the kernel are hundredths of a second. */
function cpuOf(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
}

/** Runs several things in alternation, so that disturbances of the machine affect all of them. */
export async function inTurn<Name extends string>(
  rounds: number,
  runs: Readonly<Record<Name, () => Promise<Measured>>>,
): Promise<Record<Name, Measured>[]> {
  const found: Record<Name, Measured>[] = [];
  for (let round = 0; round < rounds; round++) {
    const measured = {} as Record<Name, Measured>;
    for (const name of Object.keys(runs) as Name[]) measured[name] = await runs[name]();
    found.push(measured);
  }
  return found;
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[figures.length >> 1];
}
