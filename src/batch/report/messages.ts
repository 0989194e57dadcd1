import type { Ignore } from '../../flags/filter.ts';

/** What is said of a text from which nothing was removed, since it would have been too much. */
export function overBudgetMessage(name: string): string {
  return `${name}: left whole, since more would be removed than --max-removal allows`;
}

/** What is said of a text on which the passes did not reach a fixed point. */
export function unsettledMessage(name: string): string {
  return `${name}: left as it was, since the passes came to no rest on it`;
}

/** What is said of a text of which no article is left. */
export function nothingLeftMessage(name: string): string {
  return `${name}: nothing of an article is left: all lines but the title are boilerplate`;
}

/** What is said of a file that holds a page although its name does not say so. */
export function pageMessage(name: string): string {
  return `${name}: holds a page of HTML and was read as one; --from text reads it as it stands`;
}

/** What is said of an ignore that matched no flag. */
export function unusedIgnoreMessage({ origin, rule }: Ignore): string {
  return `${origin}: the ignore of ${rule} matches nothing any more; remove it`;
}
