import type { Span } from '../../text/span.ts';
import { COLUMNS, WIDTH } from './features.ts';
import type { Page } from './page.ts';
import { COUNTS, END, LETTERS, NO_END, SENTENCE_END } from './words.ts';

/** A title, where it stands, and how sure we are. `block` is its block. */
export interface Title {
  readonly block: number;
  readonly span: Span;
  readonly score: number;
  /** The block of the document's `<title>`, where that is another one. */
  readonly siteTitle: number;
}

const BODY = COLUMNS.indexOf('body words');
const LOOK = 400;
const MOST_WORDS = 34;
const LEAST_SCORE = 0.3;

/** A site's name behind or before a title: parts of a line between spaced separators. */
const SEPARATOR = /\s+(?:[|\u2013\u2014\u00b7\u00bb\u00ab\u203a\u2022:~]|-{1,2}|::)\s+|\s+\|\s*|:\s+/u;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How much of two titles is the same, as F1 over their words. */
function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const rest = [...b];
  let same = 0;
  for (const word of a) {
    const at = rest.indexOf(word);
    if (at >= 0) {
      rest.splice(at, 1);
      same++;
    }
  }
  return (2 * same) / (a.length + b.length);
}

/** The article's title: the line that the document's own title line repeats, or else the one its body talks about. */
export function findTitle(page: Page): Title | undefined {
  const { scan, spans, text } = page;
  if (scan.blocks < 2) return undefined;
  const start = articleStart(page);
  const head = spans[0].end - spans[0].start <= 300 ? text.slice(spans[0].start, spans[0].end) : '';
  const parts = head ? headParts(head) : [];
  let best: Title | undefined;
  for (let block = 0; block < Math.min(scan.blocks, Math.max(start + 3, 3), LOOK); block++) {
    const score = titleScore(page, { block, start, parts });
    if (score > (best?.score ?? LEAST_SCORE)) best = { block, span: spans[block], score, siteTitle: -1 };
  }
  if (best && best.block > 0 && parts.length > 0) {
    const words = wordsOf(text.slice(best.span.start, best.span.end));
    const isSame = parts.some((part) => likeness(part, words) > 0.8);
    return isSame && wordsOf(head).length <= words.length + 8 ? { ...best, siteTitle: 0 } : best;
  }
  if (best && best.block === 0) return { ...best, span: withoutSite(text, best.span) };
  return best;
}

/** The first block of what looks like the article: kept by the model and prose. */
function articleStart({ scan, logits }: Page): number {
  let first = -1;
  for (let block = 0; block < scan.blocks; block++) {
    const words = scan.first[block + 1] - scan.first[block];
    if (logits[block] > 0 || words < 15) continue;
    if (first < 0) first = block;
    if (words >= 25) return first;
  }
  return first < 0 ? 0 : first;
}

function headParts(head: string): string[][] {
  const parts = head.split(SEPARATOR);
  const words = [head, ...parts].map(wordsOf);
  for (let end = 2; end < parts.length; end++) words.push(wordsOf(parts.slice(0, end).join(' ')));
  return words.filter((part) => part.length > 1);
}

interface Candidate {
  readonly block: number;
  readonly start: number;
  readonly parts: readonly (readonly string[])[];
}

function titleScore(page: Page, { block, start, parts }: Candidate): number {
  const { scan, spans, text, templates, features } = page;
  const words = scan.first[block + 1] - scan.first[block];
  const base = block * COUNTS;
  const letters = scan.counts[base + LETTERS];
  if (
    words < 1 ||
    letters < 4 ||
    (words > MOST_WORDS && letters > 120) ||
    spans[block].end - spans[block].start > 300
  )
    return 0;
  const end = scan.counts[base + END];
  let score = 0;
  const own = wordsOf(text.slice(spans[block].start, spans[block].end));
  if (block > 0 && parts.length > 0) {
    const likenesses = parts.map((part) => likeness(part, own) * Math.min(1, 0.5 + part.length / 10));
    score += 2.2 * Math.max(...likenesses);
  } else if (block === 0) score += 0.55;
  const overlap = Math.max(0, features.values[block * WIDTH + BODY]);
  score += 0.9 * overlap;
  const distance = start - block;
  score += distance > 0 ? 0.8 / (1 + distance / 6) : distance === 0 ? -0.3 : -0.6;
  if (words < 3) score -= 0.6;
  else if (words >= 5 && words <= 18) score += 0.3;
  if (templates[block] !== 0 && words < 8) score -= 0.9;
  if (end === SENTENCE_END) score -= words > 14 ? 0.7 : 0.2;
  else if (end !== NO_END) score -= 0.4;
  if (features.values[block * WIDTH + 6] > 0.4) score -= 0.4;
  if (features.values[block * WIDTH + DATE] === 2) score -= 0.8;
  return score;
}

const DATE = COLUMNS.indexOf('date');
const SITE =
  /\s+(?:[|\u2013\u2014\u00b7\u00bb\u203a\u2022]|-|::)\s+[^|\u2013\u2014\u00b7\u00bb\u203a\u2022]{2,60}$/u;

/** The title without the site's name at its end, where a separator with spaces and a short rest tell it. */
function withoutSite(text: string, span: Span): Span {
  const line = text.slice(span.start, span.end);
  const site = SITE.exec(line);
  if (!site || site.index < 10) return span;
  const before = wordsOf(line.slice(0, site.index)).length;
  const after = wordsOf(site[0]).length;
  return after <= 5 && before >= 3 && before > after
    ? { start: span.start, end: span.start + site.index }
    : span;
}
