import { randoms } from './boosting.ts';
import type { ComposedLine } from './composed.ts';
import type { Labelled } from './mixtures.ts';

/*
 * Real pages with most furniture removed: an article with a few lines between and around its paragraphs, as scrapers
 * leave it. They have what composed pages lack: teasers, notices and captions that are sentences.
 */

/** How many furniture lines stay: the share of pages, the minimum, the maximum. */
const DENSITIES: readonly (readonly [share: number, least: number, most: number])[] = [
  [0.6, 1, 8],
  [0.25, 6, 20],
  [0.15, 15, 40],
];
/** Lines further from the article are menus, which scrapers remove first. */
const NEAR = 25;
const LONGEST_RUN = 4;
/** The share of lines to hide from the lexicon. */
const UNKNOWN = 0.5;

type Random = () => number;

/** A page with only a few of its furniture lines; undefined if it has none. The same seed makes the same page. */
export function thinned(lines: readonly Labelled[], seed: number): readonly ComposedLine[] | undefined {
  const random = randoms(seed);
  const near = nearArticle(lines);
  if (near.length === 0) return undefined;
  const stays = new Set<number>();
  const wanted = Math.min(near.length, countOf(random));
  while (stays.size < wanted) {
    const from = near[Math.floor(random() * near.length)];
    const run = 1 + Math.floor(random() * LONGEST_RUN);
    for (let at = from; at < from + run && lines[at]?.drop === 1 && stays.size < wanted; at++) stays.add(at);
  }
  return lines.flatMap((line, at) => {
    if (line.drop === 0) return [line];
    return stays.has(at) ? [{ ...line, isUnknown: random() < UNKNOWN }] : [];
  });
}

function countOf(random: Random): number {
  let draw = random();
  for (const [share, least, most] of DENSITIES) {
    if (draw < share) return least + Math.floor(random() * (most - least + 1));
    draw -= share;
  }
  return 1;
}

/** The furniture lines in or near the article. */
function nearArticle(lines: readonly Labelled[]): number[] {
  const first = lines.findIndex(({ drop }) => drop === 0);
  const last = lines.findLastIndex(({ drop }) => drop === 0);
  if (first < 0) return [];
  return lines.flatMap(({ drop }, at) => (drop === 1 && at >= first - NEAR && at <= last + NEAR ? [at] : []));
}
