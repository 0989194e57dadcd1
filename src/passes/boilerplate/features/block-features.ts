import {
  AT_SIGNS,
  BARS,
  BRACKETS,
  COLONS,
  COMMAS,
  COPYRIGHTS,
  COUNTS,
  DASHES,
  END,
  EXCLAMATIONS,
  IS_AFTER_STOP,
  IS_CAPITALS,
  IS_FIRST_PERSON,
  IS_FUNCTIONAL,
  IS_NUMBER,
  IS_SECOND_PERSON,
  IS_UPPER,
  LETTERS,
  MONEY,
  type PageTokens,
  QUESTIONS,
  QUOTED,
  SENTENCE_END,
  SLASHES,
  START,
  STOPS,
  SYMBOLS,
  TABS,
  WIDE,
} from '../page/page-tokens.ts';
import { matchPhrases } from '../page/phrase-groups.ts';
import {
  FIRST_PERSON,
  FUNCTION_WORD,
  kindsOf,
  MONTH,
  SECOND_PERSON,
  type WordKinds,
  wordKinds,
} from '../page/word-classes.ts';
import { isContent, readVocabulary, type Vocabulary } from '../page/word-ids.ts';
import { neighbours, pageFeatures } from './page-features.ts';
import { readStructure, STRUCTURE_FEATURES } from './page-structure.ts';
import { BLOCK_FEATURES, LEXICAL, PROSE, WIDTH } from './schema.ts';

/*
 * What the model sees of a block: its own figures, those of its neighbours, and how it stands to the page.
 * All figures are counts and shares of words; see words.ts for what may not show in them.
 */

export interface Features {
  readonly rows: number;
  /** `rows` times WIDTH values. */
  readonly values: Float32Array;
  /** The groups of the lexicon that each block speaks for, as bits. */
  readonly templates: Uint32Array;
  /** 1 for each block that reads like prose. */
  readonly prose: Uint8Array;
  readonly vocabulary: Vocabulary;
  /** In how many blocks that read like prose each word of the vocabulary stands. */
  readonly inProse: Uint16Array;
}

/** The features of all blocks of a page. `lexical` holds the score of each block's words alone. */
export function readFeatures(scan: PageTokens, lexical: Float32Array): Features {
  const values = new Float32Array(scan.blocks * WIDTH);
  const templates = matchPhrases(scan);
  const kinds = wordKinds();
  for (let block = 0; block < scan.blocks; block++) {
    const row = block * WIDTH;
    ownFigures(scan, block, kinds, values);
    values[row + LEXICAL] = lexical[block];
    for (let bits = templates[block]; bits !== 0; bits &= bits - 1)
      values[row + GROUP + GROUP_COLUMN[31 - Math.clz32(bits & -bits)]] = 1;
  }
  repeats(scan, values);
  const prose = new Uint8Array(scan.blocks);
  for (let block = 0; block < scan.blocks; block++) prose[block] = values[block * WIDTH + PROSE];
  const vocabulary = readVocabulary(scan);
  const inProse = countInProse(scan, vocabulary, prose);
  compareWords({ scan, vocabulary, inProse, prose }, values);
  pageFeatures(scan, templates, values);
  neighbours(scan.blocks, values);
  readStructure(scan, vocabulary, (block) => values[block * WIDTH + DATE], {
    values,
    width: WIDTH,
    at: WIDTH - STRUCTURE_FEATURES.length,
  });
  return { rows: scan.blocks, values, templates, prose, vocabulary, inProse };
}

const GROUP = BLOCK_FEATURES.indexOf('group 0');
const BODY = BLOCK_FEATURES.indexOf('body words');
const TITLE = BLOCK_FEATURES.indexOf('title words');
const DATE = BLOCK_FEATURES.indexOf('date');
const REPEATS = BLOCK_FEATURES.indexOf('repeats');
const BEGINNING = BLOCK_FEATURES.indexOf('same beginning');
/** Groups of the lexicon in its order, to columns. */
const GROUP_COLUMN = [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 9, 9, 1].concat(new Array(17).fill(9));

function ownFigures(scan: PageTokens, block: number, kinds: WordKinds, values: Float32Array): void {
  const row = block * WIDTH;
  const from = scan.first[block];
  const to = scan.first[block + 1];
  const n = to - from;
  const base = block * COUNTS;
  const c = scan.counts;
  const letters = c[base + LETTERS];
  let functional = 0;
  let upper = 0;
  let capitals = 0;
  let numbers = 0;
  let longest = 0;
  let date = 0;
  let free = 0;
  for (let word = from; word < to; word++) {
    const shape = scan.shape[word];
    if (shape & IS_NUMBER) {
      numbers++;
      continue;
    }
    const kind = kindsOf(kinds, scan.hash[word]);
    if (kind & FUNCTION_WORD) functional++;
    else if ((shape & IS_AFTER_STOP) === 0) {
      free++;
      if (shape & IS_UPPER) upper++;
    }
    if (kind & MARKED) scan.shape[word] = shape | shapeOf(kind);
    if (kind & MONTH) date++;
    if (shape & IS_CAPITALS) capitals++;
    if (scan.length[word] > longest) longest = scan.length[word];
  }
  const quoted = c[base + QUOTED] > 0;
  const per = n > 0 ? 1 / n : 0;
  values[row] = Math.min(n, 400);
  values[row + 1] = Math.min(letters, 3000);
  values[row + 2] = n > 0 ? letters / n : 0;
  values[row + 3] = functional * per;
  values[row + 4] = quoted ? -1 : free > 0 ? upper / free : -0.5;
  values[row + 5] = quoted ? -1 : capitals * per;
  values[row + 6] = numbers * per;
  values[row + 7] = c[base + END];
  values[row + 8] = c[base + START];
  for (let index = 0; index < PER_WORD.length; index++)
    values[row + 9 + index] = c[base + PER_WORD[index]] / (n + 1);
  values[row + 10] = Math.min(20, c[base + STOPS]);
  values[row + 24] = longest;
  values[row + DATE] = date > 0 && numbers > 0 ? (n <= 12 ? 2 : 1) : 0;
  const isProse =
    n >= 12 && (c[base + STOPS] > 0 || c[base + END] === SENTENCE_END) && functional * per > 0.2;
  const wide = c[base + WIDE];
  values[row + PROSE] = isProse || (wide > 30 && c[base + STOPS] > 0) ? 1 : 0;
}

/** Kinds of words that are marked in the scan, for those who read it next. */
const MARKED = FUNCTION_WORD | FIRST_PERSON | SECOND_PERSON;

function shapeOf(kind: number): number {
  return (
    (kind & FUNCTION_WORD ? IS_FUNCTIONAL : 0) |
    (kind & FIRST_PERSON ? IS_FIRST_PERSON : 0) |
    (kind & SECOND_PERSON ? IS_SECOND_PERSON : 0)
  );
}

const PER_WORD = [
  COMMAS,
  STOPS,
  BARS,
  SYMBOLS,
  BRACKETS,
  AT_SIGNS,
  SLASHES,
  COPYRIGHTS,
  QUESTIONS,
  EXCLAMATIONS,
  MONEY,
  COLONS,
  TABS,
  WIDE,
  DASHES,
];

/** How often a block's words stand in the page as a block, and how many blocks begin with the same two words. */
function repeats(scan: PageTokens, values: Float32Array): void {
  const whole = new Map<number, number>();
  const begin = new Map<number, number>();
  const wholes = new Int32Array(scan.blocks);
  const begins = new Int32Array(scan.blocks);
  for (let block = 0; block < scan.blocks; block++) {
    const from = scan.first[block];
    const to = Math.min(scan.first[block + 1], from + 40);
    let hash = to - from;
    for (let word = from; word < to; word++) hash = Math.imul(hash ^ scan.hash[word], 0x01000193);
    begins[block] = to - from < 2 ? hash : Math.imul(scan.hash[from], 31) ^ scan.hash[from + 1];
    wholes[block] = hash;
    whole.set(hash, (whole.get(hash) ?? 0) + 1);
    begin.set(begins[block], (begin.get(begins[block]) ?? 0) + 1);
  }
  for (let block = 0; block < scan.blocks; block++) {
    values[block * WIDTH + REPEATS] = Math.min(10, whole.get(wholes[block]) ?? 0);
    values[block * WIDTH + BEGINNING] = Math.min(10, begin.get(begins[block]) ?? 0);
  }
}

/** In how many blocks that read like prose each word stands. */
function countInProse(scan: PageTokens, { ids, size }: Vocabulary, prose: Uint8Array): Uint16Array {
  const counts = new Uint16Array(size);
  const last = new Uint32Array(size);
  for (let block = 0; block < scan.blocks; block++) {
    if (prose[block] === 0) continue;
    for (let word = scan.first[block]; word < scan.first[block + 1]; word++) {
      const id = ids[word];
      if (id < 0 || last[id] === block + 1) continue;
      last[id] = block + 1;
      if (counts[id] < 65535) counts[id]++;
    }
  }
  return counts;
}

interface Compared extends Pick<Features, 'vocabulary' | 'inProse' | 'prose'> {
  readonly scan: PageTokens;
}

const MOST_TITLE_WORDS = 30;
const MOST_COMPARED = 100;

/** The share of a block's content words that other prose of the page, or the page's first block, says too. */
function compareWords({ scan, vocabulary, inProse, prose }: Compared, values: Float32Array): void {
  const { ids, size } = vocabulary;
  const inTitle = new Uint8Array(size);
  for (let word = 0; word < Math.min(scan.first[Math.min(1, scan.blocks)], MOST_TITLE_WORDS); word++)
    if (isContent(scan, word)) inTitle[ids[word]] = 1;
  for (let block = 0; block < scan.blocks; block++) {
    const self = prose[block];
    let content = 0;
    let known = 0;
    let titled = 0;
    const from = scan.first[block];
    const to = Math.min(scan.first[block + 1], from + MOST_COMPARED);
    for (let word = from; word < to; word++) {
      if (!isContent(scan, word)) continue;
      content++;
      if (inProse[ids[word]] > self) known++;
      titled += inTitle[ids[word]];
    }
    values[block * WIDTH + BODY] = content > 0 ? known / content : -1;
    values[block * WIDTH + TITLE] = content > 0 ? titled / content : -1;
  }
}
