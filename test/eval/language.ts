import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isLetter } from '../../src/text/characters.ts';
import type { Document } from '../../src/text/document.ts';
import { blockLanguages } from '../../src/text/language/blocks.ts';
import { detectLanguage } from '../../src/text/language/paragraphs.ts';
import { isEnglish, isSameLanguage } from '../../src/text/language/tags.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { type Measure, readRecords } from './measure.ts';

interface Clean {
  readonly id: string;
  readonly group: string;
  readonly lang: string;
  readonly text: string;
}

/** Paragraphs of fewer letters often have no language of their own. */
const LEAST_LETTERS = 61;
/** Nigerian Pidgin is close to English, so neither answer is wrong. */
const NEITHER = 'pcm';

/** The questions about one half of the texts, and the number of right answers. */
interface Tally {
  all: number;
  english: number;
  language: number;
}

/** Measures the languages of clean texts and their paragraphs; the thresholds were set on the half named `tuned`. */
export async function evaluate(data: string): Promise<readonly Measure[]> {
  const documents = [empty(), empty()];
  const paragraphs = [empty(), empty()];
  for (const { id, group, lang, text } of readRecords<Clean>(join(data, 'clean/dev.jsonl.gz'))) {
    if (group.startsWith('mix') || lang === NEITHER) continue;
    const half = halfOf(id);
    const { language } = detectLanguage(text);
    count(documents[half], language, lang);
    countParagraphs(paragraphs[half], readDocument(text, { language }), lang);
  }
  return [
    ...measures('documents', documents, { english: [99, 99.8], language: [95, 98] }),
    ...measures('paragraphs over 60 letters', paragraphs, { english: [98.5, 99.5], language: [95, 97] }),
  ];
}

function empty(): Tally {
  return { all: 0, english: 0, language: 0 };
}

/** 0 for the half on which thresholds were set, 1 for the other. */
function halfOf(id: string): number {
  return createHash('md5').update(id).digest()[0] & 1;
}

function count(tally: Tally, found: string, wanted: string): void {
  tally.all++;
  if (isEnglish(found) === isEnglish(wanted)) tally.english++;
  if (isSameLanguage(found, wanted)) tally.language++;
}

function countParagraphs(tally: Tally, doc: Document, wanted: string): void {
  blockLanguages(doc).forEach((language, index) => {
    const { start, end } = doc.blocks[index].span;
    let letters = 0;
    for (let at = start; at < end; at++) if (isLetter(doc.text.charCodeAt(at))) letters++;
    if (letters >= LEAST_LETTERS) count(tally, language, wanted);
  });
}

type Bounds = readonly [atLeast: number, aim: number];

function measures(
  of: string,
  halves: readonly Tally[],
  bounds: { readonly english: Bounds; readonly language: Bounds },
): Measure[] {
  return halves.flatMap((tally, half) => {
    const name = `${of}, ${half === 0 ? 'tuned' : 'held out'} (${tally.all})`;
    return [
      measure(`${name}: English or not`, (100 * tally.english) / tally.all, bounds.english),
      measure(`${name}: which language`, (100 * tally.language) / tally.all, bounds.language),
    ];
  });
}

function measure(name: string, value: number, [atLeast, aim]: Bounds): Measure {
  return { set: 'clean', measure: name, value, unit: '%', better: 'higher', atLeast, aim };
}
