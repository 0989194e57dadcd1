import type { Result } from '../clean.ts';
import type { IssueType, Severity } from '../passes/rule.ts';
import type { PassResult, PlacedFlag as RaisedFlag } from '../pipeline.ts';
import { type Locator, locatorOf } from '../source/locator.ts';
import type { Change } from '../text/edit.ts';
import { arrivalThrough, originThrough, type PositionMap } from '../text/position-map.ts';
import type { Span } from '../text/span.ts';
import type { EditPlaces } from './compact-edits.ts';

/** A place in the original: start and end, in UTF-16 units of the string or the decoded file. */
export type Range = readonly [start: number, end: number];

/** One removed block, without the white space around it. */
export interface Removed {
  readonly rule: string;
  readonly text: string;
  readonly source: Range;
  readonly line: number;
  readonly confidence: number;
  readonly reasons?: readonly string[];
}

/** One change with its place in the original. */
export interface EditRecord {
  /** The round that made it, from 1. */
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

/** A flag as records store it: its place is counted in characters. */
export interface Flag {
  readonly rule: string;
  readonly type: IssueType;
  readonly severity: Severity;
  readonly confidence: number;
  readonly message: string;
  /** The flagged words of the clean text, and their place there. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly source: Range;
  readonly evidence?: readonly string[];
  readonly suggestion?: string;
}

/** A flag with its place for people and editors. */
export interface PlacedFlag extends Flag {
  readonly line: number;
  readonly column: number;
  /** Byte of the original. */
  readonly byte: number;
}

export function rangeOf(span: Span, locator: Locator): Range {
  return [locator.original(span.start), locator.original(span.end)];
}

/** What maps a place in the text of a pass back to the original. */
interface Origins {
  readonly locator: Locator;
  readonly trail: readonly PositionMap[];
}

function originsOf({ passes, original, source }: Result, given: Locator | undefined): Origins {
  return { locator: given ?? locatorOf(original, source), trail: passes.map(({ positions }) => positions) };
}

/** The place in the original of a span of the text that pass number `pass` was given. */
function originBefore(span: Span, pass: number, { trail }: Origins): Span {
  return originThrough(span, trail.slice(0, pass));
}

/** The removed blocks, without the white space around them. */
export function listRemoved(result: Result, locator?: Locator): readonly Removed[] {
  const origins = originsOf(result, locator);
  return result.passes.flatMap(({ removesBlocks, changes }, index) =>
    removesBlocks ? changes.flatMap((change) => toRemoved(change, index, origins)) : [],
  );
}

function toRemoved(change: Change, pass: number, origins: Origins): readonly Removed[] {
  const text = change.before.trim();
  if (text === '') return [];
  const start = change.at + change.before.indexOf(text);
  const place = originBefore({ start, end: start + text.length }, pass, origins);
  const { rule, confidence, reasons } = change;
  const removed = {
    rule,
    text,
    source: rangeOf(place, origins.locator),
    line: origins.locator.place(place.start).line,
    confidence,
  };
  return [reasons ? { ...removed, reasons } : removed];
}

/** The places of the changes of a pass in the original, for a report. */
export function editPlaces(
  result: Result,
  locator: Locator,
): (changes: readonly Change[], pass: number) => EditPlaces {
  const origins = originsOf(result, locator);
  return (changes, pass) => {
    const spans = changes.map(({ at, before }) =>
      originBefore({ start: at, end: at + before.length }, pass, origins),
    );
    const places = spans.map(({ start }) => locator.place(start));
    return {
      start: places.map(({ offset }) => offset),
      end: spans.map(({ end }) => locator.original(end)),
      line: places.map(({ line }) => line),
      column: places.map(({ column }) => column),
      byte: spans.map(({ start }) => locator.byte(start)),
    };
  };
}

/** The changes except removals of blocks, in the order in which they were made. */
export function listRepairs(result: Result): readonly EditRecord[] {
  const origins = originsOf(result, undefined);
  return result.passes.flatMap((pass, index) => (pass.removesBlocks ? [] : toEdits(pass, index, origins)));
}

function toEdits(
  { pass, round, changes }: PassResult,
  index: number,
  origins: Origins,
): readonly EditRecord[] {
  const { locator } = origins;
  return changes.map(({ rule, at, before, after, confidence }) => {
    const span = originBefore({ start: at, end: at + before.length }, index, origins);
    const { line, column } = locator.place(span.start);
    const byte = locator.byte(span.start);
    const source = rangeOf(span, locator);
    return { round, pass, rule, at, before, after, confidence, source, line, column, byte };
  });
}

/** The flags in the order of the original. Flags on words that were removed later are left out. */
export function listFlags(result: Result, locator?: Locator): readonly PlacedFlag[] {
  const origins = originsOf(result, locator);
  return result.flags
    .flatMap((raised) => toFlag(raised, result.text, origins))
    .sort((a, b) => a.source[0] - b.source[0] || a.source[1] - b.source[1] || (a.rule < b.rule ? -1 : 1));
}

function toFlag({ pass, rule, finding }: RaisedFlag, text: string, origins: Origins): readonly PlacedFlag[] {
  const { span, type, severity, confidence, message, evidence, suggestion } = finding;
  const { locator, trail } = origins;
  const place = arrivalThrough(span, trail.slice(pass));
  if (place.start === place.end && span.start < span.end) return [];
  const source = originBefore(span, pass, origins);
  const { line, column } = locator.place(source.start);
  return [
    {
      rule,
      type,
      severity,
      confidence,
      message,
      text: text.slice(place.start, place.end),
      start: place.start,
      end: place.end,
      source: rangeOf(source, locator),
      line,
      column,
      byte: locator.byte(source.start),
      ...(evidence && evidence.length > 0 ? { evidence } : {}),
      ...(suggestion === undefined ? {} : { suggestion }),
    },
  ];
}
