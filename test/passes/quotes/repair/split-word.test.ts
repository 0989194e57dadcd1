import { describe, expect, it } from 'vitest';
import { firstSplit, lastSplit } from '../../../../src/passes/quotes/repair/split-word.ts';

const mark = (text: string, at: number) => (at < 0 ? text : `${text.slice(0, at)}|${text.slice(at)}`);
const first = (text: string) => mark(text, firstSplit(text, { from: 0, to: text.length }));
const last = (text: string) => mark(text, lastSplit(text, { from: 0, to: text.length }));

describe('joined words', () => {
  it.each([
    ['wants toslow inflation', 'wants to|slow inflation'],
    ['was speechlesswhen he came', 'was speechless|when he came'],
    ['the playersWho came', 'the players|Who came'],
    ['the minister\u2019splan', 'the minister\u2019s|plan'],
  ])('%s come apart', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it.each([
    'the livestock and the greenhouse',
    'a subcommittee of microbrewers',
    'Mr Vandenbergen and Ms Xhaflaire',
    'the MacDonald house',
  ])('%s are no joined words', (text) => {
    expect(first(text)).toBe(text);
  });

  it('are searched for from either end', () => {
    const text = 'He wants toslow it and toslow them';
    expect(first(text)).toBe('He wants to|slow it and toslow them');
    expect(last(text)).toBe('He wants toslow it and to|slow them');
  });
});
