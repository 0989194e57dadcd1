import { bodyOf, traitsOfLine } from './body.ts';
import { groupCopies } from './copies.ts';
import { pairOf } from './fingerprint.ts';
import { headlines } from './headlines.ts';
import {
  IS_BOX_HEADING,
  IS_FURNITURE,
  IS_NO_TEASER,
  IS_NOTICE_LONG,
  IS_PROSE,
  IS_SENTENCE,
  IS_TITLE_LONG,
  type TextSketch,
} from './sketch.ts';

/**
 * How often each line occurs on a site, counted over documents: copies count once. Takes sketches and returns
 * for each site the counts of its lines, templates and pairs of neighbouring lines. All numbers are sums over
 * documents, so neither the order of the texts nor the number of workers matters.
 */

/** The name for counts over all sites, and the site of texts that are in no folder of their own. */
export const EVERY_SITE = '';

/** One document: a text with its copies. */
type DocumentTexts = readonly TextSketch[];

/** The counts of one line or template. */
export interface LineCount {
  texts: number;
  inside: number;
  titles: number;
  sites: number;
  /** It contains a furniture phrase. */
  isFurniture: boolean;
  /** The last document that was counted, so that each counts once. */
  last: number;
  lastInside: number;
  lastTitle: number;
  lastSite: string | undefined;
  /** Documents by distance from the start, then from the end. */
  readonly distances: Uint32Array;
}

/** The counts of two consecutive lines. */
interface PairCount {
  texts: number;
  last: number;
}

/** The counts of one site, by fingerprints. */
export interface SiteCount {
  readonly documents: number;
  readonly lines: ReadonlyMap<number, LineCount>;
  readonly pairs: ReadonlyMap<number, PairCount>;
}

/** The counts, and which texts are copies of one another. */
export interface FolderCount {
  /** By site; `EVERY_SITE` is not among them unless it is the only one. */
  readonly sites: ReadonlyMap<string, SiteCount>;
  readonly every: SiteCount;
  /** The names of texts that are one document, each group sorted. */
  readonly copies: readonly (readonly string[])[];
}

/** Counts lines in at least `least` documents over some texts. */
export function countFolder(texts: readonly TextSketch[], least = 2): FolderCount {
  const documents = groupCopies(texts).map((group) => group.map((index) => texts[index]));
  const bySite = new Map<string, TextSketch[][]>();
  for (const document of documents) {
    for (const site of new Set(document.map((text) => text.site))) {
      const own = document.filter((text) => text.site === site);
      const known = bySite.get(site);
      if (known) known.push(own);
      else bySite.set(site, [own]);
    }
  }
  // Sites are processed one after the other, so that the sites of a line can be counted.
  const ordered = [...documents].sort((a, b) => (a[0].site < b[0].site ? -1 : a[0].site > b[0].site ? 1 : 0));
  const every = countSite(ordered, least);
  const isOne = bySite.size === 1;
  const sites = [...bySite].map(([site, own]) => [site, isOne ? every : countSite(own, least)] as const);
  return { sites: new Map(sites), every, copies: copiesOf(documents) };
}

function copiesOf(documents: readonly DocumentTexts[]): readonly (readonly string[])[] {
  return documents
    .filter((document) => document.length > 1)
    .map((document) => document.map(({ name }) => name).sort())
    .sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

function countSite(documents: readonly DocumentTexts[], least: number): SiteCount {
  const lines = new Map<number, LineCount>();
  for (const key of keysOf(documents, least)) lines.set(key, newCount());
  const pairs = new Map<number, PairCount>();
  documents.forEach((document, index) => {
    for (const text of document) countTexts(text, index, lines);
  });
  documents.forEach((document, index) => {
    for (const text of document) {
      countPlaces(text, index, { lines, documents: documents.length });
      countPairs(text, index, { lines, pairs });
    }
  });
  return { documents: documents.length, lines, pairs };
}

function newCount(): LineCount {
  return {
    texts: 0,
    inside: 0,
    titles: 0,
    sites: 0,
    isFurniture: false,
    last: -1,
    lastInside: -1,
    lastTitle: -1,
    lastSite: undefined,
    distances: new Uint32Array(2 * DISTANCES),
  };
}

/** The fingerprints that enough documents have. Sorting takes less memory than a table of all. */
function* keysOf(documents: readonly DocumentTexts[], least: number): Generator<number> {
  let size = 0;
  for (const document of documents) for (const { exact } of document) size += 2 * exact.length;
  const all = new Float64Array(size);
  let used = 0;
  for (const document of documents) {
    const own = new Set<number>();
    for (const { exact, template } of document) {
      for (const key of exact) own.add(key);
      for (const key of template) if (key !== 0) own.add(key);
    }
    for (const key of own) all[used++] = key;
  }
  const sorted = all.subarray(0, used).sort();
  for (let from = 0; from < used; ) {
    let to = from + 1;
    while (to < used && sorted[to] === sorted[from]) to++;
    if (to - from >= least) yield sorted[from];
    from = to;
  }
}

function countTexts(
  { exact, template, site }: TextSketch,
  document: number,
  lines: Map<number, LineCount>,
): void {
  for (const keys of [exact, template]) {
    for (const key of keys) {
      const count = lines.get(key);
      if (!count || count.last === document) continue;
      count.last = document;
      count.texts++;
      if (count.lastSite === site) continue;
      count.lastSite = site;
      count.sites++;
    }
  }
}

/** The lines of a site so far, and its documents. */
interface Counted {
  readonly documents: number;
  readonly lines: ReadonlyMap<number, LineCount>;
}

function countPlaces(text: TextSketch, document: number, counted: Counted): void {
  const { exact, template, traits } = text;
  const { lines } = counted;
  const { first, last } = bodyOf(exact.length, (line) => bodyTraits(text, line, counted));
  const isTitle = (line: number) => (traits[line] & IS_TITLE_LONG) > 0;
  const titles = new Set(headlines(exact.length, first, isTitle));
  for (let line = 0; line < exact.length; line++) {
    for (const key of [exact[line], template[line]]) {
      const count = lines.get(key);
      if (!count) continue;
      count.isFurniture ||= (traits[line] & IS_FURNITURE) > 0;
      if (line > first && line < last && count.lastInside !== document) {
        count.lastInside = document;
        count.inside++;
      }
      if (titles.has(line) && count.lastTitle !== document) {
        count.lastTitle = document;
        count.titles++;
      }
      count.distances[stepOf(line)]++;
      count.distances[DISTANCES + stepOf(exact.length - 1 - line)]++;
    }
  }
}

function bodyTraits(
  { exact, template, traits }: TextSketch,
  line: number,
  { lines, documents }: Counted,
): number {
  const own = traits[line];
  return traitsOfLine({
    siteTexts: documents,
    texts: lines.get(exact[line])?.texts ?? 0,
    templateTexts: lines.get(template[line])?.texts ?? 0,
    isProse: (own & IS_PROSE) > 0,
    isNotice: (own & IS_NOTICE_LONG) > 0,
    isNoTeaser: (own & IS_NO_TEASER) > 0,
    isSentence: (own & IS_SENTENCE) > 0,
    isLabelled: (own & IS_FURNITURE) > 0,
    isHeading: (own & IS_BOX_HEADING) > 0,
  });
}

interface Pairs {
  readonly lines: ReadonlyMap<number, LineCount>;
  readonly pairs: Map<number, PairCount>;
}

function countPairs({ exact }: TextSketch, document: number, { lines, pairs }: Pairs): void {
  for (let line = 1; line < exact.length; line++) {
    if (!lines.has(exact[line - 1]) || !lines.has(exact[line])) continue;
    const key = pairOf(exact[line - 1], exact[line]);
    const pair = pairs.get(key);
    if (!pair) pairs.set(key, { texts: 1, last: document });
    else if (pair.last !== document) {
      pair.last = document;
      pair.texts++;
    }
  }
}

/** Distances are exact up to the fifth line, and in powers of two after that. */
const DISTANCES = 12;

function stepOf(distance: number): number {
  return distance < 6 ? distance : Math.min(DISTANCES - 1, 4 + Math.floor(Math.log2(distance - 2)));
}

/** The share of its documents in which a line has its most frequent distance from the start, or the end. 0 to 100. */
export function sameDistance({ texts, distances }: LineCount, from: 'start' | 'end'): number {
  const begin = from === 'start' ? 0 : DISTANCES;
  const most = Math.max(...distances.subarray(begin, begin + DISTANCES));
  return Math.min(100, Math.round((100 * most) / Math.max(1, texts)));
}
