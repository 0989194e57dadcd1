import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ACCOUNT_FIELD } from '../../formats/jsonl/account.ts';
import { restoreLine } from '../../formats/jsonl/restore-record.ts';
import type { Terminal } from '../../job.ts';
import { isBelow } from '../input/discover.ts';
import { replaceFile } from '../output/atomic-write.ts';
import { makeFolder } from '../output/output-paths.ts';
import { type OutputStream, outputFile, outputTo } from '../output/output-stream.ts';

/** The target of restored records. */
export interface RestoreTarget {
  /** A file, or a folder for records that were files; undefined for stdout. */
  readonly output: string | undefined;
  readonly terminal: Terminal;
}

/** True for a line that the filter wrote. */
export function isRecordLine(line: string): boolean {
  try {
    const record: unknown = JSON.parse(line);
    return typeof record === 'object' && record !== null && ACCOUNT_FIELD in record;
  } catch {
    return false;
  }
}

/**
 * Restores records line by line: into a file of records, or each into its own file below the folder.
 * @param batches chunks of whole lines
 * @throws an Error named `ReportError`, with the number of the line
 */
export async function restoreLines(
  batches: AsyncIterable<Uint8Array>,
  { output, terminal }: RestoreTarget,
): Promise<void> {
  const folder = output === undefined ? undefined : folderOf(output, terminal.cwd);
  const stream = folder === undefined ? openStream(output, terminal) : undefined;
  let line = 0;
  let files = 0;
  try {
    for await (const bytes of batches) {
      for (const text of linesOf(bytes)) {
        line++;
        const restored = numbered(line, () => restoreLine(text));
        if (restored.path !== undefined) files++;
        if (folder !== undefined) writeBelow(folder, restored.path, restored.bytes);
        else if (files > 1 || (files > 0 && line > 1)) throw reportError(MANY_FILES);
        else await stream?.write(restored.bytes);
      }
    }
    await stream?.finish();
  } catch (error) {
    await stream?.discard(false);
    throw error;
  }
}

const MANY_FILES = 'these records were files: give -o FOLDER/ to restore each in its place';

function folderOf(output: string, cwd: string): string | undefined {
  const path = resolve(cwd, output);
  const isFolder = output.endsWith('/') || (existsSync(path) && statSync(path).isDirectory());
  return isFolder ? path : undefined;
}

function openStream(output: string | undefined, { stdout, cwd }: Terminal): OutputStream {
  return output === undefined ? outputTo(stdout) : outputFile(resolve(cwd, output));
}

function* linesOf(bytes: Uint8Array): Generator<string> {
  const lines = Buffer.from(bytes).toString('utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  yield* lines;
}

/** The path in a record may lead anywhere; it must stay in the folder. */
function writeBelow(folder: string, path: string | undefined, bytes: Uint8Array): void {
  if (path === undefined) throw reportError('these records were not files: give -o FILE');
  const target = join(folder, path);
  if (!isBelow(target, folder) || target === folder) throw reportError(`${path} leads out of the folder`);
  makeFolder(target, folder);
  replaceFile(target, bytes);
}

function numbered<Value>(line: number, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    if (error instanceof Error && error.name === 'ReportError')
      error.message = `line ${line}: ${error.message}`;
    throw error;
  }
}

function reportError(message: string): Error {
  return Object.assign(new Error(message), { name: 'ReportError' });
}
