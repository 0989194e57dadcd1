import type { Document } from '../../text/document.ts';
import { perDocument } from '../../text/per-document.ts';
import { lowerBound, type Span } from '../../text/span.ts';
import { type Finding, isFlag, type Rule } from '../rule.ts';
import type { CandidateRule } from './analysis.ts';

const NOTHING: readonly Finding[] = [];

/** A rule without flags on shielded places, on words or phrases of the accept list, or on names of the names list. */
export function withSuppression({ candidates, ...rule }: CandidateRule): Rule {
  return {
    ...rule,
    check: (doc) => (candidates?.(doc).length === 0 ? NOTHING : unsuppressed(doc, rule.check(doc))),
  };
}

/** The accept list and the names list, normalised. */
const acceptedIn = perDocument(({ options }: Document): readonly string[] =>
  [...options.accept, ...options.names].map(normalised).filter((word) => word !== ''),
);

function unsuppressed(doc: Document, findings: Iterable<Finding>): readonly Finding[] {
  let left: Finding[] | undefined;
  for (const finding of findings) {
    if (isShielded(doc, finding.span)) continue;
    const accepted = acceptedIn(doc);
    if (accepted.length > 0 && isFlag(finding) && isAccepted(doc, finding.span, accepted)) continue;
    left ??= [];
    left.push(finding);
  }
  return left ?? NOTHING;
}

function isShielded({ shielded }: Document, span: Span): boolean {
  const next = shielded[lowerBound(shielded, span.start)];
  return next !== undefined && next.start < span.end;
}

/** True where an accepted phrase covers the flagged words, or is a part of them, in whole words. */
function isAccepted(doc: Document, { start, end }: Span, accepted: readonly string[]): boolean {
  const flagged = ` ${normalised(doc.text.slice(start, end))} `;
  const around = ` ${normalised(doc.text.slice(Math.max(0, start - 60), Math.min(doc.text.length, end + 60)))} `;
  return accepted.some((phrase) => {
    if (flagged.includes(` ${phrase} `)) return true;
    return ` ${phrase} `.includes(flagged) && around.includes(` ${phrase} `);
  });
}

const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu;

function normalised(text: string): string {
  return text.toLowerCase().replace(NOT_WORD, ' ').trim();
}
