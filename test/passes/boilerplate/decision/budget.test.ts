import { describe, expect, it } from 'vitest';
import { budget } from '../../../../src/passes/boilerplate/decision/budget.ts';
import { removalsOf } from '../../../../src/passes/boilerplate/decision/decide.ts';
import { readDocument } from '../../../../src/text/read-document.ts';
import { PAGE } from '../samples.ts';

describe('the budget', () => {
  const doc = readDocument(PAGE);
  it('does not count menus', () => {
    const changes = removalsOf(doc).map(({ span }) => ({
      at: span.start,
      before: doc.text.slice(span.start, span.end),
    }));
    expect(budget.isExceeded(budget.measure(doc, changes))).toBe(false);
  });
  it('counts prose', () => {
    const at = doc.text.indexOf('The council voted');
    const before = doc.text.slice(at, doc.text.indexOf('Related Articles'));
    expect(budget.isExceeded(budget.measure(doc, [{ at, before }]))).toBe(true);
  });
});
