import { attribute, type Element, type Page } from '../parse/tree.ts';
import { type Candidate, tidy } from './candidate.ts';
import { chooseByline } from './choose-byline.ts';
import { chooseDate } from './choose-date.ts';
import { chooseTitle } from './choose-title.ts';
import { type ElementText, elementTexts } from './element-texts.ts';
import { jsonLdCandidates } from './json-ld.ts';
import { headCandidate, metaCandidate } from './meta-tags.ts';
import { bodyCandidates, maySay } from './microdata.ts';

/*
 * The metadata of a page. Each source has a file of its own, which gives candidates with their places. For
 * each field one rule then chooses.
 */

/** The metadata of a page: each field with its value, its place and its source. */
export interface PageMetadata {
  readonly title: Candidate | undefined;
  readonly byline: Candidate | undefined;
  readonly date: Candidate | undefined;
  readonly language: Candidate | undefined;
  readonly site: Candidate | undefined;
  readonly address: Candidate | undefined;
  readonly isFree: Candidate | undefined;
}

const LONGEST_JSON = 1_000_000;
const LONGEST_TEXT = 600;

/** Reads the metadata of a page. */
export function readMetadata(page: Page): PageMetadata {
  return chooseMetadata(candidatesOf(page));
}

/** Chooses one candidate for each field. Those from the words of the page come last. */
export function chooseMetadata(candidates: readonly Candidate[]): PageMetadata {
  const of = (field: Candidate['field']) => candidates.filter((candidate) => candidate.field === field);
  const first = (field: Candidate['field'], order: readonly Candidate['origin'][]) =>
    order.map((origin) => of(field).find((one) => one.origin === origin)).find((one) => one !== undefined);
  const sites = siteNames(of('site'), of('address'));
  return {
    title: chooseTitle(of('title'), sites),
    byline: chooseByline(of('byline'), sites),
    date: chooseDate(of('date')),
    language: first('language', ['lang', 'json-ld', 'open-graph', 'meta']),
    site: first('site', ['open-graph', 'json-ld', 'meta']),
    address: first('address', ['link', 'open-graph']),
    isFree: first('isFree', ['json-ld']),
  };
}

/** The names of a site: the stated one, and that of its domain. */
function siteNames(sites: readonly Candidate[], addresses: readonly Candidate[]): string[] {
  const hosts = addresses.flatMap(
    ({ value }) => /^https?:\/\/(?:www\.)?([^/:?#]{1,200})/iu.exec(value)?.[1] ?? [],
  );
  return [...sites.map(({ value }) => value), ...hosts, ...hosts.map((host) => host.split('.')[0])];
}

const JSON_LD = /^\s*application\/ld\+json/iu;

/** All candidates of a page. */
export function candidatesOf(page: Page): Candidate[] {
  const candidates: Candidate[] = [];
  const scripts: ElementText[] = [];
  for (const element of page.elements) {
    const said = element.name === 'meta' ? metaCandidate(element) : headCandidate(element);
    if (said) candidates.push(said);
  }
  for (const one of elementTexts(page, wanted)) {
    const { element, text } = one;
    const source = { start: element.start, end: element.end };
    const value = tidy(text);
    if (element.name === 'script') scripts.push(one);
    else if (element.name === 'title' && value !== '')
      candidates.push({ field: 'title', origin: 'title', value, source });
    else {
      if (element.name === 'h1' && value !== '')
        candidates.push({ field: 'title', origin: 'h1', value, source });
      candidates.push(...bodyCandidates(element, text));
    }
  }
  return [...candidates, ...jsonLdCandidates(scripts)];
}

/** The number of characters to collect from an element. */
function wanted(element: Element): number {
  const { name } = element;
  if (name === 'script') return JSON_LD.test(attribute(element, 'type') ?? '') ? LONGEST_JSON : 0;
  if (name === 'title') return element.parent?.name === 'svg' || isInSvg(element) ? 0 : LONGEST_TEXT;
  if (!element.isShown) return 0;
  return name === 'h1' || maySay(element) ? LONGEST_TEXT : 0;
}

function isInSvg({ parent }: Element): boolean {
  for (let at = parent, up = 0; at && up < 6; at = at.parent, up++) if (at.name === 'svg') return true;
  return false;
}
