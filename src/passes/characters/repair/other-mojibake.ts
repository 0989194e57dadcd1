/**
 * UTF-8 that was read in a code page other than Windows-1252: a whole run of characters beyond ASCII that is
 * UTF-8 in that page, with no byte left over, and that no writer could have meant.
 */
import { isLetter, isLower, isUpper } from '../../../text/characters.ts';
import { type CodePage, otherCodePages } from './code-pages.ts';
import { byteOf } from './windows-1252.ts';

/** The original text of a damaged run. */
export interface RepairedRun {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly page: string;
}

/**
 * The first bytes of UTF-8 as they appear in those pages, before a character beyond ASCII. Russian capitals
 * before a lower-case letter look the same.
 */
const LEAD =
  /[\u00ac\u00c2-\u00c5\u00ce\u00d7\u00e2\u0100-\u0102\u0106\u010c\u010e\u0110\u0111\u011e\u011f\u012a\u0139\u013b\u0143\u0152\u0153\u0158\u0160\u016e\u0192\u0412-\u0415\u041e-\u0421\u0427\u0418\u0432\u00bb\u201a\u2013\u2014\u221a\u2248](?=[\u0080-\uffff])(?![\u0410-\u044f])/gu;
const LONGEST_RUN = 2000;
/** Quotation marks, dashes and spaces directly beside a damaged run. */
const BESIDE = /[\u00a0\u00ab\u00bb\u2013\u2014\u2018-\u201e]/u;
const TRIMS: readonly (readonly [left: number, right: number])[] = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
];
const STRICT = new TextDecoder('utf-8', { fatal: true });

/** All damaged runs of a text, in order. */
export function findOtherMojibake(text: string): readonly RepairedRun[] {
  const found: RepairedRun[] = [];
  const doubtful: (readonly [start: number, end: number])[] = [];
  let pages: readonly CodePage[] = [];
  let done = 0;
  LEAD.lastIndex = 0;
  for (let match = LEAD.exec(text); match; match = LEAD.exec(text)) {
    const run = [startOfRun(text, match.index, done), endOfRun(text, match.index)] as const;
    done = run[1];
    LEAD.lastIndex = done;
    if (run[1] - run[0] > LONGEST_RUN) continue;
    if (pages.length === 0) pages = otherCodePages();
    const repaired = repairRun(text, run, pages, isEvident);
    if (repaired) found.push(repaired);
    else doubtful.push(run);
  }
  return found.length < LEAST_SURE
    ? found
    : [...found, ...repairDoubtful(text, doubtful, found)].sort(inOrder);
}

/** With at least this many certain runs, doubtful runs are repaired, too. */
const LEAST_SURE = 3;
const inOrder = (a: RepairedRun, b: RepairedRun) => a.start - b.start;

function repairDoubtful(
  text: string,
  runs: readonly (readonly [start: number, end: number])[],
  sure: readonly RepairedRun[],
): readonly RepairedRun[] {
  const pages = otherCodePages().filter(
    ({ label }) => sure.filter(({ page }) => page === label).length >= LEAST_SURE,
  );
  return runs.flatMap((run) => repairRun(text, run, pages, isLikely) ?? []);
}

function startOfRun(text: string, from: number, least: number): number {
  let at = from;
  while (at > least && text.charCodeAt(at - 1) > 127) at--;
  return at;
}

function endOfRun(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) > 127) at++;
  return at;
}

function repairRun(
  text: string,
  [from, to]: readonly [from: number, to: number],
  pages: readonly CodePage[],
  isAccepted: (decoded: string, place: Place) => boolean,
): RepairedRun | undefined {
  const isWestern = isAllWindows1252(text, from, to);
  for (const page of pages) {
    // Characters that Windows-1252 has as well are read as Windows-1252.
    if (isWestern && isAccepted === isEvident && page.label !== 'macintosh') continue;
    for (const [left, right] of TRIMS) {
      const [start, end] = [from + left, to - right];
      if (end - start < 2) continue;
      if ((left > 0 && !BESIDE.test(text[from])) || (right > 0 && !BESIDE.test(text[end]))) continue;
      const decoded = decodeRun(text.slice(start, end), page);
      if (decoded !== undefined && isAccepted(decoded, { text, start, end, page: page.label }))
        return { start, end, text: decoded, page: page.label };
    }
  }
  return undefined;
}

function isAllWindows1252(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (byteOf(text.charCodeAt(at)) < 0) return false;
  return true;
}

/** The run as UTF-8; undefined if it is not UTF-8 in this page. */
function decodeRun(run: string, page: CodePage): string | undefined {
  const bytes = new Uint8Array(run.length);
  for (let at = 0; at < run.length; at++) {
    const byte = page.byteOf(run.charCodeAt(at));
    if (byte < 0x80) return undefined;
    bytes[at] = byte;
  }
  if (bytes[0] < 0xc2) return undefined;
  try {
    return STRICT.decode(bytes);
  } catch {
    return undefined;
  }
}

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly page: string;
}

/** Scripts and symbols that a few letters may decode to by chance, and that do not occur in scraped articles. */
const UNLIKELY =
  /[\p{Cc}\u0180-\u0217\u021c-\u02af\p{Mn}\u0530-\u058f\u0700-\u08ff\u1000-\u1eff\ue000-\uf8ff]/u;
/** Latin letters and the marks of the upper half of Latin-1. */
const LATIN = /^[\u00a0-\u017f\u0218-\u021b]$/u;
/** Dashes, quotation marks, bullet, ellipsis, angle quotation marks, euro, trade mark, minus. */
const MARK = /^[\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122\u2212]$/u;
/** The letters of Russian, Ukrainian, Bulgarian and Serbian words. */
const CYRILLIC_WORD = /^[\u0410-\u044f\u0401\u0451\u0404\u0454\u0406\u0407\u0456\u0457\u0490\u0491]+$/u;

/** True for a letter or mark, in a text that is known to have this damage. */
function isLikely(decoded: string): boolean {
  if (UNLIKELY.test(decoded)) return false;
  return isLong(decoded) || MARK.test(decoded) || LETTER.test(decoded);
}

const LETTER = /^[\u00a0-\u017f\u0218-\u021b\u0370-\u04ff]$/u;

/** True if the characters of the run cannot have been intended. */
function isEvident(decoded: string, place: Place): boolean {
  if (UNLIKELY.test(decoded)) return false;
  const run = place.text.slice(place.start, place.end);
  const isWord = CYRILLIC_WORD.test(run);
  if (MARK.test(decoded)) return !isWord;
  if (place.page === 'windows-1251')
    return isWord ? isInLatinWord(place) : isLong(decoded) || isInLatinWord(place);
  if (isLong(decoded)) return !isAmongCapitals(place, run);
  if (!LATIN.test(decoded)) return false;
  if (run.startsWith('\u00bb') && !isAsciiLetter(place.text.charCodeAt(place.start - 1))) return false;
  return place.page === 'macintosh' ? isInLatinWord(place) : isEvidentPair(place, run);
}

function isLong(decoded: string): boolean {
  return decoded.length > 1;
}

function isAsciiLetter(code: number): boolean {
  return code < 128 && isLetter(code);
}

/** True beside an ASCII letter: no word mixes scripts or contains a symbol. */
function isInLatinWord({ text, start, end }: Place): boolean {
  return isAsciiLetter(text.charCodeAt(start - 1)) || isAsciiLetter(text.charCodeAt(end));
}

/** True among capitals only: Romanian in capitals has such pairs. */
function isAmongCapitals({ text, start, end }: Place, run: string): boolean {
  const isCapital = [...run].every((unit) => isUpper(unit.charCodeAt(0)));
  return isCapital && (isUpper(text.charCodeAt(start - 1)) || isUpper(text.charCodeAt(end)));
}

/** A capital before anything but a lower-case ASCII letter: no lower-case word contains it. */
function isEvidentPair(place: Place, run: string): boolean {
  const { text, start, end } = place;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isLower(after)) return !isAmongCapitals(place, run);
  return isLower(before) && !isUpper(after);
}
