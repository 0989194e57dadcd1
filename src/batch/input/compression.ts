import { spawn } from 'node:child_process';
import { pipeline, Readable, type Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import zlib from 'node:zlib';
import { codeOf } from '../report/errors.ts';
import { type Compression, compressionOf } from './compression-kind.ts';
import { ENDS_EARLY, frameCounter } from './zstd-frames.ts';

type Bytes = AsyncIterable<Uint8Array>;

/** The compression for an output file of this name. */
export function compressionFor(name: string): Compression {
  if (name.endsWith('.gz')) return 'gzip';
  return name.endsWith('.zst') ? 'zstd' : 'none';
}

/** The bytes, decompressed if necessary. */
export async function* decompressed(source: Bytes): AsyncGenerator<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let length = 0;
  while (length < 4) {
    const { value, done } = await iterator.next();
    if (done) break;
    head.push(value);
    length += value.length;
  }
  const whole = prepend(head, iterator);
  const compression = compressionOf(Buffer.concat(head.map((chunk) => chunk.subarray(0, 4))));
  if (compression === 'none') yield* whole;
  else yield* compression === 'gzip' ? gunzip(whole) : unzstd(whole);
}

async function* prepend(
  head: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/**
 * The largest accepted ratio. Text shrinks to a third or a tenth, the most repetitive corpus to a hundredth; data that
 * expands further is a decompression bomb. gzip can reach 1032, Zstandard far more.
 */
const MAX_RATIO = 500;
/** Smaller output is not checked: a small file may well be all spaces. */
const UNCHECKED_BYTES = 64 * 1024 * 1024;

/** The size that compressed data of a given size may grow to. */
export function mostBytes(compressed: number): number {
  return Math.max(UNCHECKED_BYTES, compressed * MAX_RATIO);
}

interface Guard {
  read: number;
  made: number;
}

function assertPlausible(guard: Guard): void {
  if (guard.made <= UNCHECKED_BYTES || guard.made <= guard.read * MAX_RATIO) return;
  throw new Error(
    `the compressed data expands more than ${MAX_RATIO} times, which text does not: decompress it first if that is right`,
  );
}

async function* counted(source: Bytes, guard: Guard): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    guard.read += chunk.length;
    yield chunk;
  }
}

/**
 * Passes on the bytes.
 * @throws an Error at the end if that is not the end of a frame
 */
async function* wholeFrames(source: Bytes): AsyncGenerator<Uint8Array> {
  const frames = frameCounter();
  for await (const chunk of source) {
    frames.push(chunk);
    yield chunk;
  }
  if (!frames.isWhole()) throw new Error(ENDS_EARLY);
}

async function* throughTransform(source: Bytes, transform: zlib.Gunzip): AsyncGenerator<Uint8Array> {
  const guard = { read: 0, made: 0 };
  // The loop throws the error; the callback only satisfies `pipeline`.
  pipeline(Readable.from(counted(source, guard), { objectMode: false }), transform, () => undefined);
  for await (const chunk of transform as AsyncIterable<Uint8Array>) {
    guard.made += chunk.length;
    assertPlausible(guard);
    yield chunk;
  }
}

function gunzip(source: Bytes): AsyncGenerator<Uint8Array> {
  return throughTransform(source, zlib.createGunzip({ chunkSize: 128 * 1024 }));
}

/** Node.js 22.15 and later support Zstandard. */
interface ZstdOfNode {
  readonly createZstdDecompress?: (options?: {
    readonly chunkSize: number;
    readonly params: Readonly<Record<number, number>>;
  }) => zlib.Gunzip;
  readonly createZstdCompress?: () => zlib.Gzip;
}

const zstdOfNode = zlib as ZstdOfNode;
/** The parameter `ZSTD_d_windowLogMax`, which Node.js 20 does not name. */
const WINDOW_LOG_MAX = 100;
/** The largest window of the format as a power of 2. By default readers refuse more than 27. */
const LARGEST_WINDOW = 31;

function unzstd(source: Bytes): AsyncGenerator<Uint8Array> {
  const { createZstdDecompress } = zstdOfNode;
  return createZstdDecompress
    ? throughTransform(
        wholeFrames(source),
        createZstdDecompress({ chunkSize: 128 * 1024, params: { [WINDOW_LOG_MAX]: LARGEST_WINDOW } }),
      )
    : throughZstdProgram(source);
}

const ZSTD_READS: readonly string[] = ['-q', '-d', '-c', `--long=${LARGEST_WINDOW}`];
/** The message if nothing can read Zstandard. */
export const NO_ZSTD = 'reading .zst needs Node 22.15 or the program zstd; decompress it first, or use .gz';

const CLOSED_EARLY: ReadonlySet<string | undefined> = new Set(['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE']);

async function* throughZstdProgram(source: Bytes): AsyncGenerator<Uint8Array> {
  const child = spawn('zstd', ZSTD_READS, { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise<string | undefined>((resolve) => {
    child.once('error', () => resolve(NO_ZSTD));
    child.once('close', (code) =>
      resolve(code === 0 ? undefined : 'the compressed data is damaged, or ends too early'),
    );
  });
  const guard = { read: 0, made: 0 };
  let failure: unknown;
  pipeline(Readable.from(counted(source, guard), { objectMode: false }), child.stdin, (error) => {
    // If the program ends early, its input is closed; its exit code says why.
    if (error && !CLOSED_EARLY.has(codeOf(error))) failure = error;
  });
  try {
    for await (const chunk of child.stdout as AsyncIterable<Uint8Array>) {
      guard.made += chunk.length;
      assertPlausible(guard);
      yield chunk;
    }
    const problem = await ended;
    if (failure !== undefined) throw failure;
    if (problem !== undefined) throw new Error(problem);
  } finally {
    child.kill();
  }
}

/**
 * A stream that compresses data on its way to a target. `finished` resolves when everything has arrived, and rejects if
 * the disk or the compressor fails.
 */
export interface Compressor {
  readonly stream: Writable;
  readonly finished: Promise<void>;
}

/** Opens a compressor. */
export function compressor(compression: Compression, target: Writable): Compressor {
  if (compression === 'none') return { stream: target, finished: finished(target) };
  if (compression === 'gzip') return piped(zlib.createGzip({ level: 6 }), target);
  if (zstdOfNode.createZstdCompress) return piped(zstdOfNode.createZstdCompress(), target);
  return zstdProgram(target);
}

function piped(transform: zlib.Gzip, target: Writable): Compressor {
  const arrived = finished(target);
  pipeline(transform, target, () => undefined);
  return { stream: transform, finished: arrived };
}

function zstdProgram(target: Writable): Compressor {
  const child = spawn('zstd', ['-q', '-c'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const failed = new Promise<never>((_, reject) => {
    child.once('error', () =>
      reject(new Error('writing .zst needs Node 22.15 or the program zstd; name the output .gz instead')),
    );
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`zstd ended with code ${code}`));
    });
  });
  failed.catch(() => target.destroy());
  child.stdin.on('error', () => undefined);
  child.stdout.pipe(target);
  return { stream: child.stdin, finished: Promise.race([finished(target), failed]) };
}
