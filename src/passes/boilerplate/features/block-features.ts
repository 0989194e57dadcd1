import type { FurnitureMatch } from '../furniture/match.ts';
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
import { groupBits } from '../page/phrase-groups.ts';
import { readVocabulary, type Vocabulary } from '../page/word-ids.ts';
import { writeFurniture } from './furniture-features.ts';
import { allItems, FIRST_STAGE, type Formulas, featureGroup, writeFeatures } from './layout.ts';
import { writeNeighbours, writePageFeatures } from './page-features.ts';
import { writeStructure } from './page-structure.ts';
import type { BlockFeature } from './schema.ts';
import { countWords, type WordCounts } from './word-counts.ts';
import { countInProse, countRepeats, type Repeats, type SharedWords, shareWords } from './word-sharing.ts';

/** The rows of the first stage. No feature may depend on what later passes change: see tokenize-page.ts. */

export interface Features {
  readonly rows: number;
  /** `rows` rows of the layout FIRST_STAGE. */
  readonly values: Float32Array;
  /** The groups of phrases that occur in each block, as bits. */
  readonly phrases: Uint32Array;
  /** The furniture label of each block. */
  readonly furniture: readonly (FurnitureMatch | null)[];
  /** 1 for each block that reads like prose. */
  readonly prose: Uint8Array;
  readonly vocabulary: Vocabulary;
  /** The number of prose-like blocks in which each word of the vocabulary occurs. */
  readonly inProse: Uint16Array;
}

/** The input of the features of a page. */
export interface FeatureInputs {
  readonly tokens: PageTokens;
  /** The groups of phrases that occur in each block, as bits. */
  readonly phrases: Uint32Array;
  /** The furniture label of each block. */
  readonly furniture: readonly (FurnitureMatch | null)[];
  /** The lexical score of each block, from its words alone. */
  readonly lexical: Float32Array;
}

/** The features of all blocks of a page. Writes into `values`. */
export function readFeatures(
  { tokens, phrases, furniture, lexical }: FeatureInputs,
  values: Float32Array = new Float32Array(tokens.blocks * FIRST_STAGE.width),
): Features {
  const counts = countWords(tokens);
  const prose = new Uint8Array(tokens.blocks);
  for (let block = 0; block < tokens.blocks; block++) prose[block] = isProse(tokens, counts, block) ? 1 : 0;
  const vocabulary = readVocabulary(tokens);
  const inProse = countInProse(tokens, vocabulary, prose);
  const shared = shareWords({ tokens, vocabulary, inProse, prose });
  const repeats = countRepeats(tokens);
  const items = allItems(tokens.blocks);
  writeFeatures(values, GROUP, { tokens, counts, lexical, phrases, prose, shared, repeats }, items);
  writePageFeatures(values, { tokens, lexical, phrases, prose }, items);
  writeNeighbours(values, tokens.blocks);
  writeStructure(values, tokens, vocabulary, items);
  writeFurniture(values, { furniture, prose }, items);
  return { rows: tokens.blocks, values, phrases, furniture, prose, vocabulary, inProse };
}

const LEAST_PROSE = 12;
const LEAST_FUNCTIONAL = 0.2;
/** In scripts without spaces, a block with at least this many characters and a full stop is prose. */
const LEAST_WIDE = 30;

function isProse(tokens: PageTokens, { functional }: WordCounts, block: number): boolean {
  const words = wordsOf(tokens, block);
  const isStopped = countOf(tokens, block, STOPS) > 0;
  const isSentence = isStopped || countOf(tokens, block, END) === SENTENCE_END;
  return (
    (words >= LEAST_PROSE && isSentence && functional[block] * (1 / words) > LEAST_FUNCTIONAL) ||
    (countOf(tokens, block, WIDE) > LEAST_WIDE && isStopped)
  );
}

/** The input of the formulas. */
interface Context {
  readonly tokens: PageTokens;
  readonly counts: WordCounts;
  readonly lexical: Float32Array;
  readonly phrases: Uint32Array;
  readonly prose: Uint8Array;
  readonly shared: SharedWords;
  readonly repeats: Repeats;
}

const wordsOf = ({ firstWord: first }: PageTokens, block: number) => first[block + 1] - first[block];
const countOf = ({ counts }: PageTokens, block: number, kind: number) => counts[block * COUNTS + kind];

/** The share of a block's words; 0 without words. */
function share({ tokens }: Context, counts: Uint32Array, block: number): number {
  const words = wordsOf(tokens, block);
  return words > 0 ? counts[block] * (1 / words) : 0;
}

function capitalised({ tokens, counts }: Context, block: number): number {
  if (countOf(tokens, block, QUOTED) > 0) return -1;
  return counts.free[block] > 0 ? counts.freeUpper[block] / counts.free[block] : -0.5;
}

const MOST_DATE_WORDS = 12;

function date({ tokens, counts }: Context, block: number): number {
  if (counts.months[block] === 0 || counts.numbers[block] === 0) return 0;
  return wordsOf(tokens, block) <= MOST_DATE_WORDS ? 2 : 1;
}

/** The number of marks of a kind per word. */
const perWord =
  (kind: number) =>
  ({ tokens }: Context, block: number) =>
    countOf(tokens, block, kind) / (wordsOf(tokens, block) + 1);

/** 1 if a block has a phrase of one of the groups. */
const hasPhrase =
  (groups: number) =>
  ({ phrases }: Context, block: number) =>
    (phrases[block] & groups) === 0 ? 0 : 1;

const COMMENT_FORM = groupBits('comment-form', 'comment-form-start');
const COMMENTS = groupBits('comments', 'comments-of');
const COOKIES = groupBits('cookie-notice');
const NEWSLETTER = groupBits('newsletter');
const SHARE = groupBits('share-bar');
const RELATED = groupBits('related-links');
const READ_MORE = groupBits('read-more');
const COPYRIGHT = groupBits('copyright');
const NAVIGATION = groupBits('navigation');
const NAMED =
  COMMENT_FORM | COMMENTS | COOKIES | NEWSLETTER | SHARE | RELATED | READ_MORE | COPYRIGHT | NAVIGATION;

const FORMULAS: Formulas<BlockFeature, Context> = {
  words: ({ tokens }, block) => Math.min(wordsOf(tokens, block), 400),
  letters: ({ tokens }, block) => Math.min(countOf(tokens, block, LETTERS), 3000),
  wordLength: ({ tokens }, block) => {
    const words = wordsOf(tokens, block);
    return words > 0 ? countOf(tokens, block, LETTERS) / words : 0;
  },
  functionWords: (context, block) => share(context, context.counts.functional, block),
  capitalised,
  allCapitals: (context, block) =>
    countOf(context.tokens, block, QUOTED) > 0 ? -1 : share(context, context.counts.capitals, block),
  numbers: (context, block) => share(context, context.counts.numbers, block),
  end: ({ tokens }, block) => countOf(tokens, block, END),
  start: ({ tokens }, block) => countOf(tokens, block, START),
  commas: perWord(COMMAS),
  stops: ({ tokens }, block) => Math.min(20, countOf(tokens, block, STOPS)),
  bars: perWord(BARS),
  symbols: perWord(SYMBOLS),
  brackets: perWord(BRACKETS),
  atSigns: perWord(AT_SIGNS),
  slashes: perWord(SLASHES),
  copyrightSigns: perWord(COPYRIGHTS),
  questions: perWord(QUESTIONS),
  exclamations: perWord(EXCLAMATIONS),
  money: perWord(MONEY),
  colons: perWord(COLONS),
  tabs: perWord(TABS),
  wide: perWord(WIDE),
  dashes: perWord(DASHES),
  longestWord: ({ counts }, block) => counts.longest[block],
  repeats: ({ repeats }, block) => Math.min(10, repeats.whole[block]),
  sameBeginning: ({ repeats }, block) => Math.min(10, repeats.beginning[block]),
  lexical: ({ lexical }, block) => lexical[block],
  commentFormPhrase: hasPhrase(COMMENT_FORM),
  commentsPhrase: hasPhrase(COMMENTS),
  cookiePhrase: hasPhrase(COOKIES),
  newsletterPhrase: hasPhrase(NEWSLETTER),
  sharePhrase: hasPhrase(SHARE),
  relatedPhrase: hasPhrase(RELATED),
  readMorePhrase: hasPhrase(READ_MORE),
  copyrightPhrase: hasPhrase(COPYRIGHT),
  navigationPhrase: hasPhrase(NAVIGATION),
  otherPhrase: hasPhrase(~NAMED),
  date,
  bodyWords: ({ shared }, block) => shared.body[block],
  titleWords: ({ shared }, block) => shared.title[block],
  prose: ({ prose }, block) => prose[block],
};
const GROUP = featureGroup(FIRST_STAGE, FORMULAS);
