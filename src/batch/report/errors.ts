import { terminalSafe } from '../../formats/terminal-safe.ts';

/** The failure of one input, for people and for `--errors`. */
export interface ErrorLine {
  readonly path: string;
  /** The line, from 1, within the part of the input that was read. */
  readonly line?: number;
  /** The offset of the line's first byte in the decompressed input. */
  readonly byte?: number;
  readonly error: string;
}

/** The message about an input that does not exist. */
export const NO_SUCH_FILE = 'no such file or folder';

/** The message about a file that cannot be opened because Node.js only knows names in UTF-8. */
export const NOT_UTF8 = 'its name is not UTF-8: rename it, with mv or with convmv -f latin1 -t utf8 --notest';

/** Messages for system errors; their codes mean nothing to most people. */
const MEANINGS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'the file is in use',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than the system allows',
  EINVAL: 'the system does not support this here',
  EIO: 'the disk reported an input/output error',
  EISDIR: 'it is a folder, not a file',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: NO_SUCH_FILE,
  ENOSPC: 'no space left on the disk',
  ENOTDIR: 'a part of the path is not a folder',
  EPERM: 'the operation is not permitted',
  EROFS: 'the disk is read-only',
  ERR_WORKER_OUT_OF_MEMORY: 'the worker ran out of memory',
  Z_BUF_ERROR: 'the compressed data ends too early',
  Z_DATA_ERROR: 'the compressed data is damaged',
};

/** A one-line message for an error. */
export function describeError(error: unknown): string {
  const code = codeOf(error);
  const meaning = code === undefined ? undefined : MEANINGS[code];
  if (meaning) return meaning;
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0];
}

/** The code of a system error, such as `ENOENT`; undefined for any other value. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** A failure as one line of JSON that is safe on a terminal. */
export function toErrorLine(failure: ErrorLine): string {
  return `${terminalSafe(JSON.stringify(failure))}\n`;
}
