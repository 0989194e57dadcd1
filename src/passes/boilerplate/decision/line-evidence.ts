import type { Document } from '../../../text/document.ts';
import { perDocument, perText } from '../../../text/per-document.ts';
import { labelsOf } from '../analysis.ts';
import { type BlockEvidence, type Evidence, readEvidence } from './evidence.ts';

/** The evidence of the lines of one text. It depends only on the line, so it is valid in all rounds. */
const linesFor = perText(() => new Map<string, BlockEvidence | undefined>());

/** The evidence of each block of a document. Only new lines are matched. */
export const evidenceOf: (doc: Document) => Evidence = perDocument((doc) => {
  const known = linesFor(doc.options);
  const lines = doc.blocks.map(({ span }) => doc.text.slice(span.start, span.end));
  if (lines.every((line) => known.has(line))) return lines.map((line) => known.get(line));
  const evidence = readEvidence(labelsOf(doc));
  lines.forEach((line, block) => {
    known.set(line, evidence[block]);
  });
  return evidence;
});
