import { randoms } from './boosting.ts';
import type { ComposedLine } from './composed.ts';
import type { Labelled } from './mixtures.ts';

/*
 * Real pages of which most furniture was taken out: an article with a few lines between and around its paragraphs, as
 * scrapers leave it. Their lines are what composed pages lack: teasers, notices and captions that are sentences.
 */

/** How many lines of furniture stay: the share of the pages, the fewest, the most. */
const DENSITIES: readonly (readonly [share: number, least: number, most: number])[] = [
  [0.6, 1, 8],
  [0.25, 6, 20],
  [0.15, 15, 40],
];
/** Lines farther from the article are menus, which scrapers take out first. */
const NEAR = 25;
const LONGEST_RUN = 4;
/** The share of lines that the lexicon shall not know. */
const UNKNOWN = 0.5;

type Random = () => number;

/** A page with few of its lines that are no article; undefined where it has none. The same seed makes the same page. */
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

/** The lines that are no article and stand in or near it. */
function nearArticle(lines: readonly Labelled[]): number[] {
  const first = lines.findIndex(({ drop }) => drop === 0);
  const last = lines.findLastIndex(({ drop }) => drop === 0);
  if (first < 0) return [];
  return lines.flatMap(({ drop }, at) => (drop === 1 && at >= first - NEAR && at <= last + NEAR ? [at] : []));
}
