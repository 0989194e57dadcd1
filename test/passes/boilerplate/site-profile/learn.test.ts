import { describe, expect, it } from 'vitest';
import { clean } from '../../../../src/index.ts';
import { evidenceFor } from '../../../../src/passes/boilerplate/site-profile/evidence.ts';
import { profileOf, tableOf } from '../../../../src/passes/boilerplate/site-profile/learn.ts';
import { countFolder } from '../../../../src/passes/boilerplate/site-profile/site-counts.ts';
import { sketchText } from '../../../../src/passes/boilerplate/site-profile/sketch.ts';

const NUMBERS = ['one', 'two', 'three', 'four', 'five'];
const SUBJECTS = ['bridge', 'ferry', 'school', 'market', 'harbour'];

/** An article of its own words, with a menu, a line between its paragraphs and a foot. */
function pageOf(index: number, site = 'harbour'): string {
  const subject = SUBJECTS[index];
  return [
    'The Harbour Gazette',
    'Subscribe to our newsletter',
    `Town council votes to close the old ${subject} for number ${NUMBERS[index]}`,
    `The council of the town voted on ${NUMBERS[index]} evenings in a row to close the ${subject}, which nobody there had expected of it.`,
    `Those who use the ${subject} every day will have to find another way, said the mayor of the ${subject} office, and they will not be paid for it.`,
    'Ingredients',
    `It took ${NUMBERS[index]} hours until the last speaker had said what there was to say about the ${subject} and its many friends.`,
    `All stories of the ${site}`,
    'Leave a Reply',
  ].join('\n\n');
}

const PAGES = NUMBERS.map((_, index) => pageOf(index));
const sketch = (text: string, index: number) => sketchText(text, { site: 's', name: `${index}.txt` });

describe('a folder', () => {
  const count = countFolder(PAGES.map(sketch));
  const site = evidenceFor(tableOf({ count }), { folder: 's' });

  it('shows what recurs, and what stays', () => {
    const { text, title } = clean(PAGES[2], { site });
    expect(text).not.toContain('Harbour Gazette');
    expect(text).not.toContain('All stories');
    expect(text).toContain('Ingredients');
    expect(title?.text).toContain('old school');
  });

  it('says why a line was removed', () => {
    const { passes } = clean(PAGES[2], { site });
    const reasons = passes.flatMap(({ changes }) => changes.flatMap((change) => change.reasons ?? []));
    expect(reasons).toContain('is in 5 of the 5 texts of this site');
  });

  it('is counted the same in any order', () => {
    const bytes = (pages: readonly string[]) =>
      Buffer.from(tableOf({ count: countFolder(pages.map(sketch)) }).memory).toString('hex');
    expect(bytes([...PAGES].reverse())).toBe(bytes(PAGES));
  });

  it('becomes a profile that has the lines', async () => {
    const read = async function* () {
      for (const text of PAGES) yield { site: 's', text };
    };
    const profile = await profileOf(count, [], read);
    expect(profile.get('s')?.documents).toBe(5);
    expect(profile.get('s')?.paragraphs.get('ingredients')).toEqual([5, 5, 0]);
    expect(profile.get('s')?.paragraphs.get('leave a reply')).toEqual([5, 0, 0]);
  });
});

describe('copies', () => {
  const saved = [
    PAGES[0],
    PAGES[0].replace('Subscribe to our newsletter', 'Print'),
    `${PAGES[0]}\n\nUpdated at noon`,
  ];

  it('count once', () => {
    const count = countFolder([...saved, PAGES[1]].map(sketch));
    expect(count.copies).toEqual([['0.txt', '1.txt', '2.txt']]);
    expect(count.every.documents).toBe(2);
  });

  it('keep their article', () => {
    const site = evidenceFor(tableOf({ count: countFolder(saved.map(sketch)) }), { folder: 's' });
    for (const text of saved) expect(clean(text, { site }).text).toContain('voted on one evenings in a row');
  });

  it('are not made by a title alone', () => {
    const texts = [0, 1, 2].map((index) =>
      PAGES[index].replace(/^Town council.*$/mu, 'The news of the day in brief'),
    );
    expect(countFolder(texts.map(sketch)).copies).toEqual([]);
  });

  it('are found whatever their order', () => {
    const names = (texts: readonly string[]) =>
      countFolder(texts.map((text) => sketchText(text, { site: 's', name: text }))).copies;
    const texts = [...saved, ...PAGES.slice(1)];
    expect(names([...texts].reverse())).toEqual(names(texts));
  });
});
