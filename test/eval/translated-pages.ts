import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CleanOptions, clean, type Result } from '../../src/index.ts';
import { readRecords } from './measure.ts';
import { score } from './scorer.ts';

/* Translated pages and their scores, shared by `pages`, `mtweb` and `folders`. */

/** A page with its labelled lines. */
export interface TranslatedPage {
  readonly id: string;
  readonly skin: string;
  readonly raw: string;
}

/** The number of repairs of one kind that were made. */
export interface Repairs {
  readonly n: number;
  readonly fixed: number;
}

/** The scores of all pages, or of those of one density. In percent, except `fixes`. */
export interface PageFigures {
  readonly perfect: number;
  readonly perfectWithLeftovers: number;
  readonly strict: number;
  readonly lost: number;
  readonly left: number;
  readonly linesLeft: number;
  readonly title: number;
  readonly soundChanged: number;
  readonly fixes: Readonly<Record<string, Repairs>>;
}

export interface PageScores {
  readonly ALL: PageFigures;
  readonly 'density few'?: PageFigures;
  readonly headings?: { readonly wanted: number; readonly seen: number; readonly wrong: number };
}

/** The cleaned page in the scorer's format. */
export function predictionOf(id: string, result: Result): object {
  const { text, title, blocks } = result;
  const headings = blocks
    .filter(({ kind, span }) => kind === 'heading' && span.start !== title?.span?.start)
    .map(({ span }) => text.slice(span.start, span.end));
  return { id, text, title: title?.text ?? '', headings };
}

/**
 * Cleans the pages of a file and scores them. For a file named `unread` it returns only totals. `optionsFor` may choose
 * a model that has not seen the page.
 */
export function scorePages(
  data: string,
  file: string,
  optionsFor: (page: TranslatedPage) => CleanOptions = () => ({}),
): PageScores | undefined {
  const gold = join(data, file);
  if (!existsSync(gold)) return undefined;
  const predictions = readRecords<TranslatedPage>(gold).map((page) =>
    predictionOf(page.id, clean(page.raw, optionsFor(page))),
  );
  return score<PageScores>({ script: join(data, 'mtweb/score.mjs'), gold, predictions });
}

/** The percentage of repairs made, of the given kinds or of all. */
export function repaired({ fixes }: PageFigures, kinds?: readonly string[]): number {
  let [fixed, all] = [0, 0];
  for (const [kind, one] of Object.entries(fixes)) {
    if (kinds && !kinds.includes(kind)) continue;
    fixed += one.fixed;
    all += one.n;
  }
  return all > 0 ? (100 * fixed) / all : 0;
}
