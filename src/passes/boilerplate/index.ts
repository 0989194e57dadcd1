import { type Pass, rulesOf } from '../rule.ts';
import { budget } from './decision/budget.ts';
import { removalsOf } from './decision/decide.ts';
import { pageNumber } from './decision/page-numbers.ts';
import { kinds } from './kinds.ts';
import { readMetadata } from './metadata/metadata.ts';

/**
 * Removes the text around an article, in whole blocks. The steps, in order:
 *
 * 1. page: the words of all blocks as hashes, counts of punctuation, and the phrases of boilerplate in them
 * 2. features: the numbers that the model reads for each block, from the block, its neighbours and the page
 * 3. model, predict: two stages of boosted trees give the log-odds that a block is boilerplate
 * 4. title: the line that is the title of the article
 * 5. analysis: the results of the steps above, computed once per document
 * 6. decision: which blocks are removed, and as which kind; repeated for the rest until nothing more is removed
 * 7. kinds: a rule for each kind removes the blocks of its kind
 *
 * The furniture of printed pages has a rule of its own, `decision/page-numbers.ts`, which needs no model.
 *
 * Also, metadata reads byline and date for the report, and site-profile learns what recurs over a site.
 */
export const boilerplate: Pass = {
  id: 'boilerplate',
  summary: 'Remove menus, forms, teasers and other text that is not the article',
  language: 'any',
  rules: [pageNumber, ...rulesOf(removalsOf, kinds)],
  removesBlocks: true,
  // A block is removed with the addresses in it; only places that the user keeps prevent its removal.
  protects: (doc) => doc.kept,
  budget,
  readMetadata,
};
