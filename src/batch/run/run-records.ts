import { createReadStream, existsSync, fstatSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { terminalSafeLine } from '../../formats/terminal-safe.ts';
import type { ExitCode, Job, Terminal } from '../../job.ts';
import { NONE } from '../clean/clean-file.ts';
import { compressionOf } from '../input/compression.ts';
import { linesBetween, shardRange } from '../input/shard.ts';
import { type OutputStream, outputFile, outputTo } from '../output/output-stream.ts';
import { describeError } from '../report/errors.ts';
import { openProgress } from '../report/progress.ts';
import { exitCodeOf, openReporter, type Reporter, summaryOf } from '../report/reporter.ts';
import { catchInterrupt } from './interrupt.ts';
import { inlineBytes, openPool } from './pool.ts';
import { cleanRecordStream, type Filtered } from './record-stream.ts';

/** Names of files whose records are in the WARC format. */
const WET_NAME = /\.(?:wet|warc)(?:\.gz|\.zst)?$/iu;

/** The name of standard input in messages. */
const STDIN = '<stdin>';

/** One stream of records, as the run sees it. */
interface Input {
  readonly source: AsyncIterable<Uint8Array>;
  readonly name: string;
  readonly offset: number;
  readonly isWet: boolean;
  /** Bytes to read; 0 where nobody knows. */
  readonly size: number;
}

/**
 * A filter over records: JSONL (or WET) in, JSONL out, one for one and in order.
 * @param path a file; standard input where undefined
 */
export function runRecords(path: string | undefined, job: Job, terminal: Terminal): Promise<ExitCode> {
  return runPart(path, { job, terminal });
}

/** What a part of a run shares with the others. */
export interface Shared {
  readonly job: Job;
  readonly terminal: Terminal;
  /** Another file was done before, whose errors stay. */
  readonly goesOn?: boolean;
}

/** One file of several. */
export async function runPart(
  path: string | undefined,
  { job, terminal, goesOn }: Shared,
): Promise<ExitCode> {
  const wrong = wrongUse(path, job, terminal);
  if (wrong !== undefined) return refuse(wrong, terminal);
  const started = performance.now();
  let talk: Reporter;
  let input: Input;
  let sink: OutputStream;
  // What is being opened, for the message.
  let name = path ?? STDIN;
  try {
    input = path === undefined ? standardInput(job, terminal) : await openInput(path, job, terminal.cwd);
    name = job.errors ?? name;
    talk = openReporter(job, terminal, goesOn);
    name = job.output ?? name;
    sink = openSink(job, terminal);
  } catch (error) {
    return refuse(`${name}: ${describeError(error)}`, terminal, 3);
  }
  const interrupt = catchInterrupt();
  const stop = interrupt.signal;
  const pool = openPool({ job, place: NONE, inline: inlineBytes(input.size), stop });
  const progress = await openProgress({ total: input.size / 1e6, unit: 'MB' }, job, terminal);
  const source = watched(input.source, (bytes) => progress.add(bytes / 1e6));
  let filtered: Filtered;
  try {
    filtered = await cleanRecordStream({ ...input, source, sink, job, pool, talk, stop });
  } catch (error) {
    await sink.abandon(false);
    return refuse(`${job.output ?? '<stdout>'}: ${describeError(error)}`, terminal, 3);
  } finally {
    progress.stop();
    interrupt.release();
    await pool.close();
  }
  // Standard input that nobody reads any more would keep the process alive.
  if (path === undefined) release(terminal);
  const interrupted = interrupt.signal.aborted;
  const code = await endRecords(filtered, { input, job, talk, sink, interrupted, started });
  talk.close();
  return code;
}

function release({ stdin }: Terminal): void {
  if ('destroy' in stdin && typeof stdin.destroy === 'function') stdin.destroy();
}

interface Run {
  readonly input: Input;
  readonly job: Job;
  readonly talk: Reporter;
  readonly sink: OutputStream;
  readonly interrupted: boolean;
  readonly started: number;
}

async function endRecords(filtered: Filtered, run: Run): Promise<ExitCode> {
  const { input, job, talk, sink, interrupted, started } = run;
  const { lines, failure, closed } = filtered;
  let { tally } = filtered;
  if (closed) return 0;
  if (failure !== undefined) {
    talk.fail({ path: input.name, error: failure });
    tally = { ...tally, failed: tally.failed + 1 };
  }
  if (failure === undefined && !interrupted) {
    try {
      await sink.finish();
    } catch (error) {
      // What is compressed reaches the disk at the end alone.
      await sink.abandon(false);
      talk.fail({ path: job.output ?? '<stdout>', error: describeError(error) });
      return 3;
    }
  } else {
    const kept = await sink.abandon(lines > 0 && !job.check);
    if (kept) talk.warn(`the records up to there are in ${kept}`);
  }
  if (interrupted) {
    talk.warn(
      `interrupted: ${lines} lines are done; go on with the rest: tail -n +${lines + 1} ${input.name} | clean-article …`,
    );
  }
  talk.say(summaryOf(tally, 'record', (performance.now() - started) / 1000));
  return exitCodeOf({ tally, interrupted }, job);
}

function refuse(message: string, terminal: Terminal, code: ExitCode = 2): ExitCode {
  terminal.stderr.write(`clean-article: ${terminalSafeLine(message)}\n`);
  return code;
}

function wrongUse(path: string | undefined, job: Job, { cwd }: Terminal): string | undefined {
  if (job.to !== 'jsonl' && !job.check) return 'records can only be written as records: use --to jsonl';
  if (job.diff) return 'records have no --diff; --check says how many would change';
  if (job.resume) return 'records have no --resume: an interrupted run says how to go on';
  if (path === undefined) return job.shard ? '--shard needs a file: standard input has no parts' : undefined;
  if (job.output !== undefined && isSameFile(resolve(cwd, job.output), resolve(cwd, path)))
    return 'the output would overwrite the input';
  return undefined;
}

/** True where two paths lead to one file, by whatever names. */
function isSameFile(a: string, b: string): boolean {
  // What cannot be looked at will be told when it is opened.
  if (!existsSync(a) || !existsSync(b)) return false;
  const [one, other] = [a, b].map((path) => statSync(path, { bigint: true }));
  return one.ino === other.ino && one.dev === other.dev;
}

function openSink(job: Job, { cwd, stdout }: Terminal): OutputStream {
  return job.output === undefined || job.check ? outputTo(stdout) : outputFile(resolve(cwd, job.output));
}

function standardInput(job: Job, { stdin }: Terminal): Input {
  const source = stdin as AsyncIterable<Uint8Array>;
  return { source, name: STDIN, offset: 0, isWet: job.from === 'wet', size: sizeOf(stdin) };
}

/** Bytes that come in where standard input is a file (`< FILE`); 0 for a pipe. */
function sizeOf(stdin: Terminal['stdin']): number {
  const descriptor = 'fd' in stdin ? stdin.fd : undefined;
  const stats = typeof descriptor === 'number' ? fstatSync(descriptor) : undefined;
  return stats?.isFile() ? stats.size : 0;
}

/** The part of a file that the job asks for. Throws the system's errors, and one of ours for a shard of a compressed file. */
async function openInput(path: string, job: Job, cwd: string): Promise<Input> {
  const file = resolve(cwd, path);
  const handle = await open(file);
  const head = new Uint8Array(4);
  let size: number;
  let read: number;
  try {
    ({ size } = await handle.stat());
    read = (await handle.read(head, 0, 4, 0)).bytesRead;
  } finally {
    await handle.close();
  }
  const isWet = job.from === 'wet' || (job.from === 'auto' && WET_NAME.test(path));
  if (!job.shard) {
    const source = createReadStream(file, { highWaterMark: 128 * 1024 });
    return { source, name: path, offset: 0, isWet, size };
  }
  if (isWet || compressionOf(head.subarray(0, read)) !== 'none')
    throw new Error('--shard cuts plain JSONL only; of several files, or a folder, it takes whole ones');
  const [start, end] = shardRange(size, job.shard);
  const source = linesBetween(file, start, end);
  return { source, name: path, offset: start, isWet, size: end - start };
}

/** Tells how many bytes went by. */
async function* watched(
  source: AsyncIterable<Uint8Array>,
  see: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    see(chunk.length);
    yield chunk;
  }
}
