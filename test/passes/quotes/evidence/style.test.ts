import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../../src/passes/quotes/analysis.ts';
import { readDocument } from '../../../../src/text/read-document.ts';

const styleOf = (text: string) => marksOf(readDocument(text, { language: 'en' })).style;

describe('the style of a document', () => {
  it('is that of most of its marks', () => {
    expect(styleOf('"One" and "two" and \u201cthree\u201d.').curly).toBe(false);
    expect(styleOf('"One" and \u201ctwo\u201d and \u201cthree\u201d.').curly).toBe(true);
  });

  it('is that of its apostrophes where no double mark decides', () => {
    expect(styleOf('It\u2019s done.').curly).toBe(true);
    expect(styleOf("It's done.").curly).toBe(false);
  });

  it('is single where outer quotations are', () => {
    expect(styleOf('\u2018Go,\u2019 he said. \u2018Now,\u2019 she said.').outer).toBe('single');
    expect(styleOf('\u201cGo,\u201d he said. \u201cHe said \u2018now\u2019,\u201d she said.').outer).toBe(
      'double',
    );
  });

  it('has the commas of attributions and the full stops inside or outside', () => {
    const inside = styleOf('\u201cWe go,\u201d he said. He called it \u201cgood.\u201d');
    expect(inside).toMatchObject({ comma: 'inside', stop: 'inside' });
    const outside = styleOf('\u201cWe go\u201d, he said. He called it \u201cgood\u201d.');
    expect(outside).toMatchObject({ comma: 'outside', stop: 'outside' });
  });
});
