import { expect, it } from 'vitest';
import type { SiteTally } from '../../../src/batch/overview/overview.ts';
import { outliers } from '../../../src/batch/overview/page/outliers.ts';

const site = (name: string, more: Partial<SiteTally> = {}): SiteTally => ({
  site: name,
  texts: 10,
  failed: 0,
  wordsIn: 1000,
  wordsOut: 800,
  flags: 3,
  overBudget: 0,
  emptied: 0,
  ...more,
});
const usual = Array.from({ length: 9 }, (_, index) => site(`usual-${index}`, { wordsOut: 790 + index * 3 }));

it('says which sites lose more than the others, and how much is usual', () => {
  const found = outliers([...usual, site('odd', { wordsOut: 300 })]);
  expect(found).toEqual([
    {
      site: 'odd',
      reasons: [
        '70 % of the words removed, where 20 % is usual',
        '10.0 flags per 1,000 words, where 3.7 is usual',
      ],
    },
  ]);
});

it('says where texts failed or came out empty', () => {
  expect(outliers([site('broken', { failed: 10 }), site('empty', { emptied: 5 })])).toEqual([
    { site: 'broken', reasons: ['10 of 20 texts failed'] },
    { site: 'empty', reasons: ['5 of 10 texts are without an article'] },
  ]);
});

it.each([
  ['sites that are much alike', usual],
  ['few sites', [...usual.slice(0, 3), site('odd', { wordsOut: 100 })]],
  ['a site of one text', [...usual, site('odd', { texts: 1, wordsOut: 100 })]],
  ['no sites', []],
])('says nothing of %s', (_name, sites) => {
  expect(outliers(sites)).toEqual([]);
});

it('takes no difference for usual where most sites have no flags at all', () => {
  const none = usual.map((one) => ({ ...one, flags: 0 }));
  const some = [2, 3, 3].map((flags, index) => site(`some-${index}`, { flags }));
  expect(outliers([...none, ...some])).toEqual([]);
  expect(outliers([...none, ...some, site('odd', { flags: 40 })]).map((one) => one.site)).toEqual(['odd']);
});
