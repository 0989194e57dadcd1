/** What a line that was made of a record of HTML says of its text. */
export const HTML_TYPE = 'text/html';

/** Headers of a record that lead back to the crawl, under their own names. */
const KEPT_HEADERS = ['WARC-Record-ID', 'WARC-Refers-To'] as const;

/**
 * A WARC file as lines of JSON, one a text, with `url`, `date` and the headers that lead back to the crawl: the texts of
 * `conversion` records (WET), and the pages that servers sent, with `content_type`. A page that cannot be read is a line
 * without a text.
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
    if (!record.warcHeaders.statusline.startsWith('WARC/')) throw new Error('this is no WARC file');
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
