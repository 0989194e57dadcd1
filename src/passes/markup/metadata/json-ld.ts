import { type Candidate, type FieldName, tidy } from './candidate.ts';
import type { ElementText } from './element-texts.ts';

/*
 * Metadata from JSON-LD, in the vocabulary of schema.org. The body of the article, which some pages repeat
 * there, is not read: it is often cut or flattened.
 */

type Node = Readonly<Record<string, unknown>>;

const ARTICLE =
  /(?:Article|Posting|Report|Review|Recipe|HowTo|Story|WebPage|FAQPage|QAPage|Course|Product|NewsMediaOrganization|Event|JobPosting|VideoObject)$/u;
const TRUE_ARTICLE = /(?:Article|BlogPosting|Report|Review|Recipe|HowTo)$/u;
const MOST_NODES = 3000;

/** The candidates from all JSON-LD scripts of a page; invalid JSON is skipped. */
export function jsonLdCandidates(scripts: readonly ElementText[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { element, text } of scripts) {
    const nodes = nodesOf(text);
    const byId = new Map<string, Node>();
    // A node that only refers to another has its `@id` but no content.
    for (const node of nodes)
      if (typeof node['@id'] === 'string' && node.name !== undefined) byId.set(node['@id'], node);
    const source = { start: element.start, end: element.end };
    const say = (field: FieldName, value: string) => {
      if (value !== '') candidates.push({ field, origin: 'json-ld', value, source });
    };
    for (const node of sorted(nodes)) sayNode(node, byId, say);
  }
  return candidates;
}

/** Articles first: values about the web page itself count less. */
function sorted(nodes: readonly Node[]): readonly Node[] {
  const rank = (node: Node) => (typesOf(node).some((type) => TRUE_ARTICLE.test(type)) ? 0 : 1);
  return nodes
    .filter((node) => typesOf(node).some((type) => ARTICLE.test(type) || type === 'WebSite'))
    .sort((a, b) => rank(a) - rank(b));
}

type Say = (field: FieldName, value: string) => void;

function sayNode(node: Node, byId: ReadonlyMap<string, Node>, say: Say): void {
  const types = typesOf(node);
  if (types.includes('WebSite')) {
    say('site', stringOf(node.name));
    return;
  }
  say(
    'title',
    stringOf(node.headline) || (types.some((type) => TRUE_ARTICLE.test(type)) ? stringOf(node.name) : ''),
  );
  say('byline', namesOf(node.author ?? node.creator, byId));
  say('date', stringOf(node.datePublished) || stringOf(node.dateCreated));
  say('language', stringOf(node.inLanguage));
  say('site', namesOf(node.publisher, byId));
  if (node.isAccessibleForFree !== undefined)
    say('isFree', String(node.isAccessibleForFree).toLowerCase() === 'false' ? 'no' : 'yes');
}

function typesOf(node: Node): readonly string[] {
  const type = node['@type'];
  return typeof type === 'string'
    ? [type]
    : Array.isArray(type)
      ? type.filter((one) => typeof one === 'string')
      : [];
}

function stringOf(value: unknown): string {
  if (Array.isArray(value)) return value.length > 0 ? stringOf(value[0]) : '';
  return typeof value === 'string' ? tidy(unescapeReferences(value)) : '';
}

const REFERENCES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#039': "'",
  '#8217': '\u2019',
  '#8216': '\u2018',
  '#8220': '\u201c',
  '#8221': '\u201d',
  '#8211': '\u2013',
  '#8212': '\u2014',
  rsquo: '\u2019',
  lsquo: '\u2018',
  ldquo: '\u201c',
  rdquo: '\u201d',
  ndash: '\u2013',
  mdash: '\u2014',
  hellip: '\u2026',
};

/** Many pages have character references in their JSON, which browsers do not decode. */
function unescapeReferences(text: string): string {
  return text.includes('&')
    ? text.replace(/&(#?\w{2,7});/gu, (whole, name: string) => REFERENCES[name] ?? whole)
    : text;
}

const MOST_NAMES = 12;

/** The names of people or organisations; a reference by `@id` is followed once. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Node>): string {
  const all = Array.isArray(value) ? value.slice(0, MOST_NAMES) : [value];
  const names = all.flatMap((one) => {
    if (typeof one === 'string') return [tidy(unescapeReferences(one))];
    if (typeof one !== 'object' || one === null) return [];
    const node = one as Node;
    const named = node.name === undefined && typeof node['@id'] === 'string' ? byId.get(node['@id']) : node;
    return named ? [stringOf(named.name)] : [];
  });
  return [...new Set(names.filter((name) => name !== ''))].join(', ');
}

const WRAPPING = /^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)|(?:\/\/\s*)?(?:\]\]>|-->)\s*$/gu;

function nodesOf(text: string): Node[] {
  const value = parseJson(text.replace(WRAPPING, ''));
  const nodes: Node[] = [];
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && nodes.length < MOST_NODES; at++) {
    const one = queue[at];
    if (Array.isArray(one)) for (const item of one.slice(0, MOST_NODES)) queue.push(item);
    else if (typeof one === 'object' && one !== null) {
      const node = one as Node;
      nodes.push(node);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'itemReviewed'])
        if (typeof node[key] === 'object') queue.push(node[key]);
    }
  }
  return nodes;
}

/** Line feeds and tabs inside strings, which JSON forbids but pages contain. */
const RAW_BLANKS = /[\n\r\t]/gu;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(text.replace(RAW_BLANKS, ' '));
    } catch {
      return null;
    }
  }
}
