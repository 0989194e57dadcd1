import { type Ignore, select } from '../../flags/filter.ts';
import { render } from '../../formats/write.ts';
import type { CleanOptions, Result } from '../../index.ts';
import { clean, evidenceFor, openTable } from '../../internal.ts';
import type { Job } from '../../job.ts';
import { type MailPage, pageInMail } from '../input/mail-page.ts';
import { pageAssets } from '../output/page-assets.ts';

/** The message about a compressed text without a patch; continues the name of the file. */
export const NO_PATCH = 'is compressed, so no patch applies to it: decompress it first';

/** A text as it was read. */
export interface Input {
  readonly bytes: Uint8Array;
  /** The name in reports and messages; undefined for standard input. */
  readonly path: string | undefined;
  /** The ignores beside the file, and those of its folders. */
  readonly ignores: readonly Ignore[];
  readonly folderIgnores?: readonly Ignore[];
  /** Its folder, and the counts over its site. */
  readonly folder?: string;
  readonly table?: SharedArrayBuffer | undefined;
  readonly sha256?: string | undefined;
}

/** A cleaned text with the flags that the user wants to see. */
export interface CleanedInput {
  readonly result: Result;
  /** The ignores that matched a flag, of the job and of the file. */
  readonly used: readonly Ignore[];
  /** The ignores beside the file; of these, the ones that matched no flag. */
  readonly ignores: readonly Ignore[];
  readonly unused: readonly Ignore[];
}

/**
 * Cleans one text by the options of a job.
 * @throws an Error named `SourceError` if the input is not text
 */
export function cleanInput(input: Input, job: Job): CleanedInput {
  const { bytes, path, ignores, folderIgnores = [], folder, table, sha256 } = input;
  const page = pageOf(bytes, job.clean);
  const own = page ? fromMail(job.clean, page) : job.clean;
  const learnt = withEvidence(own, { table: table ?? job.profile, folder, sha256 });
  const options = path === undefined ? learnt : { ...learnt, path };
  const cleaned = clean(page?.bytes ?? bytes, options);
  const all = [...job.ignores, ...folderIgnores, ...ignores];
  const { result, used } = select(cleaned, { ...job, ignores: all });
  return { result, used, ignores, unused: ignores.filter((ignore) => !used.includes(ignore)) };
}

/** The page in a mail, unless the user wants it read as text. */
export function pageOf(bytes: Uint8Array, { from = 'auto' }: CleanOptions): MailPage | undefined {
  return from === 'auto' || from === 'html' ? pageInMail(bytes) : undefined;
}

/** The options for a page in a mail. The user's address and encoding override those of the mail. */
function fromMail(options: CleanOptions, { encoding, url }: MailPage): CleanOptions {
  const own = { ...options, from: 'html' } as const;
  return {
    ...own,
    ...(own.encoding === undefined && encoding ? { encoding } : {}),
    ...(own.url === undefined && url ? { url } : {}),
  };
}

/** The counts over the folder of a text. */
interface Learnt {
  readonly table: SharedArrayBuffer | undefined;
  readonly folder?: string | undefined;
  readonly sha256?: string | undefined;
}

/** The options with the counts over the site of the address, or else of the folder. */
export function withEvidence(options: CleanOptions, { table, folder, sha256 }: Learnt): CleanOptions {
  if (!table) return options;
  return { ...options, site: evidenceFor(openTable(table), { url: options.url, folder }, sha256) };
}

/**
 * The output for one text: its patch for `--diff`, else the format of the job. Loads rare formats on demand.
 * @throws an Error named `PatchError` for a text that no patch can express
 */
export async function renderResult(result: Result, job: Job): Promise<string | Uint8Array> {
  if (job.diff) return (await import('../../formats/patch.ts')).toPatch(result);
  if (job.to === 'html') {
    const { toHtmlReport } = await import('../../formats/html/html-report.ts');
    return toHtmlReport(result, pageAssets(), job.form.tool);
  }
  if (job.to !== 'sarif') return render(result, job);
  const { sarifLog, sarifResults } = await import('../../formats/sarif.ts');
  return sarifLog(sarifResults(result));
}
