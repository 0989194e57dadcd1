import { join } from 'node:path';
import { readRecords } from '../measure.ts';
import { type LineKind, readOwnPages } from '../own-pages.ts';
import { randoms } from './boosting.ts';
import { foldOfKey } from './pages.ts';

/*
 * The texts that the leftovers model learns from: our own pages, the composed pages of `mtweb`, and clean texts. Parts of
 * one site, skin or genre share a fold.
 */

/** A line of a sample. */
export interface SampleLine {
  /** Its place in the text. */
  readonly start: number;
  readonly isFurniture: boolean;
  /** 0 where editors differ. */
  readonly weight: number;
}

/** A text with labelled lines, and its weight. */
export interface Sample {
  readonly fold: number;
  readonly text: string;
  readonly lines: readonly SampleLine[];
  readonly share: number;
}

interface Line {
  readonly text: string;
  readonly isFurniture: boolean;
  readonly weight: number;
}

/** All samples, from the folder of evaluation data. */
export function readSamples(data: string): Sample[] {
  return [...ownSamples(), ...transplants(data), ...translatedSamples(data), ...cleanSamples(data)];
}

/** Subheadings are few, and most like headlines of other articles. */
const WEIGHTS: Readonly<Record<LineKind, number>> = {
  article: 1,
  furniture: 1,
  subhead: 2,
  title: 0,
  optional: 0,
};
/** The shares of its furniture that a page keeps: as it is, half cleaned, and clean, as after earlier rounds. */
const KEPT: readonly (readonly [kept: number, share: number])[] = [
  [1, 1],
  [0.5, 0.5],
  [0, 0.5],
];

const UNTIDY_SHARE = 0.25;

function ownSamples(): Sample[] {
  return readOwnPages().flatMap(({ id, isUntidy, raw, lines }, index) => {
    const random = randoms(index + 1);
    const isBlank = raw.includes('\n\n');
    const labelled = lines.map(({ text, kind }) => ({
      text,
      isFurniture: kind === 'furniture',
      weight: WEIGHTS[kind],
    }));
    return KEPT.map(([kept, share]) => {
      const left = labelled.filter(({ isFurniture }) => !isFurniture || random() < kept);
      return sampleOf(foldOfKey(id), left, isUntidy ? UNTIDY_SHARE * share : share, isBlank ? '\n\n' : '\n');
    });
  });
}

const TRANSPLANT_SHARE = 0.7;
const LEAST_SENTENCES = 5;
const LEAST_WORDS = 5;
const ENDS_SENTENCE = /[.!?]["”’)]*$/u;

/**
 * Our own pages with the paragraphs of real translations in place of ours. Which fault a real system makes, and how long
 * its paragraphs are, we cannot invent.
 */
function transplants(data: string): Sample[] {
  const articles = readRecords<{ readonly kind: string; readonly boundary: string; readonly text: string }>(
    join(data, 'text/dev/mt-vs-human.jsonl.gz'),
  )
    .filter(({ kind, boundary }) => kind === 'mt' && boundary === 'pseudo-chunk')
    .map(({ text }) => text.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.filter((line) => ENDS_SENTENCE.test(line)).length >= LEAST_SENTENCES);
  return readOwnPages().flatMap(({ id, raw, lines }, index) => {
    const random = randoms(index + 1000);
    const donor = [...articles[Math.floor(random() * articles.length)]];
    const isBlank = raw.includes('\n\n');
    const left = lines.flatMap(({ text, kind }): Line[] => {
      if (kind === 'furniture') return [{ text, isFurniture: true, weight: 1 }];
      if (kind !== 'article') return [];
      const paragraph = donor.splice(0, random() < 0.6 ? 1 : 2);
      const own = paragraph.join(' ');
      const isSentence = ENDS_SENTENCE.test(own) && own.split(' ').length >= LEAST_WORDS;
      if (own === '') return [];
      if (random() < TORN)
        return tornApart(own, random).map((part) => ({ text: part, isFurniture: false, weight: 1 }));
      return [{ text: own, isFurniture: false, weight: isSentence ? 1 : 0 }];
    });
    return [sampleOf(foldOfKey(id), left, TRANSPLANT_SHARE, isBlank ? '\n\n' : '\n')];
  });
}

/** The share of paragraphs that are torn apart, as by a line break in the page. */
const TORN = 0.05;

/** The parts of a paragraph torn between two words. */
function tornApart(paragraph: string, random: () => number): string[] {
  const words = paragraph.split(' ');
  const at = 1 + Math.floor(random() * (words.length - 1));
  return [words.slice(0, at).join(' '), words.slice(at).join(' ')].filter((part) => part !== '');
}

/** Composed pages, and the few that are modelled on real ones. */
const TRANSLATED: readonly (readonly [file: string, share: number])[] = [
  ['mtweb/dev.jsonl.gz', 1],
  ['pages/dev.jsonl.gz', 2],
];

interface TranslatedPage {
  readonly skin: string;
  readonly raw: string;
  readonly lines: readonly {
    readonly text: string;
    readonly label: string;
    readonly kind?: string;
    readonly sub?: boolean;
  }[];
}

function translatedSamples(data: string): Sample[] {
  return TRANSLATED.flatMap(([file, share]) =>
    readRecords<TranslatedPage>(join(data, file)).map(({ skin, raw, lines }) => {
      const labelled = lines.map(({ text, label, kind, sub }) => ({
        text,
        isFurniture: label === 'drop',
        weight: kind ? 0 : sub ? WEIGHTS.subhead : 1,
      }));
      return sampleOf(foldOfKey(skin), labelled, share, raw.includes('\n\n') ? '\n\n' : '\n');
    }),
  );
}

const CLEAN_SHARE = 0.3;

interface CleanText {
  readonly group: string;
  readonly lang: string;
  readonly text: string;
}

/** English texts by people, of which those count that read a little like translations. */
function cleanSamples(data: string): Sample[] {
  const texts = readRecords<CleanText>(join(data, 'clean/dev.jsonl.gz')).filter(({ lang }) => lang === 'en');
  return texts.map(({ group, text }) => ({
    fold: foldOfKey(group),
    text,
    lines: [{ start: 0, isFurniture: false, weight: 1 }],
    share: CLEAN_SHARE,
  }));
}

function sampleOf(fold: number, lines: readonly Line[], share: number, separator: string): Sample {
  let at = 0;
  const placed = lines.map(({ text, isFurniture, weight }) => {
    const start = at;
    at += text.length + separator.length;
    return { start, isFurniture, weight };
  });
  return { fold, text: lines.map(({ text }) => text).join(separator), lines: placed, share };
}
