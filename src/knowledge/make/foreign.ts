/*
 * Makes ../data/foreign-{fr,es,nl,de,it,pt}.bin, ../data/foreign-function-words.txt and ../data/foreign-names.txt.
 *
 *     npm install --ignore-scripts && ../../../node_modules/.bin/tsx foreign.ts
 *
 * Sources: an-array-of-french-words and an-array-of-spanish-words (MIT; lists CC0), @cspell/dict-nl-nl (MIT; words of
 * OpenTaal, BSD-3 or CC BY 3.0, notice in ../README.md), foreign-words.ts (German, Italian, Portuguese; ours), stopword
 * (MIT), names of countries, languages, months and weekdays of `Intl` (CLDR, Unicode licence); words that English also
 * has are removed with @cspell/dict-en_us, @cspell/dict-en-gb-mit (MIT) and popular-english-words (ISC).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
// @ts-expect-error: the package has no types.
import { words as popular } from 'popular-english-words';
// @ts-expect-error: the package has no types.
import * as stopword from 'stopword';
import { buildWordGraph } from './foreign-graph.ts';
import { ADOPTED, ENGLISH_TOO, EXONYMS_TO_LEAVE, LEFTOVERS } from './foreign-lists.ts';
import { HAND_WRITTEN } from './foreign-words.ts';

const require = createRequire(import.meta.url);
const LANGUAGES = ['fr', 'es', 'nl', 'de', 'it', 'pt'];
const STOPWORD_LISTS: Readonly<Record<string, string>> = {
  fr: 'fra',
  es: 'spa',
  nl: 'nld',
  de: 'deu',
  it: 'ita',
  pt: 'por',
};
/** Longer Dutch words are mostly rare compounds; they would triple the table. */
const LONGEST_DUTCH = 11;
/** Up to this rank in the English Wikipedia a word without accents counts as English, whatever its origin. */
const ENGLISH_RANK = 45_000;

function trieWords(path: string): string[] {
  const trie = decodeTrie(gunzipSync(readFileSync(`node_modules/@cspell/${path}.trie.gz`)));
  return [...trie.words()];
}

const english = new Set<string>(`${ADOPTED} ${ENGLISH_TOO}`.split(/\s+/u));
for (const path of ['dict-en_us/en_US', 'dict-en-gb-mit/en_GB'])
  for (const word of trieWords(path)) english.add(word.toLowerCase());
const frequent = new Set<string>(
  popular.getMostPopular(ENGLISH_RANK).filter((word: string) => /^[a-z]+$/u.test(word)),
);

/** Derivations that English makes freely, so dictionaries do not list them all. */
const PREFIX =
  /^(?:anti|auto|bio|co|counter|cyber|de|dis|eco|electro|extra|geo|hydro|hyper|in|infra|inter|macro|mega|meta|micro|mini|mis|mono|multi|nano|neo|neuro|non|over|photo|poly|post|pre|pro|pseudo|psycho|quasi|re|semi|socio|sub|super|tele|thermo|trans|ultra|un|under|uni)(?=.{4})/u;
const SUFFIX =
  /(?:s|es|ed|d|er|ers|r|rs|ing|ings|ly|al|ally|able|ible|ness|less|like|ism|isms|ist|ists|ity|ization|isation|izations|isations|ize|ise|ized|ised|ment|ments|ion|ions|ive|ology|ologist)$/u;

function isEnglish(word: string): boolean {
  if (english.has(word)) return true;
  const plain = word.replace(PREFIX, '');
  if (plain !== word && english.has(plain)) return true;
  const stem = plain.replace(SUFFIX, '');
  return (
    stem !== plain &&
    stem.length > 3 &&
    /^[a-z]+$/u.test(word) &&
    (english.has(stem) || english.has(`${stem}e`))
  );
}

function functionWords(language: string): string[] {
  const list = stopword[STOPWORD_LISTS[language]] as string[];
  return [...new Set(list.map((word) => word.toLowerCase()))]
    .filter((word) => /^\p{Ll}+$/u.test(word))
    .sort();
}

/** Names of months and weekdays, as running text writes them. */
function calendarWords(language: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < 12; at++) {
    const day = new Date(Date.UTC(2024, at, at + 1));
    for (const options of [{ month: 'long' }, { weekday: 'long' }] as const)
      words.push(
        ...day
          .toLocaleDateString(language, { ...options, timeZone: 'UTC' })
          .toLowerCase()
          .split(' '),
      );
  }
  return words.filter((word) => /^\p{L}{3,}$/u.test(word));
}

function wordsOf(language: string): Iterable<string> {
  if (language === 'fr') return require('an-array-of-french-words') as string[];
  if (language === 'es') return require('an-array-of-spanish-words') as string[];
  if (language === 'nl')
    return trieWords('dict-nl-nl/Dutch')
      .map((word) => word.replace(/^\+|\+$/gu, ''))
      .filter((word) => /^\p{Ll}+$/u.test(word) && word.length <= LONGEST_DUTCH);
  return HAND_WRITTEN[language];
}

const functionWordsOf = new Map<string, string[]>();
for (const language of LANGUAGES) {
  const functions = functionWords(language);
  for (const word of functions) functionWordsOf.set(word, [...(functionWordsOf.get(word) ?? []), language]);
  const own = new Set([...functions, ...calendarWords(language)]);
  const words = [...wordsOf(language)].filter(
    (word) => /^\p{Ll}{3,24}$/u.test(word) && !isEnglish(word) && !frequent.has(word),
  );
  const kept = [...words, ...[...own].filter((word) => word.length > 1 && !english.has(word))];
  const bytes = buildWordGraph(kept);
  writeFileSync(`../data/foreign-${language}.bin`, bytes);
  console.log(language, new Set(kept).size, 'words', bytes.length, 'bytes');
}
const lines = [...functionWordsOf].map(([word, languages]) => `${word}\t${languages.join(' ')}`);
writeFileSync('../data/foreign-function-words.txt', `${lines.sort().join('\n')}\n`);

/** Countries by their names in the languages, if English uses another name. */
const names = new Set<string>();
const leave = new Set(EXONYMS_TO_LEAVE.split(' '));
const inEnglish = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const englishNames = new Set<string>();
const codes = Array.from({ length: 676 }, (_, code) =>
  String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26)),
);
for (const code of codes) for (const part of inEnglish.of(code)?.split(' ') ?? []) englishNames.add(part);
for (const line of LEFTOVERS.split('\n')) {
  const [, name, meant] = line.split('\t');
  if (name !== meant && !leave.has(name)) names.add(line);
}
for (const language of LANGUAGES) {
  const local = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  for (const code of codes) {
    const [name, meant] = [local.of(code), inEnglish.of(code)];
    if (!name || !meant || name === meant || /[()]/u.test(name + meant) || name.length < 4) continue;
    if (englishNames.has(name) || leave.has(name) || english.has(name.toLowerCase())) continue;
    if (name.normalize('NFD').replace(/\p{M}/gu, '') === meant) continue;
    names.add(`${language}\t${name}\t${meant.replace('&', 'and')}`);
  }
}
/** By name: `name TAB language TAB English name`. */
const byName = [...names].map((line) => {
  const [language, name, meant] = line.split('\t');
  return `${name}\t${language}\t${meant}`;
});
writeFileSync('../data/foreign-names.txt', `${byName.sort().join('\n')}\n`);
console.log(names.size, 'names');
