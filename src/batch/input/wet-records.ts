/** Headers of a record that lead back to the crawl, under their own names. */
const KEPT_HEADERS = ['WARC-Record-ID', 'WARC-Refers-To'] as const;

/**
 * A WET file (or any WARC file with `conversion` records) as lines of JSON: `url`, `date`, the headers that lead back to
 * the crawl, and the text.
 */
export async function* wetLines(
  source: AsyncIterable<Uint8Array>,
  textField: string,
): AsyncGenerator<Uint8Array> {
  const { WARCParser } = await import('warcio');
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let seen = 0;
  for await (const record of WARCParser.iterRecords(source, { parseHttp: false })) {
    if (!record.warcHeaders.statusline.startsWith('WARC/')) throw new Error('this is no WARC file');
    seen++;
    if (record.warcType !== 'conversion') continue;
    const text = decoder.decode(await record.readFully(false));
    const headers = KEPT_HEADERS.map((name) => [name, record.warcHeader(name) ?? undefined]);
    const line = {
      url: record.warcTargetURI,
      date: record.warcDate,
      ...Object.fromEntries(headers),
      [textField]: text,
    };
    yield encoder.encode(`${JSON.stringify(line)}\n`);
  }
  if (seen === 0) throw new Error('there is no WARC record in this file');
}
