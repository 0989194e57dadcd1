import { describe, expect, it } from 'vitest';
import { boilerplateBySite, learnProfile } from '../../../../src/passes/boilerplate/site-profile/learn.ts';
import { EVERY_SITE } from '../../../../src/passes/boilerplate/site-profile/profile.ts';

const TEXTS = ['harbour', 'meadow'].flatMap((site) =>
  ['one', 'two', 'three', 'four'].map((number) => ({
    site,
    text: `Tale ${number} of the ${site}\nThe ${site} gazette is printed in the old mill.`,
  })),
);

function reader(texts: typeof TEXTS) {
  const calls: number[] = [];
  const read = async function* () {
    calls.push(1);
    yield* texts;
  };
  return { read, calls };
}

describe('learning a profile', () => {
  it('counts in one reading where there is room', async () => {
    const { read, calls } = reader(TEXTS);
    const profile = await learnProfile(read);
    expect(calls).toHaveLength(1);
    expect(profile?.get('meadow')).toMatchObject({ documents: 4, error: 0 });
    expect(profile?.get('meadow')?.paragraphs.get('the meadow gazette is printed in the old mill')).toBe(4);
    expect(profile?.get('meadow')?.paragraphs.size).toBe(5);
  });

  it('counts exactly what it had room for', async () => {
    const { read, calls } = reader(TEXTS);
    const meadow = (await learnProfile(read, 3))?.get('meadow');
    expect(calls).toHaveLength(2);
    expect(meadow?.documents).toBe(4);
    expect([...(meadow?.paragraphs ?? [])]).toEqual([['the meadow gazette is printed in the old mill', 4]]);
  });

  it('gives nothing for no texts', async () => {
    expect(await learnProfile(reader([]).read)).toBeUndefined();
  });
});

it('gives the boilerplate of each site, and of all together', async () => {
  const profile = (await learnProfile(reader(TEXTS).read))!;
  const sites = boilerplateBySite([profile]);
  const line = (site: string) => `the ${site} gazette is printed in the old mill`;
  expect([...sites.get('meadow')!]).toEqual([line('meadow')]);
  expect([...sites.get(EVERY_SITE)!].sort()).toEqual([line('harbour'), line('meadow')]);
});
