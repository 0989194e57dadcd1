import type { Element } from '../parse/tree.ts';
import type { Fact } from './fact.ts';
import { share } from './share.ts';

/** Features of a block and its neighbours. */
export const blockFacts: readonly Fact[] = [
  { name: 'letters', says: 'letters of the block', of: ({ blocks }, block) => blocks[block].letters },
  {
    name: 'linked',
    says: 'share of them in links',
    of: ({ blocks }, block) => share(blocks[block].linked, blocks[block].letters),
  },
  {
    name: 'strong',
    says: 'share of them in bold',
    of: ({ blocks }, block) => share(blocks[block].strong, blocks[block].letters),
  },
  { name: 'links', says: 'links of the block', of: ({ blocks }, block) => blocks[block].links },
  { name: 'lines', says: 'lines of the block', of: ({ blocks }, block) => blocks[block].lines },
  { name: 'level', says: 'level of the heading', of: ({ blocks }, block) => blocks[block].level },
  { name: 'kind', says: 'kind of block', of: ({ blocks }, block) => KINDS.indexOf(blocks[block].kind) },
  {
    name: 'tag',
    says: 'nearest element that is a block',
    of: ({ blocks }, block) => tagOf(blocks[block].element),
  },
  {
    name: 'linked before',
    says: 'share of letters in links of the block before',
    of: ({ blocks }, block) => share(blocks[block - 1]?.linked ?? 0, blocks[block - 1]?.letters ?? 0),
  },
  {
    name: 'linked after',
    says: 'share of letters in links of the block after',
    of: ({ blocks }, block) => share(blocks[block + 1]?.linked ?? 0, blocks[block + 1]?.letters ?? 0),
  },
  {
    name: 'letters before',
    says: 'letters of the block before',
    of: ({ blocks }, block) => blocks[block - 1]?.letters ?? 0,
  },
  {
    name: 'letters after',
    says: 'letters of the block after',
    of: ({ blocks }, block) => blocks[block + 1]?.letters ?? 0,
  },
  {
    name: 'tag before',
    says: 'nearest element of the block before',
    of: ({ blocks }, block) => (block > 0 ? tagOf(blocks[block - 1].element) : -1),
  },
  {
    name: 'tag after',
    says: 'nearest element of the block after',
    of: ({ blocks }, block) => (block + 1 < blocks.length ? tagOf(blocks[block + 1].element) : -1),
  },
];

const KINDS: readonly string[] = ['paragraph', 'list-item', 'table-row', 'code', 'heading'];
const TAGS: readonly string[] = [
  'p',
  'blockquote',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'figcaption',
  'li',
  'dd',
  'dt',
  'td',
  'th',
  'section',
  'article',
  'main',
  'div',
  'summary',
  'label',
  'button',
  'address',
  'header',
  'aside',
  'footer',
  'nav',
  'a',
  'body',
];
const TAG_NUMBERS = new Map(TAGS.map((name, index) => [name, index]));

function tagOf(element: Element): number {
  let at: Element | null = element;
  for (let up = 0; at && up < 6; up++, at = at.parent) {
    const number = TAG_NUMBERS.get(at.name);
    if (number !== undefined && at.name !== 'a') return number;
  }
  return TAGS.length;
}
