import { type FolderCount, LEAST_RECURRING } from '../../internal.ts';

/** The number of groups of copies listed without --verbose. */
const MOST_GROUPS = 10;
const MOST_NAMES = 5;

/** The messages about the counts of a run: recurring lines, and copies of texts. */
export function learntLines({ sites, copies }: FolderCount, isVerbose: boolean): readonly string[] {
  let lines = 0;
  let learntSites = 0;
  for (const counts of sites.values()) {
    let own = 0;
    for (const { texts } of counts.lines.values()) if (texts >= LEAST_RECURRING) own++;
    lines += own;
    if (own > 0) learntSites++;
  }
  return [
    ...(lines > 0
      ? [`${count(lines, 'line')} found to recur over the texts of ${count(learntSites, 'site')}`]
      : []),
    ...copyLines({ copies }, isVerbose),
  ];
}

/** The message about copies of one text. */
export function copyLines({ copies }: Pick<FolderCount, 'copies'>, isVerbose = false): readonly string[] {
  const shown = isVerbose ? copies : copies.slice(0, MOST_GROUPS);
  const rest = copies.length - shown.length;
  return [
    ...shown.map((names) => `copies of one text, counted once: ${listOf(names, isVerbose)}`),
    ...(rest > 0 ? [`${rest} more groups of copies: --verbose lists them`] : []),
  ];
}

function listOf(names: readonly string[], isVerbose: boolean): string {
  const rest = isVerbose ? 0 : names.length - MOST_NAMES;
  return rest > 0 ? `${names.slice(0, MOST_NAMES).join(', ')} and ${rest} more` : names.join(', ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
