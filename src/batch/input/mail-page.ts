import { isUtf8 } from 'node:buffer';
import { canonicalEncoding } from '../../internal.ts';

/*
 * Pages inside mails: a page saved as `.mhtml` is a mail whose parts are the page and its resources, and a `.eml` may
 * contain its text as HTML. Reads the first HTML part and decodes its transfer encoding (RFC 2045 to 2047, RFC 2557).
 * Places refer to this part, as for the pages of a WARC file.
 */

/** A page from a mail. */
export interface MailPage {
  readonly bytes: Uint8Array;
  /** The encoding that the mail declares, unless the bytes show another. */
  readonly encoding?: string;
  /** Where the page was saved from. */
  readonly url?: string;
}

const FIELD = /^[\w-]{2,60}:/u;
const LONGEST_NAME = 64;
const MIME = /^mime-version:/imu;
const LONGEST_HEAD = 64 * 1024;
/** Parts may contain parts; a page is nested at most this deep. */
const MOST_DEEP = 8;
const MOST_PARTS = 10_000;

/** The page in a mail; undefined if the input is not a mail or has no page. */
export function pageInMail(bytes: Uint8Array): MailPage | undefined {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!FIELD.test(mail.toString('latin1', 0, LONGEST_NAME))) return undefined;
  const head = headOf(mail);
  if (!head || !MIME.test(head.text)) return undefined;
  const part = findPage({ head: head.text, body: mail.subarray(head.end) }, 0);
  if (!part) return undefined;
  const decoded = withoutEncoding(part);
  const url = webAddress(
    field(part.head, 'content-location') || field(head.text, 'snapshot-content-location'),
  );
  const label = parameter(field(part.head, 'content-type'), 'charset');
  const encoding = isUtf8(decoded) ? undefined : canonicalEncoding(label);
  return { bytes: decoded, ...(encoding ? { encoding } : {}), ...(url ? { url } : {}) };
}

interface Part {
  readonly head: string;
  readonly body: Buffer;
}

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

/** The header fields before the first empty line, one per line, and the start of the body. */
function headOf(bytes: Buffer): { readonly text: string; readonly end: number } | undefined {
  if (bytes[0] === LINE_FEED) return { text: '', end: 1 };
  if (bytes[0] === CARRIAGE_RETURN && bytes[1] === LINE_FEED) return { text: '', end: 2 };
  const most = bytes.subarray(0, LONGEST_HEAD);
  const ends = ['\r\n\r\n', '\n\n'].flatMap((mark) => {
    const at = most.indexOf(mark);
    return at < 0 ? [] : [{ at, end: at + mark.length }];
  });
  if (ends.length === 0) return undefined;
  const { at, end } = ends.reduce((first, one) => (one.at < first.at ? one : first));
  return { text: most.toString('latin1', 0, at).replace(/\r?\n[ \t]+/gu, ' '), end };
}

function field(head: string, name: string): string {
  for (const line of head.split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    if (line.slice(0, colon).trim().toLowerCase() === name) return line.slice(colon + 1).trim();
  }
  return '';
}

const PARAMETER = /;\s{0,100}([\w*-]{1,40})\s{0,9}=\s{0,9}(?:"([^"]{0,500})"|([^\s;"]{0,500}))/gu;

/** A parameter of a field; '' if it is missing. */
function parameter(value: string, name: string): string {
  for (const [, key, quoted, plain] of value.matchAll(PARAMETER))
    if (key.toLowerCase() === name) return quoted ?? plain;
  return '';
}

const PAGE_TYPE = /^(?:text\/html|application\/xhtml\+xml)\b/iu;
const CONTAINER_TYPE = /^multipart\//iu;

/** The first part that is a page; containers are searched, too. */
function findPage(part: Part, depth: number): Part | undefined {
  const type = field(part.head, 'content-type');
  if (PAGE_TYPE.test(type)) return part;
  if (!CONTAINER_TYPE.test(type) || depth > MOST_DEEP) return undefined;
  for (const inner of partsOf(part.body, parameter(type, 'boundary'))) {
    const page = findPage(inner, depth + 1);
    if (page) return page;
  }
  return undefined;
}

/** The parts between the boundary lines. */
function* partsOf(body: Buffer, boundary: string): Generator<Part> {
  if (boundary === '') return;
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  let from = nextMark(body, mark, 0);
  for (let count = 0; from >= 0 && count < MOST_PARTS; count++) {
    const start = body.indexOf(LINE_FEED, from + mark.length) + 1;
    const isLast = body.toString('latin1', from + mark.length, from + mark.length + 2) === '--';
    if (isLast || start === 0) return;
    const next = nextMark(body, mark, start);
    const content = body.subarray(start, next < 0 ? body.length : endBefore(body, next));
    const head = headOf(content);
    if (head) yield { head: head.text, body: content.subarray(head.end) };
    from = next;
  }
}

/** The next boundary at the start of a line; -1 if there is none. */
function nextMark(body: Buffer, mark: Buffer, from: number): number {
  let at = body.indexOf(mark, from);
  while (at >= 0 && !isMark(body, at, mark.length)) at = body.indexOf(mark, at + 1);
  return at;
}

/** What may follow a boundary: nothing, or the two hyphens of the last one. Anything else is a longer boundary. */
const AFTER = /^(?:--)?[ \t]{0,9}(?:\r?\n|$)/u;

function isMark(body: Buffer, at: number, length: number): boolean {
  if (at > 0 && body[at - 1] !== LINE_FEED) return false;
  return AFTER.test(body.toString('latin1', at + length, at + length + 13));
}

/** The line end before a boundary is part of it. */
function endBefore(body: Buffer, mark: number): number {
  return body[mark - 2] === CARRIAGE_RETURN ? mark - 2 : mark - 1;
}

function withoutEncoding({ head, body }: Part): Buffer {
  const encoding = field(head, 'content-transfer-encoding').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64');
  return encoding === 'quoted-printable' ? unquote(body) : body;
}

const EQUALS = 61;
const HEX = /^[\da-f]{2}$/iu;
const SOFT_END = /^=[ \t]{0,100}\r?\n/u;
const LONGEST_SOFT_END = 104;

/** Quoted-printable: `=` and two digits are a byte, `=` at the end of a line joins it with the next. */
function unquote(body: Buffer): Buffer {
  const out = Buffer.allocUnsafe(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    if (body[at] !== EQUALS) {
      out[length++] = body[at];
      continue;
    }
    const digits = body.toString('latin1', at + 1, at + 3);
    if (HEX.test(digits)) {
      out[length++] = Number.parseInt(digits, 16);
      at += 2;
      continue;
    }
    const soft = SOFT_END.exec(body.toString('latin1', at, at + LONGEST_SOFT_END));
    if (soft) at += soft[0].length - 1;
    else out[length++] = EQUALS;
  }
  return out.subarray(0, length);
}

function webAddress(value: string): string | undefined {
  return /^https?:\/\//iu.test(value) && URL.canParse(value) ? value : undefined;
}
