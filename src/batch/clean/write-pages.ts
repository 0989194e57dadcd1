import type { Result } from '../../index.ts';
import type { Job } from '../../job.ts';
import { readWhole } from '../input/read-whole.ts';
import { readSideFile } from '../input/side-file.ts';
import { writePage } from '../overview/pages.ts';
import { cleanInput } from './clean-input.ts';
import { cleanRecordText, named } from './clean-record.ts';
import type { PageItem, PagesDone, PagesTask } from './task-messages.ts';

/**
 * Cleans texts again and writes their own reports. A text that can no longer be cleaned, or a report that cannot be
 * written, is skipped.
 */
export function writePages({ files, ...shared }: PagesTask, job: Job): PagesDone {
  const written: string[] = [];
  for (const item of files) {
    try {
      writePage(resultOf(item, job, shared), item.target, job, item.input);
      written.push(item.target);
    } catch {}
  }
  return { kind: 'pages', written };
}

function resultOf(
  { path, input, folder, line, json }: PageItem,
  job: Job,
  { table, sha256 }: Pick<PagesTask, 'table' | 'sha256'>,
): Result {
  const learnt = { folder, table, sha256 };
  const { ignores, folderIgnores } = readSideFile(input, path);
  if (json !== undefined) {
    const own = { ...job, ignores: [...job.ignores, ...folderIgnores, ...ignores] };
    const { result } = cleanRecordText(json, own, learnt);
    return named(result, { path, ...(line === undefined ? {} : { line }) });
  }
  const { bytes } = readWhole(input);
  return cleanInput({ bytes, path, ignores, folderIgnores, ...learnt }, job).result;
}
