import { describe, expect, it } from 'vitest';
import { readMarks } from '../../../../src/passes/quotes/marks/marks.ts';
import { readDocument } from '../../../../src/text/read-document.ts';

describe('the marks of a document', () => {
  it('are no apostrophes within words', () => {
    expect(readMarks(readDocument("It\u2019s O'Neil\u2019s dog, isn't it"))).toEqual([]);
  });
});
