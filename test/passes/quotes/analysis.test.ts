import { describe, expect, it } from 'vitest';
import { analysisOf, isCertain, marksOf } from '../../../src/passes/quotes/analysis.ts';
import { readDocument } from '../../../src/text/read-document.ts';

const read = (text: string, language = 'en') => readDocument(text, { language });

describe('the analysis of a document', () => {
  it('is made once', () => {
    const doc = read('"We go," he said.');
    expect(analysisOf(doc)).toBe(analysisOf(doc));
  });

  it('has marks and quotations in English only', () => {
    const text = '"Wir gehen", sagte er.';
    expect(analysisOf(read(text)).quotations.pairs).toHaveLength(1);
    expect(analysisOf(read(text, 'de')).quotations.pairs).toEqual([]);
    expect(marksOf(read(text, 'de')).marks).toEqual([]);
  });

  it('is certain of a delimiter whose partner can be put back, and only of that', () => {
    const certain = analysisOf(read('"We are ready to go, he said.'));
    expect(certain.missingDelimiters).toMatchObject([{ at: 20, how: 'sentence', glyph: '"' }]);
    expect(isCertain(certain, certain.quotations.unpaired[0])).toBe(true);
    const open = analysisOf(
      read('He called it \u201ca mess and left. The word was \u201cover\u201d by then.'),
    );
    expect(open.quotations.unpaired).toHaveLength(1);
    expect(isCertain(open, open.quotations.unpaired[0])).toBe(false);
  });
});
