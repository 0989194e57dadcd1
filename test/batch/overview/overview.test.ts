import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exhibit } from '../../../src/batch/overview/exhibits.ts';
import {
  type Entry,
  growOverview,
  mergeOverviews,
  NO_OVERVIEW,
  type Overview,
} from '../../../src/batch/overview/overview.ts';
import { failedOverview, textOverview } from '../../../src/batch/overview/text-overview.ts';
import { NOTHING } from '../../../src/batch/report/totals.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', '__proto__', 'constructor', ''] as const;

const exhibit = fc.record({
  about: fc.constantFrom('rule x/y', 'rule x/z', 'site a', 'site __proto__'),
  kind: fc.constant('repair' as const),
  rank: fc.nat(20),
  path: fc.string({ maxLength: 2 }),
  place: fc.constant(1),
  lead: fc.constant(''),
  before: fc.constantFrom('p', 'q', 'r', 's', 't', 'u'),
  after: fc.constant(''),
  trail: fc.constant(''),
});

const part = fc
  .record({
    path: fc.string({ maxLength: 3 }),
    site: fc.constantFrom(...NAMES),
    wordsIn: fc.integer({ min: 100, max: 1000 }),
    kept: fc.nat(100),
    flags: fc.nat(5),
    fails: fc.boolean(),
    exhibits: fc.array(exhibit, { maxLength: 3 }),
  })
  .map(({ path, site, wordsIn, kept, flags, fails, exhibits }): Overview => {
    if (fails) return failedOverview({ path, site }, 'broken');
    const totals = { ...NOTHING, wordsIn, wordsOut: Math.floor((wordsIn * kept) / 100), flags };
    // A text of a site shows lines of that site alone.
    const own = exhibits.filter(({ about }) => about.startsWith('rule ') || about === `site ${site}`);
    return textOverview({ path, site }, totals, own);
  });

/** Each text has a name of its own, as in a run. */
const parts = fc.uniqueArray(part, { maxLength: 40, selector: ({ entries }) => entries[0]?.path });

function grown(some: readonly Overview[], mostSites?: number): Overview {
  const growing = growOverview(mostSites);
  for (const one of some) growing.add(one);
  return growing.overview();
}

describe('an overview', () => {
  it.each([undefined, 3])('is the same in any order and in any parts (at most %s sites)', (most) => {
    fc.assert(
      fc.property(parts, fc.nat(40), (texts, cut) => {
        const whole = grown(texts, most);
        expect(grown([...texts].reverse(), most)).toEqual(whole);
        const halves = [grown(texts.slice(0, cut), most), grown(texts.slice(cut), most)];
        expect(grown(halves, most)).toEqual(whole);
        expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
      }),
    );
  });

  it('says which exhibits stay: they are all that a later run needs', () => {
    fc.assert(
      fc.property(parts, (texts) => {
        const growing = growOverview();
        const kept = texts.map((text) => ({ ...text, exhibits: growing.add(text) }));
        expect(grown(kept)).toEqual(growing.overview());
      }),
    );
  });

  it('says what it need not be shown: without that it is the same', () => {
    fc.assert(
      fc.property(parts, (texts) => {
        const growing = growOverview();
        for (const text of texts) {
          const isWanted = ({ about, rank }: Exhibit) => rank <= (growing.bounds.get(about) ?? rank);
          growing.add({ ...text, exhibits: text.exhibits.filter(isWanted) });
        }
        expect(growing.overview()).toEqual(grown(texts));
      }),
    );
  });

  it('stays small', () => {
    const growing = growOverview(50);
    for (let number = 0; number < 20_000; number++) {
      const site = `site-${number % 5000}.example`;
      const totals = { ...NOTHING, wordsIn: 1000, wordsOut: 900 - (number % 700), flags: number % 9 };
      const show = { ...SHOW, about: `site ${site}`, path: `${number}` };
      growing.add(textOverview({ path: `${number}`, site }, totals, [show]));
    }
    const { sites, sitesInAll, entries, exhibits } = growing.overview();
    expect(sites).toHaveLength(50);
    expect(sites.every(({ texts }) => texts === 4)).toBe(true);
    expect(sitesInAll).toBeGreaterThan(2500);
    expect(sitesInAll).toBeLessThan(10_000);
    expect(entries.length).toBe(20);
    expect(exhibits.length).toBeLessThanOrEqual(150);
  });

  it('names the worst texts first', () => {
    const text = (path: string, wordsOut: number) =>
      textOverview({ path, site: '' }, { ...NOTHING, wordsIn: 1000, wordsOut }, []);
    const { entries } = mergeOverviews([text('little', 990), text('most', 100), text('some', 600)]);
    const order = (list: Entry['list']) => entries.filter((one) => one.list === list).map(({ path }) => path);
    expect(order('removed')).toEqual(['most', 'some', 'little']);
    expect(order('flagged')).toEqual([]);
    expect(mergeOverviews([])).toEqual(NO_OVERVIEW);
  });
});

const SHOW: Omit<Exhibit, 'about' | 'path'> = {
  kind: 'learnt',
  rank: -3,
  place: 0,
  lead: '',
  before: 'Read more',
  after: '',
  trail: '',
};
