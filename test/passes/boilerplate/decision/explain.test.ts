import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../../src/passes/boilerplate/analysis.ts';
import { whyKept, whyRemoved } from '../../../../src/passes/boilerplate/decision/explain.ts';
import { readDocument } from '../../../../src/text/read-document.ts';
import { PAGE, WHOLE } from '../samples.ts';

describe('the reasons for removing a block', () => {
  const page = pageOf(readDocument(PAGE));
  const reasonsFor = (start: string, translated = 0) =>
    whyRemoved(
      page,
      page.spans.findIndex((span) => page.text.startsWith(start, span.start)),
      translated,
    );
  it('names the English of machine translation', () => {
    const reason = 'the text reads like a machine translation of a web page';
    expect(reasonsFor('Leave a Reply', 1)).toContain(reason);
    expect(reasonsFor('Leave a Reply')).not.toContain(reason);
  });
  it('names a phrase of boilerplate first', () => {
    expect(reasonsFor('Leave a Reply')[0]).toBe('has a phrase of the lexicon');
  });
  it('ends with the score of the model', () => {
    expect(reasonsFor('Mayor opens').at(-1)).toMatch(/^the model's log-odds are -?\d+\.\d$/u);
  });
});

describe('why a block stays', () => {
  const reasonsFor = (text: string, part: string, options = {}) => {
    const start = text.indexOf(part);
    return whyKept(readDocument(text, options), { start, end: start + part.length });
  };
  it('says that it is the title', () => {
    expect(reasonsFor(WHOLE.obituary, 'Anna Verhoeven, who drew')).toEqual(['it is the title']);
  });
  it('says that the user keeps it', () => {
    const keep = [{ start: 0, end: 4 }];
    expect(reasonsFor(WHOLE.obituary, 'Anna', { keep })).toEqual(['you want it kept']);
  });
  it('says that it is alone', () => {
    expect(reasonsFor('One line of text.', 'line')).toEqual(['it is all there is']);
  });
  it('says that it reads like prose', () => {
    expect(reasonsFor(WHOLE.obituary, 'She was born')).toContain('it reads like prose');
  });
  it('has no reason without a block', () => {
    expect(whyKept(readDocument('One.\n\nTwo.'), { start: 4, end: 5 })).toEqual([]);
  });
});
