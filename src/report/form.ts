import type { Result } from '../clean.ts';
import type { PlacedField } from '../html/placed-field.ts';
import type { Verdict } from '../passes/rule.ts';
import { type Locator, locatorOf } from '../source/locator.ts';
import type { BlockKind } from '../text/blocks.ts';
import { type CompactEdits, compactEdits } from './compact-edits.ts';
import {
  editPlaces,
  type Flag,
  listFlags,
  listRemoved,
  type PlacedFlag,
  type Range,
  type Removed,
  rangeOf,
} from './records.ts';
import { type RemovedRuns, removedRuns } from './removed-runs.ts';
import { type ReportSource, toReportSource } from './report-source.ts';
import { type Stats, statsOf } from './stats.ts';
import { type Tool, toolWith } from './tool.ts';

/*
 * The form of a report, for a file as for a record of a corpus: one object, of which the caller chooses the fields.
 */

/** The version of the form; it grows when a reader of the old form would go wrong. */
export const REPORT_VERSION = 2;

/** The fields that can be asked for. */
export const REPORT_FIELDS = [
  'text',
  'title',
  'byline',
  'date',
  'site',
  'address',
  'language',
  'machineTranslated',
  'stats',
  'flags',
  'removed',
  'tool',
  'source',
  'blocks',
  'edits',
] as const;

export type FieldName = (typeof REPORT_FIELDS)[number];

/** The fields of a record of a corpus, unless others are asked for. */
export const RECORD_FIELDS: readonly FieldName[] = REPORT_FIELDS.slice(0, REPORT_FIELDS.indexOf('source'));

/** The fields without which a report does not give the input back. */
export const RESTORING_FIELDS: readonly FieldName[] = ['text', 'source', 'edits'];

export interface ReportField {
  readonly text: string;
  readonly source: Range;
  /** What of a page of HTML says it: `json-ld`, `open-graph`, `h1` … */
  readonly origin?: string;
}

export interface ReportBlock {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly depth?: number;
}

/** The account of one cleaning. A field that was not asked for is not there; the others are as the schema says. */
export interface RecordReport {
  readonly version: number;
  readonly tool?: Tool;
  /** What was counted of the folder before, where that was evidence: its hash, and the texts of the site. */
  readonly profile?: { readonly sha256: string; readonly texts: number };
  readonly source?: ReportSource;
  readonly title?: ReportField | null;
  readonly byline?: ReportField | null;
  readonly date?: ReportField | null;
  /** What a page of HTML says of its site and its own address. */
  readonly site?: ReportField;
  readonly address?: ReportField;
  readonly language?: string;
  readonly machineTranslated?: Verdict | null;
  /** True where so much would have gone as boilerplate that nothing was removed. */
  readonly overBudget?: true;
  /** True where the passes did not come to an end on this text, so that it was left as it was. */
  readonly unsettled?: true;
  readonly stats?: Stats;
  readonly flags?: readonly (Flag | PlacedFlag)[];
  readonly removed?: RemovedRuns | readonly Removed[];
  readonly text?: string;
  readonly blocks?: readonly ReportBlock[];
  readonly edits?: CompactEdits;
}

/** Fields that only some texts have. */
type OptionalField = 'profile' | 'site' | 'address' | 'overBudget' | 'unsettled';

/** A report with all fields: enough to make the original bytes again. */
export interface Report extends Required<Omit<RecordReport, OptionalField>> {
  readonly profile?: NonNullable<RecordReport['profile']>;
  readonly site?: ReportField;
  readonly address?: ReportField;
  readonly overBudget?: true;
  readonly unsettled?: true;
  readonly flags: readonly PlacedFlag[];
  readonly removed: readonly Removed[];
}

/** What a report is to hold. */
export interface Form {
  readonly fields?: readonly FieldName[];
  /** Flags, removed blocks and edits one by one with line, column and byte. */
  readonly positions?: boolean;
  /** What made it, where the caller knows more than the options of the cleaning. */
  readonly tool?: Tool;
  /** The figures of the result, where the caller has them. */
  readonly stats?: Stats;
}

/** The account of a result, as plain data for JSON: all fields and places. */
export function toReport(result: Result, form: Pick<Form, 'tool'> = {}): Report {
  return writeFields(result, { ...form, fields: REPORT_FIELDS, positions: true }) as Report;
}

/** The account of a result for a record that carries the text itself: what people read, unless the form says else. */
export function toRecord(result: Result, { fields = RECORD_FIELDS, ...form }: Form = {}): RecordReport {
  return writeFields(result, { ...form, fields: fields.filter((name) => name !== 'text') });
}

/** The fields that a form asks for, in the order of the schema. */
export function writeFields(result: Result, form: Form): RecordReport {
  const { fields = REPORT_FIELDS, positions = false } = form;
  const has = (name: FieldName) => fields.includes(name);
  const locator = locatorOf(result.original, result.source);
  const flags = has('flags') ? listFlags(result, locator) : [];
  return {
    version: REPORT_VERSION,
    ...(has('tool') ? { tool: form.tool ?? toolWith(result.options) } : {}),
    ...(has('tool') && result.profile ? { profile: result.profile } : {}),
    ...(has('source') ? { source: toReportSource(result) } : {}),
    ...(has('title') ? { title: toField(result.title, locator) } : {}),
    ...(has('byline') ? { byline: toField(result.byline, locator) } : {}),
    ...(has('date') ? { date: toField(result.date, locator) } : {}),
    ...(has('site') && result.site ? { site: placed(result.site, locator) } : {}),
    ...(has('address') && result.address ? { address: placed(result.address, locator) } : {}),
    ...(has('language') ? { language: result.language } : {}),
    ...(has('machineTranslated') ? { machineTranslated: result.machineTranslated } : {}),
    ...(result.overBudget ? { overBudget: true as const } : {}),
    ...(result.unsettled ? { unsettled: true as const } : {}),
    ...(has('stats') ? { stats: form.stats ?? statsOf(result) } : {}),
    ...(has('flags') ? { flags: positions ? flags : flags.map(withoutPlace) } : {}),
    ...(has('removed')
      ? { removed: positions ? listRemoved(result, locator) : removedRuns(result, locator) }
      : {}),
    ...(has('text') ? { text: result.text } : {}),
    ...(has('blocks') ? { blocks: toBlocks(result) } : {}),
    ...(has('edits') ? { edits: toEdits(result, form, locator) } : {}),
  };
}

function toEdits(result: Result, { positions, fields }: Form, locator: Locator): CompactEdits {
  if (!positions) return compactEdits(result, { removedHoldsText: false });
  return compactEdits(result, {
    removedHoldsText: fields?.includes('removed') ?? true,
    placesOf: editPlaces(result, locator),
  });
}

function withoutPlace({ line: _line, column: _column, byte: _byte, ...flag }: PlacedFlag): Flag {
  return flag;
}

function toBlocks({ blocks }: Result): readonly ReportBlock[] {
  return blocks.map(({ kind, span, depth }) => ({
    kind,
    start: span.start,
    end: span.end,
    ...(depth > 0 ? { depth } : {}),
  }));
}

function toField(field: PlacedField | null, locator: Locator): ReportField | null {
  return field && placed(field, locator);
}

function placed({ text, source, origin }: PlacedField, locator: Locator): ReportField {
  return { text, source: rangeOf(source, locator), ...(origin ? { origin } : {}) };
}
