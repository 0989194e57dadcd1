import { randomBytes } from 'node:crypto';
import {
  createWriteStream,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  type WriteStream,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { terminalSafe } from '../../formats/terminal-safe.ts';
import { compressionFor, compressor } from '../input/compression.ts';
import { codeOf } from '../report/errors.ts';

/** Where the output of a stream goes. Every write waits until the reader has taken it. */
export interface OutputStream {
  write(content: string | Uint8Array): Promise<void>;
  /** All is written: the output gets its name. */
  finish(): Promise<void>;
  /** It came to nothing: what was written is kept under `NAME.partial` or let go. Returns the kept name. */
  abandon(keep: boolean): Promise<string | undefined>;
}

/** Writes one piece and waits until it has gone on. */
function writeTo(stream: NodeJS.WritableStream, content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(content, (error) => (error ? reject(error) : resolve()));
  });
}

function shown(content: string | Uint8Array): string {
  return terminalSafe(typeof content === 'string' ? content : Buffer.from(content).toString('utf8'));
}

/** True where the reader of a pipe has gone: no error, but the end. */
export function isClosedPipe(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}

/** A sink for a stream that stays open. A terminal is not shown raw control characters. */
export function outputTo(stream: NodeJS.WritableStream & { readonly isTTY?: boolean }): OutputStream {
  // Without a listener a closed pipe would end the process with a stack trace.
  const ignore = () => undefined;
  stream.on('error', ignore);
  return {
    write: (content) => writeTo(stream, stream.isTTY === true ? shown(content) : content),
    finish: async () => {},
    abandon: async () => undefined,
  };
}

/** Closes a file behind the last write that is under way; one that failed may have been closed already. */
function close(file: WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (file.closed) return resolve();
    file.once('close', resolve);
    file.destroy();
  });
}

/** A sink for a file that gets its name when it is whole, compressed when the name ends in `.gz` or `.zst`. */
export function outputFile(path: string): OutputStream {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
  const descriptor = openSync(temporary, 'wx');
  const file = createWriteStream('', { fd: descriptor, autoClose: false });
  const { stream, finished } = compressor(compressionFor(path), file);
  finished.catch(() => undefined);
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
      await close(file);
      renameSync(temporary, path);
    },
    abandon: async (keep) => {
      await end().catch(() => undefined);
      await close(file);
      if (keep) renameSync(temporary, `${path}.partial`);
      else rmSync(temporary, { force: true });
      return keep ? `${path}.partial` : undefined;
    },
  };
}
