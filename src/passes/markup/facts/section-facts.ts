import type { Fact } from './fact.ts';
import { share } from './share.ts';

const NONE = -9;
const FAR = 60;

/** Features of the section around a block. */
export const sectionFacts: readonly Fact[] = [
  {
    name: 'heading score',
    says: 'log-odds of the heading above',
    of: ({ sections, scores }, block) =>
      sections.heading[block] < 0 ? NONE : scores.second[sections.heading[block]],
  },
  {
    name: 'heading words',
    says: 'log-odds of the words of the heading above',
    of: ({ sections, scores }, block) =>
      sections.heading[block] < 0 ? NONE : scores.lexical[sections.heading[block]],
  },
  {
    name: 'heading level',
    says: 'level of the heading above',
    of: ({ sections, blocks }, block) =>
      sections.heading[block] < 0 ? 0 : blocks[sections.heading[block]].level,
  },
  {
    name: 'heading away',
    says: 'blocks since the heading above',
    of: ({ sections }, block) =>
      sections.heading[block] < 0 ? FAR : Math.min(FAR, block - sections.heading[block]),
  },
  {
    name: 'section letters',
    says: 'letters of the section',
    of: ({ sections }, block) => sections.letters[block],
  },
  {
    name: 'section likely',
    says: 'likely share of the other text of the section',
    of: ({ sections, blocks, tree }, block) => {
      const isHeading = blocks[block].kind === 'heading';
      const own = isHeading ? 0 : blocks[block].letters;
      return share(sections.likely[block] - own * tree.probability[block], sections.letters[block] - own);
    },
  },
  {
    name: 'after title',
    says: 'blocks since the first heading of the first level',
    of: ({ sections }, block) =>
      sections.title < 0 ? NONE : Math.max(-FAR, Math.min(4 * FAR, block - sections.title)),
  },
  {
    name: 'local',
    says: 'share of letters in links to other parts of the page',
    of: ({ blocks }, block) => share(blocks[block].local, blocks[block].letters),
  },
  {
    name: 'local around',
    says: 'the same for the block and those beside it',
    of: ({ blocks }, block) => {
      let local = 0;
      let letters = 0;
      for (let at = Math.max(0, block - 2); at <= Math.min(blocks.length - 1, block + 2); at++) {
        local += blocks[at].local;
        letters += blocks[at].letters;
      }
      return share(local, letters);
    },
  },
  {
    name: 'aside',
    says: 'share of letters in links to tags, authors, accounts and the like',
    of: ({ blocks }, block) => share(blocks[block].aside, blocks[block].letters),
  },
];
