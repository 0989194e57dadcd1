import { attribute, type Element } from '../parse/tree.ts';
import { type Candidate, type FieldName, tidy } from './candidate.ts';

/* Metadata from the body: microdata, microformats, `rel=author`, `<time>`, and elements with a class for bylines. */

const PROPERTIES: Readonly<Record<string, FieldName>> = {
  headline: 'title',
  author: 'byline',
  creator: 'byline',
  datePublished: 'date',
  dateCreated: 'date',
  inLanguage: 'language',
};
const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:byline|author|writer|p-author|contributor|storybyline)(?:[\s_-]?(?:name|link|text))?(?:$|[\s_-])/iu;
const NO_AUTHOR_CLASS =
  /bio|avatar|box|img|image|photo|about|desc|social|more|comment|date|follow|related|widget|title/iu;
const DATE_CLASS =
  /(?:^|[\s_-])(?:published|pubdate|dateline|entry-date|post-date|date-published|publish-date|posted-on|dt-published|article-date|timestamp|date)(?:$|[\s_-])/iu;
const NO_DATE_CLASS = /updated|modified|event|calendar|picker|comment/iu;

/** The metadata of an element of the body, with its text. */
export function bodyCandidates(element: Element, text: string): Candidate[] {
  const source = { start: element.start, end: element.end };
  const found: Candidate[] = [];
  const property = PROPERTIES[attribute(element, 'itemprop') ?? ''];
  if (attribute(element, 'itemprop') === 'name' && isInAuthor(element) && tidy(text) !== '')
    found.push({ field: 'byline', origin: 'microdata', value: tidy(text), source });
  if (property) {
    const value = tidy(attribute(element, 'content') ?? attribute(element, 'datetime') ?? text);
    if (value !== '') found.push({ field: property, origin: 'microdata', value, source });
  }
  if (/\bauthor\b/iu.test(attribute(element, 'rel') ?? '') && tidy(text) !== '')
    found.push({ field: 'byline', origin: 'rel-author', value: tidy(text), source });
  if (element.name === 'time') {
    const value = tidy(attribute(element, 'datetime') ?? text);
    if (value !== '' && !NO_DATE_CLASS.test(attribute(element, 'class') ?? ''))
      found.push({ field: 'date', origin: 'time', value, source });
  }
  const names = attribute(element, 'class') ?? '';
  if (isAuthorClass(names) && tidy(text) !== '')
    found.push({ field: 'byline', origin: 'class', value: tidy(text), source });
  if (isDateClass(names) && tidy(text) !== '')
    found.push({ field: 'date', origin: 'class', value: tidy(text), source });
  return found;
}

/** The maximum distance from a name up to its item. */
const MOST_UP = 4;

/** True for the name inside an author, which precedes anything else about them. */
function isInAuthor({ parent }: Element): boolean {
  let at = parent;
  for (let up = 0; at && up < MOST_UP; up++, at = at.parent)
    if (PROPERTIES[attribute(at, 'itemprop') ?? ''] === 'byline') return true;
  return false;
}

function isAuthorClass(names: string): boolean {
  return AUTHOR_CLASS.test(names) && !NO_AUTHOR_CLASS.test(names);
}

function isDateClass(names: string): boolean {
  return DATE_CLASS.test(names) && !NO_DATE_CLASS.test(names);
}

/** True for elements of the body whose text may be metadata. */
export function maySay(element: Element): boolean {
  if (element.name === 'time') return true;
  if (!element.attributes) return false;
  const names = attribute(element, 'class');
  return (
    PROPERTIES[attribute(element, 'itemprop') ?? ''] !== undefined ||
    (attribute(element, 'itemprop') === 'name' && isInAuthor(element)) ||
    attribute(element, 'rel') !== undefined ||
    (names !== undefined && (isAuthorClass(names) || isDateClass(names)))
  );
}
