/*
 * Packs the phrases of the rules into `../data/phrases.bin`, for `../phrase-index.ts`:
 *
 *     npm run phrases          (in the root)
 *
 * Sources: the lists of `src/passes/translation/lexicon/` and `literal-phrases.txt` (ours).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { LISTS } from '../../passes/translation/lexicon/index.ts';
import { readPhrase } from '../../passes/translation/matching/phrase-line.ts';
import { LEXICONS, type LexiconName } from '../../passes/translation/matching/phrase-matcher.ts';
import { hashOf } from '../../text/hash.ts';
import {
  BEGINNINGS,
  beginningOf,
  fingerprintOf,
  LAST,
  LEXICON_SHIFT,
  pairHash,
  SLOTS,
} from '../phrase-index.ts';

const OUTPUT = new URL('../data/phrases.bin', import.meta.url);
const COMPILED = new URL('literal-phrases.txt', import.meta.url);

interface Posting {
  readonly lexicon: number;
  readonly line: number;
  readonly words: number;
}

/** The lines of a lexicon that contain a phrase. */
function linesOf(name: LexiconName): readonly string[] {
  const compiled = name === 'literal-phrases' ? readFileSync(COMPILED, 'utf8') : '';
  return `${LISTS[name]}\n${compiled}`
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^[^#>]/u.test(line));
}

/** True if any word may come second, so that the phrase is found by its first word alone. */
function isSlot(second: readonly string[] | undefined): second is undefined {
  return second === undefined || second[0].startsWith('{');
}

/** The bytes of the table. Of phrases with the same beginning, the longest come first, then those of earlier lines. */
export function packPhrases(): Uint8Array {
  const pairs = new Map<number, Posting[]>();
  const beginnings = new Uint8Array(BEGINNINGS >> 3);
  const lines: string[] = [];
  let bytes = 0;
  LEXICONS.forEach((name, lexicon) => {
    for (const line of linesOf(name)) {
      const { words } = readPhrase(line);
      const posting = { lexicon, line: bytes, words: words.length };
      lines.push(`${line}\n`);
      bytes += Buffer.byteLength(line) + 1;
      for (const first of words[0].map(hashOf)) {
        const bit = beginningOf(first);
        beginnings[bit >> 3] |= 1 << (bit & 7);
        for (const second of isSlot(words[1]) ? [0] : words[1].map(hashOf)) {
          const hash = pairHash(first, second);
          pairs.set(hash, [...(pairs.get(hash) ?? []), posting]);
        }
      }
    }
  });
  return pack(pairs, beginnings, Buffer.from(lines.join('')));
}

function pack(
  pairs: ReadonlyMap<number, readonly Posting[]>,
  beginnings: Uint8Array<ArrayBuffer>,
  lines: Uint8Array,
): Uint8Array {
  const fingerprints = new Uint16Array(SLOTS);
  const first = new Uint16Array(SLOTS);
  const postings: number[] = [];
  for (const [hash, own] of pairs) {
    let slot = hash & (SLOTS - 1);
    while (fingerprints[slot] !== 0) {
      if (fingerprints[slot] === fingerprintOf(hash))
        throw new Error('two pairs of words with one fingerprint');
      slot = (slot + 1) & (SLOTS - 1);
    }
    fingerprints[slot] = fingerprintOf(hash);
    first[slot] = postings.length;
    const sorted = own.toSorted((a, b) => a.lexicon - b.lexicon || b.words - a.words || a.line - b.line);
    for (const [index, { lexicon, line }] of sorted.entries())
      postings.push(line + lexicon * 2 ** LEXICON_SHIFT + (index === sorted.length - 1 ? LAST : 0));
  }
  const numbers = Uint32Array.of(postings.length, ...postings);
  return Buffer.concat([fingerprints, first, beginnings, numbers].map(bytesOf).concat(Buffer.from(lines)));
}

function bytesOf({
  buffer,
}: Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>): Buffer {
  return Buffer.from(buffer);
}

if (process.argv[1] === import.meta.filename) writeFileSync(OUTPUT, packPhrases());
