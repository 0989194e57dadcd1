import type { SiteEvidence } from '../../../text/options.ts';
import { LEAST_RECURRING } from './body.ts';
import { fingerprint } from './fingerprint.ts';
import { lineKeys } from './line-key.ts';

/** A line that recurs over the texts of a site. */
export interface LearntLine {
  readonly line: string;
  /** Documents of the site that contain it; copies count once. */
  readonly texts: number;
}

/** The lines among the given ones that recur on their site, each once. */
export function learntLines(lines: Iterable<string>, evidence: SiteEvidence): readonly LearntLine[] {
  const found = new Map<string, LearntLine>();
  if (evidence.texts < LEAST_RECURRING) return [];
  for (const raw of lines) {
    const { exact } = lineKeys(raw);
    if (exact === '' || found.has(exact)) continue;
    const texts = evidence.line(fingerprint(exact))?.texts ?? 0;
    if (texts >= LEAST_RECURRING) found.set(exact, { line: raw.trim(), texts });
  }
  return [...found.values()];
}
