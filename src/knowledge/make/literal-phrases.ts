/*
 * Compiles tables of word-for-word translations into `literal-phrases.txt`, one phrase per line, which `npm
 * run phrases` packs:
 *
 *     npx tsx src/knowledge/make/literal-phrases.ts TABLES GOOD.jsonl.gz …
 *
 * `TABLES` is a folder of `calques-*.tsv`: kind, language, source, English renderings, the correct English,
 * frame, certainty, frequency of the bare words in good English. A rendering is kept only if it never occurs
 * in good English: not by the count of its row, and not in the texts of the given JSONL files (field `text`
 * or `raw`; translations by machines, of the kind `mt`, are skipped).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tokenize } from '../../text/tokens.ts';
import { commonness } from '../english-words.ts';

const OUTPUT = new URL('literal-phrases.txt', import.meta.url);

/** Kinds that other rules detect better, or that need more context than the phrase. */
const LEFT_OUT: ReadonlySet<string> = new Set(['word-order', 'pronoun', 'article', 'other']);
/** Kinds in which a rendering that is merely likely reads like English. */
const ONLY_SURE: ReadonlySet<string> = new Set([
  'outlet',
  'institution',
  'idiom',
  'connector',
  'preposition',
]);

/** Frames of renderings that good English has as well. */
const WEAK = /weaker variants|good English possible|capital/u;

interface Row {
  readonly kind: string;
  readonly language: string;
  readonly renderings: readonly string[];
  readonly english: string;
  readonly isSure: boolean;
}

/** A phrase with its conditions, in the syntax of a lexicon's line. */
interface Phrase {
  readonly words: readonly string[];
  readonly condition: string;
  readonly line: string;
}

const names = new Intl.DisplayNames('en', { type: 'language' });

function readRows(folder: string): readonly Row[] {
  return readdirSync(folder)
    .filter((name) => /^calques-.*\.tsv$/u.test(name))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n'))
    .map((line) => line.split('\t'))
    .filter(([kind, , , , , frame, certainty, count]) => {
      if (count !== '0' || LEFT_OUT.has(kind) || WEAK.test(frame)) return false;
      return certainty === 'sure' || (certainty === 'likely' && !ONLY_SURE.has(kind));
    })
    .map(([kind, language, , renderings, english, , certainty]) => ({
      kind,
      language,
      renderings: renderings.split(' | '),
      english,
      isSure: certainty === 'sure',
    }));
}

const SLOT = /\{[a-z]+\}/gu;
const SLOTS: Readonly<Record<string, string>> = { '{n}': '{n}', '{name}': '{name}' };
const SMALL: ReadonlySet<string> = new Set(
  `the a an of to in on at by with from for and that he she it they is was are were be been has have had will as this his
  her their its not which who out up`.split(/\s+/u),
);

/** The words of a rendering, lower case, with its slots; empty if it contains a slot that the lexicon lacks. */
function wordsOf(rendering: string): string[] {
  const words: string[] = [];
  let at = 0;
  const add = (text: string) => {
    const { length, start, end } = tokenize(text);
    for (let token = 0; token < length; token++) words.push(text.slice(start[token], end[token]));
  };
  const text = rendering.toLowerCase().replaceAll('\u2019', "'").trim();
  for (const slot of text.matchAll(SLOT)) {
    add(text.slice(at, slot.index));
    words.push(SLOTS[slot[0]] ?? '{other}');
    at = slot.index + slot[0].length;
  }
  add(text.slice(at));
  return words;
}

const isSlot = (word: string | undefined) => word?.startsWith('{') ?? false;

function phraseOf({ language, english, isSure }: Row, rendering: string): Phrase | undefined {
  const words = wordsOf(rendering);
  const conditions: string[] = [];
  if (words[0] === ',') conditions.push('only after ,');
  while (words.length > 0 && (isSlot(words[0]) || /^[^\p{L}\p{N}]$/u.test(words[0])))
    if (words.shift() === '{n}') conditions.push('only after 0');
  // In `a thirty people` the article itself is wrong.
  if (words.length > 2 && words[0] === 'the') words.shift();
  // A phrase is found by its first two words. A function word before a slot, or two function words, occur
  // everywhere.
  while (SMALL.has(words[0]) && isSlot(words[1])) {
    const [, slot] = words.splice(0, 2);
    conditions.push(slot === '{n}' ? 'only after 0' : `only after ${slot}`);
  }
  let isCut = false;
  while (words.length > 3 && SMALL.has(words[0]) && SMALL.has(words[1])) {
    words.shift();
    isCut = true;
  }
  if (words.at(-1) === '{n}') conditions.push('only before 0');
  if (words.at(-1) === '{name}') conditions.push('only before {name}');
  while (isSlot(words.at(-1)) || /^[.,:;]$/u.test(words.at(-1) ?? '')) words.pop();
  if (!isTelling(words, isSure) || (isCut && isPlain(words)) || OFFICIAL.test(words.join(' ')))
    return undefined;
  const condition = conditions.map((one) => ` ; ${one}`).join('');
  const [suggestion] = english.split(/ \/ | \(|; /u);
  const right = /[{}]|^['"]|\.\.\./u.test(suggestion) || suggestion === '' ? '' : ` > ${suggestion.trim()}`;
  const source = language === 'xx' ? '' : ` # ${names.of(language)}`;
  return { words, condition, line: `${words.join(' ')}${right}${condition}${source}` };
}

/** Official English of China and of agencies, which both human and machine translators write on purpose. */
const OFFICIAL =
  /epidemic|party members|person in charge|ethnic groups|reporters? learned|press time|all-round way|year-on-year|compulsory measures|asymptomatic|spirit of the|the podium|and steadily|^counselor of|on the same day?$|editor in charge|at \{n\} ?: ?|since this year|orderly manner|it has been decided|^according to information|to our request|and implement|^alleviate the suffering|^(?:the )?telegram channel|^investigating the situation|^give green light|outlet of the|between the dates|masses of party/u;

/** Signs of the lexicon's own syntax, and words that the lexicon cannot represent. */
const UNFIT = /[|>#;()[\]"“”]|^\{other\}$/u;
const LEAST_LETTERS = 9;

/**
 * True for a phrase that is long enough not to be a coincidence; a likely phrase of two words needs a word
 * that English lacks.
 */
function isTelling(words: readonly string[], isSure: boolean): boolean {
  if (words.length === 0 || words.some((word) => UNFIT.test(word))) return false;
  const isForeign = words.some((word) => /^\p{L}{4,}$/u.test(word) && commonness(word) === 0);
  if (words.length === 1) return isForeign && words[0].length >= 6 && isSure;
  if (words.join('').length < LEAST_LETTERS) return false;
  const content = words.filter((word) => /^\p{L}/u.test(word) && commonness(word) < 4).length;
  if (words.length === 2)
    return isForeign || (isSure && content > 0 && !SMALL.has(words[0]) && !SMALL.has(words[1]));
  return isSure || isForeign || words.length > 3 || content > 1;
}

/** True for the rest of a phrase, `the cutting board`, which alone is good English. */
function isPlain(words: readonly string[]): boolean {
  return words.length <= 3 && words.every((word) => !/^\p{L}/u.test(word) || commonness(word) >= 2);
}

function byFirstWord(phrases: readonly Phrase[]): ReadonlyMap<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const known = index.get(phrase.words[0]);
    if (known) known.push(phrase);
    else index.set(phrase.words[0], [phrase]);
  }
  return index;
}

/** The phrases that occur in a text. */
function* phrasesIn(text: string, index: ReadonlyMap<string, readonly Phrase[]>): Iterable<Phrase> {
  const lower = text.toLowerCase().replaceAll('\u2019', "'");
  const { length, start, end } = tokenize(lower);
  const forms = Array.from({ length }, (_, token) => lower.slice(start[token], end[token]));
  for (let token = 0; token < length; token++)
    for (const phrase of index.get(forms[token]) ?? [])
      if (phrase.words.every((word, at) => fits(word, forms[token + at]))) yield phrase;
}

function fits(word: string, form: string | undefined): boolean {
  if (word === '{n}') return /^\d/u.test(form ?? '');
  return word === '{name}' ? form !== undefined : word === form;
}

function textsOf(path: string): readonly string[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean);
  return lines
    .map((line) => JSON.parse(line) as { text?: string; raw?: string; kind?: string })
    .filter(({ kind }) => kind !== 'mt')
    .map(({ text, raw }) => text ?? raw ?? '');
}

const [folder, ...good] = process.argv.slice(2);
const phrases = new Map<string, Phrase>();
for (const row of readRows(folder))
  for (const rendering of row.renderings) {
    const phrase = phraseOf(row, rendering);
    if (phrase && !phrases.has(phrase.words.join(' '))) phrases.set(phrase.words.join(' '), phrase);
  }
const all = phrases.size;
const index = byFirstWord([...phrases.values()]);
const met = new Map<string, number>();
for (const path of good)
  for (const text of textsOf(path))
    for (const { words } of phrasesIn(text, index)) {
      const key = words.join(' ');
      met.set(key, (met.get(key) ?? 0) + 1);
    }
for (const key of met.keys()) phrases.delete(key);
const lines = [...phrases.values()].map(({ line }) => line).sort();
writeFileSync(OUTPUT, `${lines.join('\n')}\n`);
const once = [...met.values()].filter((count) => count === 1).length;
console.log(`${all} phrases, ${met.size} met in good English (${once} once), ${lines.length} kept`);
