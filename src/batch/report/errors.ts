import { terminalSafe } from '../../formats/terminal-safe.ts';

/** What went wrong with one input, for people and for `--errors`. */
export interface ErrorLine {
  readonly path: string;
  /** Counted from 1, in the part of the input that was read. */
  readonly line?: number;
  /** Offset of the line's first byte in the decompressed input. */
  readonly byte?: number;
  readonly error: string;
}

/** Plain words for the errors that a disk gives; the code itself is of no use to most people. */
const MEANINGS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'the file is in use',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than the system allows',
  EIO: 'the disk reported an input/output error',
  EISDIR: 'a folder stands where a file was expected',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space left on the disk',
  ENOTDIR: 'a part of the path is no folder',
  EPERM: 'the operation is not permitted',
  EROFS: 'the disk is read-only',
  ERR_WORKER_OUT_OF_MEMORY: 'the worker ran out of memory',
  Z_BUF_ERROR: 'the compressed data ends too early',
  Z_DATA_ERROR: 'the compressed data is damaged',
};

/** One line that says what an error means. */
export function describeError(error: unknown): string {
  const code = codeOf(error);
  const meaning = code === undefined ? undefined : MEANINGS[code];
  if (meaning) return meaning;
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0];
}

export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** A failure as one line of JSON, safe on a terminal too. */
export function toErrorLine(failure: ErrorLine): string {
  return `${terminalSafe(JSON.stringify(failure))}\n`;
}
