import { isSpace } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { isEnglishAt } from '../../../text/language/blocks.ts';
import type { EditFinding, Rule } from '../../rule.ts';
import { decodeMojibake } from '../repair/decode-mojibake.ts';
import { LONGEST_NAME, namedCharacter } from '../repair/entities.ts';
import { type Neighbours, normalizeCharacters } from '../repair/normalize.ts';
import { suspectsOf } from '../repair/suspects.ts';
import { WINDOWS_1252 } from '../repair/windows-1252.ts';

export const htmlEntity: Rule = {
  id: 'characters/html-entity',
  effect: 'fix',
  summary: 'Decode HTML character references that were left in the text',
  why: 'Text that was escaped once too often shows &rsquo; or &amp;#8217;. Escaped tags (&lt;b&gt;) are left alone, because the text is about them. So are references without a semicolon, references to ASCII letters and digits, and everything in addresses and code.',
  examples: [
    {
      before: 'It&rsquo;s &ldquo;over&rdquo;, it&#8217;s &#x201c;over&#x201D;.',
      after: 'It\u2019s \u201cover\u201d, it\u2019s \u201cover\u201d.',
    },
    {
      before: 'It&amp;#8217;s &amp;amp;quot;over&amp;quot; for P&eacute;rez &amp; Sons.',
      after: 'It\u2019s "over" for P\u00e9rez & Sons.',
    },
    { before: 'Two&nbsp;words at 5 &lt; 6 &#150; so.', after: 'Two words at 5 < 6 \u2013 so.' },
    { keep: 'The tag &lt;b&gt; makes a word bold.', because: 'escaped markup is what the text is about' },
    { keep: 'AT&T; R&D; the A&E; &nothing; &#x110000; and &;', because: 'no references' },
    { keep: 'See https://example.com/?a=1&copy;=2&amp;b=3 for it.', because: 'an address is not prose' },
  ],
  *check(doc) {
    const { ampersands } = suspectsOf(doc);
    let done = 0;
    for (const at of ampersands) {
      if (at < done) continue;
      const found = runAt(doc.text, at);
      if (!found) continue;
      done = found.end;
      if (found.repaired === undefined) yield* found.references.flatMap((one) => findingsOf(doc, one));
      else {
        const span = { start: found.start, end: found.end };
        yield { span, text: normalizeCharacters(found.repaired, neighboursOf(doc, found.start, found.end)) };
      }
    }
  },
};

interface Reference {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly references: readonly Reference[];
  /** The repaired text if the references spell mojibake: they make sense only together. */
  readonly repaired?: string;
}

const LONGEST_RUN = 200;

/** Consecutive references and characters beyond ASCII, without a gap. */
function runAt(text: string, start: number): Run | undefined {
  const references: Reference[] = [];
  let decoded = '';
  let at = start;
  while (at < text.length && at < start + LONGEST_RUN) {
    const one = text.charCodeAt(at) === 38 ? referenceAt(text, at) : undefined;
    if (one) {
      references.push(one);
      decoded += one.text;
      at = one.end;
    } else if (references.length > 0 && isRunning(text.charCodeAt(at))) decoded += text[at++];
    else break;
  }
  if (references.length === 0) return undefined;
  let from = start;
  while (from > start - LONGEST_CONTEXT && isRunning(text.charCodeAt(from - 1))) from--;
  // A lost byte may have left a question mark or a space.
  const whole = text.slice(from, start) + decoded + text.slice(at, at + 1);
  const repaired = decodeMojibake(whole);
  if (repaired === whole) return { start, end: at, references };
  // Other rules judge the unchanged characters around the references.
  let same = 0;
  while (from + same < start && repaired[same] === whole[same]) same++;
  const isKept = at < text.length && repaired.length > same && repaired.at(-1) === text[at];
  return {
    start: from + same,
    end: isKept ? at : Math.min(at + 1, text.length),
    references,
    repaired: repaired.slice(same, isKept ? -1 : undefined),
  };
}

const LONGEST_CONTEXT = 8;

/** Characters beyond ASCII; a separator ends every run. */
function isRunning(code: number): boolean {
  return code > 127 && code !== 0x2028 && code !== 0x2029;
}

function findingsOf(doc: Document, one: Reference): readonly EditFinding[] {
  const { text } = doc;
  if (isMarkup(text, one) || becomesSyntax(text, one)) return [];
  const span = { start: one.start, end: one.end };
  return [{ span, text: normalizeCharacters(one.text, neighboursOf(doc, one.start, one.end)) }];
}

function neighboursOf(doc: Document, start: number, end: number): Neighbours {
  return {
    isEnglish: isEnglishAt(doc, start),
    before: doc.text.charCodeAt(start - 1),
    after: doc.text.charCodeAt(end),
  };
}

/** The ampersand as a reference: the mark of text that was escaped twice. */
const AMPERSANDS = ['amp;', '#38;', '#038;', '#x26;'];
const MOST_FOLDS = 8;

/** The reference at an ampersand, with repeated escapes undone: `&amp;amp;#8217;` is one. */
function referenceAt(text: string, start: number): Reference | undefined {
  let at = start + 1;
  let isAmpersand = false;
  for (let folds = 0; folds < MOST_FOLDS; folds++) {
    const folded = AMPERSANDS.find((name) => text.startsWith(name, at));
    if (!folded) break;
    at += folded.length;
    isAmpersand = true;
  }
  const simple = plainReferenceAt(text, at);
  if (simple) return { start, end: simple.end, text: simple.text };
  return isAmpersand ? { start, end: at, text: '&' } : undefined;
}

const NAME = /([a-zA-Z][a-zA-Z0-9]{1,30});/uy;
const NUMBER = /#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));/uy;

/** The reference whose name or number begins at `at`. */
function plainReferenceAt(
  text: string,
  at: number,
): { readonly end: number; readonly text: string } | undefined {
  if (text.charCodeAt(at) === 35) {
    NUMBER.lastIndex = at;
    const match = NUMBER.exec(text);
    if (!match) return undefined;
    const code = match[1] ? Number.parseInt(match[1], 16) : Number(match[2]);
    const character = numericCharacter(code);
    return character === undefined ? undefined : { end: at + match[0].length, text: character };
  }
  NAME.lastIndex = at;
  const name = NAME.exec(text)?.[1];
  if (!name || name.length > LONGEST_NAME) return undefined;
  const code = namedCharacter(name);
  return code === undefined ? undefined : { end: at + name.length + 1, text: String.fromCodePoint(code) };
}

/** The character of a numeric reference; numbers of control characters mean Windows-1252, as in every browser. */
function numericCharacter(code: number): string | undefined {
  if (code >= 0x80 && code < 0xa0) return String.fromCharCode(WINDOWS_1252[code - 0x80] || 32);
  if (code === 9 || code === 10 || code === 13) return ' ';
  // A decoded letter, digit, semicolon or number sign might form a new reference with its neighbours.
  if (code < 33 || (code >= 48 && code <= 57) || code === 59 || code === 35 || code === 127)
    return code === 32 ? ' ' : undefined;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return undefined;
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  return String.fromCodePoint(code);
}

const TAG_MARK = /[a-zA-Z/!?]/u;
const LONGEST_TAG = 120;

/** True for an escaped angle bracket that may belong to a tag. */
function isMarkup(text: string, one: Reference): boolean {
  if (one.text === '<') return TAG_MARK.test(text[one.end] ?? '');
  if (one.text !== '>') return false;
  const line = text.slice(Math.max(0, one.start - LONGEST_TAG), one.start);
  return /&[^\s;]{0,24}(?:lt|LT|#60|#x3c);[a-zA-Z/!?]|<[a-zA-Z/!?]/u.test(line);
}

/** True if the decoded character would become a mark of structure or a new reference. */
function becomesSyntax(text: string, one: Reference): boolean {
  if (one.text === '&') return plainReferenceAt(text, one.end) !== undefined;
  if (!'>*+-=_~|`'.includes(one.text)) return false;
  for (let at = one.start - 1; at >= Math.max(0, one.start - 8); at--) {
    const code = text.charCodeAt(at);
    if (code === 10) return true;
    if (!isSpace(code)) return false;
  }
  return one.start < 8;
}
