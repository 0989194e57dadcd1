import type { Job } from '../../job.ts';
import { failedRecord } from '../clean/failed-task.ts';
import type { RecordsDone, RecordsTask } from '../clean/task-messages.ts';
import { decompressed } from '../input/compression.ts';
import { type Batch, splitLines } from '../input/split-lines.ts';
import { wetLines } from '../input/wet-records.ts';
import { isClosedPipe, type OutputStream } from '../output/output-stream.ts';
import type { GrowingOverview } from '../overview/overview.ts';
import { describeError } from '../report/errors.ts';
import type { FlagFile } from '../report/flag-file.ts';
import type { Reporter } from '../report/reporter.ts';
import { addTotals, NOTHING, type Totals } from '../report/totals.ts';
import { takeUntil } from './interrupt.ts';
import { orderedMap } from './ordered-map.ts';
import type { Pool } from './pool.ts';

/** One stream of records on its way from a source to an output. */
export interface RecordStream {
  readonly source: AsyncIterable<Uint8Array>;
  /** For messages. */
  readonly name: string;
  /** Offset of the source's first byte in the file. */
  readonly offset: number;
  readonly isWet: boolean;
  /** A program may wait for the answer to each line. */
  readonly isLive: boolean;
  readonly output: OutputStream;
  readonly job: Job;
  readonly pool: Pool;
  /** The counts over the sites of the records, and the folder of records without an address. */
  readonly table?: SharedArrayBuffer | undefined;
  readonly sha256?: string | undefined;
  readonly folder?: string | undefined;
  /** The folder for the reports of single records, if every record gets one. */
  readonly pages?: string | undefined;
  /** The overview for the report of the run, if there is one. */
  readonly overview?: GrowingOverview | undefined;
  readonly reporter: Reporter;
  readonly flagFile: FlagFile;
  readonly stop: AbortSignal;
}

/** The result of a stream of records. */
export interface StreamOutcome {
  readonly totals: Totals;
  /** The number of processed lines. */
  readonly lines: number;
  /** The error that ended the source early. */
  readonly failure?: string;
  /** True if the reader of the output is gone. */
  readonly closed?: true;
}

/** Records processed at a time: enough to keep all workers busy while one has a long record. */
const TASKS_PER_JOB = 4;
/** Bytes of input processed at a time, unless a single record has more. */
const MAX_WEIGHT = 64 * 1024 * 1024;

interface CleanedBatch {
  readonly batch: Batch;
  /** `undefined` if the run was cancelled first. */
  readonly done: RecordsDone | undefined;
}

/** Sends the records through the passes, in order and in bounded memory. */
export async function cleanRecordStream(filter: RecordStream): Promise<StreamOutcome> {
  const { job, output, stop } = filter;
  const limits = {
    items: job.jobs * TASKS_PER_JOB,
    weight: MAX_WEIGHT,
    weightOf: ({ bytes }: Batch) => bytes.length,
  };
  let totals = NOTHING;
  let lines = 0;
  try {
    for await (const piece of orderedMap(takeUntil(stop, batchesOf(filter)), limits, (batch) =>
      work(batch, filter),
    )) {
      const { batch, done } = piece;
      if (!done) break;
      reportBad(batch, done, filter);
      filter.flagFile.add(
        done.flags.map((flag) => ({ ...flag, path: filter.name, record: lines + (flag.record ?? 0) + 1 })),
      );
      totals = addTotals(totals, done.totals);
      if (done.overview) filter.overview?.add(done.overview);
      lines += done.lines;
      if (!job.check && done.bytes.length > 0) await writeOut(output, done.bytes);
    }
  } catch (error) {
    if (isOutputError(error)) {
      if (isClosedPipe(error.cause)) return { totals, lines, closed: true };
      throw error.cause;
    }
    return { totals, lines, failure: describeError(error) };
  }
  return { totals, lines };
}

/** The lines of a source, in batches. */
export function batchesOf({
  source,
  isWet,
  job,
  offset,
  isLive,
}: Pick<RecordStream, 'source' | 'isWet' | 'job' | 'offset' | 'isLive'>): AsyncGenerator<Batch> {
  const plain = decompressed(source);
  const lines = isWet ? wetLines(plain, job.textField) : plain;
  return splitLines(lines, { start: isWet ? 0 : offset, isLive });
}

/** The name of a file in the report of a run: lines of a part are counted within that part. */
export function labelOf(path: string, shard: Job['shard']): string {
  return shard ? `${path} (part ${shard.index} of ${shard.count})` : path;
}

async function work(batch: Batch, stream: RecordStream): Promise<CleanedBatch> {
  const { pool, job, name, table, folder, sha256, pages, overview } = stream;
  const path = labelOf(name, job.shard);
  const { bytes, line } = batch;
  const task: RecordsTask = {
    kind: 'records',
    path,
    bytes,
    line,
    table,
    folder,
    sha256,
    pages,
    bounds: overview?.bounds,
  };
  if (batch.tooLong !== undefined) {
    const megabytes = Math.round(batch.tooLong / 1e6);
    return { batch, done: failedRecord(task, `a line of ${megabytes} MB is too long`, job) };
  }
  return { batch, done: (await pool.run(task)) as RecordsDone | undefined };
}

function reportBad(batch: Batch, { bad }: RecordsDone, { reporter, name }: RecordStream): void {
  for (const { line, byte, error } of bad)
    reporter.inputError({ path: name, line: batch.line + line, byte: batch.offset + byte, error });
}

interface OutputError extends Error {
  readonly cause: unknown;
}

function isOutputError(error: unknown): error is OutputError {
  return error instanceof Error && error.name === 'OutputError';
}

/** Marks errors of the output, to distinguish them from errors of the input. */
async function writeOut(output: OutputStream, bytes: Uint8Array): Promise<void> {
  try {
    await output.write(bytes);
  } catch (cause) {
    throw Object.assign(new Error('output failed', { cause }), { name: 'OutputError' });
  }
}
