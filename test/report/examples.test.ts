import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, RULES } from '../../src/index.ts';
import { listExamples } from '../../src/report/examples.ts';

describe('the examples of a text', () => {
  it('show what stood there, what stands there now, and the words around', () => {
    const text =
      'The harbour of the town\n\nThe port was closed , the minister said on Monday in the city hall.\n';
    const [space] = listExamples(clean(text)).filter(({ rule }) => rule === 'layout/stray-space');
    expect(space).toEqual({
      rule: 'layout/stray-space',
      kind: 'repair',
      line: 3,
      lead: 'The port was closed',
      before: ' ',
      after: '',
      trail: ', the minister said on Monday in ',
    });
  });

  it('show the words of a flag and what it says', () => {
    const text =
      'The exercise is called \u201cVostok\u201d (\u201cEst\u201d, in French) and starts in August, they said on Monday.\n';
    const [flag] = listExamples(clean(text)).filter(({ rule }) => rule === 'translation/language-gloss');
    expect(flag).toMatchObject({ kind: 'flag', line: 1, before: '', after: '(\u201cEst\u201d, in French)' });
    expect(flag.message).toContain('another language');
  });

  it('lead back into the file of a page, through its tags', () => {
    const page = `<!doctype html><html><body><article><h1>The harbour opens</h1>\n\n\n<p>The port was closed , they said.</p></article></body></html>`;
    const [space] = listExamples(clean(page)).filter(({ rule }) => rule === 'layout/stray-space');
    expect(space.line).toBe(4);
  });

  it('are of the rules that are asked for', () => {
    const text = 'The port was closed , they said .\n\nIt was  open again ,the minister said.\n';
    const all = listExamples(clean(text));
    expect(all.length).toBeGreaterThan(2);
    for (const one of all) expect(listExamples(clean(text), (rule) => rule === one.rule)).toContainEqual(one);
    expect(listExamples(clean(text), () => false)).toEqual([]);
  });

  it('are one a rule, short, and whole letters', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    const piece = fc.constantFrom(
      '\u{1f600}',
      '\u201c',
      ' ,',
      'a',
      ' word',
      '\n\n',
      ' .',
      '\ufb01',
      '\u00e2\u20ac\u2122',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 50, maxLength: 400 }), (pieces) => {
        const examples = listExamples(clean(pieces.join('')));
        const keys = examples.map(({ rule, kind }) => `${kind} ${rule}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { rule, lead, before, after, trail, line } of examples) {
          expect(ids.has(rule)).toBe(true);
          expect(line).toBeGreaterThan(0);
          for (const words of [lead, before, after, trail]) {
            expect(words.length).toBeLessThanOrEqual(140);
            expect(words).not.toMatch(/\p{Cs}/u);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
