import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/clean.ts';
import { characters } from '../../../src/passes/characters/index.ts';
import { WINDOWS_1252 } from '../../../src/passes/characters/repair/windows-1252.ts';
import { runPass } from '../run-pass.ts';

/** UTF-8 read as Windows-1252, where Latin-1 stands in for the bytes that it lacks. */
function damage(text: string): string {
  return [...new TextEncoder().encode(text)]
    .map((byte) => String.fromCharCode((byte >= 0x80 && byte < 0xa0 && WINDOWS_1252[byte - 0x80]) || byte))
    .join('');
}

/** Damage by encodings and escapes, and invisible characters; accidents do not nest them. */
const DAMAGED = [
  '\u00e2',
  '\u20ac',
  '\u2122',
  '\u0153',
  '\u00c3',
  '\u00a9',
  '\u00c2',
  '\u0092',
  '&',
  'amp;',
  '#8217;',
  '&quot;',
  '&acirc;',
  '&euro;',
  '&trade;',
  '&lt;',
  '&gt;',
  '&nbsp;',
  '#',
  ';',
  'b',
  'B',
  ' ',
  '\n',
  '?',
  '5',
  '.',
  '\ufffd',
  '\u0430',
  '>',
];
const UNSEEN = [
  '\u200b',
  '\u200d',
  '\u{1f468}',
  '\u00ad',
  '\u2028',
  '\u2029',
  '\u0019',
  '\u001b[0m',
  '\u000c',
  '5',
  '.',
  'b',
  ' ',
  '\u00a0',
  '\u2009',
  '\ufeff',
  '\n',
  '\u05d0',
  '\u200e',
  '\u0e01',
  '\u3000',
  '\u4e2d',
  '\u0085',
  '\u0081',
  '&nbsp;',
  '&#8203;',
  '\u201c',
];
const textOf = (pieces: readonly string[]) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
const text = fc.oneof(textOf(DAMAGED), textOf(UNSEEN));

describe('characters', () => {
  it('are stable', () => {
    fc.assert(
      fc.property(text, (input) => {
        // Mojibake completed by a decoded entity is repaired in the next round.
        const once = clean(input, { only: ['characters'] }).text;
        expect(clean(once, { only: ['characters'] }).text).toBe(once);
      }),
      { numRuns: 5000, examples: [['\u00e2\u00c2\u00e2&euro;&euro;']] },
    );
  });

  it('come back from mojibake, and from double mojibake', () => {
    for (const sentence of [
      'He said, \u201cIt\u2019s over\u201d \u2013 and left\u2026 for \u20ac5.',
      'The caf\u00e9 in Malm\u00f6, the fa\u00e7ade, the na\u00efve ma\u00f1ana.',
      '\u041f\u0440\u0438\u0432\u0435\u0442 and \u4e2d\u6587\u5b57 and \u{1f600}.',
    ]) {
      expect(runPass(characters, damage(sentence))).toBe(sentence);
      expect(runPass(characters, damage(damage(sentence)))).toBe(sentence);
    }
  });

  it('are left alone if they are correct', () => {
    for (const sentence of [
      'L\u2019\u00e2me \u00e0 \u00ab l\u2019\u00e2tre \u00bb\u2026 \u00c2ge et \u00e2pret\u00e9.',
      'S\u00c3O PAULO, IRM\u00c3 \u2013 \u201cMANH\u00c3\u201d, \u00c2ngela.',
      'H\u00e0 N\u1ed9i, \u0110\u00e0 N\u1eb5ng, \u00c2u Ch\u00e2u.',
      '\u00c5ngstr\u00f6m, \u201c\u00c5\u201d, \u00d8re, \u00d0, \u00d1u, ESPA\u00d1A.',
      'caf\u00e9\u201d\u2026 and th\u00e9\u2019\u201d, \u00e0\u00a0\u00ab oui',
    ])
      expect(runPass(characters, sentence, 'fr')).toBe(sentence);
  });
});

describe('named references', () => {
  it('are those of the HTML Standard, but for what is layout or would make another reference', () => {
    const text = '&Scaron;koda &rarr; Plze&ncaron; &nothing;, a&Tab;b, &semi; and &num;8217; and &Ascr;.';
    expect(clean(text, { only: ['characters/html-entity'] }).text).toBe(
      '\u0160koda \u2192 Plze\u0148 &nothing;, a&Tab;b, &semi; and &num;8217; and \u{1d49c}.',
    );
  });
});
