import type { Page } from '../analysis.ts';
import { FIRST_STAGE } from '../features/layout.ts';
import { GROUPS } from '../page/phrases.ts';
import { hashWord } from '../page/tokenize-page.ts';

/** The rules whose names stand for a kind of boilerplate, in the order in which a block is given to one. */
export const KINDS = [
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
] as const;

const RANK: readonly number[] = GROUPS.map((group) => KINDS.indexOf(group.rule as (typeof KINDS)[number]));
const { width, column } = FIRST_STAGE;
const LONGEST_BYLINE = 16;
/** Most words of an entry of a menu, which stands among others. */
const LONGEST_MENU = 4;
const words = (list: string) => new Set(list.split(' ').map(hashWord));
const BY = words('by von par por di door przez автор av av');
const CAPTION = words(
  'photo photograph photos image images picture pictured figure foto fotos bild bilder abbildung quelle credit getty reuters afp dpa imago shutterstock video',
);
const BADGES = words('advertisement');

/** The name of the rule that takes a block which the model gave up. */
export function kindOf({ scan, templates, features }: Page, block: number): string {
  let best = KINDS.length as number;
  for (let group = 0; group < RANK.length; group++)
    if (templates[block] & (1 << group) && RANK[group] < best) best = RANK[group];
  if (best < KINDS.length) return KINDS[best];
  const from = scan.first[block];
  const count = scan.first[block + 1] - from;
  const date = features.values[block * width + column.date];
  if (count > 0 && count <= LONGEST_BYLINE && (date === 2 || BY.has(scan.hash[from]))) return 'byline';
  if (count > 0 && (CAPTION.has(scan.hash[from]) || CAPTION.has(scan.hash[from + count - 1])))
    return BADGES.has(scan.hash[from]) ? 'advert' : 'caption';
  return count > 0 && count <= LONGEST_MENU && features.values[block * width + column.shortRun] >= 3
    ? 'navigation'
    : 'not-article';
}
