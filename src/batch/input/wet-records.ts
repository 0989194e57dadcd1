/** The `content_type` of lines made from HTML records. */
export const HTML_TYPE = 'text/html';

/** Headers that identify a record in the crawl, under their own names. */
const KEPT_HEADERS = ['WARC-Record-ID', 'WARC-Refers-To'] as const;

/**
 * Turns a WARC file into lines of JSON, one for each text, with `url`, `date` and the headers that identify
 * it in the crawl: the texts of `conversion` records (WET), and pages from servers, with `content_type`. A
 * page that cannot be read becomes a line without a text.
 */
export async function* wetLines(
  source: AsyncIterable<Uint8Array>,
  textField: string,
): AsyncGenerator<Uint8Array> {
  const { WARCParser } = await import('warcio');
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const lineOf = (line: object) => encoder.encode(`${JSON.stringify(line)}\n`);
  let seen = 0;
  for await (const record of WARCParser.iterRecords(source, { parseHttp: true })) {
    if (!record.warcHeaders.statusline.startsWith('WARC/')) throw new Error('this is not a WARC file');
    seen++;
    const headers = KEPT_HEADERS.map((name) => [name, record.warcHeader(name) ?? undefined]);
    const known = { url: record.warcTargetURI, date: record.warcDate, ...Object.fromEntries(headers) };
    if (record.warcType === 'conversion') {
      const text = decoder.decode(await record.readFully(false));
      yield lineOf({ ...known, [textField]: text });
      continue;
    }
    const { isPage, readWarcPage } = await import('./warc-pages.ts');
    if (!isPage(record)) continue;
    yield lineOf({ ...known, content_type: HTML_TYPE, [textField]: await readWarcPage(record) });
  }
  if (seen === 0) throw new Error('there is no WARC record in this file');
}
