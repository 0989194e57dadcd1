import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/clean.ts';
import { characters } from '../../../src/passes/characters/index.ts';
import { toReport } from '../../../src/report/form.ts';
import { restoreText } from '../../../src/report/restore.ts';
import { runPass } from '../run-pass.ts';

const PAGES = ['windows-1250', 'windows-1251', 'windows-1254', 'windows-1257', 'macintosh'];

/** UTF-8 read in a page, where Latin-1 stands in for the bytes that it lacks. */
function damage(text: string, page: string): string {
  const decoder = new TextDecoder(page);
  const read = (byte: number) => decoder.decode(Uint8Array.of(byte), { stream: true });
  return [...new TextEncoder().encode(text)]
    .map((byte) =>
      byte < 128 || ['', '\ufffd'].includes(read(byte)) ? String.fromCharCode(byte) : read(byte),
    )
    .join('');
}

const SENTENCES = [
  'Pawe\u0142 said \u201cno\u201d \u2013 it\u2019s five \u20ac in the caf\u00e9 at Malm\u00f6.',
  'The na\u00efve ma\u00f1ana of Jos\u00e9 cost the fa\u00e7ade its gar\u00e7on\u2026',
  'Na D\u0105browskiej mieszka\u0142 w\u00f3jt, kt\u00f3ry nie zna\u0142 nikogo.',
  '\u041f\u0440\u0438\u0432\u0435\u0442, \u0438 \u0432\u0441\u0451 \u0431\u044b\u043b\u043e \u0442\u0438\u0445\u043e.',
];

describe('mojibake through other code pages', () => {
  it.each(PAGES)('comes back from %s', (page) => {
    for (const sentence of SENTENCES)
      expect(runPass(characters, damage(sentence, page)), sentence).toBe(sentence);
  });

  it('is judged word by word', () => {
    expect(
      runPass(
        characters,
        `${damage('R\u012bga', 'windows-1252')} en ${damage('V\u00e9ran', 'windows-1250')}`,
      ),
    ).toBe('R\u012bga en V\u00e9ran');
  });

  it('is not found in correct text', () => {
    for (const sentence of [
      '\u0412\u0456\u043d \u0441\u043a\u0430\u0437\u0430\u0432: \u00ab\u0420\u0456\u043a \u0442\u043e\u043c\u0443\u00bb \u2013 \u0456 \u043f\u0456\u0448\u043e\u0432.',
      'R\u0102\u015eINA \u015eI \u0162\u0102RANUL, \u00c2NC\u0102 \u201eV\u0102\u201d.',
      '\u00c4pfel, \u00c4\u2026 \u201a\u00c4pfel\u2018 und \u00d6l; \u0139 und \u00ac\u03c0, \u221a\u03c0 = 1,77; \u0192 \u2248 2.',
      'Hon sade: \u00bb\u00d6ver \u00e5n.\u00bb \u2013 \u00bb\u00f6fverl\u00e4gsen.\u00bb',
      '\u0110\u00e0 N\u1eb5ng, \u0102n, \u00c2u; K\u0105-gi, \u0100\u017ei, \u0106wik\u0142a, \u011fi.',
    ])
      expect(runPass(characters, sentence), sentence).toBe(sentence);
  });

  it('is restored, whatever was made of it', () => {
    const pieces = [...SENTENCES, ...PAGES.flatMap((page) => SENTENCES.map((one) => damage(one, page)))];
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(...pieces),
          fc.constantFrom('\u0139', '\u0102', '\u201a\u00c4', ' ', '\n', 'a'),
        ),
        {
          maxLength: 6,
        },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (input) => {
        const result = clean(input, { only: ['characters'] });
        expect(restoreText(toReport(result))).toBe(input);
        expect(clean(result.text, { only: ['characters'] }).text).toBe(result.text);
      }),
      { numRuns: 500 },
    );
  });
});
