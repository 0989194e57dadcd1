import type { Candidate } from './candidate.ts';
import { agreement, siteBeside, withoutSite, words } from './site-name.ts';

/*
 * The title: the h1 that agrees best with the other sources (Open Graph, JSON-LD, the title element), else the title
 * from these without the site's name. On 983 labelled pages, no single source is right more often.
 */

/** The lowest agreement at which an h1 is the title. */
const AGREES = 0.3;
/** The same for the only h1 of a page: heads are often worded for search engines. */
const ALONE_AGREES = 0.25;
const ORIGINS = ['open-graph', 'json-ld', 'meta', 'microdata', 'title'] as const;

/** An h1 with at least this many words is the title if the head has only one word. */
const LEAST_WORDS = 3;

export function chooseTitle(titles: readonly Candidate[], known: readonly string[]): Candidate | undefined {
  const beside = siteBeside(titles.filter(({ origin }) => origin !== 'h1').map(({ value }) => value));
  const sites = [...known, ...beside];
  const isOneOf = (names: readonly string[], { value }: Candidate) =>
    names.some((name) => words(name).join('') === words(value).join(''));
  const isSite = (title: Candidate) => isOneOf(sites, title);
  // The stated name of the site may be wrong; the part that one title adds to another is the site.
  const headings = titles.filter((title) => title.origin === 'h1' && !isOneOf(beside, title));
  const said = ORIGINS.flatMap((origin) => titles.filter((title) => title.origin === origin)).map(
    (title) => ({
      ...title,
      value: withoutSite(title.value, sites),
    }),
  );
  const spoken = said.map(({ value }) => words(value));
  let best: Candidate | undefined;
  let most = headings.length === 1 ? ALONE_AGREES : AGREES;
  for (const heading of headings) {
    const own = words(heading.value);
    const agrees = Math.max(0, ...spoken.map((other) => agreement(own, other)));
    if (agrees > most) [best, most] = [heading, agrees];
  }
  if (best) return withoutDate(best, said);
  const first = said.find((title) => !isSite(title));
  const [only, second] = headings;
  const isBare = first && words(first.value).length === 1 && only && !second;
  if (isBare && words(only.value).length >= LEAST_WORDS) return only;
  return first ?? only ?? said[0] ?? titles[0];
}

const DATE_TAIL =
  /^[\s,|\u00b7\u2013\u2014-]*(?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})\s*$/u;

/** Some themes print the date inside the heading: `How to pack January 1, 2025`. The head has the title alone. */
function withoutDate(heading: Candidate, said: readonly Candidate[]): Candidate {
  const bare = said.find(
    ({ value }) =>
      value !== '' && heading.value.startsWith(value) && DATE_TAIL.test(heading.value.slice(value.length)),
  );
  return bare ? { ...heading, value: bare.value } : heading;
}
