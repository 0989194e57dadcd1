import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/text/language.ts';

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
