import { describe, expect, test } from 'vitest';
import { detectMachineTranslation } from '../../../../src/passes/translation/mt-detection/detect.ts';
import { readDocument } from '../../../../src/text/read-document.ts';

const PLAIN = `The council met for three hours on Tuesday night before it agreed, by a single vote, to close the
old library on Mill Road. Most of the people who had come to speak against the plan stayed to the end. "We've
fought this for two years and we aren't going to stop now," said Jo Marsh, who runs the reading group there. `;
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
  test('is a probability, the same every time', () => {
    const verdict = detectMachineTranslation(read(PLAIN.repeat(3)))!;
    expect(verdict.probability).toBeGreaterThanOrEqual(0);
    expect(verdict.probability).toBeLessThanOrEqual(1);
    expect(detectMachineTranslation(read(PLAIN.repeat(3)))).toEqual(verdict);
  });
  test('rises with the density of flags, and says so', () => {
    const [none, many] = [0, 5].map((density) => detectMachineTranslation(read(PLAIN.repeat(3)), density)!);
    expect(many.probability).toBeGreaterThan(none.probability);
  });
  test('names the source where a gloss does', () => {
    const text = `${STIFF.repeat(2)} The exercises are called “Vostok” (“Est”, in French) this year.`;
    expect(detectMachineTranslation(read(text), 6)?.sourceLanguage).toBe('fr');
  });
  test('names the source where words of it were left', () => {
    const text = `${STIFF.repeat(2)} The doors tournantes, the gendarmes paraphrasaient, the voitures détruites.`;
    expect(detectMachineTranslation(read(text), 6)?.sourceLanguage).toBe('fr');
  });
});
