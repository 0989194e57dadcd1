import {
  createWriteStream,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  type WriteStream,
} from 'node:fs';
import { dirname } from 'node:path';
import { terminalSafe } from '../../formats/terminal-safe.ts';
import { compressionFor, compressor } from '../input/compression.ts';
import { codeOf } from '../report/errors.ts';
import { temporaryName } from './atomic-write.ts';

/** The target of a stream. Every write waits until the reader has taken it. */
export interface OutputStream {
  write(content: string | Uint8Array): Promise<void>;
  /** Finishes: the output gets its name. */
  finish(): Promise<void>;
  /** Fails: keeps what was written as `NAME.partial`, or removes it. Returns the kept name. */
  discard(keep: boolean): Promise<string | undefined>;
}

/** Writes one piece and waits until it is passed on. */
function writeTo(stream: NodeJS.WritableStream, content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(content, (error) => (error ? reject(error) : resolve()));
  });
}

function safeFor(content: string | Uint8Array): string {
  return terminalSafe(typeof content === 'string' ? content : Buffer.from(content).toString('utf8'));
}

/** True if the reader of a pipe is gone: the end, not an error. */
export function isClosedPipe(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}

/**
 * The output to a stream that stays open. Control characters never reach a terminal.
 * @param paint adds colour
 */
export function outputTo(
  stream: NodeJS.WritableStream & { readonly isTTY?: boolean },
  paint?: (text: string) => string,
): OutputStream {
  // Without a listener a closed pipe would end the process with a stack trace.
  const ignore = () => undefined;
  stream.on('error', ignore);
  return {
    write: (content) =>
      writeTo(stream, paint ? paint(safeFor(content)) : stream.isTTY === true ? safeFor(content) : content),
    finish: async () => {},
    discard: async () => undefined,
  };
}

/** Closes a file after its pending write; a failed one may already be closed. */
function closeFile(file: WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (file.closed) return resolve();
    file.once('close', resolve);
    file.destroy();
  });
}

/** The output to a file that gets its name when it is complete, compressed if the name ends in `.gz` or `.zst`. */
export function outputFile(path: string): OutputStream {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = temporaryName(path);
  const descriptor = openSync(temporary, 'wx');
  const file = createWriteStream('', { fd: descriptor, autoClose: false });
  const { stream, finished } = compressor(compressionFor(path), file);
  stream.on('error', () => undefined);
  let failed: unknown;
  finished.catch((error: unknown) => {
    failed = error;
  });
  const end = async () => {
    stream.end();
    await finished;
  };
  return {
    write: (content) => (failed ? Promise.reject(failed) : writeTo(stream, content)),
    finish: async () => {
      await end();
      fsyncSync(descriptor);
      await closeFile(file);
      renameSync(temporary, path);
    },
    discard: async (keep) => {
      await end().catch(() => undefined);
      await closeFile(file);
      if (keep) renameSync(temporary, `${path}.partial`);
      else rmSync(temporary, { force: true });
      return keep ? `${path}.partial` : undefined;
    },
  };
}
