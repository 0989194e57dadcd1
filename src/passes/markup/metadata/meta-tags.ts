import { attribute, type Element } from '../parse/tree.ts';
import { type Candidate, type FieldName, type Origin, tidy } from './candidate.ts';

/* Metadata from the meta elements of the head: Open Graph, Dublin Core, and the names of content systems. */

const FIELDS: Readonly<Record<string, readonly [FieldName, Origin]>> = {
  'og:title': ['title', 'open-graph'],
  'twitter:title': ['title', 'meta'],
  'dc.title': ['title', 'meta'],
  'dcterms.title': ['title', 'meta'],
  'parsely-title': ['title', 'meta'],
  'sailthru.title': ['title', 'meta'],
  title: ['title', 'meta'],
  headline: ['title', 'meta'],
  author: ['byline', 'meta'],
  'article:author': ['byline', 'open-graph'],
  'article:author_name': ['byline', 'open-graph'],
  'dc.creator': ['byline', 'meta'],
  'dcterms.creator': ['byline', 'meta'],
  'dc.contributor': ['byline', 'meta'],
  'parsely-author': ['byline', 'meta'],
  'sailthru.author': ['byline', 'meta'],
  byl: ['byline', 'meta'],
  'article:published_time': ['date', 'open-graph'],
  'og:article:published_time': ['date', 'open-graph'],
  'article:published': ['date', 'open-graph'],
  'og:published_time': ['date', 'open-graph'],
  'parsely-pub-date': ['date', 'meta'],
  'sailthru.date': ['date', 'meta'],
  datepublished: ['date', 'meta'],
  publishdate: ['date', 'meta'],
  publish_date: ['date', 'meta'],
  'publish-date': ['date', 'meta'],
  published_time: ['date', 'meta'],
  pubdate: ['date', 'meta'],
  pdate: ['date', 'meta'],
  date: ['date', 'meta'],
  'dc.date': ['date', 'meta'],
  'dc.date.issued': ['date', 'meta'],
  'dcterms.date': ['date', 'meta'],
  'dcterms.issued': ['date', 'meta'],
  'dcterms.created': ['date', 'meta'],
  'article.published': ['date', 'meta'],
  citation_publication_date: ['date', 'meta'],
  citation_author: ['byline', 'meta'],
  citation_title: ['title', 'meta'],
  'og:site_name': ['site', 'open-graph'],
  'application-name': ['site', 'meta'],
  'al:ios:app_name': ['site', 'meta'],
  'dc.publisher': ['site', 'meta'],
  'og:locale': ['language', 'open-graph'],
  'dc.language': ['language', 'meta'],
  'dcterms.language': ['language', 'meta'],
  'content-language': ['language', 'meta'],
  language: ['language', 'meta'],
  'og:url': ['address', 'open-graph'],
};

/** The metadata of one meta element. */
export function metaCandidate(element: Element): Candidate | undefined {
  const { start, end } = element;
  for (const key of ['property', 'name', 'http-equiv', 'itemprop']) {
    const said = FIELDS[(attribute(element, key) ?? '').toLowerCase().trim()];
    const value = said && tidy(attribute(element, 'content'));
    if (value)
      return {
        field: said[0],
        origin: key === 'itemprop' ? 'microdata' : said[1],
        value,
        source: { start, end },
      };
  }
  return undefined;
}

/** The metadata of a link in the head, or of the root element. */
export function headCandidate(element: Element): Candidate | undefined {
  const source = { start: element.start, end: element.end };
  if (element.name === 'html') {
    const value = tidy(attribute(element, 'lang') ?? attribute(element, 'xml:lang'));
    return value === '' ? undefined : { field: 'language', origin: 'lang', value, source };
  }
  if (element.name !== 'link' || !/\bcanonical\b/iu.test(attribute(element, 'rel') ?? '')) return undefined;
  const value = tidy(attribute(element, 'href'));
  return value === '' ? undefined : { field: 'address', origin: 'link', value, source };
}
