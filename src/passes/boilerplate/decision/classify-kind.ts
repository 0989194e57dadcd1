import type { Page } from '../analysis.ts';
import { FIRST_STAGE } from '../features/layout.ts';
import { GROUPS } from '../page/phrases.ts';
import { hashWord } from '../page/word-hash.ts';

/** The kinds that phrases are evidence of, in order of precedence. */
const BY_PHRASE: readonly string[] = [
  'comment-form',
  'cookie-notice',
  'advert',
  'newsletter',
  'copyright',
  'author-box',
  'share-bar',
  'related-links',
  'read-more',
  'live-badge',
  'navigation',
];
/** The rank in that order of the kind of each phrase group. */
const RANKS: readonly number[] = GROUPS.map(({ rule }) => BY_PHRASE.indexOf(rule));

const LONGEST_BYLINE = 16;
/** The maximum number of words in a menu entry, and the minimum number of short lines up to it in a menu. */
const LONGEST_ENTRY = 4;
const LEAST_ENTRIES = 3;
const hashesOf = (list: string) => new Set(list.split(' ').map(hashWord));
/** First words of a byline. */
const BY = hashesOf('by von par por di door przez автор av av');
/** First or last words of a caption. */
const CAPTION = hashesOf(
  'photo photograph photos image images picture pictured figure foto fotos bild bilder abbildung quelle credit getty reuters afp dpa imago shutterstock video',
);
const ADVERT = hashesOf('advertisement');

/** The kind of a removed block: by its phrases, else by its label, else by its shape. */
export function kindOf({ tokens, phrases, furniture, features }: Page, block: number): string {
  const { width, column } = FIRST_STAGE;
  let best = BY_PHRASE.length;
  for (let group = 0; group < RANKS.length; group++)
    if (phrases[block] & (1 << group) && RANKS[group] < best) best = RANKS[group];
  if (best < BY_PHRASE.length) return BY_PHRASE[best];
  const match = furniture[block];
  if (match) return match.kind;
  const from = tokens.firstWord[block];
  const to = tokens.firstWord[block + 1];
  const words = to - from;
  if (words === 0) return 'not-article';
  const date = features.values[block * width + column.date];
  if (words <= LONGEST_BYLINE && (date === 2 || BY.has(tokens.hash[from]))) return 'byline';
  if (CAPTION.has(tokens.hash[from]) || CAPTION.has(tokens.hash[to - 1]))
    return ADVERT.has(tokens.hash[from]) ? 'advert' : 'caption';
  const entries = features.values[block * width + column.shortRun];
  return words <= LONGEST_ENTRY && entries >= LEAST_ENTRIES ? 'navigation' : 'not-article';
}
