import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randoms } from './boosting.ts';
import type { Labelled } from './mixtures.ts';

/*
 * Composed pages: an article with a few lines of furniture around and between its paragraphs, as scrapers leave them.
 * The labelled web pages are complete, with hundreds of such lines, so they do not have this shape. The furniture is
 * drawn by function from the knowledge tables, in one source language per page, with random slot values. Part of it is
 * marked as unknown to the lexicon, since no lexicon has even half of the labels on the web.
 */

/** An article to put furniture around. */
export interface Article {
  readonly id: string;
  readonly title: string | null;
  readonly lines: readonly string[];
}

/** A line of a composed page. */
export interface ComposedLine extends Labelled {
  readonly isTitle?: boolean;
  /** True to hide the label from the lexicon, as if no table had it. */
  readonly isUnknown?: boolean;
}

/** Where labels of a function occur on a page: before, within or after the text. */
type Where = readonly [head: number, body: number, tail: number];

const WHERE: Readonly<Record<string, Where>> = {
  home: [3, 0, 1],
  navigation: [3, 0, 2],
  breadcrumb: [4, 0, 0],
  section: [4, 0, 1],
  'archive-label': [2, 0, 1],
  login: [2, 0, 1],
  subscribe: [2, 1, 2],
  search: [2, 0, 1],
  'skip-link': [2, 0, 0],
  'language-switch': [2, 0, 1],
  'date-line': [5, 0, 1],
  'author-line': [5, 0, 2],
  updated: [3, 0, 1],
  clock: [2, 0, 1],
  'reading-time': [4, 0, 0],
  views: [2, 0, 2],
  votes: [1, 0, 2],
  share: [4, 1, 5],
  save: [2, 0, 2],
  print: [2, 0, 2],
  listen: [3, 0, 0],
  'font-size': [3, 0, 0],
  'comment-count': [2, 0, 3],
  'place-line': [1, 0, 0],
  'photo-credit': [3, 4, 2],
  'caption-lead': [2, 4, 1],
  gallery: [1, 3, 1],
  'video-label': [1, 3, 1],
  'live-badge': [3, 1, 0],
  'ad-label': [2, 5, 2],
  sponsored: [2, 1, 1],
  'embedded-content': [0, 5, 0],
  'continues-below': [0, 4, 0],
  paywall: [1, 2, 3],
  'read-also': [1, 6, 3],
  'on-topic': [0, 2, 3],
  related: [0, 1, 6],
  more: [0, 1, 4],
  'most-read': [1, 1, 5],
  ticker: [4, 0, 3],
  'next-previous': [0, 0, 3],
  'up-next': [0, 0, 2],
  newsletter: [0, 2, 3],
  app: [1, 1, 2],
  'follow-channel': [1, 2, 5],
  'qr-code': [1, 0, 2],
  'plugin-mark': [1, 0, 2],
  loading: [1, 1, 1],
  'original-title': [2, 0, 1],
  'original-link': [1, 0, 2],
  'editor-line': [1, 0, 2],
  'translator-line': [1, 0, 2],
  'draft-note': [2, 1, 1],
  'ai-summary': [1, 0, 0],
  'age-mark': [1, 0, 1],
  cookie: [1, 0, 1],
  'ad-blocker': [1, 0, 1],
  poll: [0, 1, 1],
  'event-box': [0, 0, 1],
  'weather-rates': [1, 0, 1],
};
const TAIL: Where = [0, 0, 3];
/** Headings and prefixes of these functions come with headlines of other articles. */
const ANNOUNCES = new Set([
  'related',
  'read-also',
  'on-topic',
  'most-read',
  'ticker',
  'up-next',
  'more',
  'next-previous',
]);
/** Lines that editors may keep; they have half the weight. */
const EDITORS_DIFFER = new Set([
  'author-line',
  'date-line',
  'updated',
  'caption-lead',
  'photo-credit',
  'place-line',
]);
/** Boxes that often belong to the article. */
const LEFT_OUT = new Set(['fact-box', 'letters', 'correction', 'press-release']);
/** The share of labels to hide from the lexicon. */
const UNKNOWN = 0.5;

interface Row {
  readonly job: string;
  readonly renderings: readonly string[];
  readonly form: string;
}

/** The rows of the knowledge tables, by language and function. */
export type FurnitureTable = ReadonlyMap<string, ReadonlyMap<string, readonly Row[]>>;

/**
 * Reads `furniture-*.tsv` in a folder: the translated labels by language, and the original labels under `native` and
 * the language.
 */
export function readFurniture(folder: string): FurnitureTable {
  const table = new Map<string, Map<string, Row[]>>();
  for (const name of readdirSync(folder)
    .filter((one) => /^furniture-.*\.tsv$/u.test(one))
    .sort()) {
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      const [job, language, label, renderings, form, certainty] = line.split('\t');
      if (!form || certainty === 'context' || LEFT_OUT.has(job)) continue;
      const english = language === 'en' ? [label] : [];
      add(table, language, {
        job,
        form,
        renderings: [...english, ...renderings.split(' | ')].filter(Boolean),
      });
      if (language !== 'en') add(table, `native ${language}`, { job, form, renderings: [label] });
    }
  }
  return table;
}

function add(table: Map<string, Map<string, Row[]>>, language: string, row: Row): void {
  const rows = table.get(language) ?? new Map<string, Row[]>();
  table.set(language, rows);
  const known = rows.get(row.job);
  if (known) known.push(row);
  else rows.set(row.job, [row]);
}

type Random = () => number;
const pick = <Value>(list: readonly Value[], random: Random): Value =>
  list[Math.floor(random() * list.length)];

const NAMES = [
  'Anna Keller',
  'Marc Dubois',
  'Irina Sokolova',
  'P. Nowak',
  'Li Wen',
  'María Torres',
  'J. K. Larsen',
  'Hassan Karimi',
  'Tomás Silva',
  'Eva Horvath',
];
const SITES = [
  'Morgenblatt',
  'Le Courrier du Lac',
  'El Faro Diario',
  'Vesti24',
  'Harbour Post',
  'NewsLine',
  'Gazeta Polna',
  'Shandong Evening News',
  'portal.example',
  'Aamulehti',
];
const AGENCIES = [
  'dpa',
  'AFP',
  'EFE',
  'TASS',
  'Reuters',
  'Xinhua',
  'ANSA',
  'PAP',
  'AP',
  'Interfax',
  'Keystone-SDA',
  'Belga',
];
const CITIES = [
  'Berlin',
  'Lyon',
  'Madrid',
  'Kyiv',
  'Warsaw',
  'Tehran',
  'Lisbon',
  'Hanoi',
  'Prague',
  'Ankara',
];
const SECTIONS = [
  'Politics',
  'Economy',
  'Sports',
  'Culture',
  'Society',
  'World',
  'Opinion',
  'Science',
  'Regional',
  'Health',
];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function dateOf(random: Random): string {
  const [day, month, year] = [
    1 + Math.floor(random() * 28),
    Math.floor(random() * 12),
    2004 + Math.floor(random() * 20),
  ];
  const two = (value: number) => String(value).padStart(2, '0');
  return pick(
    [
      `${day} ${MONTHS[month]} ${year}`,
      `${MONTHS[month]} ${day}, ${year}`,
      `${two(day)}.${two(month + 1)}.${year}`,
      `${two(day)}/${two(month + 1)}/${year}`,
      `${year}-${two(month + 1)}-${two(day)}`,
      `${day}. ${MONTHS[month]} ${year}`,
    ],
    random,
  );
}

function fillSlots(label: string, headline: () => string, random: Random): string {
  return label.replace(/\{(\w+)\}/gu, (_, slot: string) => {
    const number = String(Math.floor(random() ** 2 * 900) + 1);
    const fillers: Readonly<Record<string, () => string>> = {
      name: () => pick(NAMES, random),
      number: () => number,
      date: () => dateOf(random),
      time: () => `${Math.floor(random() * 24)}:${String(Math.floor(random() * 60)).padStart(2, '0')}`,
      duration: () => `${1 + Math.floor(random() * 12)} min`,
      section: () => pick(SECTIONS, random),
      site: () => pick(SITES, random),
      city: () => pick(CITIES, random),
      agency: () => pick(AGENCIES, random),
      url: () => `www.${pick(SITES, random).toLowerCase().replace(/\W+/gu, '')}.example`,
    };
    return (fillers[slot] ?? headline)();
  });
}

const DENSITIES: readonly (readonly [share: number, least: number, most: number])[] = [
  [0.2, 0, 0],
  [0.4, 1, 8],
  [0.25, 6, 20],
  [0.15, 15, 45],
];

/** The sources of a composer's lines. */
export interface Material {
  readonly articles: readonly Article[];
  readonly furniture: FurnitureTable;
}

/** Composes a page from an article and furniture in one language. The same seed makes the same page. */
export function compose(
  article: Article,
  { articles, furniture }: Material,
  seed: number,
): readonly ComposedLine[] {
  const random = randoms(seed);
  const other = () => otherHeadline(article, articles, random);
  const languages = [...furniture.keys()].filter((language) => !language.startsWith('native '));
  const rows = furniture.get(pick(languages, random)) as ReadonlyMap<string, readonly Row[]>;
  const zones: [ComposedLine[], Map<number, ComposedLine[]>, ComposedLine[]] = [[], new Map(), []];
  const count = lineCount(random);
  let made = 0;
  while (made < count) {
    const job = pick([...rows.keys()], random);
    const where = WHERE[job] ?? TAIL;
    const zone = drawZone(where, random);
    const lines = furnish(pick(rows.get(job) as readonly Row[], random), other, random);
    made += lines.length;
    if (zone === 1 && article.lines.length > 2) {
      const at = 1 + Math.floor(random() * (article.lines.length - 1));
      zones[1].set(at, [...(zones[1].get(at) ?? []), ...lines]);
    } else zones[zone === 0 ? 0 : 2].push(...lines);
  }
  if (article.title) strew(article, zones, other, random);
  const isUntitled = random() < UNTITLED;
  return assemble(isUntitled ? { ...article, title: null } : article, zones, random);
}

/** The share of pages with a headline of another article above or below the title, and between paragraphs. */
const STRAY_IN_HEAD = 0.15;
const STRAY_IN_BODY = 0.2;
/** The share of pages without their title. */
const UNTITLED = 0.08;

/** Headlines of other articles on their own, without their box. */
function strew(
  { lines }: Article,
  [head, body]: readonly [ComposedLine[], Map<number, ComposedLine[]>, ComposedLine[]],
  other: () => string,
  random: Random,
): void {
  const stray = (): ComposedLine => ({ text: other(), drop: 1, weight: 1 });
  if (random() < STRAY_IN_HEAD) head.splice(Math.floor(random() * (head.length + 1)), 0, stray());
  if (random() >= STRAY_IN_BODY || lines.length < 3) return;
  const at = 1 + Math.floor(random() * (lines.length - 1));
  body.set(at, [...(body.get(at) ?? []), stray()]);
}

function lineCount(random: Random): number {
  let draw = random();
  for (const [share, least, most] of DENSITIES) {
    if (draw < share) return least + Math.floor(random() * (most - least + 1));
    draw -= share;
  }
  return 0;
}

function drawZone(where: Where, random: Random): number {
  let draw = random() * (where[0] + where[1] + where[2]);
  for (let zone = 0; zone < 3; zone++) {
    if (draw < where[zone]) return zone;
    draw -= where[zone];
  }
  return 2;
}

function furnish({ job, form, renderings }: Row, other: () => string, random: Random): ComposedLine[] {
  const text = fillSlots(pick(renderings, random), other, random);
  const isUnknown = random() < UNKNOWN;
  const weight = EDITORS_DIFFER.has(job) ? 0.5 : 1;
  const line = (words: string): ComposedLine => ({ text: words, drop: 1, weight, isUnknown });
  if (form === 'prefix') return [line(`${text.replace(/:?\s*$/u, ':')} ${other()}`)];
  if (form === 'suffix' || form === 'tail') return [line(random() < 0.5 ? `(${text})` : text)];
  if (form !== 'heading' || !ANNOUNCES.has(job)) return [line(text)];
  const under = Array.from({ length: 1 + Math.floor(random() * 5) }, () => line(other()));
  return [line(random() < 0.4 ? `${text}:` : text), ...under];
}

function otherHeadline(article: Article, articles: readonly Article[], random: Random): string {
  for (let tries = 0; tries < 20; tries++) {
    const one = pick(articles, random);
    if (one.title && one.id !== article.id) return one.title;
  }
  return 'City council votes on new tram line';
}

function assemble(
  { title, lines }: Article,
  [head, body, tail]: readonly [
    readonly ComposedLine[],
    ReadonlyMap<number, readonly ComposedLine[]>,
    readonly ComposedLine[],
  ],
  random: Random,
): readonly ComposedLine[] {
  const titleLine: ComposedLine[] = title ? [{ text: title, drop: 0, weight: 1, isTitle: true }] : [];
  // Half of the head lines come before the title, the rest between it and the text.
  const before = Math.floor(random() * (head.length + 1));
  const text = lines.flatMap((line, at) => [...(body.get(at) ?? []), { text: line, drop: 0, weight: 1 }]);
  return [...head.slice(0, before), ...titleLine, ...head.slice(before), ...text, ...tail];
}
