import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, type Edit, revert, settle } from '../../src/text/edit.ts';
import { proposals } from './proposals.ts';

const edit = (start: number, end: number, text: string, rule = 'a/b'): Edit => ({
  rule,
  span: { start, end },
  text,
  confidence: 1,
});

describe('settle', () => {
  it('lets the leftmost win, then the longest, then the first proposed, and says who won', () => {
    const { changes, skipped } = settle(
      'abcdef',
      [edit(2, 4, 'X', 'p/right'), edit(1, 3, 'Y', 'p/left')],
      [],
    );
    expect(changes.map(({ rule }) => rule)).toEqual(['p/left']);
    expect(skipped).toMatchObject([{ reason: 'overlap', winner: 'p/left' }]);
    expect(
      settle('abcdef', [edit(1, 2, 'X', 'p/short'), edit(1, 3, 'Y', 'p/long')], []).changes[0].rule,
    ).toBe('p/long');
    expect(settle('abcdef', [edit(1, 2, 'X', 'p/one'), edit(1, 2, 'Y', 'p/two')], []).changes[0].rule).toBe(
      'p/one',
    );
  });

  it('lets edits touch: an insertion beside a replacement, on either side', () => {
    const { changes } = settle('abc', [edit(1, 2, 'B'), edit(1, 1, '<'), edit(2, 2, '>')], []);
    expect(apply('abc', changes)).toBe('a<B>c');
  });

  it('takes one of two insertions at the same place', () => {
    const { changes, skipped } = settle('ab', [edit(1, 1, 'x', 'p/x'), edit(1, 1, 'y', 'p/y')], []);
    expect(apply('ab', changes)).toBe('axb');
    expect(skipped).toMatchObject([{ reason: 'overlap', winner: 'p/x' }]);
  });

  it('refuses edits that touch a shield, but not those next to it', () => {
    const shields = [{ start: 2, end: 4 }];
    expect(settle('abcdef', [edit(3, 5, 'X')], shields).skipped).toMatchObject([{ reason: 'shield' }]);
    expect(settle('abcdef', [edit(3, 3, 'X')], shields).changes).toEqual([]);
    expect(settle('abcdef', [edit(2, 2, '<'), edit(4, 4, '>')], shields).changes).toHaveLength(2);
  });

  it('refuses to split a surrogate pair, to leave the text, and to change nothing', () => {
    expect(settle('a\u{1f600}b', [edit(2, 3, 'X')], []).skipped).toMatchObject([{ reason: 'surrogate' }]);
    expect(settle('ab', [edit(1, 9, 'X')], []).skipped).toMatchObject([{ reason: 'range' }]);
    expect(settle('ab', [edit(0, 1, 'a')], [])).toEqual({ changes: [], skipped: [] });
  });

  it('never changes a shielded character, whatever is proposed', () => {
    fc.assert(
      fc.property(proposals, ({ text, edits, shields }) => {
        const [shield] = shields;
        if (!shield) return;
        for (const { at, before } of settle(text, edits, [shield]).changes) {
          expect(Math.max(at, shield.start) < Math.min(at + before.length, shield.end)).toBe(false);
        }
      }),
    );
  });
});

describe('apply and revert', () => {
  it('are exact inverses', () => {
    fc.assert(
      fc.property(proposals, ({ text, edits }) => {
        const { changes } = settle(text, edits, []);
        expect(revert(apply(text, changes), changes)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('apply equals plain slicing from the right', () => {
    fc.assert(
      fc.property(proposals, ({ text, edits }) => {
        const { changes } = settle(text, edits, []);
        const sliced = changes.reduceRight(
          (done, { at, before, after }) => done.slice(0, at) + after + done.slice(at + before.length),
          text,
        );
        expect(apply(text, changes)).toBe(sliced);
      }),
    );
  });

  it('do not depend on the order in which disjoint edits were proposed', () => {
    const edits = [edit(0, 1, 'A'), edit(2, 2, '-'), edit(4, 6, '')];
    const forwards = settle('abcdefg', edits, []).changes;
    expect(settle('abcdefg', [...edits].reverse(), []).changes).toEqual(forwards);
  });

  it('throw with the name of the rule when the text is another', () => {
    const { changes } = settle('abc', [edit(1, 2, 'X', 'p/rule')], []);
    expect(() => apply('aZc', changes)).toThrow('p/rule');
    expect(() => revert('abc', changes)).toThrow('p/rule');
  });
});
