import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, settle } from '../../src/text/edit.ts';
import { detect, detectLanguage, wordsChanged } from '../../src/text/language.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  en: 'The mayor said that the bridge is closed and that it was not safe for the people of the town.',
  de: 'Der Bürgermeister sagte, dass die Brücke gesperrt ist und dass sie für die Menschen der Stadt nicht sicher war.',
  fr: 'Le maire a dit que le pont est fermé et que ce n’était pas sûr pour les gens de la ville.',
  es: 'El alcalde dijo que el puente está cerrado y que no era seguro para la gente de la ciudad.',
  ru: 'Мэр сказал, что мост закрыт и что он не был безопасен для жителей города, как это было и до того.',
  el: 'Η γέφυρα στο ποτάμι έκλεισε τη Δευτέρα.',
  he: 'הגשר מעל הנהר נסגר ביום שני',
  ar: 'أغلق الجسر فوق النهر يوم الاثنين',
  ja: '川にかかる橋は月曜日に閉鎖された。市長が発表した。',
  zh: '市长说,河上的桥梁星期一关闭,居民必须绕行。',
  ko: '강 위의 다리는 월요일에 폐쇄되었다고 시장이 말했다.',
  th: 'สะพานข้ามแม่น้ำปิดเมื่อวันจันทร์',
};

describe('the language', () => {
  it.each(Object.entries(SENTENCES))('%s is told from a sentence', (language, sentence) => {
    expect(detectLanguage(sentence)).toBe(language);
  });

  it('is not told by a word of another script', () => {
    expect(detectLanguage(`${SENTENCES.en} ${SENTENCES.zh.slice(0, 4)}`)).toBe('en');
    expect(detectLanguage('IBM 2021 Q3: EBIT 17.5, EBITDA 22.1, ROCE 9.3, Δ 4')).toBe('und');
  });

  it('is told where a menu of another script stands before', () => {
    expect(detectLanguage(`IBM, SAP, BASF, RWE ${SENTENCES.el}`)).toBe('el');
  });

  it.each(['', '12 34 56', 'Hm.'])('of %j is unknown', (text) => {
    expect(detectLanguage(text)).toBe('und');
  });
});

describe('the guess for a changed text', () => {
  const piece = fc.constantFrom('de', 'x', 'É', 'İ', '😀', ' ', '"', '.', '\n');
  const pieces = (most: number) => fc.array(piece, { maxLength: most }).map((all) => all.join(''));
  const changed = pieces(12).chain((text) => {
    const span = fc
      .tuple(fc.nat(text.length), fc.nat(2))
      .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));
    const edit = fc.record({ rule: fc.constant('p/a'), span, text: pieces(2), confidence: fc.constant(1) });
    return fc
      .array(edit, { maxLength: 4 })
      .map((edits) => ({ text, changes: settle(text, edits, []).changes }));
  });
  const words = (text: string): string[] => [...(text.match(/[\p{L}\p{M}\p{Cs}]+/gu) ?? [])];

  it('is never told of fewer words than have come and gone', () => {
    fc.assert(
      fc.property(changed, ({ text, changes }) => {
        const left = words(apply(text, changes).replaceAll('😀', '\ud83d'));
        const gone = words(text.replaceAll('😀', '\ud83d')).filter((word) => {
          const at = left.indexOf(word);
          if (at >= 0) left.splice(at, 1);
          return at < 0;
        });
        expect(left.length + gone.length).toBeLessThanOrEqual(wordsChanged(text, changes));
      }),
      { numRuns: 5000 },
    );
  });

  it('is not touched by marks that change for others, nor by what goes beside a mark', () => {
    const text = '"So it is", he said . ';
    const edits = [
      ['"', '“'],
      ['",', ',”'],
      [' .', '.'],
    ].map(([before, after]) => ({ at: text.indexOf(before), before, after }));
    expect(wordsChanged(text, edits)).toBe(0);
    expect(wordsChanged(text, [{ at: text.length - 1, before: ' ', after: '' }])).toBe(0);
  });

  it('is told where two deletions side by side join words', () => {
    const gone = [
      { at: 2, before: '"', after: '' },
      { at: 3, before: ' ', after: '' },
    ];
    expect(wordsChanged('de" de', gone)).toBeGreaterThanOrEqual(3);
  });

  it('loses no more of its margin than words come and go', () => {
    const word = fc.constantFrom('the', 'and', 'in', 'de', 'la', 'house', 'was', 'on');
    const sentence = fc.array(word, { maxLength: 30 });
    fc.assert(
      fc.property(sentence, sentence, word, (head, tail, other) => {
        const enough = Array.from({ length: 12 }, () => 'the');
        const one = detect([...enough, ...head, ...tail].join(' '));
        const two = detect([...enough, ...head, other, ...tail].join(' '));
        expect(Math.abs(one.margin - two.margin)).toBeLessThan(1 + 1e-9);
        if (Math.max(one.margin, two.margin) > 1) expect(one.language).toBe(two.language);
      }),
    );
  });

  it('has none where nothing speaks for a language, and where the sample would move', () => {
    expect(detect('12 34 56').margin).toBe(0);
    expect(detect(`${'the '.repeat(12)}${'house '.repeat(80)}`).margin).toBeLessThan(1);
    expect(detect(`${'the '.repeat(12)}${'und '.repeat(11)}`).margin).toBe(1);
    expect(detect(`${SENTENCES.en} `.repeat(20)).margin).toBeGreaterThan(20);
    expect(detect(`${SENTENCES.en} `.repeat(200)).margin).toBe(0);
  });

  it('is read again only where the margin is used up or the text has grown long', () => {
    const known = { language: 'xx', margin: 2 };
    expect(detect(SENTENCES.en, known)).toBe(known);
    expect(detect(SENTENCES.en, { ...known, margin: 1 }).language).toBe('en');
    expect(detect(`${SENTENCES.en} `.repeat(200), known).language).toBe('en');
  });
});
