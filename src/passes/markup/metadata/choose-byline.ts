import type { Candidate, Origin } from './candidate.ts';
import { words } from './site-name.ts';

/* The byline: names of people, without `By`. Addresses, the name of the site and defaults of systems do not count. */

const ORDER: readonly Origin[] = [
  'json-ld',
  'meta',
  'open-graph',
  'microdata',
  'rel-author',
  'class',
  'text',
];
const BY =
  /^(?:view all posts by\s+|(?:(?:written|posted|published|reported|words|story|text|created|reviewed|article|contributed)\s+)?(?:(?:by|von|par|por|di|door|af|av|przez)(?::|\s)\s*|(?:autor(?:in)?|author|text|foto)\s*:\s*))/iu;
const ADDRESS = /https?:|www\.|@|\.com\b|\//iu;
const NOBODY =
  /^(?:admin|administrator|editor|editors|staff|guest|user|root|webmaster|superuser|author|unknown|none|null|undefined|anonymous|redaktion|redacci\u00f3n|n\/a|wordpress|default|test|the editors?|web ?desk|content team|the author|about the author|(?:written|posted|published|reviewed) by|by|insights from|read more)$/iu;
/** What may follow a name in a longer line: a date, a role, a place. */
const MORE =
  /\s*(?:[|\u2022\u00b7]|\s[-\u2013\u2014]\s|\b(?:on|updated|published|posted|last|am|le|el)\b\s*:?\s*(?=\p{L}{0,10}\s?\d)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|\d{1,2}[./-]\d|\b\d{4}\b|\b(?:joined|posts|member since|registered|location)\b\s*:|,\s*(?:staff|senior|contributing|editor|reporter|writer|correspondent|associated|reuters)).*$/iu;
const LONGEST = 120;

export function chooseByline(bylines: readonly Candidate[], sites: readonly string[]): Candidate | undefined {
  const site = new Set(sites.map((name) => words(name).join('')));
  // The name of the site: a personal blog is named after its author, and an unsigned text is by its site.
  return firstNames(bylines, site) ?? firstNames(bylines, new Set());
}

function firstNames(bylines: readonly Candidate[], site: ReadonlySet<string>): Candidate | undefined {
  for (const origin of ORDER) {
    const names: string[] = [];
    let first: Candidate | undefined;
    for (const candidate of bylines) {
      if (candidate.origin !== origin) continue;
      const name = nameOf(candidate.value);
      if (name === '' || site.has(words(name).join(''))) continue;
      if (first && origin !== 'meta') break;
      first ??= candidate;
      if (!names.includes(name)) names.push(name);
    }
    if (first) return { ...first, value: names.join(', ') };
  }
  return undefined;
}

/** The name in a value; '' if there is none. */
function nameOf(value: string): string {
  const name = value
    .replace(BY, '')
    .replace(MORE, '')
    .replace(/[\s,;:]+$/u, '')
    .trim();
  if (name.length < 3 || name.length > LONGEST || ADDRESS.test(name) || NOBODY.test(name)) return '';
  return /\p{L}{2}/u.test(name) ? name : '';
}
