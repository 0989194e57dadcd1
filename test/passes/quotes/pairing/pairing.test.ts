import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../../src/passes/quotes/analysis.ts';
import { readDocument } from '../../../../src/text/read-document.ts';

/** The roles of the marks as one string: ( opens, ) closes, ' is an apostrophe, m a measure, - none. */
function roles(text: string): string {
  const signs = {
    open: '(',
    close: ')',
    apostrophe: "'",
    prime: 'm',
    literal: '-',
    stray: 'x',
    'close-open': ')(',
  };
  return marksOf(readDocument(text, { language: 'en' }))
    .pairing.map(({ role }) => signs[role])
    .join('');
}

describe('the reading of marks', () => {
  it.each([
    ['"We go," he said. "Now."', '()()'],
    ['August"Deep Cooperation" between the two', '()'],
    ['He said,"Go." Then "stop"and left', '()()'],
    ['A 27" screen costs less than a 32" one.', 'mm'],
    ['He is 6\'2" and weighs 180 pounds.', 'm'],
    ["Back in the '90s, rock 'n' roll was old.", "'''"],
    ["The players' union and the workers' group met.", "''"],
    ['\u2018It is what it is,\u2019 he said.', '()'],
    ['\u201cHe told me, \u2018Go home,\u2019 and I did,\u201d she said.', '(())'],
    ['She likes " blood oranges " and " tea " .', '()()'],
    ["He said: ``We go.'' Then he left.", '()'],
    ['They spoke of the \u201edeal of the century\u201c at home.', '()'],
    ['He wrote "one,""two" and "three".', '()()()'],
  ])('%s', (text, expected) => {
    expect(roles(text)).toBe(expected);
  });

  it('continues a quotation over paragraphs', () => {
    const doc = readDocument('\u201cFirst paragraph of a long statement.\n\n\u201cSecond paragraph.\u201d', {
      language: 'en',
    });
    expect(marksOf(doc).pairing.map(({ continued }) => continued)).toEqual([true, false, false]);
  });

  it('is uncertain if two readings cost the same', () => {
    const doc = readDocument('He saw that"The plan had failed badly.', { language: 'en' });
    expect(marksOf(doc).pairing[0].margin).toBeLessThan(1.5);
  });
});
