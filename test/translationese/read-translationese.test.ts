import { expect, it } from 'vitest';
import { readDocument } from '../../src/text/read-document.ts';
import { readTranslationese } from '../../src/translationese/read-translationese.ts';

const TALK = `I'd never baked bread before last winter, and honestly I didn't think I'd keep it up. But there's something
about kneading a lump of dough at six in the morning that wakes you up better than coffee. My first few loaves were
bricks. You could've built a shed with them. Then my neighbor, who's been doing this for forty years, came by and told
me I was using way too much flour. "It should stick to your hands a little," she said, and she was right. Here's what
I do now. Mix the flour, water and salt the night before, cover the bowl with a damp towel and forget about it. Don't
knead it yet. By morning it'll have doubled, maybe more if your kitchen's warm. Fold it over a few times, let it rest
for an hour while you walk the dog, and bake it in a heavy pot with the lid on. Take the lid off for the last ten
minutes if you like a dark crust. That's it. You'll mess up a couple of times, everybody does, and the birds in the
yard won't mind. If you've got kids, let them shape the rolls; ours turn out looking like small shoes, but they eat
every one of them. And buy a scale. Cups are fine for pancakes, but they'll let you down here. `;
const STIFF = `According to the press service of the ministry, the development of the region is also carried out by
the relevant departments. At the same time, it is said that the implementation of the project will strengthen the
cooperation of the parties, and the situation is under the control of the police. The head of the department
said in a statement that the construction of the road was carried out in accordance with the plan. `;
const logOddsOf = (text: string, language = 'en') =>
  readTranslationese(readDocument(text, { language }))?.logOdds ?? null;

it('is null for another language and for too short a text', () => {
  expect(logOddsOf(STIFF, 'fr')).toBeNull();
  expect(logOddsOf('A short note.')).toBeNull();
});

it('is higher for the English of machines than for that of people', () => {
  expect(logOddsOf(TALK)).toBeLessThan(0);
  expect(logOddsOf(STIFF.repeat(3))).toBeGreaterThan(logOddsOf(TALK)!);
});
