import { createHash } from 'node:crypto';
import { encode, sourceString } from '../source/encode.ts';
import { type Change, revert } from '../text/edit.ts';
import { REPORT_VERSION, type Report } from './form.ts';

function reportError(message: string, cause?: unknown): Error {
  const error = new Error(message, { cause });
  error.name = 'ReportError';
  return error;
}

/** The text that was read, from the clean text and the edits backwards. */
function originalOf(report: Report): string {
  const passes: { pass: string; round: number; changes: Change[] }[] = [];
  try {
    for (const edit of report.edits) {
      const last = passes.at(-1);
      if (last?.pass === edit.pass && last.round === edit.round) last.changes.push(edit);
      else passes.push({ pass: edit.pass, round: edit.round, changes: [edit] });
    }
    return passes.reduceRight((text, { changes }) => revert(text, changes), report.text);
  } catch (cause) {
    throw reportError('the report was changed after it was written: its edits do not fit its text', cause);
  }
}

function checkVersion(report: Report): void {
  const version: unknown = report?.version;
  if (
    !Number.isInteger(version) ||
    typeof report.text !== 'string' ||
    !Array.isArray(report.edits) ||
    !report.source
  ) {
    throw reportError('this is no report of clean-article: write one with --to json');
  }
  if ((version as number) > REPORT_VERSION)
    throw reportError(`the report is of version ${version}, newer than this tool knows (${REPORT_VERSION})`);
}

/**
 * The original bytes of a cleaned article; for a string input its UTF-8 form.
 * @throws an Error named `ReportError` for what is no report, is too new, or was changed after it was written
 */
export function restore(report: Report): Uint8Array {
  checkVersion(report);
  const original = originalOf(report);
  let bytes: Uint8Array;
  try {
    bytes = encode(original, report.source);
  } catch (cause) {
    throw reportError(
      'the report was changed after it was written: its text does not fit its encoding',
      cause,
    );
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== report.source.sha256 || bytes.length !== report.source.bytes)
    throw reportError(
      'the report was changed after it was written: the restored bytes have another size or sha256',
    );
  return bytes;
}

/** The original string of a cleaned article, lone surrogates included. Throws like `restore`. */
export function restoreText(report: Report): string {
  // Half a surrogate pair has no bytes of its own, so that the check alone would not give the string back.
  restore(report);
  return sourceString(originalOf(report), report.source);
}
