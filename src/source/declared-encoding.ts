import { SINGLE_BYTE_ENCODINGS } from './encodings.ts';
import { MULTI_BYTE_ENCODINGS } from './multi-byte.ts';

/*
 * The encoding that an HTML page declares in its first bytes, read as in the HTML standard
 * (https://html.spec.whatwg.org, "Determining the character encoding").
 */

/** The standard searches 1,024 bytes; pages with long comments or scripts at the start declare it later. */
const HEAD = 8192;
const PAGE = /^(?:\u00ef\u00bb\u00bf)?\s{0,200}<(?:!doctype\s|html[\s>]|head[\s>]|meta\s|!--|\?xml\s)/iu;
const COMMENT = /<!--[\s\S]{0,4000}?-->/gu;
const XML = /<\?xml\s[^>]{0,200}\bencoding\s{0,5}=\s{0,5}["']([\w:.-]{1,40})["']/iu;
const META = /<meta\s[^>]{0,400}\bcharset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{1,40})/iu;

/** The label that a page declares, in the form of the encoding standard; undefined for text, or a label that is unknown. */
export function declaredEncoding(buffer: Buffer): string | undefined {
  const head = buffer.toString('latin1', 0, HEAD);
  if (!PAGE.test(head)) return undefined;
  const label = (META.exec(head.replace(COMMENT, '')) ?? XML.exec(head))?.[1];
  const encoding = label && canonicalEncoding(label);
  // A label that could be read byte by byte cannot be UTF-16: the standard treats it as UTF-8.
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}

/** The encoding standard's name for a label; undefined if we cannot read the encoding. */
export function canonicalEncoding(label: string): string | undefined {
  let name: string;
  try {
    name = new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
  if (name === 'gbk') return 'gb18030';
  if (name === 'iso-8859-8-i') return 'iso-8859-8';
  if (name === 'utf-8' || name === 'utf-16le' || name === 'utf-16be') return name;
  return SINGLE_BYTE_ENCODINGS.includes(name) || MULTI_BYTE_ENCODINGS.includes(name) ? name : undefined;
}
