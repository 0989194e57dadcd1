import type { Source } from '../source/decode.ts';
import { encode, sourceString } from '../source/encode.ts';
import { REPORT_VERSION, type RecordReport } from './form.ts';
import { type ReadEdits, readEdits } from './read-edits.ts';
import { CHANGED, reportError } from './report-error.ts';
import { fromReportSource, sha256 } from './report-source.ts';
import { originalOfV1, type ReportV1 } from './report-v1.ts';

/** A report that can be restored: one of this version with these fields, or one of version 1. */
export type Restorable = Required<Pick<RecordReport, 'version' | 'text' | 'source' | 'edits'>> | ReportV1;

/** The messages about anything else. */
const NO_REPORT = 'this is not a report of clean-article; write one with --to json';

function checkForm(report: Restorable): void {
  const version: unknown = report?.version;
  if (!Number.isInteger(version)) throw reportError(NO_REPORT);
  if ((version as number) > REPORT_VERSION)
    throw reportError(
      `the report has version ${version}, which is newer than this tool can read (${REPORT_VERSION})`,
    );
  const { text, edits, source } = report;
  if (typeof text === 'string' && typeof edits === 'object' && edits && source) return;
  const isOurs = 'stats' in report || 'tool' in report;
  throw reportError(isOurs ? 'the report lacks what restoring needs; write it with --restorable' : NO_REPORT);
}

/** True for a report of version 1. */
export function isOld(report: Restorable): report is ReportV1 {
  return report.version === 1;
}

/** Restores the input text by undoing the edits, and lists the edits one by one. */
function undo(report: Restorable): ReadEdits {
  try {
    if (isOld(report)) return { original: originalOfV1(report), passes: [] };
    return readEdits(report.text, report.edits, (report as RecordReport).removed);
  } catch (cause) {
    throw reportError(`${CHANGED}: its edits do not fit its text`, cause);
  }
}

function sourceOf(report: Restorable): Source {
  return isOld(report) ? report.source : fromReportSource(report.source);
}

function bytesOf(original: string, report: Restorable): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = encode(original, sourceOf(report));
  } catch (cause) {
    throw reportError(`${CHANGED}: its text does not fit its encoding`, cause);
  }
  if (sha256(bytes) !== report.source.sha256 || bytes.length !== report.source.bytes)
    throw reportError(`${CHANGED}: the restored bytes have a different size or sha256`);
  return bytes;
}

/**
 * The original bytes of a cleaned article; for a string input its UTF-8 form.
 * @throws an Error named `ReportError` if the object is not a report, too new, or was changed after it was
 * written
 */
export function restore(report: Restorable): Uint8Array {
  checkForm(report);
  return bytesOf(undo(report).original, report);
}

/** The original string of a cleaned article, lone surrogates included. Throws like `restore`. */
export function restoreText(report: Restorable): string {
  checkForm(report);
  const { original } = undo(report);
  // Half a surrogate pair has no bytes of its own, so the check alone would not restore the string.
  bytesOf(original, report);
  return sourceString(original, sourceOf(report));
}

/** The original text with line feeds only, its edits one by one, and its source. Throws like `restore`. */
export function unfold(report: Restorable): ReadEdits & { readonly source: Source } {
  checkForm(report);
  const read = undo(report);
  bytesOf(read.original, report);
  return { ...read, source: sourceOf(report) };
}
