import type { Page } from '../analysis.ts';
import { EVIDENCE } from '../features/furniture-features.ts';
import type { BlockEvidence, Evidence } from './evidence.ts';

/** The maximum number of words in such a line, and the minimum in the paragraph under it. */
const MOST_WORDS = 3;
const PARAGRAPH_WORDS = 6;
/** This many different lines are a pattern. */
const LEAST_LINES = 3;

/** A word and a colon with which headings of one series begin: `Problem: …`, `Practice: …`, `Effect: …`. */
const LEAD = /^\p{Lu}[\p{L}-]{2,19}:(?= \S)/u;
/** A line with more words may be a paragraph itself. */
const MOST_LEAD_WORDS = 16;

/** Labels that such a line may have: a time, a date, a name. */
const PATTERNS: ReadonlySet<string> = new Set(['clock', 'date-line', 'author-line']);

/**
 * Short, different lines above the paragraphs of a text: the words of a glossary, the names in a conversation, the
 * times of a live report, or headings with such a lead. They are the pattern of the text, so they are not leftovers.
 * Other labels do not count, unless `withLabels` is set and the lines beside them are not labels: a text about the
 * web has headings such as `Comments`.
 */
export function regularLines(
  { text, spans, tokens }: Page,
  evidence: Evidence,
  withLabels: boolean,
): ReadonlySet<number> {
  const short: Line[] = [];
  const led: Line[] = [];
  const wordsOf = (block: number) => tokens.firstWord[block + 1] - tokens.firstWord[block];
  const isAlone = (block: number) => !isLabel(evidence[block - 1]) && !isLabel(evidence[block + 1]);
  const mayBePattern = (block: number) => isPattern(evidence[block]) || (withLabels && isAlone(block));
  for (let block = 0; block + 1 < spans.length; block++) {
    const words = wordsOf(block);
    if (words > MOST_LEAD_WORDS || wordsOf(block + 1) < PARAGRAPH_WORDS || !mayBePattern(block)) continue;
    const line = text.slice(spans[block].start, spans[block].end);
    const lead = LEAD.exec(line)?.[0];
    if (words <= MOST_WORDS) short.push({ block, own: line });
    else if (lead !== undefined) led.push({ block, own: lead });
  }
  return new Set([short, led].filter(isSeries).flatMap((lines) => lines.map(({ block }) => block)));
}

/** A line, and what of it no other line of its series has. */
interface Line {
  readonly block: number;
  readonly own: string;
}

const isSeries = (lines: readonly Line[]): boolean =>
  new Set(lines.map(({ own }) => own)).size >= LEAST_LINES;

function isPattern(evidence: BlockEvidence | undefined): boolean {
  return !evidence || !isLabel(evidence) || PATTERNS.has(evidence.key);
}

function isLabel(evidence: BlockEvidence | undefined): boolean {
  return evidence !== undefined && evidence.weight >= EVIDENCE.likely;
}
