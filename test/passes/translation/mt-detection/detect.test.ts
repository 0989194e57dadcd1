import { describe, expect, test } from 'vitest';
import type { FlagFinding } from '../../../../src/passes/rule.ts';
import {
  detectMachineTranslation,
  tellingDensity,
} from '../../../../src/passes/translation/mt-detection/detect.ts';
import { readDocument } from '../../../../src/text/read-document.ts';

const PLAIN = `The council met for three hours on Tuesday night before it agreed, by a single vote, to close the
old library on Mill Road. Most of the people who had come to speak against the plan stayed to the end. "We've
fought this for two years and we aren't going to stop now," said Jo Marsh, who runs the reading group there. `;
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
const read = (text: string, language = 'en') => readDocument(text, { language });

describe('the verdict', () => {
  test('is null for other languages and short texts', () => {
    expect(detectMachineTranslation(read(PLAIN.repeat(3), 'fr'))).toBeNull();
    expect(detectMachineTranslation(read('A short note.'))).toBeNull();
    expect(detectMachineTranslation(read(''))).toBeNull();
  });
  test('is null without evidence of words or flags', () => {
    expect(detectMachineTranslation(read(TALK))).toBeNull();
  });
  test('is a probability, the same every time', () => {
    const verdict = detectMachineTranslation(read(PLAIN.repeat(3)), 2)!;
    expect(verdict.probability).toBeGreaterThanOrEqual(0);
    expect(verdict.probability).toBeLessThanOrEqual(1);
    expect(detectMachineTranslation(read(PLAIN.repeat(3)), 2)).toEqual(verdict);
  });
  test('rises with the density of flags, up to a few in a thousand words', () => {
    const [one, three] = [1, 3].map((density) => detectMachineTranslation(read(PLAIN.repeat(3)), density)!);
    expect(three.probability).toBeGreaterThan(one.probability);
  });
  test('counts flags of translation, not of scraping or typing', () => {
    const flag = (type: FlagFinding['type']): FlagFinding => ({
      span: { start: 0, end: 1 },
      type,
      severity: 'info',
      confidence: 0.8,
      message: 'doubtful',
    });
    expect(tellingDensity([flag('typographical'), flag('duplication'), flag('addition')], 1000)).toBe(0);
    expect(tellingDensity([flag('grammar'), flag('mistranslation')], 1000)).toBe(2);
  });
  test('names the source language of a gloss', () => {
    const text = `${STIFF.repeat(2)} The exercises are called “Vostok” (“Est”, in French) this year.`;
    expect(detectMachineTranslation(read(text), 6)?.sourceLanguage).toBe('fr');
  });
  test('names the source language of leftover words', () => {
    const text = `${STIFF.repeat(2)} The doors tournantes, the gendarmes paraphrasaient, the voitures détruites.`;
    expect(detectMachineTranslation(read(text), 6)?.sourceLanguage).toBe('fr');
  });
});
