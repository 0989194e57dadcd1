import type { Block } from './blocks.ts';
import { merge, type Span } from './span.ts';
import type { Syntax } from './syntax.ts';

/**
 * Places that no rule may touch. The search for each begins with its rarest characters, so that a text
 * without them needs one search; a sticky pattern then reads the place from its start.
 */

/** A web address, up to white space or a mark that ends it in prose. */
const URL =
  /\b(?:https?|ftp):\/\/[^\s<>"\u201c\u201d\u00ab\u00bb]{1,2000}|\bwww\.[^\s<>"\u201c\u201d\u00ab\u00bb]{1,2000}/iuy;
/** The characters at the start of every web address, or after the name of its scheme. */
const URL_SIGN = /:\/\/|www\./giu;
const LONGEST_SCHEME = 5;
const SHORTEST_SCHEME = 3;
/** An e-mail address. It begins with its local part, whose length is bounded. */
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/uy;
const LONGEST_LOCAL_PART = 64;
/** Code between backticks on one line of Markdown. */
const CODE_SPAN = /(`{1,3})(?!`)[^`\n]{1,500}\1(?!`)/gu;
/** The target of a Markdown link or image. */
const LINK_TARGET = /\]\([^()\s]{1,2000}\)/gu;
/** A formula in TeX. Two dollar signs may also be two prices, so there must be a TeX character in between. */
const FORMULA =
  /\$\$(?=[^$]{0,2000}[\\^_={}])[^$]{1,2000}\$\$|\$(?=[^\s$][^$\n]{0,500}[\\^_={}])[^$\n]{1,500}(?<=\S)\$(?!\d)/gu;
const FRONT_MATTER = /^---\n[\s\S]{0,20000}?\n---(?=\n|$)/u;
/** Marks that belong to the sentence, not to the address before them. */
const TRAILING: ReadonlySet<string> = new Set(".,;:!?'\u2019)]");

/** The shields of a text, sorted and disjoint. */
export function findShields(text: string, blocks: readonly Block[], syntax: Syntax): readonly Span[] {
  const spans: Span[] = [];
  for (const block of blocks) if (block.kind === 'code') spans.push(block.span);
  webAddresses(text, spans);
  mailAddresses(text, spans);
  if (syntax === 'markdown') {
    collect(text, CODE_SPAN, spans);
    collect(text, LINK_TARGET, spans);
    collect(text, FORMULA, spans);
    for (const block of blocks) if (block.kind === 'quote') fencesIn(text, block.span, spans);
  }
  const matter = FRONT_MATTER.exec(text);
  if (matter) spans.push({ start: 0, end: matter[0].length });
  return spans.length > 0 ? merge(spans) : spans;
}

const FENCED_LINE = /^(?:[ \t]*>)+[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})[ \t]*([^\n`]*)$/u;

/** Code inside a quotation: from a fence to one of the same kind, or to the end of the quotation. */
function fencesIn(text: string, { start, end }: Span, into: Span[]): void {
  const quotation = text.slice(start, end);
  if (!quotation.includes('```') && !quotation.includes('~~~')) return;
  let open: { at: number; mark: string } | null = null;
  let at = start;
  for (const line of quotation.split('\n')) {
    const [, mark = '', words = ''] = line.length < LONGEST_FENCE ? (FENCED_LINE.exec(line) ?? []) : [];
    if (open === null && mark !== '') open = { at, mark };
    else if (open !== null && words === '' && mark.startsWith(open.mark)) {
      into.push({ start: open.at, end: at + line.length });
      open = null;
    }
    at += line.length + 1;
  }
  if (open !== null) into.push({ start: open.at, end });
}

const LONGEST_FENCE = 300;

function collect(text: string, pattern: RegExp, into: Span[]): void {
  for (const { index, 0: found } of text.matchAll(pattern))
    into.push({ start: index, end: index + found.length });
}

function webAddresses(text: string, into: Span[]): void {
  URL_SIGN.lastIndex = 0;
  let done = 0;
  while (URL_SIGN.test(text)) {
    const sign = URL_SIGN.lastIndex - (text.charCodeAt(URL_SIGN.lastIndex - 1) === 47 ? 3 : 4);
    const isScheme = text.charCodeAt(sign) === 58;
    const last = isScheme ? sign - SHORTEST_SCHEME : sign;
    for (let start = Math.max(done, isScheme ? sign - LONGEST_SCHEME : sign); start <= last; start++) {
      const end = endOfMatch(URL, text, start);
      if (end < 0) continue;
      into.push(withoutTrail(text, start, end));
      done = end;
      break;
    }
    URL_SIGN.lastIndex = Math.max(done, URL_SIGN.lastIndex);
  }
}

function mailAddresses(text: string, into: Span[]): void {
  let done = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', Math.max(done, at + 1))) {
    let start = at;
    while (start > Math.max(done, at - LONGEST_LOCAL_PART) && isLocal(text.charCodeAt(start - 1))) start--;
    const end = endOfMatch(EMAIL, text, start);
    if (end < 0) continue;
    into.push(withoutTrail(text, start, end));
    done = end;
  }
}

/** ASCII letters and digits, and the marks of a local part. */
function isLocal(code: number): boolean {
  if (code >= 48 && code <= 57) return true;
  const letter = code | 32;
  if (code < 128 && letter >= 97 && letter <= 122) return true;
  return code === 43 || code === 45 || code === 46 || code === 95;
}

/** The end of a match of a sticky pattern that begins at `start`; -1 if there is none. */
function endOfMatch(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function withoutTrail(text: string, start: number, found: number): Span {
  let end = found;
  while (end > start && TRAILING.has(text[end - 1])) end--;
  return { start, end };
}
