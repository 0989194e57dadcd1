/*
 * Makes `../data/words.bin`: the known English words and names, with their frequency classes.
 *
 *     npm install && npx tsx words.ts
 *
 * Sources: @cspell/dict-en_us and @cspell/dict-en-gb-mit (MIT): the existing words, and their case;
 * @cspell/dict-people-names and @cspell/dict-companies (MIT); the names of countries from `Intl`;
 * popular-english-words (ISC): the rank of a word in the English Wikipedia.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
// @ts-expect-error: the package has no types.
import { words as popular } from 'popular-english-words';
import { BUCKETS, hashAt } from '../word-hash.ts';

const NAME = 8;
const ORDINARY = 16;
const RATHER_NAME = 32;

/** Ordinary words in the dictionaries that newspapers rarely use as such. From general knowledge. */
const RATHER_NAMES =
  'john jack mike harry china japan turkey jersey jimmy johnny tommy billy joe peter paul robin victor dick bobby charley charlie george louis henry roger rob tony nick brit scot german french english polish dutch welsh berlin frank paris cuba panama madras java morocco cologne marseilles guinea jordan israel lima charlotte guernsey cheddar cologne oxford dick jones smith bobby jane mary alexander martin abigail dexter timothy basil benjamin nelly molly annie madeline veronica erica monsieur monday tuesday wednesday thursday friday saturday sunday january february april june july september october november december jesus christ bible titan olympic arctic antarctic american british russian chinese european african asian italian spanish swedish macron merz biden lula tesla ford toyota honda nissan renault peugeot';

/** Recent names that the lists lack. From general knowledge. */
const NEW_NAMES =
  'obama macron erdogan zelensky zelenskyy putin navalny medvedev lavrov merkel scholz merz sarkozy hollande netanyahu modi trudeau orban duda tusk sunak starmer biden trump kushner ocasio bolsonaro lula maduro duterte rouhani khamenei assad haftar mbappe ronaldo messi federer djokovic nadal huawei tiktok instagram whatsapp facebook youtube netflix airbnb uber spotify covid brexit kyiv kharkiv donbas mariupol xinjiang hezbollah hamas houthi taliban gazprom rosneft interfax tass novosti xinhua reuters bloomberg';

const words = new Map<string, number>();

function add(word: string): void {
  const plain = word.normalize('NFC').replace(/\u2019/gu, "'");
  if (/['][sS]?$/u.test(plain) || !/^[\p{L}'-]+$/u.test(plain) || plain.length > 30) return;
  const first = [...plain][0];
  const key = plain.toLowerCase();
  const mark = first !== first.toLowerCase() ? NAME : ORDINARY;
  words.set(key, (words.get(key) ?? 0) | mark);
}

for (const path of ['dict-en_us/en_US', 'dict-en-gb-mit/en_GB']) {
  const trie = decodeTrie(gunzipSync(readFileSync(`node_modules/@cspell/${path}.trie.gz`)));
  for (const word of trie.words()) if (!/^[~!]/u.test(word)) add(word);
}
const rank = new Map<string, number>();
for (const [at, word] of (popular.getMostPopular(60_000) as string[]).entries())
  if (!rank.has(word.toLowerCase())) rank.set(word.toLowerCase(), at + 1);

/** This many of the most frequent words never count as names: there are surnames like The and Are. */
const FUNCTION_WORDS = 300;

const ordinary = [...words].filter(([, flags]) => flags & ORDINARY).length;
for (const path of ['dict-people-names/dict/people-names.txt', 'dict-companies/dict/companies.txt'])
  for (const line of readFileSync(`node_modules/@cspell/${path}`, 'utf8').split('\n'))
    if (/^\p{Lu}[\p{L}'-]+$/u.test(line) && !((rank.get(line.toLowerCase()) ?? Infinity) <= FUNCTION_WORDS))
      add(line);
const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
for (let code = 0; code < 26 * 26; code++) {
  const name = regions.of(String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26)));
  for (const part of name?.split(/[^\p{L}'-]+/u) ?? []) if (/^\p{Lu}\p{L}{3,}/u.test(part)) add(part);
}
for (const name of NEW_NAMES.split(' ')) add(name[0].toUpperCase() + name.slice(1));
for (const name of RATHER_NAMES.split(' ')) words.set(name, (words.get(name) ?? 0) | NAME | RATHER_NAME);

function band(word: string): number {
  const at = rank.get(word) ?? Number.POSITIVE_INFINITY;
  return at <= 3000 ? 4 : at <= 15_000 ? 3 : at <= 60_000 ? 2 : 1;
}

const buckets: Map<number, number>[] = Array.from({ length: BUCKETS }, () => new Map());
for (const [word, flags] of words) {
  const hash = hashAt(word, 0, word.length);
  const bucket = buckets[hash >>> 16];
  const value = flags | band(word);
  const there = bucket.get(hash & 0xffff);
  // If two words share a fingerprint, the more common one is kept, since it is the likelier one in a text.
  if (there === undefined || (there & 7) < (value & 7)) bucket.set(hash & 0xffff, value);
}
const entries = buckets.flatMap((bucket) => [...bucket].sort((a, b) => a[0] - b[0]));
const groups = new Uint32Array((BUCKETS >> 8) + 1);
const starts = new Uint16Array(BUCKETS);
let start = 0;
for (const [at, bucket] of buckets.entries()) {
  if ((at & 0xff) === 0) groups[at >> 8] = start;
  starts[at] = start - groups[at >> 8];
  start += bucket.size;
}
groups[BUCKETS >> 8] = start;
const prints = Uint16Array.from(entries, ([print]) => print);
const values = Uint8Array.from(entries, ([, value]) => value);
const out = Buffer.concat([groups, starts, prints, values].map(({ buffer }) => Buffer.from(buffer)));
writeFileSync('../data/words.bin', out);
console.log(`${words.size} words (${ordinary} ordinary), ${entries.length} entries, ${out.length} bytes`);
console.log(
  `false positives expected: ${((entries.length / BUCKETS / 0x10000) * 1e5).toFixed(1)} of 100,000`,
);
