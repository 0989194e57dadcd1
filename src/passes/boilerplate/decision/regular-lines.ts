import type { Page } from '../analysis.ts';
import { EVIDENCE } from '../features/furniture-features.ts';
import type { BlockEvidence, Evidence } from './evidence.ts';

/** The maximum number of words in such a line, and the minimum in the paragraph under it. */
const MOST_WORDS = 3;
const PARAGRAPH_WORDS = 6;
/** This many different lines are a pattern. */
const LEAST_LINES = 3;

/** Labels that such a line may have: a time, a date, a name. */
const PATTERNS: ReadonlySet<string> = new Set(['clock', 'date-line', 'author-line']);

/**
 * Short, different lines above the paragraphs of a text: the words of a glossary, the names in a conversation, the
 * times of a live report. They are the pattern of the text, so they are not leftovers. Other labels do not count,
 * unless `withLabels` is set and the lines beside them are not labels: a text about the web has headings such as
 * `Comments`.
 */
export function regularLines(
  { text, spans, tokens }: Page,
  evidence: Evidence,
  withLabels: boolean,
): ReadonlySet<number> {
  const found: number[] = [];
  const lines = new Set<string>();
  const wordsOf = (block: number) => tokens.firstWord[block + 1] - tokens.firstWord[block];
  const isAlone = (block: number) => !isLabel(evidence[block - 1]) && !isLabel(evidence[block + 1]);
  const mayBePattern = (block: number) => isPattern(evidence[block]) || (withLabels && isAlone(block));
  const isLine = (block: number) => wordsOf(block) <= MOST_WORDS && mayBePattern(block);
  for (let block = 0; block + 1 < spans.length; block++) {
    if (!isLine(block) || wordsOf(block + 1) < PARAGRAPH_WORDS) continue;
    found.push(block);
    lines.add(text.slice(spans[block].start, spans[block].end));
  }
  return new Set(lines.size >= LEAST_LINES ? found : []);
}

function isPattern(evidence: BlockEvidence | undefined): boolean {
  return !evidence || !isLabel(evidence) || PATTERNS.has(evidence.key);
}

function isLabel(evidence: BlockEvidence | undefined): boolean {
  return evidence !== undefined && evidence.weight >= EVIDENCE.likely;
}
