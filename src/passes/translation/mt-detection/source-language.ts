import { FOREIGN_LANGUAGES, foreignMaskAt, LANGUAGE_NAMES } from '../../../knowledge/foreign-words.ts';
import { isLetter } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { LOWER, PUNCTUATION } from '../../../text/tokens.ts';
import { tokensAmong } from '../matching/candidates.ts';
import { wordsOf } from '../matching/token-context.ts';
import { MOST_EVIDENCE } from './evidence.ts';

/** The minimum number of distinct words of one language that are evidence of a source. */
const LEAST_FOREIGN_WORDS = 3;

/** A gloss that names the language it was made for: `(“Est”, in French)`. */
const GLOSS = /[“"«][^“«”"»()\n]{1,40}[”"»],? in (French|Spanish|German|Italian|Portuguese|Dutch)\)/u;
const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(LANGUAGE_NAMES).map(([code, name]) => [name, code]),
);

const languageTokens = tokensAmong(Object.values(LANGUAGE_NAMES).map((name) => name.toLowerCase()));

/** The language that a text was translated from, if a gloss names it or words of it are left over. */
export function sourceLanguage(doc: Document): { language?: string; evidence: string[] } {
  const { end } = wordsOf(doc);
  const isGlossed = languageTokens(doc).some((token) => doc.text[end[token]] === ')');
  const gloss = isGlossed ? GLOSS.exec(doc.text) : null;
  if (gloss) return { language: CODES.get(gloss[1])!, evidence: [`a gloss into ${gloss[1]}`] };
  const left = foreignWordsOf(doc);
  const [best, next] = [...left].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1));
  if (!best || best[1].size < LEAST_FOREIGN_WORDS || (next && next[1].size * 2 > best[1].size))
    return { evidence: [] };
  const words = [...best[1]].slice(0, MOST_EVIDENCE).join(', ');
  return { language: best[0], evidence: [`words left in ${best[0]}: ${words}`] };
}

const LEAST_LETTERS = 4;
/** The 15,000 most frequent words of English are not in the lists of foreign words. */
const COMMON = 3;
/** The result for a form with characters other than letters, whose parts must be looked up. */
const IN_PARTS = 1 << FOREIGN_LANGUAGES.length;

/** The languages of a form that consists of letters only, as a mask. */
function maskOf(form: string, level: number): number {
  for (let at = 0; at < form.length; at++) if (!isLetter(form.charCodeAt(at))) return IN_PARTS;
  return form.length < LEAST_LETTERS || level >= COMMON ? 0 : foreignMaskAt(form, 0, form.length);
}

type ForeignWords = Map<string, Set<string>>;

/** Lower-case words that belong to exactly one other language. */
function foreignWordsOf(doc: Document): ForeignWords {
  const words = wordsOf(doc);
  const masks = new Int32Array(words.forms.size).fill(-1);
  const left: ForeignWords = new Map();
  for (let token = 0; token < words.length; token++) {
    if (words.kind[token] === PUNCTUATION) continue;
    const form = words.form[token];
    if (masks[form] < 0) masks[form] = maskOf(words.forms.text[form], words.forms.commonness[form]);
    const mask = masks[form];
    if (mask === 0) continue;
    const [start, end] = [words.start[token], words.end[token]];
    if (mask === IN_PARTS) addParts(left, doc.text, start, end);
    else if (words.shape[token] === LOWER) addForeign(left, mask, doc.text.slice(start, end));
  }
  return left;
}

/** The words between apostrophes, hyphens and digits. */
function addParts(left: ForeignWords, text: string, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const start = at;
    while (at < to && isLetter(text.charCodeAt(at))) at++;
    if (at - start >= LEAST_LETTERS) addForeign(left, foreignMaskAt(text, start, at), text.slice(start, at));
  }
}

function addForeign(left: ForeignWords, mask: number, word: string): void {
  if (mask === 0 || (mask & (mask - 1)) !== 0) return;
  const language = FOREIGN_LANGUAGES[31 - Math.clz32(mask)];
  const words = left.get(language);
  if (words) words.add(word);
  else left.set(language, new Set([word]));
}
