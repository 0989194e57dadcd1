import type { MarkupText } from '../../passes/markup/read.ts';
import { CONSENT, ERRORS, SEARCHES, WALLS } from './phrases.ts';

/*
 * Classifies pages without an article. A page with much prose is an article, whatever it calls itself. With little
 * prose, the title gives away error pages, search results and consent or login walls. Lists of links are recognised by
 * their shape.
 */

/** A kind of page without an article, and its probability. */
export interface PageKind {
  readonly kind: 'list' | 'search' | 'error' | 'consent';
  readonly probability: number;
}

interface Judged {
  readonly text: MarkupText;
  /** 1 for each block of the article, if there is one. */
  readonly isArticle: Uint8Array;
  /** Every title that the page declares. */
  readonly titles: readonly string[];
}

/** The letters that make a block prose, and the letters of prose that make a page an article. */
const PROSE = 100;
const ENOUGH = 1500;
/** Error pages and consent walls have less, usually much less. */
const SOME = 1000;
const LITTLE = 600;
const LONGEST_TITLE = 120;
const LEAST = 0.5;

/** The kind of a page without an article; `null` for any other. */
export function kindOf(page: Judged): PageKind | null {
  const shape = shapeOf(page);
  if (shape.prose >= ENOUGH) return null;
  const sure = shape.prose < LITTLE ? 0.95 : 0.75;
  const says = (phrases: readonly RegExp[]) =>
    page.titles.some((title) => title.length < LONGEST_TITLE && phrases.some((phrase) => phrase.test(title)));
  if (shape.prose < SOME && says(ERRORS)) return { kind: 'error', probability: sure };
  if (shape.proseOfConsent > shape.prose / 2 && (says(WALLS) || shape.prose + shape.other < ENOUGH))
    return { kind: 'consent', probability: says(WALLS) ? sure : 0.75 };
  const list = likelihoodOfList(shape);
  if (says(SEARCHES)) return { kind: 'search', probability: round(Math.max(list, sure)) };
  return list >= LEAST ? { kind: 'list', probability: round(list) } : null;
}

/** Letters of a page by kind of block. */
interface Shape {
  /** In the article's prose; in those of its blocks that are about cookies; in all other blocks. */
  readonly prose: number;
  readonly proseOfConsent: number;
  readonly other: number;
  readonly linked: number;
  readonly kept: number;
  readonly keptLinked: number;
  /** Blocks and headings that are links. */
  readonly links: number;
  readonly linkedHeadings: number;
}

const LEAST_LINK = 20;

function shapeOf({ text: { blocks, plain }, isArticle }: Judged): Shape {
  const shape = {
    prose: 0,
    proseOfConsent: 0,
    other: 0,
    linked: 0,
    kept: 0,
    keptLinked: 0,
    links: 0,
    linkedHeadings: 0,
  };
  blocks.forEach(({ letters, linked, kind, plainStart, plainEnd }, block) => {
    const isProse =
      letters >= PROSE && linked < 0.3 * letters && (kind === 'paragraph' || kind === 'list-item');
    const isLink = linked > 0.5 * letters;
    shape.linked += linked;
    if (isProse && isArticle[block] === 1) {
      shape.prose += letters;
      if (CONSENT.test(plain.slice(plainStart, plainEnd))) shape.proseOfConsent += letters;
    } else shape.other += letters;
    if (isArticle[block] === 1) {
      shape.kept += letters;
      shape.keptLinked += linked;
    }
    if (isLink && letters >= LEAST_LINK) shape.links++;
    if (isLink && kind === 'heading') shape.linkedHeadings++;
  });
  return shape;
}

/**
 * A logistic regression trained on 992 labelled pages: 98 lists against articles, threads, manuals and products. At a
 * threshold of one half it calls 1 of 626 articles a list and finds 27 of the lists; the other lists contain prose.
 */
function likelihoodOfList({ prose, other, linked, kept, keptLinked, links, linkedHeadings }: Shape): number {
  const all = prose + other;
  const sum =
    -2.18 -
    1.11 * Math.min(1, prose / 3000) -
    1.73 * share(prose, all) +
    1.6 * share(linked, all) +
    0.69 * Math.min(1, links / 60) +
    0.73 * Math.min(1, linkedHeadings / 20) +
    2.69 * share(keptLinked, kept);
  return 1 / (1 + Math.exp(-sum));
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

function round(probability: number): number {
  return Math.round(100 * probability) / 100;
}
