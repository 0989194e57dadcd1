import { describe, expect, it } from 'vitest';
import { declaredEncoding } from '../../src/source/declared-encoding.ts';
import { decode } from '../../src/source/decode.ts';
import { encodeMultiByte } from '../../src/source/decode-multi-byte.ts';
import { encode } from '../../src/source/encode.ts';
import { locatorOf } from '../../src/source/locator.ts';
import { MULTI_BYTE_ENCODINGS } from '../../src/source/multi-byte.ts';

const TEXTS: Readonly<Record<string, string>> = {
  gb18030:
    '今天上午，市政府在新闻发布会上说，老桥的修理工作已经完成，从下个月起可以通行。很多居民来到河边看，他们等这一天等了三年。',
  big5: '今天上午，市政府在新聞發布會上說，老橋的修理工作已經完成，從下個月起可以通行。很多居民來到河邊看，他們等這一天等了三年。',
  shift_jis:
    '今日の午前、市は記者会見で、古い橋の修理が終わったと発表しました。来月から通れるようになります。多くの人が川のそばに集まりました。',
  'euc-jp':
    '今日の午前、市は記者会見で、古い橋の修理が終わったと発表しました。来月から通れるようになります。多くの人が川のそばに集まりました。',
  'euc-kr':
    '오늘 오전 시는 기자 회견에서 오래된 다리의 수리가 끝났다고 밝혔다. 다음 달부터 다리를 지날 수 있다. 많은 주민이 강가에 모였다.',
};

describe.each(MULTI_BYTE_ENCODINGS)('%s', (encoding) => {
  const text = `Headline 2024\n\n${TEXTS[encoding]}\n`;
  const bytes = encodeMultiByte(text, encoding);

  it("is detected by its label, by the page's declaration, and by its characters", () => {
    expect(new TextDecoder(encoding).decode(bytes)).toBe(text);
    expect(decode(bytes, encoding).text).toBe(text);
    const guessed = decode(bytes);
    expect([guessed.source.encoding, guessed.text]).toEqual([encoding, text]);
    const page = Buffer.concat([Buffer.from(`<html><meta charset="${encoding}"><p>`), bytes]);
    expect(decode(page).source.encoding).toBe(encoding);
  });

  it('knows the byte of every character', () => {
    const { text: read, source } = decode(bytes, encoding);
    const locator = locatorOf(read, source);
    for (let at = 0; at < read.length; at += 7)
      expect(locator.byte(at)).toBe(encodeMultiByte(read.slice(0, at), encoding).length);
  });

  it('comes back with bytes that mean nothing, and with those that another code means', () => {
    const odd = Buffer.concat([
      bytes,
      Uint8Array.from([0xff, 0x80, 0xa1, 0x20, 0xfa, 0x5c, 0xed, 0x40, 0x81]),
    ]);
    const { text: read, source } = decode(odd, encoding);
    expect(Buffer.from(encode(read, source)).equals(odd)).toBe(true);
    expect(locatorOf(read, source).byte(read.length)).toBe(odd.length);
  });
});

describe('a text in one byte a character', () => {
  it.each([
    ['windows-1251', 'Сегодня утром город сообщил, что ремонт старого моста закончен и движение открыто.'],
    ['windows-1253', 'Σήμερα το πρωί ο δήμος ανακοίνωσε ότι η επισκευή της παλιάς γέφυρας τελείωσε.'],
  ])('in %s is taken for none of them', (encoding, text) => {
    const table = new Map(
      Array.from({ length: 128 }, (_, index) => [
        new TextDecoder(encoding).decode(Uint8Array.of(index + 128)),
        index + 128,
      ]),
    );
    const bytes = Uint8Array.from(text.repeat(3), (one) => table.get(one) ?? one.charCodeAt(0));
    expect(decode(bytes).text).toBe(text.repeat(3));
  });
});

describe('the declaration of a page', () => {
  it.each([
    ['<!doctype html><meta charset=Shift_JIS>', 'shift_jis'],
    ['<html><head><meta http-equiv="Content-Type" content="text/html; charset=GB2312">', 'gb18030'],
    ['<?xml version="1.0" encoding="ISO-8859-2"?><html>', 'iso-8859-2'],
    ['<html><meta charset="iso-8859-1">', 'windows-1252'],
    ['<html><meta charset="utf-16">', 'utf-8'],
    ['<html><!-- <meta charset="big5"> --><meta charset="euc-kr">', 'euc-kr'],
    ['<html><meta charset="nonsense">', undefined],
    ['Write <meta charset="big5"> into the head.', undefined],
  ])('%s', (head, encoding) => {
    expect(declaredEncoding(Buffer.from(head))).toBe(encoding);
  });
});
