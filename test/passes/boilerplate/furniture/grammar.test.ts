import { describe, expect, it } from 'vitest';
import {
  compile,
  type Found,
  joined,
  walkFrom,
} from '../../../../src/passes/boilerplate/furniture/automaton.ts';
import { beginningsOf, parsePattern } from '../../../../src/passes/boilerplate/furniture/grammar.ts';
import { allPatterns } from '../../../../src/passes/boilerplate/furniture/labels.ts';
import { isEnd, openBlock } from '../../../../src/passes/boilerplate/furniture/reading.ts';

const ENTRY = { function: 'share', form: 'line', certainty: 'sure' } as const;

/** True when a pattern reads a whole line. */
function reads(pattern: string, line: string): boolean {
  const block = openBlock(line);
  const found: Found[] = [];
  const start = { at: 0, known: 0, telling: 0, free: -1, isKnown: false };
  walkFrom(joined([compile(parsePattern(pattern), ENTRY, 0)]), block, start, found);
  return found.some(({ end }) => isEnd(block, end));
}

describe('the notation of patterns', () => {
  it.each([
    ['share this', 'Share this', true],
    ['share this', 'Share', false],
    ['share this?', 'SHARE', true],
    ['share (this|the page)', 'Share the page!', true],
    ['share (this|the page)', 'Share the', false],
    ['share (this (article|page)?)? on {network}', 'Share this on WhatsApp', true],
    ['share (this (article|page)?)? on {network}', 'Share on Monday', false],
    ['read also : {rest}', 'Read also: a storm is near', true],
    ['read also : {rest}', 'Read also a storm is near', false],
    ['read also : {rest}', 'READ ALSO A storm is near', true],
    ['{number} comments', '1,234 comments', true],
    ['e-mail', 'E-mail', true],
  ])('%s reads %s: %s', (pattern, line, isRead) => {
    expect(reads(pattern, line)).toBe(isRead);
  });

  it.each(['', 'word?', '(a|b', 'a)', '? a', 'a | b', '{nothing} a', 'a !'])('refuses %s', (pattern) => {
    expect(() => compile(parsePattern(pattern), ENTRY, 0)).toThrow();
  });

  it('names what a label may begin with', () => {
    expect([...beginningsOf('(the|our)? (share|pass on) {network}')]).toEqual([
      'the',
      'our',
      'share',
      'pass',
    ]);
  });

  it('is kept by every pattern of the lexicon', () => {
    for (const { pattern, entry } of allPatterns())
      expect(() => compile(parsePattern(pattern), entry, 0), pattern).not.toThrow();
  });
});
