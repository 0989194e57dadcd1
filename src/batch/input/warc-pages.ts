import { isUtf8 } from 'node:buffer';
import type { WARCRecord } from 'warcio';
import { canonicalEncoding, decode } from '../../internal.ts';

/* The pages of a WARC file: the bodies of HTTP responses, dechunked and decompressed. */

/** The media types of pages. */
const PAGE_TYPE = /^(?:text\/html|application\/xhtml\+xml)(?:$|[\s;])/iu;
const CHARSET = /;\s{0,10}charset\s{0,5}=\s{0,5}["']?([\w:.-]{1,40})/iu;
const SUCCESS = 200;

/** True for the record of a page that the server returned successfully. */
export function isPage({ warcType, warcContentType, httpHeaders }: WARCRecord): boolean {
  if (warcType === 'resource') return PAGE_TYPE.test(warcContentType ?? '');
  if (warcType !== 'response' || !httpHeaders) return false;
  return httpHeaders.statusCode === SUCCESS && PAGE_TYPE.test(httpHeaders.headers.get('content-type') ?? '');
}

/**
 * The text of a page; `undefined` if its body cannot be read. The encoding comes from its bytes, else from
 * HTTP, else from the page itself.
 */
export async function readWarcPage(record: WARCRecord): Promise<string | undefined> {
  try {
    const bytes = await record.readFully(true);
    const type = record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? '';
    const label = CHARSET.exec(type)?.[1];
    const encoding = label === undefined || isUtf8(bytes) ? undefined : canonicalEncoding(label);
    return decode(bytes, encoding).text;
  } catch {
    return undefined;
  }
}
