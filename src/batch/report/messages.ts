import type { Ignore } from '../../flags/filter.ts';
import type { Result } from '../../index.ts';
import type { LeftOut } from '../input/discover.ts';
import type { Totals } from './totals.ts';

type PageKind = NonNullable<Result['pageKind']>;

/** The warning about a text from which nothing was removed, because it would have been too much. */
export function overBudgetMessage(name: string): string {
  return `${name}: nothing was removed, because it would be more than --max-removal allows; if the text is mostly menus and forms, raise it`;
}

/** The warning about a text on which the passes did not converge. */
export function unsettledMessage(name: string): string {
  return `${name}: left unchanged, because the passes did not converge; please report this text`;
}

/** The warning about a text with no article left. */
export function nothingLeftMessage(name: string): string {
  return `${name}: no article found: all lines except the title look like menus, forms or links; clean-article explain ${name} says why`;
}

/** The warning about a text whose encoding is a weak guess. */
export function weakEncodingMessage(name: string, encoding: string): string {
  return `${name}: read as ${encoding}, which is a weak guess: if letters look wrong, give the encoding with --encoding`;
}

/** The message about unseen flags of files. */
export function flagsHint(flags: number): string {
  return `${flags} flag${flags === 1 ? '' : 's'}: list them with --flags flags.txt (or .tsv, .jsonl)`;
}

/** The number of files that changed, or would. */
export function changedMessage({ changed, done }: Pick<Totals, 'changed' | 'done'>, verb: string): string {
  return `${changed} of ${done} file${done === 1 ? '' : 's'} ${verb}`;
}

const MOST_KINDS = 6;

/** The message about files left out of folders; undefined if there are none. */
export function leftOutMessage({ kinds, ignored }: LeftOut): string | undefined {
  const sorted = [...kinds].sort((a, b) => b[1] - a[1]);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  const shown = sorted.slice(0, MOST_KINDS).map(([kind, count]) => `${count} ${kind || 'without extension'}`);
  if (sorted.length > MOST_KINDS) shown.push('\u2026');
  const parts = [
    ...(total > 0
      ? [`${total} file${total === 1 ? '' : 's'} of other kinds left out (${shown.join(', ')})`]
      : []),
    ...(ignored > 0 ? [`${ignored} left out by .gitignore (--no-ignore takes them)`] : []),
  ];
  return parts.length > 0 ? parts.join('; ') : undefined;
}

/** The warning about an ignore with the former name of a rule. */
export function renamedIgnoreMessage({ origin, rule, formerly }: Ignore): string {
  return `${origin}: ${formerly} is called ${rule} now`;
}

/** The message about a file that is a page, although its name does not say so. */
export function pageMessage(name: string): string {
  return `${name}: contains an HTML page and was read as one; --from text reads it as text`;
}

/** The message about a page without an article. */
export function pageKindMessage(name: string, { kind, probability }: PageKind): string {
  return `${name}: no article, but ${KINDS[kind]} (probability ${probability})`;
}

const KINDS: Readonly<Record<PageKind['kind'], string>> = {
  list: 'a list of links',
  search: 'the results of a search',
  error: 'an error page',
  consent: 'a request for consent',
};

/** The message about an ignore that matched no flag. */
export function unusedIgnoreMessage({ origin, rule }: Ignore): string {
  return `${origin}: the ignore of ${rule} no longer matches anything; remove it`;
}
