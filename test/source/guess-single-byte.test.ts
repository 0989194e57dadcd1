import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean.ts';
import { toReport } from '../../src/report/form.ts';
import { restore } from '../../src/report/restore.ts';
import { decode } from '../../src/source/decode.ts';
import { bytesOf } from '../../src/source/encodings.ts';
import { run } from '../cli/context.ts';

/** A sentence of ours in each language, and the encodings that people wrote it in. */
const SENTENCES: readonly (readonly [sentence: string, ...encodings: string[]])[] = [
  [
    'Rzeka wyla\u0142a w nocy, a mieszka\u0144cy wsi uciekli na wzg\u00f3rze; nikt jeszcze nie wie, kiedy b\u0119d\u0105 mogli wr\u00f3ci\u0107 do dom\u00f3w.',
    'windows-1250',
    'iso-8859-2',
  ],
  [
    '\u0158eka se v noci vylila z b\u0159eh\u016f a lid\u00e9 utekli na kopec; nikdo je\u0161t\u011b nev\u00ed, kdy se budou moci vr\u00e1tit dom\u016f.',
    'windows-1250',
    'iso-8859-2',
  ],
  [
    '\u0420\u0435\u043a\u0430 \u043d\u043e\u0447\u044c\u044e \u0432\u044b\u0448\u043b\u0430 \u0438\u0437 \u0431\u0435\u0440\u0435\u0433\u043e\u0432, \u0438 \u0436\u0438\u0442\u0435\u043b\u0438 \u0434\u0435\u0440\u0435\u0432\u043d\u0438 \u0443\u0448\u043b\u0438 \u043d\u0430 \u0445\u043e\u043b\u043c.',
    'windows-1251',
    'koi8-r',
    'iso-8859-5',
  ],
  [
    '\u0420\u0415\u041a\u0410 \u041d\u041e\u0427\u042c\u042e \u0412\u042b\u0428\u041b\u0410 \u0418\u0417 \u0411\u0415\u0420\u0415\u0413\u041e\u0412, \u0418 \u0416\u0418\u0422\u0415\u041b\u0418 \u0423\u0428\u041b\u0418 \u041d\u0410 \u0425\u041e\u041b\u041c.',
    'windows-1251',
    'koi8-r',
  ],
  [
    '\u03a4\u03bf \u03c0\u03bf\u03c4\u03ac\u03bc\u03b9 \u03be\u03b5\u03c7\u03b5\u03af\u03bb\u03b9\u03c3\u03b5 \u03c4\u03b7 \u03bd\u03cd\u03c7\u03c4\u03b1 \u03ba\u03b1\u03b9 \u03bf\u03b9 \u03ba\u03ac\u03c4\u03bf\u03b9\u03ba\u03bf\u03b9 \u03ad\u03c6\u03c5\u03b3\u03b1\u03bd \u03c0\u03c1\u03bf\u03c2 \u03c4\u03bf\u03bd \u03bb\u03cc\u03c6\u03bf.',
    'windows-1253',
    'iso-8859-7',
  ],
  [
    'Nehir gece ta\u015ft\u0131 ve k\u00f6yl\u00fcler tepeye ka\u00e7t\u0131; evlerine ne zaman d\u00f6neceklerini kimse bilmiyor, \u00e7\u00fcnk\u00fc ya\u011fmur s\u00fcr\u00fcyor.',
    'windows-1254',
  ],
  [
    '\u05d4\u05e0\u05d4\u05e8 \u05e2\u05dc\u05d4 \u05e2\u05dc \u05d2\u05d3\u05d5\u05ea\u05d9\u05d5 \u05d1\u05dc\u05d9\u05dc\u05d4, \u05d5\u05d4\u05ea\u05d5\u05e9\u05d1\u05d9\u05dd \u05d1\u05e8\u05d7\u05d5 \u05d0\u05dc \u05d4\u05d2\u05d1\u05e2\u05d4.',
    'windows-1255',
  ],
  [
    '\u0641\u0627\u0636 \u0627\u0644\u0646\u0647\u0631 \u0641\u064a \u0627\u0644\u0644\u064a\u0644 \u0648\u0647\u0631\u0628 \u0627\u0644\u0633\u0643\u0627\u0646 \u0625\u0644\u0649 \u0627\u0644\u062a\u0644\u060c \u0648\u0644\u0627 \u0623\u062d\u062f \u064a\u0639\u0631\u0641 \u0645\u062a\u0649 \u064a\u0639\u0648\u062f\u0648\u0646.',
    'windows-1256',
  ],
  [
    'Up\u0117 nakt\u012f i\u0161siliejo i\u0161 krant\u0173, ir \u017emon\u0117s pab\u0117go ant kalvos; niekas ne\u017eino, kada jie gal\u0117s gr\u012f\u017eti namo.',
    'windows-1257',
  ],
  [
    'Der Fluss ist in der Nacht \u00fcber die Ufer getreten, und die B\u00fcrger flohen auf den H\u00fcgel; \u201ewir wissen nichts\u201c, hie\u00df es.',
    'windows-1252',
  ],
];

function encoded(text: string, encoding: string): Uint8Array {
  const bytes = bytesOf(encoding);
  return Uint8Array.from(text, (character) => bytes.get(character) ?? 63);
}

const CASES = SENTENCES.flatMap(([sentence, ...encodings]) =>
  encodings.map((encoding) => [encoding, sentence] as const),
);

describe('the encoding of bytes without a label', () => {
  it.each(CASES)('%s: %s', (encoding, sentence) => {
    const { text, source } = decode(encoded(sentence, encoding));
    expect(text).toBe(sentence);
    expect(source.weakEncoding).toBeUndefined();
  });

  it('is Windows-1252 if others give the same text, and for a single accent in English', () => {
    const { text, source } = decode(
      encoded('He said \u201cno\u201d in the caf\u00e9 \u2013 twice, for \u00a35.', 'windows-1252'),
    );
    expect(text).toContain('\u201cno\u201d in the caf\u00e9 \u2013 twice, for \u00a35');
    expect(source.encoding).toBe('windows-1252');
  });

  it('is called weak on stderr and in the report', async () => {
    const bytes = Uint8Array.from([
      ...Buffer.from('Qx '),
      0xe6,
      0xf8,
      0xd0,
      0xa1,
      0xb7,
      ...Buffer.from(' zq'),
    ]);
    expect(decode(bytes).source.weakEncoding).toBe(true);
    expect(decode(bytes, 'windows-1252').source.weakEncoding).toBeUndefined();
    const { out, err } = await run(['-t', 'json', '-'], { stdin: Buffer.from(bytes) as never });
    expect(JSON.parse(out).source.weakEncoding).toBe(true);
    expect(err).toContain('which is a weak guess');
  });

  it('gives the very bytes back, whatever was guessed', () => {
    const text = fc.array(fc.constantFrom(...CASES), { minLength: 1, maxLength: 3 });
    const noise = fc.uint8Array({ min: 1, maxLength: 12 });
    fc.assert(
      fc.property(text, noise, (cases, tail) => {
        const bytes = Buffer.concat([...cases.map(([encoding, one]) => encoded(one, encoding)), tail]);
        expect(Buffer.from(restore(toReport(clean(bytes)))).equals(bytes)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
