import { describe, expect, it } from 'vitest';
import { cleanInput } from '../../../src/batch/clean/clean-input.ts';
import { pageInMail } from '../../../src/batch/input/mail-page.ts';
import { originOf } from '../../../src/clean.ts';
import { restore, toMarkdown, toReport } from '../../../src/index.ts';
import { jobOf } from '../context.ts';

const PARAGRAPHS = [
  'The mill on the lower river was built in 1831, and it ground corn for the whole valley until the road came and the carts went to the town.',
  'Its last miller, a quiet man named B\u00f8rge, kept the wheel turning for the visitors, who paid him with coffee and with stories of their own.',
  'Nobody knows who took the stones away in the winter after his death, but two of them lie in front of the caf\u00e9 at the bridge today.',
];
const HTML = `<html><head><title>The mill</title></head><body><h1>The mill</h1>\n${PARAGRAPHS.map((text) => `<p class="t">${text}</p>`).join('\n')}<p><a href="/wheel">The wheel</a> still turns on the first Sunday of a month, when the water is high enough for it.</p></body></html>\n`;

/** Quoted-printable, in lines of 40 characters. */
function quoted(bytes: Uint8Array): string {
  const signs = [...bytes].map((byte) =>
    byte === 10
      ? '\r\n'
      : byte === 61 || byte > 126
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
  );
  let line = 0;
  return signs
    .map((sign) => {
      line = sign === '\r\n' ? 0 : line + sign.length;
      if (line < 40) return sign;
      line = sign.length;
      return `=\r\n${sign}`;
    })
    .join('');
}

const lines = (...all: readonly string[]) => all.join('\r\n');

/** A page as browsers save it, with a picture after it. */
const SAVED = Buffer.from(
  lines(
    'From: <Saved by a browser>',
    'Snapshot-Content-Location: https://valley.example/mill',
    'Subject: The mill',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="--Boundary--x"',
    '',
    '',
    '----Boundary--x',
    'Content-Type: text/html; charset="windows-1252"',
    'Content-ID: <frame@mhtml>',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://valley.example/mill',
    '',
    quoted(Buffer.from(HTML, 'latin1')),
    '----Boundary--x',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    '',
    'iVBORw0KGgo=',
    '----Boundary--x--',
    '',
  ),
  'latin1',
);

/** A letter with its text twice, and a file. The name of the inner boundary begins like the outer one. */
const LETTER = Buffer.from(
  lines(
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    'For programs that know no parts.',
    '--b',
    'Content-Type: multipart/alternative; boundary=bb',
    '',
    '--bb',
    'Content-Type: text/plain',
    '',
    'The mill',
    '--bb',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: BASE64',
    '',
    Buffer.from(HTML).toString('base64').replace(/.{60}/gu, '$&\r\n'),
    '--bb--',
    '--b',
    'Content-Type: text/html',
    'Content-Disposition: attachment',
    '',
    '<p>another page</p>',
    '--b--',
  ),
);

describe('a page in a mail', () => {
  it('comes without quoted-printable, with its encoding and address', () => {
    expect(pageInMail(SAVED)).toEqual({
      bytes: Buffer.from(HTML.replaceAll('\n', '\r\n'), 'latin1'),
      encoding: 'windows-1252',
      url: 'https://valley.example/mill',
    });
  });

  it('comes without base64, out of parts inside parts', () => {
    expect(pageInMail(LETTER)).toEqual({ bytes: Buffer.from(HTML) });
  });

  it('is the body of a mail without parts, with line feeds alone', () => {
    const mail = `Date: today\nMime-Version: 1.0\nContent-Type: text/html\n\n<p>a</p>`;
    expect(pageInMail(Buffer.from(mail))?.bytes.toString()).toBe('<p>a</p>');
  });

  it.each([
    ['a text that begins like a mail', 'Note: this is no mail.\n\nMIME-Version: 1.0'],
    ['a mail without a page', 'MIME-Version: 1.0\nContent-Type: text/plain\n\na'],
    ['a container without its boundary', 'MIME-Version: 1.0\nContent-Type: multipart/mixed\n\n--\n\n<p>a'],
    ['a head without an end', 'MIME-Version: 1.0\nContent-Type: text/html'],
    ['nothing', ''],
  ])('is not in %s', (_, text) => {
    expect(pageInMail(Buffer.from(text))).toBeUndefined();
  });

  it('keeps what is no code of quoted-printable, and joins lines', () => {
    const mail =
      'MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\na=3Db=XX c= \nd=';
    expect(pageInMail(Buffer.from(mail))?.bytes.toString()).toBe('a=b=XX cd=');
  });

  it('takes time that grows with the mail: boundaries that begin no line, parts in parts', () => {
    const head = 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n';
    const start = performance.now();
    pageInMail(Buffer.from(head + ' --b'.repeat(500_000)));
    pageInMail(Buffer.from(head + `--b\nContent-Type: multipart/mixed; boundary=b\n\n`.repeat(20_000)));
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('is cleaned as any page: its places are those of the page, which comes back', () => {
    const { result } = cleanInput({ bytes: SAVED, path: 'mill.mhtml', ignores: [] }, jobOf());
    expect(toMarkdown(result)).toContain(`# The mill\n\n${PARAGRAPHS[0]}`);
    expect(toMarkdown(result)).toContain('[The wheel](https://valley.example/wheel)');
    const at = result.text.indexOf('B\u00f8rge');
    const { start, end } = originOf({ start: at, end: at + 5 }, result);
    expect(HTML.slice(start, end)).toBe('B\u00f8rge');
    const back = Buffer.from(restore(toReport(result)));
    expect(back.equals(Buffer.from(HTML.replaceAll('\n', '\r\n'), 'latin1'))).toBe(true);
  });

  it('is no page where the mail is to be read as text', () => {
    const job = jobOf({ clean: { from: 'text' } });
    expect(() => cleanInput({ bytes: LETTER, path: 'a.eml', ignores: [] }, job)).toThrow('e-mail');
  });
});
