import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename } from 'node:path';
import { inPlaceBytes } from '../../formats/patch.ts';
import { prettyJson } from '../../formats/pretty-json.ts';
import { type Result, toReport } from '../../index.ts';
import type { Job } from '../../job.ts';
import { temporaryName } from './atomic-write.ts';
import { isHeldByGit } from './held-by-git.ts';

/** The outcome of cleaning a file in place. */
export type InPlace = 'unchanged' | 'held by git' | 'report kept';

/** A text, and the bytes of its file. */
export interface ReadFile {
  /** Absolute. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly wasCompressed: boolean;
}

/** The name of the report that is kept beside a file. */
export function keptReportName(path: string): string {
  return `${path}.report.json`;
}

/**
 * Cleans a file in place, in its own encoding and line ends. At every moment the file has all old or all new
 * bytes on the disk, and the old ones can be restored from git or from a report kept beside it.
 * @throws an Error whose message continues the name of the file: why it is left unchanged, and what to do
 */
export function writeInPlace(
  read: ReadFile,
  result: Result,
  { keepReports, form }: Pick<Job, 'keepReports' | 'form'>,
): InPlace {
  if (result.passes.every(({ changes }) => changes.length === 0)) return 'unchanged';
  if (read.wasCompressed) throw inPlaceError('is compressed: decompress it first, or use -o FILE');
  if (result.text.trim() === '')
    throw inPlaceError('is left unchanged because it has no article: nothing would remain');
  const clean = inPlaceBytes(result);
  const file = realpathSync(read.file);
  accessSync(file, constants.W_OK);
  if (keepReports) keepReport(read.file, result, form);
  else if (!isHeldByGit(file, read.bytes)) {
    throw inPlaceError(
      'is left unchanged because git cannot restore it: git add it first, or give --keep-reports to keep its report',
    );
  }
  if (!readFileSync(file).equals(read.bytes)) throw inPlaceError('was changed in the meantime: run it again');
  replaceDurably(file, clean);
  return keepReports ? 'report kept' : 'held by git';
}

function keepReport(path: string, result: Result, { tool }: Job['form']): void {
  const name = keptReportName(path);
  const report = toReport(result, { tool });
  // A run that was killed between the two writes left the report of this same text.
  if (existsSync(name) && hashIn(name) !== report.source.sha256)
    throw inPlaceError(`has a report from an earlier run beside it: move ${basename(name)} away first`);
  replaceDurably(name, Buffer.from(`${prettyJson(report)}\n`), path);
}

function hashIn(name: string): unknown {
  try {
    return JSON.parse(readFileSync(name, 'utf8'))?.source?.sha256;
  } catch {
    return undefined;
  }
}

/** @param like the file to copy mode and owner from */
function replaceDurably(file: string, content: Uint8Array, like = file): void {
  const { mode, uid, gid } = statSync(like);
  const temporary = temporaryName(file);
  try {
    const descriptor = openSync(temporary, 'wx', mode);
    try {
      for (let at = 0; at < content.length; ) at += writeSync(descriptor, content, at);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    chmodSync(temporary, mode);
    takeOwner(temporary, uid, gid);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function takeOwner(file: string, uid: number, gid: number): void {
  try {
    chownSync(file, uid, gid);
  } catch {
    // Only root may change the owner of a file.
  }
}

function inPlaceError(message: string): Error {
  return Object.assign(new Error(message), { name: 'PatchError' });
}
