import { type Pass, rulesOf } from '../rule.ts';
import { budget } from './decision/budget.ts';
import { removalsOf } from './decision/decide.ts';
import { pageNumber } from './decision/page-numbers.ts';
import { kinds } from './kinds.ts';
import { readMetadata } from './metadata/metadata.ts';

/**
 * Removes what surrounds an article, whole blocks at a time. The steps, in order:
 *
 * 1. page: the words of all blocks as hashes, counts of punctuation, and the phrases of boilerplate in them
 * 2. features: what the model sees of each block, from the block, its neighbours and the page
 * 3. model, predict: two stages of boosted trees give the log-odds that a block is boilerplate
 * 4. title: the line that is the article's title
 * 5. analysis: the results of the steps above, computed once per document
 * 6. decision: which blocks go, and as which kind; again for what is left, until nothing more goes
 * 7. kinds: a rule for each kind takes the blocks of its kind
 *
 * The furniture of printed pages goes by a rule of its own, `decision/page-numbers.ts`: it needs no model.
 *
 * Besides, metadata reads byline and date for the report, and site-profile learns what repeats over a site.
 */
export const boilerplate: Pass = {
  id: 'boilerplate',
  summary: 'Remove menus, forms, teasers and other text that is not the article',
  language: 'any',
  rules: [pageNumber, ...rulesOf(removalsOf, kinds)],
  removesBlocks: true,
  // A block that goes takes the addresses in it along; only the user's keeps hold it.
  protects: (doc) => doc.kept,
  budget,
  readMetadata,
};
