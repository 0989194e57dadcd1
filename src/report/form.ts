import type { Result } from '../clean.ts';
import type { PageKind } from '../html/kind/page-kind.ts';
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

/* The form of a report, for files and for records of a corpus: one object with the fields that the caller chooses. */

/** The version of the form. It increases when a reader of the old form would fail. */
export const REPORT_VERSION = 2;

/** The fields that can be chosen. */
export const REPORT_FIELDS = [
  'text',
  'title',
  'byline',
  'date',
  'site',
  'address',
  'pageKind',
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

/** The default fields of a record of a corpus. */
export const RECORD_FIELDS: readonly FieldName[] = REPORT_FIELDS.slice(0, REPORT_FIELDS.indexOf('source'));

/** The fields that restoring needs. */
export const RESTORING_FIELDS: readonly FieldName[] = ['text', 'source', 'edits'];

export interface ReportField {
  readonly text: string;
  readonly source: Range;
  /** Where on an HTML page it was found: `json-ld`, `open-graph`, `h1` … */
  readonly origin?: string;
}

export interface ReportBlock {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly depth?: number;
}

/** The report on one text. Fields that were not chosen are absent; the others follow the schema. */
export interface RecordReport {
  readonly version: number;
  readonly tool?: Tool;
  /** The counts over the folder, if they were evidence: their hash, and the number of texts of the site. */
  readonly profile?: { readonly sha256: string; readonly texts: number };
  readonly source?: ReportSource;
  readonly title?: ReportField | null;
  readonly byline?: ReportField | null;
  readonly date?: ReportField | null;
  /** The site and the address, as an HTML page gives them. */
  readonly site?: ReportField;
  readonly address?: ReportField;
  /** The kind of an HTML page without an article. */
  readonly pageKind?: PageKind;
  readonly language?: string;
  readonly machineTranslated?: Verdict | null;
  /** True if so much would have been removed as boilerplate that nothing was. */
  readonly overBudget?: true;
  /** True if the passes did not converge on this text, so that it was left unchanged. */
  readonly unsettled?: true;
  readonly stats?: Stats;
  readonly flags?: readonly (Flag | PlacedFlag)[];
  readonly removed?: RemovedRuns | readonly Removed[];
  readonly text?: string;
  readonly blocks?: readonly ReportBlock[];
  readonly edits?: CompactEdits;
}

/** Fields that only some texts have. */
type OptionalField = 'profile' | 'site' | 'address' | 'pageKind' | 'overBudget' | 'unsettled';

/** A report with all fields: enough to restore the original bytes. */
export interface Report extends Required<Omit<RecordReport, OptionalField>> {
  readonly profile?: NonNullable<RecordReport['profile']>;
  readonly site?: ReportField;
  readonly address?: ReportField;
  readonly pageKind?: PageKind;
  readonly overBudget?: true;
  readonly unsettled?: true;
  readonly flags: readonly PlacedFlag[];
  readonly removed: readonly Removed[];
}

/** The content of a report. */
export interface Form {
  readonly fields?: readonly FieldName[];
  /** Flags, removed blocks and edits one by one with line, column and byte. */
  readonly positions?: boolean;
  /** The tool that made it, if the caller knows more than the options of `clean`. */
  readonly tool?: Tool;
  /** The statistics of the result, if the caller has them. */
  readonly stats?: Stats;
}

/** The report on a result, as plain data for JSON, with all fields and places. */
export function toReport(result: Result, form: Pick<Form, 'tool'> = {}): Report {
  return writeFields(result, { ...form, fields: REPORT_FIELDS, positions: true }) as Report;
}

/**
 * The report on a result for a record that has the text itself: the fields for readers, unless `form` says
 * otherwise.
 */
export function toRecord(result: Result, { fields = RECORD_FIELDS, ...form }: Form = {}): RecordReport {
  return writeFields(result, { ...form, fields: fields.filter((name) => name !== 'text') });
}

/** The fields of a form, in the order of the schema. */
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
    ...(has('pageKind') && result.pageKind ? { pageKind: result.pageKind } : {}),
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
