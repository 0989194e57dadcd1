import type { Span } from '../../../text/span.ts';
import { type FurnitureMatch, matchFurniture } from './match.ts';

/*
 * Lines recur: each round of cleaning reads those that stay, and the pages of a site share their menus. So the furniture
 * of recent lines is remembered. A remembered line keeps its text in memory, hence the bound on the texts.
 */

type Matches = Map<string, FurnitureMatch | null>;

/** When texts of this length together have been read, the older half of the memory is dropped. In UTF-16 units. */
const MOST_UNITS = 1 << 22;

let recent: Matches = new Map();
let earlier: Matches = new Map();
let units = 0;

/** The furniture of the lines at the given spans of a text. */
export function furnitureOf(text: string, spans: readonly Span[]): (FurnitureMatch | null)[] {
  units += text.length;
  if (units > MOST_UNITS) {
    earlier = recent;
    recent = new Map();
    units = text.length;
  }
  return spans.map(({ start, end }) => furnitureOfLine(text.slice(start, end)));
}

function furnitureOfLine(line: string): FurnitureMatch | null {
  let match = recent.get(line);
  if (match !== undefined) return match;
  match = earlier.get(line);
  if (match === undefined) match = matchFurniture(line);
  recent.set(line, match);
  return match;
}
