import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cleanRecord } from '../../../src/batch/clean/clean-record.ts';
import { wetLines } from '../../../src/batch/input/wet-records.ts';
import { encodeMultiByte } from '../../../src/source/decode-multi-byte.ts';
import { jobOf } from '../context.ts';

const DATE = '2026-01-02T03:04:05Z';

interface Answer {
  readonly url: string;
  readonly status?: string;
  readonly headers: readonly string[];
  readonly body: Uint8Array;
}

function response({ url, status = '200 OK', headers, body }: Answer): Buffer {
  const http = Buffer.concat([
    Buffer.from([`HTTP/1.1 ${status}`, ...headers, '', ''].join('\r\n'), 'latin1'),
    body,
  ]);
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: ${url}`,
    `WARC-Date: ${DATE}`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${http.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), http, Buffer.from('\r\n\r\n')]);
}

/** A body in chunks of a few bytes, as HTTP sends it. */
function chunked(body: Uint8Array): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; at += 40) {
    const part = Buffer.from(body.subarray(at, at + 40));
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}

async function linesOf(...records: readonly Buffer[]): Promise<Record<string, string>[]> {
  const lines: Record<string, string>[] = [];
  for await (const line of wetLines(
    (async function* () {
      yield Buffer.concat(records);
    })(),
    'text',
  ))
    lines.push(JSON.parse(Buffer.from(line).toString()));
  return lines;
}

const PAGE = '<!doctype html><p>The caf\u00e9 by the river opens at six.</p>';
const HTML = 'Content-Type: text/html';

test('a page is a record with its address and date, chunks and compression undone', async () => {
  const url = 'https://example.org/a';
  const packed = chunked(gzipSync(PAGE));
  const headers = [`${HTML}; charset=utf-8`, 'Content-Encoding: gzip', 'Transfer-Encoding: chunked'];
  expect(await linesOf(response({ url, headers, body: packed }))).toEqual([
    { url, date: DATE, content_type: 'text/html', text: PAGE },
  ]);
});

test('the charset of HTTP counts, then that of the page; bytes that are UTF-8 are read as such', async () => {
  const japanese = '<html><p>\u6771\u4eac\u3067\u4f1a\u3044\u307e\u3057\u3087\u3046';
  const declared = `<html><meta charset=windows-1251><p>\u0440\u0435\u043a\u0430`;
  const cyrillic = Buffer.from(
    [...declared].map((one) => (one > '\u0400' ? one.charCodeAt(0) - 0x350 : one.charCodeAt(0))),
  );
  const answers: readonly Omit<Answer, 'url'>[] = [
    { headers: [`${HTML}; charset="Shift_JIS"`], body: encodeMultiByte(japanese, 'shift_jis') },
    { headers: [HTML], body: cyrillic },
    { headers: [`${HTML};charset=iso-8859-1`], body: Buffer.from(PAGE) },
    { headers: [`${HTML};charset=iso-8859-1`], body: Buffer.from(PAGE, 'latin1') },
  ];
  const lines = await linesOf(
    ...answers.map((one, index) => response({ url: `http://a.org/${index}`, ...one })),
  );
  expect(lines.map(({ text }) => text)).toEqual([japanese, declared, PAGE, PAGE]);
});

test('what is no page, or was not found, is left out', async () => {
  const body = Buffer.from(PAGE);
  const lines = await linesOf(
    response({ url: 'http://a.org/1', headers: ['Content-Type: image/png'], body }),
    response({ url: 'http://a.org/2', status: '404 Not Found', headers: [HTML], body }),
    response({ url: 'http://a.org/3', headers: [HTML], body }),
  );
  expect(lines.map(({ url }) => url)).toEqual(['http://a.org/3']);
});

test('a page without a root element is cleaned as HTML', async () => {
  const [line] = await linesOf(
    response({ url: 'http://a.org/', headers: [HTML], body: Buffer.from('<p>One &amp; two.</p>') }),
  );
  const { pieces } = cleanRecord({ json: JSON.stringify(line), isUnended: false }, jobOf({}));
  expect(JSON.parse(pieces.join('')).text).toBe('One & two.');
});
