import type { Result } from '../clean.ts';
import { whyKept } from '../passes/boilerplate/decision/explain.ts';
import {
  type EditRecord,
  listFlags,
  listRemoved,
  listRepairs,
  type PlacedFlag,
  type Removed,
} from '../report/records.ts';
import { locatorOf } from '../source/locator.ts';
import { DEFAULT_RULE_OPTIONS, type SiteEvidence } from '../text/options.ts';
import { arrivalThrough, originThrough } from '../text/position-map.ts';
import { readDocument } from '../text/read-document.ts';
import type { Span } from '../text/span.ts';
import { optionsError } from './options.ts';
import { evidenceOf, type SiteProfile } from './site-profile.ts';

/** What became of a line of the original, and why. */
export interface LineAccount {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly fate: 'empty' | 'removed' | 'kept';
  readonly removed: readonly Removed[];
  readonly edits: readonly EditRecord[];
  readonly flags: readonly PlacedFlag[];
  /** Why the line stayed, for people. */
  readonly reasons: readonly string[];
}

/** The evidence for the result besides the text. */
export interface ExplainOptions {
  readonly profile?: SiteProfile | undefined;
  readonly site?: SiteEvidence | undefined;
  readonly url?: string | undefined;
}

/**
 * What became of a line, and why.
 * @param line from 1, in the original
 * @throws an Error named `OptionsError` for a line that the original does not have
 */
export function explain(result: Result, line: number, options: ExplainOptions = {}): LineAccount {
  const lines = linesOf(result);
  if (!Number.isInteger(line) || line < 1 || line > lines.length)
    throw optionsError(
      'line',
      `there is no line ${line}: the text has ${lines.length} line${lines.length === 1 ? '' : 's'}`,
    );
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const text = lines[line - 1];
  const span = { start, end: start + text.length };
  const plain = withPlainNewlines(result);
  const meets = ({ source: [from, end] }: Removed | EditRecord | PlacedFlag) =>
    from <= span.end && span.start <= end;
  const removed = listRemoved(plain).filter(meets);
  const isEmpty = text.trim() === '';
  const fate = isEmpty ? 'empty' : removed.length > 0 ? 'removed' : 'kept';
  return {
    line,
    text,
    fate,
    removed,
    edits: listRepairs(plain).filter(meets),
    flags: listFlags(plain).filter(meets),
    reasons: fate === 'kept' ? reasonsToKeep(result, span, options) : [],
  };
}

/** The lines of the original; no line begins after the last line end. */
export function linesOf({ original }: Result): readonly string[] {
  const lines = original.split('\n');
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines;
}

function reasonsToKeep(result: Result, span: Span, options: ExplainOptions): readonly string[] {
  if (result.overBudget) return ['more of the text would be removed than maxRemoval allows, so nothing was'];
  if (result.unsettled) return ['each round of the passes changed the text again, so it was left unchanged'];
  const { language, syntax, passes, text } = result;
  const now = arrivalThrough(
    span,
    passes.map(({ positions }) => positions),
  );
  const site = options.site ?? (options.profile && evidenceOf(options.profile, options.url));
  const rules = { ...DEFAULT_RULE_OPTIONS, site };
  return whyKept(readDocument(text, { language, syntax, options: rules }), now);
}

/** The edits with places in `original`, in which a line end is one character. */
export function withPlainNewlines(result: Result): Result {
  return { ...result, source: { ...result.source, newline: '\n', oddNewlines: [] } };
}

/** A place of the original. */
export interface OriginalPlace {
  /** Start and end, in UTF-16 units of the original string. */
  readonly source: readonly [start: number, end: number];
  /** Of the start, from 1. */
  readonly line: number;
  readonly column: number;
  /** The byte of the start in the original, from 0. */
  readonly byte: number;
}

/**
 * The place in the original of a span of the clean text.
 * @param span start and end, in UTF-16 units of `result.text`
 */
export function originOf(result: Result, { start, end }: Span): OriginalPlace {
  const { text, passes, original, source } = result;
  if (!(start >= 0 && end >= start && end <= text.length))
    throw optionsError(
      'span',
      `there is no span ${start} to ${end}: the clean text has ${text.length} units`,
    );
  const place = originThrough(
    { start, end },
    passes.map(({ positions }) => positions),
  );
  const locator = locatorOf(original, source);
  const { line, column } = locator.place(place.start);
  return {
    source: [locator.original(place.start), locator.original(place.end)],
    line,
    column,
    byte: locator.byte(place.start),
  };
}
