import { isDigit, isLetter, isSpace } from '../../text/characters.ts';

/*
 * Markdown escapes for text that is not markup. A backslash is added only where CommonMark (or GitHub's
 * dialect) would see markup, so that ordinary prose stays as it is. Links of any kind need `](`, a definition
 * at a line's start or `<`. Those three are escaped, so brackets elsewhere stay plain.
 */

/** The marks that can form pairs anywhere in the document: emphasis, code and strikethrough need two. */
export interface Pairs {
  readonly stars: boolean;
  readonly underscores: boolean;
  readonly ticks: boolean;
  readonly tildes: boolean;
}

/** An insertion at an offset, not escaped. */
export interface Mark {
  readonly at: number;
  readonly text: string;
}

/** A part of a text to escape, with the insertions. */
export interface LinePart {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

export function pairsOf(text: string): Pairs {
  const twice = (mark: string) => {
    const first = text.indexOf(mark);
    return first >= 0 && text.includes(mark, first + 1);
  };
  return { stars: twice('*'), underscores: twice('_'), ticks: twice('`'), tildes: twice('~') };
}

/** The end of a run without white space. */
const NEXT_SPACE = /\s|$/gu;
const SPECIAL = /[\\`*_~[\]<&]/u;
const ENTITY = /&(?:#\d{1,8}|#[xX][\da-fA-F]{1,7}|[A-Za-z][A-Za-z\d]{1,31});/uy;
/** An address that GitHub links automatically; a backslash inside would break the link. */
const ADDRESS = /https?:\/\/[!-;=?-~]{1,2000}/uy;
/** Marks after an address that belong to the sentence. */
const TRAILING: ReadonlySet<string> = new Set('.,;:!?\'")]*_~');
const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/u;

/** One line of text with its inline marks escaped. Linear. */
export function escapeInline(text: string, { start, end, marks }: LinePart, pairs: Pairs): string {
  const line = text.slice(start, end);
  if (marks.length === 0 && !SPECIAL.test(line)) return line;
  const parts: string[] = [];
  let from = start;
  let next = 0;
  /** Up to here a renderer may see one address, in which a backslash would become part of the address. */
  let linked = start;
  for (let at = start; at < end; ) {
    for (; marks[next]?.at <= at; next++) {
      parts.push(text.slice(from, at), marks[next].text);
      from = at;
    }
    const address = text.charCodeAt(at) === 104 ? plainAddress(text, at, end) : undefined;
    if (address) {
      const isSafe = !SPECIAL.test(address) || !/^[^%`\\]+$/u.test(address);
      if (!isSafe) {
        parts.push(text.slice(from, at), `<${address}>`);
        from = at + address.length;
        at = from;
        continue;
      }
    }
    const stop = runEnd(text, at, end);
    if (needsEscape(text, { start: at, end: stop }, pairs)) {
      parts.push(text.slice(from, at));
      for (let mark = at; mark < stop; mark++)
        parts.push(at < linked ? `&#${text.charCodeAt(mark)};` : `\\${text[mark]}`);
      from = stop;
    }
    if (at >= linked && text.startsWith('://', at)) linked = endOfRun(text, at);
    at = stop;
  }
  parts.push(text.slice(from, end), ...marks.slice(next).map((mark) => mark.text));
  return parts.join('');
}

function endOfRun(text: string, at: number): number {
  NEXT_SPACE.lastIndex = at;
  return NEXT_SPACE.exec(text)?.index ?? text.length;
}

function plainAddress(text: string, at: number, end: number): string | undefined {
  if (!text.startsWith('http', at) || isLetter(text.charCodeAt(at - 1)) || text[at - 1] === '\\')
    return undefined;
  ADDRESS.lastIndex = at;
  const found = ADDRESS.exec(text)?.[0];
  if (found === undefined) return undefined;
  let length = found.length;
  while (TRAILING.has(found[length - 1])) length--;
  return at + length <= end ? found.slice(0, length) : undefined;
}

/** The end of the run of equal delimiters that begins at `at`; any other character is a run of its own. */
function runEnd(text: string, at: number, end: number): number {
  const mark = text[at];
  let stop = at + 1;
  if (mark === '*' || mark === '_' || mark === '~' || mark === '`')
    while (stop < end && text[stop] === mark) stop++;
  return stop;
}

function needsEscape(text: string, run: { start: number; end: number }, pairs: Pairs): boolean {
  const after = text[run.end] ?? '\n';
  switch (text[run.start]) {
    case '\\':
      return after === '\n' || ASCII_PUNCTUATION.test(after);
    case '`':
      return pairs.ticks;
    case '*':
      return pairs.stars && !(isOpen(text, run.start - 1) && isOpen(text, run.end));
    case '_':
      return pairs.underscores && isDelimiter(text, run);
    case '~':
      return pairs.tildes && !isOpen(text, run.start - 1);
    case '[':
      return after === '^';
    case ']':
      return after === '(' || after === '[';
    case '<':
      return /[A-Za-z/!?]/u.test(after);
    case '&':
      ENTITY.lastIndex = run.start;
      return ENTITY.test(text);
    default:
      return false;
  }
}

/** White space or an edge of the text. */
function isOpen(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isSpace(text.charCodeAt(at));
}

/** Underscores inside a word never open emphasis, nor do those between spaces. */
function isDelimiter(text: string, { start, end }: { start: number; end: number }): boolean {
  if (isOpen(text, start - 1) && isOpen(text, end)) return false;
  return !(isWordAt(text, start - 1) && isWordAt(text, end));
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || isDigit(code);
}

/** What turns the beginning of a line into markup: heading, quote, bullet, fence, rule, table, definition. */
const LINE_START =
  /^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|`{3}|~{3}|=+\s*$|-+\s*$|([-_*])(?:[ \t]*\1){2,}\s*$|\[[^\]\n]{1,999}\]:|:?-+:?\s*(?:\||$)|\|)/u;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/u;

/** Escapes the beginning of a line so that it begins no block. */
export function escapeLineStart(line: string): string {
  if (LINE_START.test(line)) return `\\${line}`;
  return line.replace(NUMBERED, '$1\\$2');
}
