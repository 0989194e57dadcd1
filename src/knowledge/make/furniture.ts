/*
 * Makes `../data/furniture.txt`, the long tail of labels for `src/passes/boilerplate/furniture/`:
 *
 *     npx tsx src/knowledge/make/furniture.ts FOLDER          (in the root)
 *
 * FOLDER contains `furniture-*.tsv`: function, language, label, English renderings separated by ` | `, form,
 * certainty, and how often a rendering is a whole line of good English. Lines of the result: first word, the
 * other words, then function, first letters of form and certainty, and the language of the label, if it is
 * not English.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CERTAINTIES,
  type Certainty,
  FORMS,
  type Form,
  shifted,
} from '../../passes/boilerplate/furniture/entry.ts';
import { FUNCTION_WORDS } from '../../passes/boilerplate/furniture/function-words.ts';
import { FUNCTIONS, type FurnitureFunction } from '../../passes/boilerplate/furniture/functions.ts';
import { wordsOf } from '../../passes/boilerplate/furniture/reading.ts';
import { PICTURE_SOURCES, WIRES } from '../../passes/boilerplate/furniture/slots/agencies.ts';
import { FREE_SLOTS, SLOTS } from '../../passes/boilerplate/furniture/slots/index.ts';

const OUTPUT = new URL('../data/furniture.txt', import.meta.url);
const PIECE = /\{[a-z]*\}|[^{]+/gu;
const MARK_AT_END = /(?:[:：|¦»>►→]|\s[-–—])\s*$/u;
const MARK_AT_START = /^\s*(?:[:：|¦«»>]|[-–—]\s)/u;
/** Slots of the tables that have another name in this code. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  '{text}': '{rest}',
  '{email}': '{url}',
  '{}': '{rest}',
};
/** Slots that match any text, or any capitalised words: a mark must separate them from the label. */
const LOOSE = new Set([...FREE_SLOTS, '{site}', '{section}', '{city}']);
const PERSONS = new Set(['{name}', '{credit}', '{agency}']);
/** Functions for which a word and a name, without a mark between them, are sufficient evidence: `By NAME`. */
const NAMED = new Set<FurnitureFunction>(['author-line', 'photo-credit', 'editor-line', 'translator-line']);
/** Functions that name pictures: their names are credits. */
const CREDITED = new Set<FurnitureFunction>(['photo-credit', 'caption-lead', 'gallery', 'video-label']);
/** Functions whose labels good texts also use as headings. */
const HEADINGS_OF_TEXTS = new Set<FurnitureFunction>([
  'fact-box',
  'event-box',
  'weather-rates',
  'section',
  'place-line',
  'votes',
  'correction',
  'draft-note',
  'disclaimer',
  'navigation',
  'gallery',
  'video-label',
  'agency-tail',
  'editor-line',
  'letters',
  'archive-label',
  'press-release',
]);
/** Functions that one word and a slot make certain: `12 comments`, `Photo: NAME`. */
const SURE_WITH_ONE_WORD = new Set<FurnitureFunction>([
  'comment-count',
  'views',
  'reading-time',
  'share',
  'updated',
  'photo-credit',
  'paywall',
  'follow-channel',
]);
/** Above the first frequency, good texts use the label too; above the second, about as often as pages do. */
const SAID_BY_TEXTS = 1;
const OFTEN_SAID_BY_TEXTS = 8;
const CASELESS = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

interface Row {
  readonly name: FurnitureFunction;
  readonly language: string;
  readonly form: Form;
  readonly certainty: Certainty;
  readonly said: number;
}

interface Label {
  readonly elements: readonly string[];
  /** The codes given by the rows, each with its frequency. */
  readonly codes: Map<string, number>;
}

function readRows(
  folder: string,
): { readonly row: Row; readonly label: string; readonly renderings: string[] }[] {
  const files = readdirSync(folder)
    .filter((file) => /^furniture-.*\.tsv$/u.test(file))
    .sort();
  const lines = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').trimEnd().split('\n'));
  return lines.flatMap((line) => {
    const [name, language, label, renderings, form, certainty, said] = line.split('\t');
    if (!(name in FUNCTIONS) || !FORMS.includes(form as Form)) return [];
    const row = {
      name: name as FurnitureFunction,
      language,
      form: form as Form,
      certainty: certainty as Certainty,
      said: Number(said),
    };
    return [{ row, label, renderings: renderings.split(' | ') }];
  });
}

/** The elements of a label; empty if it is unsuitable for the table. */
function elementsOf(label: string, row: Row): readonly string[] {
  const pieces = label.match(PIECE) ?? [];
  const elements: string[] = [];
  let hasMark = false;
  for (const piece of pieces) {
    if (!piece.startsWith('{')) {
      if (elements.length > 0 && MARK_AT_START.test(piece) && LOOSE.has(elements.at(-1)!)) elements.push(':');
      elements.push(...wordsOf(piece));
      hasMark = MARK_AT_END.test(piece);
      continue;
    }
    const slot = slotOf(piece, row);
    if (!SLOTS.has(slot)) return [];
    // A mark after one word distinguishes it from a name that begins with the word.
    const needsMark = LOOSE.has(slot) || (hasMark && elements.length === 1 && PERSONS.has(slot));
    if (needsMark && elements.length > 0 && elements.at(-1) !== ':') elements.push(':');
    elements.push(slot);
  }
  return isFit(elements) ? elements : [];
}

function slotOf(piece: string, { name }: Row): string {
  const slot = OTHER_NAMES[piece] ?? piece;
  return slot === '{name}' && CREDITED.has(name)
    ? '{credit}'
    : slot === '{name}' && name === 'plugin-mark'
      ? '{site}'
      : slot;
}

/** Slots alone are not a label, and free text must come last. */
function isFit(elements: readonly string[]): boolean {
  const words = elements.filter((element) => element !== ':' && !element.startsWith('{'));
  const free = elements.findIndex((element) => FREE_SLOTS.has(element));
  if (free >= 0 && free < elements.length - 1) return false;
  // A preposition and a slot are too weak.
  const [first, second] = elements;
  if (!first) return false;
  if (first.startsWith('{') && (!second || second === ':' || second.startsWith('{'))) return false;
  if (words.every((word) => FUNCTION_WORDS.has(word))) return false;
  // Agencies are a slot of the lexicon.
  if (WIRES.has(elements.join(' ')) || PICTURE_SOURCES.has(elements.join(' '))) return false;
  return words.some((word) => word.length > 2 || CASELESS.test(word)) && elements.length < 16;
}

/** The certainty of one wording: the tables give it for the label, whatever its renderings. */
function certaintyOf(elements: readonly string[], row: Row, isEnglish: boolean): Certainty {
  const words = elements.filter((element) => element !== ':' && !element.startsWith('{'));
  const hasSlot = elements.length > words.length;
  const isFree = elements.some((element) => LOOSE.has(element));
  const isCaseless = words.some((word) => CASELESS.test(word));
  if (row.name === 'section' && !hasSlot) return 'context';
  let certainty = row.certainty;
  if (HEADINGS_OF_TEXTS.has(row.name) && words.length < 4 && !hasSlot) certainty = shifted(certainty, -1);
  if (isEnglish && !hasSlot && row.said > OFTEN_SAID_BY_TEXTS && words.length < 4) return 'context';
  if (isEnglish && !hasSlot && row.said > SAID_BY_TEXTS && words.length < 5)
    certainty = shifted(certainty, -1);
  const isName = elements.some((element) => PERSONS.has(element)) && !elements.includes(':');
  if (words.length === 1 && isName && !NAMED.has(row.name)) return 'context';
  // One word after a name, or after any words with capitals, may be part of a name itself.
  if (words.length === 1 && (PERSONS.has(elements[0]) || LOOSE.has(elements[0]))) return 'context';
  if (words.length === 1 && !isCaseless) {
    if (!hasSlot && isEnglish) return 'context';
    if (!hasSlot || isFree || !SURE_WITH_ONE_WORD.has(row.name)) certainty = shifted(certainty, -1);
  }
  return certainty;
}

const labels = new Map<string, Label>();

function add(wording: string, row: Row, isEnglish: boolean): void {
  const elements = elementsOf(wording, row);
  if (elements.length === 0) return;
  const key = elements.join(' ');
  const certainty = certaintyOf(elements, row, isEnglish);
  const code = `${row.name} ${row.form === 'suffix' ? 'x' : row.form[0]}${certainty[0]}${isEnglish ? '' : ` ${row.language}`}`;
  const label = labels.get(key) ?? { elements, codes: new Map() };
  label.codes.set(code, (label.codes.get(code) ?? 0) + 1);
  labels.set(key, label);
}

/** The code that most rows give; of equally frequent ones the least certain. */
function settled({ codes }: Label): string {
  const rank = (code: string) => CERTAINTIES.findIndex((one) => one[0] === code.split(' ')[1][1]);
  return [...codes].sort(([a, m], [b, n]) => n - m || rank(a) - rank(b) || (a < b ? -1 : 1))[0][0];
}

const [folder] = process.argv.slice(2);
for (const { row, label, renderings } of readRows(folder)) {
  add(label, row, row.language === 'en');
  for (const rendering of renderings) if (rendering) add(rendering, row, true);
}
const lines = [...labels.values()].map((label) => {
  const [first, ...rest] = label.elements;
  return `${first}\t${rest.join(' ')}\t${settled(label)}`;
});
lines.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
writeFileSync(OUTPUT, `${lines.join('\n')}\n`);
console.log(`${lines.length} labels`);
