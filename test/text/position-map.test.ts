import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, settle } from '../../src/text/edit.ts';
import { arrival, arrivalThrough, origin, originThrough, positionMap } from '../../src/text/position-map.ts';
import { proposals } from './proposals.ts';

const changes = (text: string, ...edits: [number, number, string][]) =>
  settle(
    text,
    edits.map(([start, end, put]) => ({ rule: 'a/b', span: { start, end }, text: put, confidence: 1 })),
    [],
  ).changes;

describe('origin', () => {
  it('leads an untouched word back to itself', () => {
    fc.assert(
      fc.property(proposals, ({ text, edits }) => {
        const done = settle(text, edits, []).changes;
        const after = apply(text, done);
        let from = 0;
        let shift = 0;
        for (const { at, before, after: put } of done) {
          const kept = { start: from + shift, end: at + shift };
          if (kept.start < kept.end) {
            const back = origin(kept, positionMap(done));
            expect(text.slice(back.start, back.end)).toBe(after.slice(kept.start, kept.end));
            expect(arrival(back, positionMap(done))).toEqual(kept);
          }
          from = at + before.length;
          shift += put.length - before.length;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('stays inside the text and never turns a span around', () => {
    fc.assert(
      fc.property(proposals, fc.nat(80), fc.nat(80), ({ text, edits }, a, b) => {
        const done = settle(text, edits, []).changes;
        const length = apply(text, done).length;
        const span = { start: Math.min(a, b, length), end: Math.min(Math.max(a, b), length) };
        const back = origin(span, positionMap(done));
        expect(back.start).toBeGreaterThanOrEqual(0);
        expect(back.end).toBeLessThanOrEqual(text.length);
        expect(back.start).toBeLessThanOrEqual(back.end);
      }),
      { numRuns: 1000 },
    );
  });

  it('maps inserted text to the text it replaced', () => {
    const done = changes('one two three', [4, 7, 'ZWEI']);
    expect(origin({ start: 5, end: 7 }, positionMap(done))).toEqual({ start: 4, end: 7 });
    expect(origin({ start: 0, end: 13 }, positionMap(done))).toEqual({ start: 0, end: 12 });
  });

  it('gives an inserted text an empty place', () => {
    expect(origin({ start: 3, end: 4 }, positionMap(changes('abcdef', [3, 3, ' '])))).toEqual({
      start: 3,
      end: 3,
    });
  });

  it('excludes deletions before and after a span', () => {
    const done = changes('menu\nbody\nfoot', [0, 5, ''], [9, 14, '']);
    expect(origin({ start: 0, end: 4 }, positionMap(done))).toEqual({ start: 5, end: 9 });
  });
});

describe('arrival', () => {
  it('makes a deleted place empty', () => {
    expect(arrival({ start: 0, end: 4 }, positionMap(changes('menu body', [0, 5, ''])))).toEqual({
      start: 0,
      end: 0,
    });
  });
  it('moves the text after an insertion', () => {
    expect(arrival({ start: 3, end: 5 }, positionMap(changes('abcdef', [2, 2, '--'])))).toEqual({
      start: 5,
      end: 7,
    });
  });
});

describe('several passes', () => {
  const first = positionMap(changes('menu body', [0, 5, '']));
  const second = positionMap(changes('body', [2, 2, '--']));

  it('move a span through all of them, there and back', () => {
    expect(arrivalThrough({ start: 7, end: 9 }, [first, second])).toEqual({ start: 4, end: 6 });
    expect(originThrough({ start: 4, end: 6 }, [first, second])).toEqual({ start: 7, end: 9 });
  });

  it('leave a span unchanged if there are none', () => {
    expect(arrivalThrough({ start: 1, end: 2 }, [])).toEqual({ start: 1, end: 2 });
    expect(originThrough({ start: 1, end: 2 }, [])).toEqual({ start: 1, end: 2 });
  });
});
