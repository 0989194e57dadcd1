import type { Result } from '../clean.ts';
import type { Severity } from '../passes/rule.ts';
import type { PlacedFlag } from '../pipeline.ts';
import { arrivalThrough } from '../text/position-map.ts';
import { flagId } from './flag-id.ts';

/** A flag that a person has seen and accepted. */
export interface Ignore {
  /** Matches the absolute path, with slashes; undefined for all files. */
  readonly path: RegExp | undefined;
  /** The id of a rule or a pass. */
  readonly rule: string;
  /** The flagged words; undefined for any. */
  readonly words: string | undefined;
  /** The id of one flag, as the HTML report shows it; undefined for any. */
  readonly id?: string | undefined;
  readonly reason: string;
  /** Where it was written, for the message that it matches nothing: `FILE.cleanignore:3`. */
  readonly origin: string;
  /** The glob of `path`, as it was written. */
  readonly glob?: string | undefined;
  /** The former name of the rule, if that was written. */
  readonly formerly?: string | undefined;
}

/** Which flags are shown, and with which severity. */
export interface Selection {
  /** Flags below this confidence are not shown; 0 to 1. */
  readonly minConfidence: number;
  /** The lowest severity that is shown. */
  readonly severity: Severity;
  /** Severities by rule or pass id, instead of the rule's own. */
  readonly severities: Readonly<Record<string, Severity>>;
  readonly ignores: readonly Ignore[];
  /** The folder that relative paths start from, absolute, with slashes. */
  readonly base: string;
}

export interface Selected {
  readonly result: Result;
  /** The ignores that matched a flag. */
  readonly used: readonly Ignore[];
}

/** In ascending order. */
export const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

/** The result with only the flags that the user wants to see. The text and the edits do not change. */
export function select(result: Result, selection: Selection): Selected {
  const used = new Set<Ignore>();
  const ignores = selection.ignores.filter((ignore) => appliesTo(ignore, result.path, selection.base));
  const least = SEVERITIES.indexOf(selection.severity);
  const flags = result.flags
    .map((raised) => withSeverity(raised, selection))
    .filter((raised) => {
      const { confidence, severity } = raised.finding;
      if (confidence < selection.minConfidence || SEVERITIES.indexOf(severity) < least) return false;
      const matching = ignores.filter((ignore) => isIgnored(raised, ignore, result));
      for (const ignore of matching) used.add(ignore);
      return matching.length === 0;
    });
  return { result: { ...result, flags }, used: [...used] };
}

/** True for an ignore that applies to this file. Those that match no flag can then be reported. */
export function appliesTo(ignore: Ignore, path: string | undefined, base: string): boolean {
  if (!ignore.path) return true;
  if (path === undefined) return false;
  const plain = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');
  return ignore.path.test(plain.startsWith('/') ? plain : `${base}/${plain}`);
}

function withSeverity(raised: PlacedFlag, { severities }: Selection): PlacedFlag {
  const severity = severities[raised.rule] ?? severities[raised.rule.split('/')[0]];
  return severity ? { ...raised, finding: { ...raised.finding, severity } } : raised;
}

function isIgnored(raised: PlacedFlag, ignore: Ignore, result: Result): boolean {
  if (raised.rule !== ignore.rule && !raised.rule.startsWith(`${ignore.rule}/`)) return false;
  if (ignore.words === undefined && ignore.id === undefined) return true;
  const later = result.passes.slice(raised.pass).map(({ positions }) => positions);
  const place = arrivalThrough(raised.finding.span, later);
  if (ignore.id !== undefined && ignore.id !== flagId(raised.rule, result.text, place)) return false;
  return ignore.words === undefined || result.text.slice(place.start, place.end).includes(ignore.words);
}
