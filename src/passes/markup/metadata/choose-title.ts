import type { Candidate } from './candidate.ts';
import { agreement, withoutSite, words } from './site-name.ts';

/*
 * The title: the h1 that agrees best with the other sources (Open Graph, JSON-LD, the title element), else
 * the title from these without the site's name. On 983 labelled pages no single source is right as often.
 */

/** The lowest agreement at which an h1 is the title. */
const AGREES = 0.3;
const ORIGINS = ['open-graph', 'json-ld', 'meta', 'microdata', 'title'] as const;

export function chooseTitle(titles: readonly Candidate[], sites: readonly string[]): Candidate | undefined {
  const headings = titles.filter(({ origin }) => origin === 'h1');
  const said = ORIGINS.flatMap((origin) => titles.filter((title) => title.origin === origin)).map(
    (title) => ({
      ...title,
      value: withoutSite(title.value, sites),
    }),
  );
  const isSite = (title: Candidate) =>
    sites.some((site) => words(site).join('') === words(title.value).join(''));
  const spoken = said.map(({ value }) => words(value));
  let best: Candidate | undefined;
  let most = AGREES;
  for (const heading of headings) {
    const own = words(heading.value);
    const agrees = Math.max(0, ...spoken.map((other) => agreement(own, other)));
    if (agrees > most) [best, most] = [heading, agrees];
  }
  if (best) return best;
  return said.find((title) => !isSite(title)) ?? headings.find((heading) => !isSite(heading)) ?? said[0];
}
