import type { Ignore } from '../../flags/filter.ts';
import type { LeftOut } from '../input/discover.ts';
import type { Totals } from './totals.ts';

/** What is said of a text from which nothing was removed, since it would have been too much. */
export function overBudgetMessage(name: string): string {
  return `${name}: left whole, since more of its words would go than --max-removal allows; if it is mostly menus and forms, raise that`;
}

/** What is said of a text on which the passes did not reach a fixed point. */
export function unsettledMessage(name: string): string {
  return `${name}: left as it was, since each repair gave another one something to repair; please report this text`;
}

/** What is said of a text of which no article is left. */
export function nothingLeftMessage(name: string): string {
  return `${name}: no article is found: all lines but the title look like menus, forms and links; clean-article explain ${name} says why`;
}

/** What is said of a text whose encoding is hardly more than a guess. */
export function weakEncodingMessage(name: string, encoding: string): string {
  return `${name}: read as ${encoding}, which is a weak guess: where letters are wrong, name the encoding with --encoding`;
}

/** What is said of files whose flags nobody saw. */
export function flagsHint(flags: number): string {
  return `${flags} flag${flags === 1 ? '' : 's'}: list them with --flags flags.txt (or .tsv, .jsonl)`;
}

/** How many of the files changed, or would. */
export function changedMessage({ changed, done }: Pick<Totals, 'changed' | 'done'>, verb: string): string {
  return `${changed} of ${done} file${done === 1 ? '' : 's'} ${verb}`;
}

const MOST_KINDS = 6;

/** What a run left out of folders; undefined where that is nothing. */
export function leftOutMessage({ kinds, ignored }: LeftOut): string | undefined {
  const sorted = [...kinds].sort((a, b) => b[1] - a[1]);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  const shown = sorted.slice(0, MOST_KINDS).map(([kind, count]) => `${count} ${kind || 'without ending'}`);
  if (sorted.length > MOST_KINDS) shown.push('\u2026');
  const parts = [
    ...(total > 0
      ? [`${total} file${total === 1 ? '' : 's'} of other kinds left out (${shown.join(', ')})`]
      : []),
    ...(ignored > 0 ? [`${ignored} left out by .gitignore (--no-ignore takes them)`] : []),
  ];
  return parts.length > 0 ? parts.join('; ') : undefined;
}

/** What is said of an ignore whose rule has another name now. */
export function renamedIgnoreMessage({ origin, rule, formerly }: Ignore): string {
  return `${origin}: ${formerly} is called ${rule} now: write that`;
}

/** What is said of a file that holds a page although its name does not say so. */
export function pageMessage(name: string): string {
  return `${name}: holds a page of HTML and was read as one; --from text reads it as it stands`;
}

/** What is said of an ignore that matched no flag. */
export function unusedIgnoreMessage({ origin, rule }: Ignore): string {
  return `${origin}: the ignore of ${rule} matches nothing any more; remove it`;
}
