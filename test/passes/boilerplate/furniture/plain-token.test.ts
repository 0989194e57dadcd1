import { expect, it } from 'vitest';
import { wordsOf } from '../../../../src/passes/boilerplate/furniture/reading.ts';

/** The pattern that the reader by unit stands in for, without addresses. */
const TOKEN = /[\p{L}\p{M}]+|\p{Nd}+|[©®@#№%&]/gu;

const LINES: readonly string[] = [
  'Share this page, 12 of 34: it’s “over” — at last…',
  'Été 2021 · Übersicht | Содержание № 5 © Ångström ®',
  'e\u0301te\u0301 n\u0303 and \u0661\u0662 after 5\u0665, x\u0660y',
  '\u{1d400}bc and d\u{1d401}, 3\u{1d7ce}, \u{1f600} 50% #one &',
  '发表评论 コメント 댓글 ความคิดเห็น',
  '  \u00a0 leading, trailing \u2028 \u205f',
  '',
];

it('reads the tokens that the pattern finds', () => {
  for (const line of LINES)
    expect(wordsOf(line)).toEqual(
      [...line.matchAll(TOKEN)].map(([token]) => (token === '&' ? 'and' : token.toLowerCase())),
    );
});
