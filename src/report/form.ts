import { createHash } from 'node:crypto';
import type { PlacedField, Result } from '../clean.ts';
import type { IssueType, Severity } from '../passes/rule.ts';
import type { Verdict } from '../passes/translation/mt-detection/detect.ts';
import type { PlacedFlag } from '../pipeline.ts';
import type { Source } from '../source/decode.ts';
import { encode, sourceString } from '../source/encode.ts';
import { type Locator, locatorOf } from '../source/locator.ts';
import type { BlockKind } from '../text/blocks.ts';
import { type Change, revert } from '../text/edit.ts';
import { arrival, origin } from '../text/position-map.ts';
import type { Span } from '../text/span.ts';
import { countWords } from '../text/tokens.ts';

/** The version of the report's form; it grows when a reader of the old form would go wrong. */
export const REPORT_VERSION = 1;

/** A place in the original: from and up to, in UTF-16 units of the string or the decoded file. */
export type Range = readonly [start: number, end: number];

export interface ReportField {
  readonly text: string;
  readonly source: Range;
}

export interface Removed {
  readonly rule: string;
  readonly text: string;
  readonly source: Range;
  readonly line: number;
  readonly confidence: number;
  readonly reasons?: readonly string[];
}

export interface EditRecord {
  /** The round of passes that made it, from 1. */
  readonly round: number;
  readonly pass: string;
  readonly rule: string;
  /** Offset in the text that the pass was given. */
  readonly at: number;
  readonly before: string;
  readonly after: string;
  readonly confidence: number;
  readonly source: Range;
  readonly line: number;
  readonly column: number;
  /** Byte of the original. */
  readonly byte: number;
}

export interface Flag {
  readonly rule: string;
  readonly type: IssueType;
  readonly severity: Severity;
  readonly confidence: number;
  readonly message: string;
  /** The flagged words of the clean text, and where they stand there. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly source: Range;
  readonly line: number;
  readonly column: number;
  readonly byte: number;
  readonly evidence?: readonly string[];
  readonly suggestion?: string;
}

export interface Stats {
  readonly words: number;
  readonly removedWords: number;
  readonly edits: number;
  readonly flags: number;
  /** Flags per 1,000 words. */
  readonly flagDensity: number;
}

/** What a record of a JSONL corpus carries in its field `clean_article`. */
export interface RecordReport {
  readonly version: number;
  readonly title: ReportField | null;
  readonly byline: ReportField | null;
  readonly date: ReportField | null;
  readonly language: string;
  readonly machineTranslated: Verdict | null;
  /** True where so much would have gone as boilerplate that nothing was removed. */
  readonly overBudget?: true;
  /** True where the passes came to no rest on this text, so that it was left as it was. */
  readonly unsettled?: true;
  readonly removed: readonly Removed[];
  readonly edits: readonly EditRecord[];
  readonly flags: readonly Flag[];
  readonly stats: Stats;
}

export interface ReportSource extends Source {
  readonly path: string | null;
  readonly bytes: number;
  /** Of the original bytes, in hexadecimal. */
  readonly sha256: string;
}

export interface ReportBlock {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly depth?: number;
}

/** The whole account of one cleaning: enough to make the original bytes again. */
export interface Report extends RecordReport {
  readonly source: ReportSource;
  readonly text: string;
  readonly blocks: readonly ReportBlock[];
}

/** The account of a result, as plain data for JSON. */
export function toReport(result: Result): Report {
  const bytes = encode(result.original, result.source);
  const { version, ...rest } = toRecord(result);
  return {
    version,
    source: {
      path: result.path ?? null,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      ...result.source,
    },
    ...rest,
    text: result.text,
    blocks: result.blocks.map(({ kind, span, depth }) => ({
      kind,
      start: span.start,
      end: span.end,
      ...(depth > 0 ? { depth } : {}),
    })),
  };
}

/** The account of a result without its text and source: for records that carry those themselves. */
export function toRecord(result: Result): RecordReport {
  const locator = locatorOf(result.original, result.source);
  const removed = listRemoved(result, locator);
  const edits = listEdits(result, locator);
  const flags = listFlags(result, locator);
  const words = countWords(result.text);
  return {
    version: REPORT_VERSION,
    title: toField(result.title, locator),
    byline: toField(result.byline, locator),
    date: toField(result.date, locator),
    language: result.language,
    machineTranslated: result.machineTranslated,
    ...(result.overBudget ? { overBudget: true as const } : {}),
    ...(result.unsettled ? { unsettled: true as const } : {}),
    removed,
    edits,
    flags,
    stats: {
      words,
      removedWords: removed.reduce((sum, one) => sum + countWords(one.text), 0),
      edits: edits.length,
      flags: flags.length,
      flagDensity: words > 0 ? Math.round((flags.length / words) * 10_000) / 10 : 0,
    },
  };
}

function toField(field: PlacedField | null, locator: Locator): ReportField | null {
  return field && { text: field.text, source: range(field.source, locator) };
}

function range(span: Span, locator: Locator): Range {
  return [locator.original(span.start), locator.original(span.end)];
}

/** The place in the original text of a span of the text that pass number `pass` was given. */
function originBefore(span: Span, pass: number, { passes }: Result): Span {
  let place = span;
  for (let index = pass - 1; index >= 0; index--) {
    const { changes } = passes[index];
    if (changes.length > 0) place = origin(place, changes);
  }
  return place;
}

/** What the boilerplate pass took, without the white space around it. */
export function listRemoved(
  result: Result,
  locator: Locator = locatorOf(result.original, result.source),
): readonly Removed[] {
  return result.passes.flatMap(({ pass, changes }, index) =>
    pass === 'boilerplate' ? changes.flatMap((change) => toRemoved(change, { index, result, locator })) : [],
  );
}

interface Context {
  readonly index: number;
  readonly result: Result;
  readonly locator: Locator;
}

function toRemoved(change: Change, { index, result, locator }: Context): readonly Removed[] {
  const text = change.before.trim();
  if (text === '') return [];
  const start = change.at + change.before.indexOf(text);
  const place = originBefore({ start, end: start + text.length }, index, result);
  const { rule, confidence, reasons } = change;
  const removed = {
    rule,
    text,
    source: range(place, locator),
    line: locator.place(place.start).line,
    confidence,
  };
  return [reasons ? { ...removed, reasons } : removed];
}

/** Every change of every pass, in the order they were made. */
export function listEdits(
  result: Result,
  locator: Locator = locatorOf(result.original, result.source),
): readonly EditRecord[] {
  return result.passes.flatMap(({ pass, round, changes }, index) =>
    changes.map(({ rule, at, before, after, confidence }) => {
      const span = originBefore({ start: at, end: at + before.length }, index, result);
      const { line, column } = locator.place(span.start);
      const byte = locator.byte(span.start);
      return {
        round,
        pass,
        rule,
        at,
        before,
        after,
        confidence,
        source: range(span, locator),
        line,
        column,
        byte,
      };
    }),
  );
}

/** The flags in order of their place in the original. Those on words that were removed later are left out. */
export function listFlags(
  result: Result,
  locator: Locator = locatorOf(result.original, result.source),
): readonly Flag[] {
  return result.flags
    .flatMap((raised) => toFlag(raised, result, locator))
    .sort((a, b) => a.source[0] - b.source[0] || a.source[1] - b.source[1] || (a.rule < b.rule ? -1 : 1));
}

function toFlag({ pass, rule, finding }: PlacedFlag, result: Result, locator: Locator): readonly Flag[] {
  const { span, type, severity, confidence, message, evidence, suggestion } = finding;
  const place = result.passes.slice(pass).reduce<Span>((moved, { changes }) => arrival(moved, changes), span);
  if (place.start === place.end && span.start < span.end) return [];
  const source = originBefore(span, pass, result);
  const { line, column } = locator.place(source.start);
  return [
    {
      rule,
      type,
      severity,
      confidence,
      message,
      text: result.text.slice(place.start, place.end),
      start: place.start,
      end: place.end,
      source: range(source, locator),
      line,
      column,
      byte: locator.byte(source.start),
      ...(evidence && evidence.length > 0 ? { evidence } : {}),
      ...(suggestion === undefined ? {} : { suggestion }),
    },
  ];
}

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
