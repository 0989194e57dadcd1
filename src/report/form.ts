import { createHash } from 'node:crypto';
import type { Result } from '../clean.ts';
import type { PlacedField } from '../html/placed-field.ts';
import type { Verdict } from '../passes/rule.ts';
import type { Source } from '../source/decode.ts';
import { encode } from '../source/encode.ts';
import { type Locator, locatorOf } from '../source/locator.ts';
import type { BlockKind } from '../text/blocks.ts';
import { countWords } from '../text/tokens.ts';
import {
  type EditRecord,
  type Flag,
  listEdits,
  listFlags,
  listRemoved,
  type Range,
  type Removed,
  rangeOf,
} from './records.ts';

/** The version of the report's form; it grows when a reader of the old form would go wrong. */
export const REPORT_VERSION = 1;

export interface ReportField {
  readonly text: string;
  readonly source: Range;
  /** What of a page of HTML says it: `json-ld`, `open-graph`, `h1` … */
  readonly origin?: string;
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
  /** What a page of HTML says of its site and its own address. */
  readonly site?: ReportField;
  readonly address?: ReportField;
  readonly language: string;
  readonly machineTranslated: Verdict | null;
  /** True where so much would have gone as boilerplate that nothing was removed. */
  readonly overBudget?: true;
  /** True where the passes did not come to an end on this text, so that it was left as it was. */
  readonly unsettled?: true;
  /** What was counted of the folder before, where that was evidence: its hash, and the texts of the site. */
  readonly profile?: { readonly sha256: string; readonly texts: number };
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
    ...(result.site ? { site: toField(result.site, locator) as ReportField } : {}),
    ...(result.address ? { address: toField(result.address, locator) as ReportField } : {}),
    language: result.language,
    machineTranslated: result.machineTranslated,
    ...(result.overBudget ? { overBudget: true as const } : {}),
    ...(result.unsettled ? { unsettled: true as const } : {}),
    ...(result.profile ? { profile: result.profile } : {}),
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
  if (!field) return null;
  const { text, source, origin } = field;
  return { text, source: rangeOf(source, locator), ...(origin ? { origin } : {}) };
}
