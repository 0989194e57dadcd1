/* Removes the name of the site, which pages put before or after their titles. */

/** The separators between a title and the name of a site. */
const SEPARATOR =
  /\s+[|\u2022\u00b7\u00bb\u00ab\u203a\u2013\u2014\u2015\uff5c:-]{1,2}\s+|\s*\|\s*|\s+::\s+|:\s+|\s+\/\s+|\s+[<>]\s+/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a title, case-folded, for comparison. */
export function words(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
}

/** The agreement of two titles: the F1 score of their words, with repetition. */
export function agreement(a: readonly string[], b: readonly string[]): number {
  const rest = new Map<string, number>();
  for (const word of b) rest.set(word, (rest.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of a) {
    const left = rest.get(word) ?? 0;
    if (left > 0) {
      same++;
      rest.set(word, left - 1);
    }
  }
  return a.length + b.length > 0 ? (2 * same) / (a.length + b.length) : 0;
}

/** The maximum number of titles to compare with each other. */
const MOST_TITLES = 12;

/** The names of the site as the difference between titles: one title contains another and adds the site. */
export function siteBeside(titles: readonly string[]): string[] {
  const some = titles.slice(0, MOST_TITLES);
  const whole = new Set(some.map((title) => words(title).join(' ')));
  return some.flatMap((title) =>
    [...title.matchAll(SEPARATOR)].flatMap(({ index, 0: mark }) => {
      const [before, after] = [title.slice(0, index), title.slice(index + mark.length)];
      const isBefore = whole.has(words(before).join(' '));
      const isAfter = whole.has(words(after).join(' '));
      // If each part is also a title by itself, either may be the site.
      if (isBefore === isAfter) return [];
      const [own, site] = isBefore ? [words(before), words(after)] : [words(after), words(before)];
      const isShorter = site.length <= MOST_SITE_WORDS && site.length < own.length;
      return isShorter ? [isBefore ? after : before] : [];
    }),
  );
}

const LEAST_WORDS = 3;
const MOST_SITE_WORDS = 6;

/**
 * The title without the site's name. `sites` are the names of the site. Without one, the shorter part of a two-part
 * title counts as the site, if the rest is long enough.
 */
export function withoutSite(title: string, sites: readonly string[]): string {
  const parts = [...title.matchAll(SEPARATOR)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
    mark,
  }));
  if (parts.length === 0) return title;
  const known = sites.map((site) => words(site).join('')).filter((site) => site !== '');
  const isSite = (text: string) => {
    const folded = words(text).join('');
    return (
      folded !== '' &&
      known.some(
        (site) =>
          site === folded || (folded.length > 4 && (site.startsWith(folded) || folded.startsWith(site))),
      )
    );
  };
  let [from, to] = [0, title.length];
  for (let index = parts.length - 1; index >= 0; index--)
    if (isSite(title.slice(parts[index].end, to))) to = parts[index].start;
  for (const part of parts) if (part.end < to && isSite(title.slice(from, part.start))) from = part.end;
  const rest = title.slice(from, to).trim();
  if (rest !== title && rest !== '') return rest;
  return withoutLastPart(title, parts);
}

function withoutLastPart(
  title: string,
  parts: readonly { start: number; end: number; mark: string }[],
): string {
  const last = parts[parts.length - 1];
  if (last.mark.trim() === ':') return title;
  const head = title.slice(0, last.start).trim();
  const tail = words(title.slice(last.end));
  const isShort =
    tail.length > 0 &&
    tail.length <= MOST_SITE_WORDS &&
    words(head).length >= Math.max(LEAST_WORDS, tail.length);
  return isShort ? head : title;
}
