import type { Fact, Facts } from './fact.ts';
import { window } from './sequence-sums.ts';
import { share } from './share.ts';

const NEAR = [-3, -2, -1, 1, 2, 3];
const WINDOWS = [3, 10, 30];

/** The scores of the text model for a block and its neighbours. */
export const textFacts: readonly Fact[] = [
  { name: 'lexical', says: 'log-odds of the words alone', of: ({ scores }, block) => scores.lexical[block] },
  {
    name: 'first',
    says: 'log-odds of the first look at the text',
    of: ({ scores }, block) => scores.first[block],
  },
  {
    name: 'second',
    says: 'log-odds of the second look at the text',
    of: ({ scores }, block) => scores.second[block],
  },
  ...NEAR.map((away) => ({
    name: `second ${away}`,
    says: `log-odds of the block ${away} blocks on`,
    of: ({ scores }: Facts, block: number) => scores.second[block + away] ?? 9,
  })),
  ...WINDOWS.flatMap((size) => [
    {
      name: `likely ${size} before`,
      says: `likely letters among those of ${size} blocks before`,
      of: ({ seen }: Facts, block: number) => window(seen, block - size, block),
    },
    {
      name: `likely ${size} after`,
      says: `likely letters among those of ${size} blocks after`,
      of: ({ seen }: Facts, block: number) => window(seen, block + 1, block + 1 + size),
    },
  ]),
  {
    name: 'likely before',
    says: 'share of the likely letters before the block',
    of: ({ seen }, block) => share(seen.likely[block], seen.likely[seen.likely.length - 1]),
  },
  {
    name: 'likely of page',
    says: 'share of the letters of the page that are likely',
    of: ({ seen }) => share(seen.likely[seen.likely.length - 1], seen.letters[seen.letters.length - 1]),
  },
  {
    name: 'place',
    says: 'share of the letters of the page before the block',
    of: ({ seen }, block) => share(seen.letters[block], seen.letters[seen.letters.length - 1]),
  },
  { name: 'blocks', says: 'blocks of the page', of: ({ blocks }) => blocks.length },
];
