import { describe, expect, it } from 'vitest';
import { hasEnglish, isEnglishAt, languageAt } from '../../../src/text/language/blocks.ts';
import { readDocument } from '../../../src/text/read-document.ts';

const TEXT = `The mill had stood by the river for as long as anyone in the town could remember.

Die Mühle stand am Fluss, solange sich irgendjemand in der Stadt erinnern konnte.`;

describe('the language at a place', () => {
  it('is that of its block', () => {
    const doc = readDocument(TEXT, { language: 'en' });
    const second = TEXT.indexOf('Die');
    expect([languageAt(doc, 0), languageAt(doc, second), languageAt(doc, TEXT.length)]).toEqual([
      'en',
      'de',
      'en',
    ]);
    expect([isEnglishAt(doc, 5), isEnglishAt(doc, second + 5)]).toEqual([true, false]);
    expect(hasEnglish(doc)).toBe(true);
  });

  it('is found in a document of no known language, too', () => {
    const doc = readDocument(TEXT);
    expect([languageAt(doc, 0), languageAt(doc, TEXT.indexOf('Die'))]).toEqual(['en', 'de']);
    expect(hasEnglish(readDocument('7 : 3'))).toBe(false);
  });
});
