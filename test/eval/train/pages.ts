import { join } from 'node:path';
import { type FurnitureMatch, matchFurniture } from '../../../src/passes/boilerplate/furniture/match.ts';
import type { PageTokens } from '../../../src/passes/boilerplate/page/page-tokens.ts';
import { matchPhrases } from '../../../src/passes/boilerplate/page/phrase-groups.ts';
import { tokenizePage } from '../../../src/passes/boilerplate/page/tokenize-page.ts';
import { withoutSite } from '../../../src/passes/boilerplate/title/site-suffix.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { readRecords } from '../measure.ts';
import { randoms } from './boosting.ts';
import { type Article, type ComposedLine, compose, type FurnitureTable, readFurniture } from './composed.ts';
import { type Labelled, mixturesOf, type Part } from './mixtures.ts';
import { thinned } from './thinned.ts';

interface Line {
  readonly text: string;
  readonly label: 'keep' | 'drop';
  readonly kind?: string;
  /** How many of three extractors, which read the HTML, keep the line. */
  readonly v?: number;
}

export interface PageRecord {
  readonly id: string;
  readonly group: string;
  readonly domain: string | null;
  readonly title: string | null;
  readonly html_title?: string | null;
  readonly style?: 'copy' | 'wet';
  readonly raw: string;
  readonly gold: string | null;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly lines?: readonly Line[];
}

/** A page as the trainer sees it: blocks with labels (1 = boilerplate) and weights (0 = unknown). */
export interface Page {
  readonly id: string;
  readonly fold: number;
  readonly tokens: PageTokens;
  /** The phrase groups that occur in each block, as bits. */
  readonly phrases: Uint32Array;
  /** The furniture label of each block, unless hidden from the model. */
  readonly furniture: readonly (FurnitureMatch | null)[];
  readonly label: Float32Array;
  readonly weight: Float32Array;
  /** 1 for each block with the title, if the title is known; there may be none. */
  readonly title: Uint8Array | undefined;
  /** The weight of the page for titles: a clean page begins with its title, which is too easy. */
  readonly titleWeight: number;
  /** A page mixed from others: the lexical model must not learn from it, since its boilerplate is text elsewhere. */
  readonly isMixture: boolean;
  /** The page as another scraper would give it: with or without the document's title as first line. */
  readonly otherHead?: Page | undefined;
}

export const FOLDS = 4;

/** Pages of one site share a fold; pages of unknown sites are sites of their own. */
export function foldOf(record: Pick<PageRecord, 'domain' | 'id'>): number {
  const key = record.domain ?? record.id;
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 3) % FOLDS;
}

/** The fold of a key: a skin of translated pages, a genre of clean texts. */
export function foldOfKey(key: string): number {
  return foldOf({ domain: key, id: key });
}

/** The weight of a group: how reliable its labels are, and how similar it is to the texts we clean. */
const GROUP_WEIGHT: Readonly<Record<string, number>> = {
  scrapinghub: 3,
  'wcxb-article': 1.6,
  cleanportaleval: 1,
  readability: 0.7,
  'wcxb-docs': 0.7,
  'wcxb-forum': 0.3,
  'wcxb-other': 0.35,
  googletrends: 0.25,
  cleaneval: 0.25,
  'multiling-ja': 0.6,
  'multiling-th': 0.6,
  'multiling-zh': 0.6,
  trafilatura: 3,
  composed: 1,
  mtweb: 1.5,
  clean: 1,
};
const KIND_WEIGHT: Readonly<Record<string, number>> = {
  title: 0,
  byline: 0.5,
  date: 0.5,
  caption: 0.6,
  partial: 0.3,
  dup: 0.5,
  moved: 0.5,
  symbol: 0.2,
};

/** The weight of a page for the title: clean pages begin with it, most of C4's have none, most snippets are German. */
const CLEAN_TITLE = 0.12;
const C4_TITLE = 0.5;
const SNIPPETS_TITLE = 0.5;
const OTHER_HEAD = 0.7;

/** All pages of the training sets: as they are, as C4 filters them, and clean. */
export function readPages(data: string): Page[] {
  const pages: Page[] = [];
  const parts: MixedPart[] = [];
  const folder = join(data, 'boilerplate');
  for (const record of readRecords<PageRecord>(join(folder, 'dev.jsonl.gz'))) {
    const lines = labelled(record);
    pages.push(withOtherHead(record, lines, 1, 1));
    const clean = lines
      .filter((line, index) => line.drop === 0 || record.lines?.[index].kind === 'title')
      .map((line) => ({ ...line, drop: 0 }));
    if (clean.length > 3) pages.push(pageOf(record, clean, 0.5, CLEAN_TITLE));
    pages.push(...excerpts(record, clean));
    if (MIXED.has(record.group)) parts.push(partOf(record, lines));
    if (COMPOSED_OF.has(record.group)) pages.push(...thinnedPages(record, lines));
  }
  pages.push(...parts.flatMap((part) => mixed(part, parts)));
  for (const record of readRecords<PageRecord>(join(folder, 'dev-c4.jsonl.gz'))) {
    pages.push(pageOf(record, labelled(record), 1, C4_TITLE));
  }
  for (const record of readRecords<PageRecord>(join(folder, 'dev-snippets.jsonl.gz')))
    pages.push(withOtherHead(record, snippets(record), 0.6, SNIPPETS_TITLE));
  return [...pages, ...sparsePages(data), ...cleanPages(data)];
}

/** How many pages to compose from each article, and the weights. */
const COMPOSED_PER_ARTICLE = 3;
const COMPOSED_SHARE = 0.8;
const COMPOSED_TITLE = 0.5;
/** Groups whose articles are clean enough to compose pages from. */
const COMPOSED_OF = new Set(['scrapinghub', 'wcxb-article', 'cleanportaleval']);

/** Articles with few lines of furniture: composed ones, and the translated pages of `mtweb`, by skin. */
function sparsePages(data: string): Page[] {
  const pages = readRecords<PageRecord & { readonly skin: string }>(join(data, 'mtweb/dev.jsonl.gz')).map(
    ({ skin, ...record }) => {
      const page = { ...record, group: 'mtweb', domain: skin };
      return pageOf(page, labelled(page), 1, 1);
    },
  );
  const furniture = readFurniture(join(data, '../knowledge'));
  const records = readRecords<PageRecord>(join(data, 'boilerplate/dev.jsonl.gz')).filter(
    ({ group, title, lines }) => COMPOSED_OF.has(group) && title && lines,
  );
  const articles = records.map(articleOf);
  records.forEach((record, index) => {
    for (let copy = 0; copy < COMPOSED_PER_ARTICLE; copy++) {
      const seed = 1 + index * COMPOSED_PER_ARTICLE + copy;
      const lines = compose(articles[index], { articles, furniture }, seed);
      pages.push(composedPage({ ...record, group: 'composed' }, lines, COMPOSED_TITLE));
    }
  });
  return pages;
}

const THINNED_PER_PAGE = 2;
/** Their titles are those of the complete pages. */
const THINNED_TITLE = 0.2;

/** Copies of a page with few of its lines of furniture. */
function thinnedPages(record: PageRecord, lines: readonly Labelled[]): Page[] {
  const seeds = Array.from({ length: THINNED_PER_PAGE }, (_, copy) => lines.length * THINNED_PER_PAGE + copy);
  return seeds.flatMap((seed) => {
    const few = thinned(lines, seed);
    return few ? [composedPage(record, few, THINNED_TITLE)] : [];
  });
}

function articleOf({ id, title, lines = [] }: PageRecord): Article {
  const kept = lines.filter(({ label, kind }) => label === 'keep' && kind !== 'title');
  return { id, title, lines: kept.map(({ text }) => text) };
}

/** The lexical model must not learn from this page: its labels come from the tables that the lexicon is made from. */
function composedPage(record: PageRecord, lines: readonly ComposedLine[], titleShare: number): Page {
  return { ...pageOf(record, lines, COMPOSED_SHARE, titleShare), isMixture: true };
}

interface CleanText {
  readonly id: string;
  readonly group: string;
  readonly lang: string;
  readonly text: string;
}

const CLEAN_SHARE = 0.6;
/** The maximum number of blocks taken from a clean text. */
const MOST_BLOCKS = 120;

/** Texts that need no cleaning, with and without furniture around them; folds by genre and language. */
function cleanPages(data: string): Page[] {
  const furniture = readFurniture(join(data, '../knowledge'));
  const texts = readRecords<CleanText>(join(data, 'clean/dev.jsonl.gz'));
  return texts.flatMap((text, index) => {
    const record: PageRecord = {
      id: text.id,
      group: 'clean',
      domain: text.group,
      title: null,
      raw: '',
      gold: null,
    };
    const random = randoms(index + 1);
    const all = readDocument(text.text).blocks.map(({ span }) => text.text.slice(span.start, span.end));
    const from = Math.floor(random() * Math.max(1, all.length - MOST_BLOCKS));
    const blocks = all.slice(from, from + MOST_BLOCKS).map((block) => block.replace(/\s+/gu, ' '));
    const article = { id: text.id, title: null, lines: blocks };
    const own = languagesFor(text.lang, furniture);
    const lines = compose(article, { articles: HEADLINES, furniture: own }, index + 1);
    const clean = blocks.map((block) => ({ text: block, drop: 0, weight: 1 }));
    return [pageOf(record, clean, CLEAN_SHARE, 0), composedPage({ ...record, group: 'composed' }, lines, 0)];
  });
}

/** Headlines for boxes around clean texts. */
const HEADLINES: readonly Article[] = [
  'City council votes on new tram line',
  'Why the harvest came early this year',
  'Three injured in warehouse fire',
  'Minister defends pension reform',
  'Film festival opens with a surprise',
  'Storm leaves thousands without power',
].map((title, index) => ({ id: `headline ${index}`, title, lines: [] }));

/** The original furniture of the text's own language, else the whole table. */
function languagesFor(language: string, furniture: FurnitureTable): FurnitureTable {
  const own = furniture.get(`native ${language}`);
  return own ? new Map([[language, own]]) : furniture;
}

const FORUM = 'wcxb-forum';
/** Groups whose pages are suitable for mixtures. */
const MIXED = new Set(['scrapinghub', 'wcxb-article', 'cleanportaleval', FORUM]);
const MIXTURE_SHARE = 0.6;

interface MixedPart extends Part {
  readonly record: PageRecord;
}

function partOf(record: PageRecord, lines: readonly Labelled[]): MixedPart {
  const { id, title, group } = record;
  return { id, title, fold: foldOf(record), isForum: group === FORUM, lines, record };
}

function mixed(part: MixedPart, parts: readonly MixedPart[]): Page[] {
  const untitled = { ...part.record, title: null };
  return mixturesOf(part, parts).map((lines) => ({
    ...pageOf(untitled, lines, MIXTURE_SHARE, 0),
    isMixture: true,
  }));
}

/** A page, and its variant with or without the document's title, which only trains titles. */
function withOtherHead(
  record: PageRecord,
  lines: readonly Labelled[],
  share: number,
  titleShare: number,
): Page {
  const page = pageOf(record, lines, share, titleShare);
  const head = record.html_title?.replace(/\s+/gu, ' ').trim();
  const other =
    record.style === 'wet' ? lines.slice(1) : head && [{ text: head, drop: 1, weight: 0 }, ...lines];
  return other ? { ...page, otherHead: pageOf(record, other, share, titleShare * OTHER_HEAD) } : page;
}

/** Short excerpts of a clean article: a note, a poem or a list is not a page with a small article in it. */
function excerpts(record: PageRecord, clean: readonly Labelled[]): Page[] {
  if (clean.length < 8) return [];
  const random = randoms(clean.length);
  return [4, 7, 12].map((size) => {
    const from = Math.floor(random() * Math.max(1, clean.length - size));
    return pageOf(record, clean.slice(from, from + size), 0.4, CLEAN_TITLE);
  });
}

function labelled(record: PageRecord): Labelled[] {
  return (record.lines ?? []).map((line) => ({
    text: line.text,
    drop: line.label === 'drop' ? 1 : 0,
    weight: (line.kind ? (KIND_WEIGHT[line.kind] ?? 1) : 1) * trust(record.group, line),
  }));
}

const DOUBT = 0.5;

/** If three extractors contradict a machine-drafted label, either may be right. */
function trust(group: string, { label, v }: Line): number {
  if (group === 'scrapinghub' || v === undefined) return 1;
  return (label === 'drop' && v === 3) || (label === 'keep' && v === 0) ? DOUBT : 1;
}

/** A line with text that must stay is kept, one with text that must be removed is dropped; the rest is unknown. */
function snippets(record: PageRecord): Labelled[] {
  const folded = (text: string) => text.replace(/\s+/gu, ' ').trim().toLowerCase();
  const keep = (record.with ?? []).map(folded);
  const drop = (record.without ?? []).map(folded);
  return record.raw
    .split(/\n+/u)
    .filter((line) => line.trim() !== '')
    .map((text) => {
      const line = folded(text);
      if (keep.some((snippet) => line.includes(snippet))) return { text, drop: 0, weight: 1 };
      if (drop.some((snippet) => line.includes(snippet))) return { text, drop: 1, weight: 1 };
      return { text, drop: 0, weight: 0 };
    });
}

function pageOf(record: PageRecord, lines: readonly ComposedLine[], share: number, titleShare: number): Page {
  const text = lines.map((line) => line.text).join('\n');
  const { blocks } = readDocument(text);
  const spans = blocks.map((block) => block.span);
  const tokens = tokenizePage(text, spans);
  const label = new Float32Array(spans.length);
  const weight = new Float32Array(spans.length);
  const furniture: (FurnitureMatch | null)[] = [];
  let line = 0;
  let lineEnd = lines.length > 0 ? lines[0].text.length : 0;
  let sum = 0;
  spans.forEach((span, block) => {
    while (lineEnd <= span.start && line + 1 < lines.length) lineEnd += 1 + lines[++line].text.length;
    label[block] = lines[line].drop;
    furniture.push(lines[line].isUnknown ? null : matchFurniture(text.slice(span.start, span.end)));
    const words = Math.min(200, tokens.firstWord[block + 1] - tokens.firstWord[block]);
    weight[block] = lines[line].weight * Math.sqrt(words + 1);
    sum += weight[block];
  });
  const scale = sum > 0 ? (share * (GROUP_WEIGHT[record.group] ?? 0.5) * 10) / Math.sqrt(sum) : 0;
  for (let block = 0; block < weight.length; block++) weight[block] *= scale;
  const isUntitled = record.group === 'mtweb' && record.title === null;
  const title =
    record.title || isUntitled
      ? Uint8Array.from(spans, (span, block) => {
          const { start, end } = block === 0 ? withoutSite(text, span) : span;
          return record.title && saysTitle(text.slice(start, Math.min(end, start + 500)), record.title)
            ? 1
            : 0;
        })
      : undefined;
  return {
    id: record.id,
    fold: foldOf(record),
    tokens,
    phrases: matchPhrases(tokens),
    furniture,
    label,
    weight,
    title,
    titleWeight: (GROUP_WEIGHT[record.group] ?? 0.5) * titleShare,
    isMixture: false,
  };
}

function saysTitle(line: string, title: string): boolean {
  const words = (part: string): string[] => part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = words(line);
  const rest = words(title);
  const length = own.length + rest.length;
  let same = 0;
  for (const word of own) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    same++;
  }
  return length > 0 && (2 * same) / length >= 0.8;
}
