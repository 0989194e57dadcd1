import { FUNCTION_WORDS } from '../../text/language.ts';
import { readStructure, STRUCTURE_NAMES } from './structure.ts';
import { matchTemplates } from './templates.ts';
import * as w from './words.ts';

/*
 * What the model sees of a block: its own figures, those of its neighbours, and how it stands to the page.
 * All figures are counts and shares of words; see words.ts for what may not show in them.
 */

/** Own figures, in columns. */
const OWN_NAMES = [
  'words',
  'letters',
  'word length',
  'function words',
  'capitalised',
  'all capitals',
  'numbers',
  'end',
  'start',
  'commas',
  'stops',
  'bars',
  'symbols',
  'brackets',
  'at signs',
  'slashes',
  'copyright signs',
  'questions',
  'exclamations',
  'money',
  'colons',
  'tabs',
  'wide',
  'dashes',
  'longest word',
  'repeats',
  'same beginning',
  'lexical',
  'group 0',
  'group 1',
  'group 2',
  'group 3',
  'group 4',
  'group 5',
  'group 6',
  'group 7',
  'group 8',
  'group 9',
  'date',
  'body words',
  'title words',
  'prose',
] as const;
export const OWN = OWN_NAMES.length;

const PAGE_NAMES = [
  'blocks',
  'words of page',
  'prose share',
  'mean lexical',
  'place',
  'words before',
  'from first prose',
  'from last prose',
  'prose before',
  'prose after',
  'blocks to prose before',
  'blocks to prose after',
  'longest block',
  'short run',
  'since comments',
  'since related',
  'since footer',
  'since newsletter',
  'since share',
  'prose in 3',
  'prose in 10',
  'lexical in 2',
  'lexical in 6',
  'words in 2',
  'words in 6',
  'lexical before 6',
  'lexical after 6',
  'words before 6',
  'words after 6',
  'like two before',
  'like three before',
  'like next',
  'from end',
  'relative length',
  'from title',
] as const;
const PAGE = PAGE_NAMES.length;

const NEAR = [-3, -2, -1, 1, 2, 3];
const NEAR_NAMES = ['words', 'end', 'lexical', 'function words', 'capitalised', 'numbers'];
const NEAR_OWN = [0, 7, 27, 3, 4, 6];

/** The names of the columns, for reasons and for the trainer. */
export const COLUMNS: readonly string[] = [
  ...OWN_NAMES,
  ...PAGE_NAMES,
  ...NEAR.flatMap((at) => NEAR_NAMES.map((name) => `${name} at ${at}`)),
  ...STRUCTURE_NAMES,
];
export const WIDTH = COLUMNS.length;

const functionWords = new Set<number>();
const months = new Set<number>();
const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio maggio giugno luglio settembre ottobre dicembre января февраля марта апреля мая июня июля августа сентября октября ноября декабря stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia';
let filter: Uint8Array | undefined;

function functionFilter(): Uint8Array {
  if (filter) return filter;
  filter = new Uint8Array(65536);
  for (const words of Object.values(FUNCTION_WORDS))
    for (const word of words.split(' ')) functionWords.add(w.hashWord(word));
  for (const hash of functionWords) filter[hash & 65535] |= 1;
  for (const word of MONTHS.split(' ')) months.add(w.hashWord(word));
  for (const hash of months) filter[hash & 65535] |= 2;
  return filter;
}

export interface Features {
  readonly rows: number;
  /** `rows` times WIDTH values. */
  readonly values: Float32Array;
  /** The groups of the lexicon that each block speaks for, as bits. */
  readonly templates: Uint32Array;
  /** 1 for each block that reads like prose. */
  readonly prose: Uint8Array;
  /** Weight of each word's hash class in the page's prose, to compare blocks with the body. */
  readonly vocabulary: Vocabulary;
}

/** In how many blocks each content word of the prose stands; an open table of hashes. */
export interface Vocabulary {
  readonly keys: Uint32Array;
  readonly counts: Uint16Array;
  readonly mask: number;
}

/** The features of all blocks of a scan. Own figures are copied from those `known` of the scan that this one was copied from. */
export function readFeatures(scan: w.Scan, lexical: Float32Array, known?: Features): Features {
  const values = new Float32Array(scan.blocks * WIDTH);
  const templates = matchTemplates(scan, known?.templates);
  functionFilter();
  for (let block = 0; block < scan.blocks; block++) {
    const row = block * WIDTH;
    const same = scan.same[block];
    if (known && same >= 0) {
      // Those of them that look at the page are made anew below, for every block.
      values.set(known.values.subarray(same * WIDTH, same * WIDTH + OWN), row);
      continue;
    }
    ownFigures(scan, block, values);
    values[row + LEXICAL] = lexical[block];
    for (let bits = templates[block]; bits !== 0; bits &= bits - 1)
      values[row + GROUP + GROUP_COLUMN[31 - Math.clz32(bits & -bits)]] = 1;
  }
  repeats(scan, values);
  const vocabulary = readVocabulary(scan, values);
  compareWords(scan, vocabulary, values);
  pageFigures(scan, templates, values);
  neighbours(scan.blocks, values);
  readStructure(scan, (block) => values[block * WIDTH + DATE], {
    values,
    width: WIDTH,
    at: WIDTH - STRUCTURE_NAMES.length,
  });
  const prose = Uint8Array.from({ length: scan.blocks }, (_, block) => values[block * WIDTH + PROSE]);
  return { rows: scan.blocks, values, templates, prose, vocabulary };
}

const LEXICAL = OWN_NAMES.indexOf('lexical');
const GROUP = OWN_NAMES.indexOf('group 0');
const PROSE = OWN_NAMES.indexOf('prose');
const BODY = OWN_NAMES.indexOf('body words');
const TITLE = OWN_NAMES.indexOf('title words');
const DATE = OWN_NAMES.indexOf('date');
const REPEATS = OWN_NAMES.indexOf('repeats');
const BEGINNING = OWN_NAMES.indexOf('same beginning');
/** Groups of the lexicon in its order, to columns. */
const GROUP_COLUMN = [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 9, 9, 1].concat(new Array(17).fill(9));

function ownFigures(scan: w.Scan, block: number, values: Float32Array): void {
  const row = block * WIDTH;
  const from = scan.first[block];
  const to = scan.first[block + 1];
  const n = to - from;
  const base = block * w.COUNTS;
  const c = scan.counts;
  const letters = c[base + w.LETTERS];
  let functional = 0;
  let upper = 0;
  let capitals = 0;
  let numbers = 0;
  let longest = 0;
  let date = 0;
  let free = 0;
  const known = filter as Uint8Array;
  for (let word = from; word < to; word++) {
    const shape = scan.shape[word];
    if (shape & w.IS_NUMBER) {
      numbers++;
      continue;
    }
    const hash = scan.hash[word];
    const kind = known[hash & 65535];
    if (kind & 1 && functionWords.has(hash)) {
      functional++;
      scan.shape[word] = shape | w.IS_FUNCTIONAL;
    } else if ((shape & w.IS_AFTER_STOP) === 0) {
      free++;
      if (shape & w.IS_UPPER) upper++;
    }
    if (kind & 2 && months.has(hash)) date++;
    if (shape & w.IS_CAPITALS) capitals++;
    if (scan.length[word] > longest) longest = scan.length[word];
  }
  const quoted = c[base + w.QUOTED] > 0;
  const per = n > 0 ? 1 / n : 0;
  values[row] = Math.min(n, 400);
  values[row + 1] = Math.min(letters, 3000);
  values[row + 2] = n > 0 ? letters / n : 0;
  values[row + 3] = functional * per;
  values[row + 4] = quoted ? -1 : free > 0 ? upper / free : -0.5;
  values[row + 5] = quoted ? -1 : capitals * per;
  values[row + 6] = numbers * per;
  values[row + 7] = c[base + w.END];
  values[row + 8] = c[base + w.START];
  for (let index = 0; index < PER_WORD.length; index++)
    values[row + 9 + index] = c[base + PER_WORD[index]] / (n + 1);
  values[row + 10] = Math.min(20, c[base + w.STOPS]);
  values[row + 24] = longest;
  values[row + DATE] = date > 0 && numbers > 0 ? (n <= 12 ? 2 : 1) : 0;
  const isProse =
    n >= 12 && (c[base + w.STOPS] > 0 || c[base + w.END] === w.SENTENCE_END) && functional * per > 0.2;
  const wide = c[base + w.WIDE];
  values[row + PROSE] = isProse || (wide > 30 && c[base + w.STOPS] > 0) ? 1 : 0;
}

const PER_WORD = [
  w.COMMAS,
  w.STOPS,
  w.BARS,
  w.SYMBOLS,
  w.BRACKETS,
  w.AT_SIGNS,
  w.SLASHES,
  w.COPYRIGHTS,
  w.QUESTIONS,
  w.EXCLAMATIONS,
  w.MONEY,
  w.COLONS,
  w.TABS,
  w.WIDE,
  w.DASHES,
];

/** How often a block's words stand in the page as a block, and how many blocks begin with the same two words. */
function repeats(scan: w.Scan, values: Float32Array): void {
  const whole = new Map<number, number>();
  const begin = new Map<number, number>();
  const wholes = new Int32Array(scan.blocks);
  const begins = new Int32Array(scan.blocks);
  for (let block = 0; block < scan.blocks; block++) {
    const from = scan.first[block];
    const to = Math.min(scan.first[block + 1], from + 40);
    let hash = to - from;
    for (let word = from; word < to; word++) {
      hash = Math.imul(hash ^ scan.hash[word], 0x01000193);
      if (word === from + 1) begins[block] = hash ^ (from + 2 - to < 0 ? 0 : 0);
    }
    if (to - from < 2) begins[block] = hash;
    else begins[block] = Math.imul(scan.hash[from], 31) ^ scan.hash[from + 1];
    wholes[block] = hash;
    whole.set(hash, (whole.get(hash) ?? 0) + 1);
    begin.set(begins[block], (begin.get(begins[block]) ?? 0) + 1);
  }
  for (let block = 0; block < scan.blocks; block++) {
    values[block * WIDTH + REPEATS] = Math.min(10, whole.get(wholes[block]) ?? 0);
    values[block * WIDTH + BEGINNING] = Math.min(10, begin.get(begins[block]) ?? 0);
  }
}

function isContent(scan: w.Scan, word: number): boolean {
  return scan.length[word] >= 4 && (scan.shape[word] & (w.IS_NUMBER | w.IS_FUNCTIONAL)) === 0;
}

function readVocabulary(scan: w.Scan, values: Float32Array): Vocabulary {
  let size = 1024;
  while (size < scan.first[scan.blocks] * 2) size *= 2;
  const keys = new Uint32Array(size);
  const counts = new Uint16Array(size);
  const last = new Uint32Array(size);
  for (let block = 0; block < scan.blocks; block++) {
    if (values[block * WIDTH + PROSE] === 0) continue;
    for (let word = scan.first[block]; word < scan.first[block + 1]; word++) {
      if (scan.length[word] < 4) continue;
      const at = slot(keys, scan.hash[word], size - 1);
      keys[at] = scan.hash[word];
      if (last[at] === block + 1) continue;
      last[at] = block + 1;
      if (counts[at] < 65535) counts[at]++;
    }
  }
  return { keys, counts, mask: size - 1 };
}

/** Where a hash stands in an open table, or would. */
export function slot(keys: Uint32Array, hash: number, mask: number): number {
  let at = (hash ^ (hash >>> 15)) & mask;
  while (keys[at] !== 0 && keys[at] !== hash) at = (at + 1) & mask;
  return at;
}

/** The share of a block's content words that other prose of the page, or the page's first block, says too. */
function compareWords(scan: w.Scan, { keys, counts, mask }: Vocabulary, values: Float32Array): void {
  const title = new Set<number>();
  for (let word = 0; word < Math.min(scan.first[Math.min(1, scan.blocks)], 30); word++)
    if (isContent(scan, word)) title.add(scan.hash[word]);
  for (let block = 0; block < scan.blocks; block++) {
    const self = values[block * WIDTH + PROSE];
    let content = 0;
    let known = 0;
    let titled = 0;
    const from = scan.first[block];
    const to = Math.min(scan.first[block + 1], from + 100);
    for (let word = from; word < to; word++) {
      if (!isContent(scan, word)) continue;
      content++;
      if (counts[slot(keys, scan.hash[word], mask)] > self) known++;
      if (title.size > 0 && title.has(scan.hash[word])) titled++;
    }
    values[block * WIDTH + BODY] = content > 0 ? known / content : -1;
    values[block * WIDTH + TITLE] = content > 0 ? titled / content : -1;
  }
}

/** Sums from the start, so that any window costs one subtraction. */
function sums(count: number, of: (index: number) => number): Float64Array {
  const total = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) total[index + 1] = total[index] + of(index);
  return total;
}

const within = (total: Float64Array, from: number, to: number): number =>
  total[Math.min(total.length - 1, Math.max(0, to))] - total[Math.min(total.length - 1, Math.max(0, from))];

/** The group that names the article which the comments are to. */
const COMMENTS_OF = 15;
/** Bits of the groups that begin something: comments, related links, a footer, a newsletter box, a share bar. */
const MARKERS = [[0, 2, COMMENTS_OF], [6], [8, 9], [4], [5]].map((groups) =>
  groups.reduce((bits, group) => bits | (1 << group), 0),
);

function pageFigures(scan: w.Scan, templates: Uint32Array, values: Float32Array): void {
  const n = scan.blocks;
  const wordSum = sums(n, (b) => Math.min(400, scan.first[b + 1] - scan.first[b]));
  const proseSum = sums(
    n,
    (b) => values[b * WIDTH + PROSE] * Math.min(400, scan.first[b + 1] - scan.first[b]),
  );
  const lexicalSum = sums(n, (b) => values[b * WIDTH + LEXICAL]);
  const total = wordSum[n];
  const nearBefore = new Int32Array(n);
  const nearAfter = new Int32Array(n);
  let firstProse = n;
  let lastProse = -1;
  let longest = 0;
  for (let b = 0, last = -99; b < n; b++) {
    nearBefore[b] = Math.min(99, b - last);
    longest = Math.max(longest, values[b * WIDTH]);
    if (values[b * WIDTH + PROSE] > 0) {
      last = b;
      if (firstProse === n) firstProse = b;
      lastProse = b;
    }
  }
  for (let b = n - 1, next = n + 99; b >= 0; b--) {
    nearAfter[b] = Math.min(99, next - b);
    if (values[b * WIDTH + PROSE] > 0) next = b;
  }
  const since = new Int32Array(MARKERS.length).fill(-1);
  for (let b = 0, run = 0; b < n; b++) {
    const row = b * WIDTH;
    let at = row + OWN;
    const words = values[row];
    run = words < 8 && values[row + 7] !== w.SENTENCE_END ? run + 1 : 0;
    values[at++] = Math.min(n, 1000);
    values[at++] = Math.min(total, 20000);
    values[at++] = total > 0 ? proseSum[n] / total : 0;
    values[at++] = lexicalSum[n] / n;
    values[at++] = b / n;
    values[at++] = total > 0 ? wordSum[b] / total : 0;
    values[at++] = clip(b - firstProse);
    values[at++] = clip(b - lastProse);
    values[at++] = proseSum[n] > 0 ? proseSum[b] / proseSum[n] : 0;
    values[at++] = proseSum[n] > 0 ? within(proseSum, b + 1, n) / proseSum[n] : 0;
    values[at++] = nearBefore[b];
    values[at++] = nearAfter[b];
    values[at++] = longest;
    values[at++] = Math.min(run, 50);
    for (let marker = 0; marker < MARKERS.length; marker++) {
      values[at++] = since[marker] < 0 ? -1 : Math.min(60, b - since[marker]);
      if (words <= 12 && templates[b] & MARKERS[marker]) since[marker] = b;
    }
    const words2 = within(wordSum, b - 2, b + 3);
    values[at++] = within(proseSum, b - 3, b + 4);
    values[at++] = within(proseSum, b - 10, b + 11);
    values[at++] = within(lexicalSum, b - 2, b + 3);
    values[at++] = within(lexicalSum, b - 6, b + 7);
    values[at++] = words2;
    values[at++] = within(wordSum, b - 6, b + 7);
    values[at++] = within(lexicalSum, b - 6, b);
    values[at++] = within(lexicalSum, b + 1, b + 7);
    values[at++] = within(wordSum, b - 6, b);
    values[at++] = within(wordSum, b + 1, b + 7);
    values[at++] = b > 1 ? Math.abs(words - values[row - 2 * WIDTH]) : 99;
    values[at++] = b > 2 ? Math.abs(words - values[row - 3 * WIDTH]) : 99;
    values[at++] = b + 1 < n ? Math.abs(words - values[row + WIDTH]) : 99;
    values[at++] = Math.min(n - b, 300);
    values[at++] = words2 > 0 ? words / words2 : 0;
    values[at++] = Math.min(b, 300);
  }
}

function clip(value: number): number {
  return Math.max(-99, Math.min(99, value));
}

function neighbours(blocks: number, values: Float32Array): void {
  const at = OWN + PAGE;
  for (let block = 0; block < blocks; block++) {
    for (let near = 0; near < NEAR.length; near++) {
      const other = block + NEAR[near];
      const inside = other >= 0 && other < blocks;
      for (let index = 0; index < NEAR_OWN.length; index++)
        values[block * WIDTH + at + near * NEAR_OWN.length + index] = inside
          ? values[other * WIDTH + NEAR_OWN[index]]
          : -9;
    }
  }
}
