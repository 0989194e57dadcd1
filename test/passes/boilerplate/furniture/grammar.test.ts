import { describe, expect, it } from 'vitest';
import { joined, walkFrom } from '../../../../src/passes/boilerplate/furniture/automaton.ts';
import { beginningsOf, parsePattern } from '../../../../src/passes/boilerplate/furniture/grammar.ts';
import { allPatterns } from '../../../../src/passes/boilerplate/furniture/labels.ts';
import { isEnd, openBlock } from '../../../../src/passes/boilerplate/furniture/reading.ts';
import { closureOf, compile, type State } from '../../../../src/passes/boilerplate/furniture/states.ts';

const ENTRY = { function: 'share', form: 'line', certainty: 'sure' } as const;

/** Reads a pattern to its end, as a block that has all its words would. */
function readWhole(pattern: string): ReadonlySet<State> {
  parsePattern(pattern);
  const states = new Set([compile(pattern, ENTRY, 0)]);
  for (const state of states)
    for (const reached of closureOf([state]))
      for (const next of [reached, ...reached.edges]) if (typeof next !== 'string') states.add(next);
  return states;
}

/** True when a pattern reads a whole line. */
function reads(pattern: string, line: string): boolean {
  const block = openBlock(line);
  const found = walkFrom(joined([compile(pattern, ENTRY, 0)]), block, 0);
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
    expect(() => readWhole(pattern)).toThrow();
  });

  it('names what a label may begin with', () => {
    const patterns = [
      '(the|our)? (share|pass on) {network}',
      '(read (more|on)|lire aussi) : {rest}',
      'e-mail us',
    ];
    expect(beginningsOf(patterns)).toEqual([['the', 'our', 'share', 'pass'], ['read', 'lire'], ['e']]);
  });

  it('is kept by every pattern of the lexicon', () => {
    for (const { pattern } of allPatterns())
      expect(
        [...readWhole(pattern)].filter(({ entry }) => entry),
        pattern,
      ).toHaveLength(1);
  });
});
