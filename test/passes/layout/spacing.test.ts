import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/clean.ts';

const mend = (text: string, language = 'en') => clean(text, { only: ['layout'], language }).text;
const sentence = (words: string) => `The people of the town spoke of ${words} for a long time.`;

describe('blanks that were lost', () => {
  it.each([
    ['The trains stopped for the strike.Since then nothing moved.', 'strike. Since'],
    ['They read the reports,the letters and the rest.', 'reports, the'],
    ['She said that the crew was "tired".He was not.', '"tired". He'],
    ['The wall fell in 1989.The rest came later.', '1989. The'],
    ['He came from Berlin.However, nobody knew him.', 'Berlin. However'],
    ['Did you see it?Nobody else did.', 'it? Nobody'],
    ['The bridge (a very old one)was closed.', 'one) was'],
    ['He said:The bridge is closed.', 'said: The'],
    ['“He was hospitalized,”- the message says.', '”- the'],
  ])('puts one back in %s', (damaged, wanted) => {
    const output = mend(damaged);
    expect(output.replaceAll(' ', '')).toBe(damaged.replaceAll(' ', ''));
    if (!damaged.includes('”-')) expect(output).toContain(wanted);
    else expect(output).toContain('” - the');
    expect(mend(output)).toBe(output);
  });

  it.each(
    (
      'U.S.A|U.S.A.|e.g.the|i.e.a|p.m.and|J.R.R.|J.K.Rowling|St.Louis|Dr.Smith|Mr.Jones|No.One|vs.the|3.Liga|2.Bundesliga|1,000,000|3.5|10:30|' +
      'Node.js|Vue.js|socket.io|Next.Js|Booking.com|Booking.Com|Amazon.Com|Yahoo!Japan|Yahoo!Finance|Who?What?Where|ASP.NET|.NET|protobuf-net.Grpc|' +
      'java.util.List|Java.Util.List|window.Location.Href|report.Final.doc|readme.md|setup.exe|index.html|notes.txt|a.b.c|x,y|f(x)dx|word(s)and|(s)he|' +
      'red,green,blue|name,mail,phone|@john.Smith|john.Smith@example.com|#strike.Since|https://example.com/strike.Since|www.example.com|example.co.uk|' +
      're:Invent|key:value|std::vector|C:Program|TL;DR|AT&T;The|(fake)root|[1]|H2O|B.C.|Ph.D.|M.Sc.|D.C.|Jan.The|etc.The|approx.The|Inc.The|vol.The'
    ).split('|'),
  )('keeps %s', (words) => {
    expect(mend(sentence(words))).toBe(sentence(words));
  });

  it('rests in texts about programs and in other languages', () => {
    const manual =
      'Set --all or find_all() in /etc/app.conf first.Then call run() as the file says,then stop.';
    expect(mend(manual)).toBe(manual);
    const german = 'Die Brücke ist gesperrt.Seit Montag fährt dort niemand mehr, und das bleibt so.';
    expect(mend(german, 'de')).toBe(german);
  });
});

describe('blanks on the wrong side of a mark', () => {
  it.each([
    ['They want to work 35 hours .The railway made an offer.', '35 hours. The railway'],
    ['She read the reports ,the letters and the files.', 'reports, the letters'],
    ['He came from Berlin .However, nobody knew him.', 'Berlin. However'],
    ['The crew was "tired" .He was not.', '"tired". He'],
    ['The wall fell in 1989 .The rest came later.', '1989. The'],
  ])('are moved in %s', (damaged, wanted) => {
    const output = mend(damaged);
    expect(output).toContain(wanted);
    expect(mend(output)).toBe(output);
  });

  it.each(['the .NET tools', 'the .Net framework', 'a .Next file', 'calls to .The()', 'the names .com ,net'])(
    'are kept in %s',
    (words) => {
      expect(mend(sentence(words))).toBe(sentence(words));
    },
  );
});

describe('blanks where English sets none', () => {
  it.each([
    ['He went to Berlin . Then he came back .', 'He went to Berlin. Then he came back.'],
    ['He read the reports , the letters , and all .', 'He read the reports, the letters, and all.'],
    ['The wall ( 1961 ) fell.', 'The wall (1961) fell.'],
    ['He came “home” . Nobody knew.', 'He came “home”. Nobody knew.'],
  ])('takes them out of %s', (damaged, wanted) => {
    expect(mend(damaged)).toBe(wanted);
  });

  it.each([
    'He waited . . . and nothing came.',
    'He waited ... and nothing came.',
    'It was .5 of all, and .com names were dear.',
    'A smile :) and a tear :( end the letter.',
    'The choices are a ) one and b ) two.',
    'Tick the box [ ] or [ x ] on the form.',
    'Press . to open it.',
    'Write to office@example.com . It helps.',
    'The command takes package [ version ] and more.',
  ])('keeps %s', (text) => {
    expect(mend(text)).toBe(text);
  });

  it('rests in French', () => {
    const french = 'Il est venu à Berlin . Puis il est reparti , dit-il, avec tous les autres.';
    expect(mend(french, 'fr')).toBe(french);
  });
});
