import { createReadStream, fstatSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Job, Terminal } from '../../job.ts';
import { compressionOf } from './compression-kind.ts';
import { recordFormatOf } from './record-names.ts';
import { linesBetween, shardRange } from './shard.ts';

/** The name of standard input in messages. */
export const STDIN = '<stdin>';

const CHUNK = 128 * 1024;

/** The bytes of one stream of records, perhaps compressed. */
export interface RecordSource {
  readonly source: AsyncIterable<Uint8Array>;
  /** For messages. */
  readonly name: string;
  /** Offset of the first byte in the file. */
  readonly offset: number;
  readonly isWet: boolean;
  /** The number of bytes to read; 0 if unknown. */
  readonly size: number;
}

/** Standard input as a source of records. */
export function standardInput(job: Job, { stdin }: Terminal): RecordSource {
  const source = stdin as AsyncIterable<Uint8Array>;
  return { source, name: STDIN, offset: 0, isWet: job.from === 'wet', size: sizeOf(stdin) };
}

/** The size of standard input if it is a file (`< FILE`); 0 for a pipe. */
function sizeOf(stdin: Terminal['stdin']): number {
  const descriptor = 'fd' in stdin ? stdin.fd : undefined;
  const stats = typeof descriptor === 'number' ? fstatSync(descriptor) : undefined;
  return stats?.isFile() ? stats.size : 0;
}

/**
 * The part of a file that the job selects.
 * @throws the system's errors, and an Error for a shard of a file that cannot be cut
 */
export async function openRecordFile(path: string, job: Job, cwd: string): Promise<RecordSource> {
  const file = resolve(cwd, path);
  const { size, head } = await headOf(file);
  const isWet = job.from === 'wet' || (job.from === 'auto' && recordFormatOf(path) === 'wet');
  if (!job.shard) {
    const source = createReadStream(file, { highWaterMark: CHUNK });
    return { source, name: path, offset: 0, isWet, size };
  }
  if (isWet || compressionOf(head) !== 'none')
    throw new Error('--shard cuts plain JSONL only; of several files, or a folder, it takes whole ones');
  const [start, end] = shardRange(size, job.shard);
  const source = linesBetween(file, start, end);
  return { source, name: path, offset: start, isWet, size: end - start };
}

/** The size of a file and its first bytes, enough to recognise a compression. */
async function headOf(file: string): Promise<{ readonly size: number; readonly head: Uint8Array }> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const head = new Uint8Array(4);
    const { bytesRead } = await handle.read(head, 0, 4, 0);
    return { size, head: head.subarray(0, bytesRead) };
  } finally {
    await handle.close();
  }
}
