import { commonness } from '../../../knowledge/english-words.ts';
import { foreignMaskAt } from '../../../knowledge/foreign-words.ts';
import { finalize, HASH_SEED, hashOn, hashUnit } from '../../../knowledge/word-hash.ts';

/** True if two words are one insertion, deletion, substitution or swap of adjacent letters apart. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** Endings that inflect or derive a name: `Roma` and `Romas`, `German` and `Germany`. */
const INFLECTED = /^(?:s|es|n|y|a|o|e|i|'s|an|in|ic)$/u;

/** True if one name is an inflection or a derivation of the other. */
export function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    (long.startsWith(short) && INFLECTED.test(long.slice(short.length))) ||
    a.replace(/[eaoiy]$/u, '') === b.replace(/[eaoiy]$/u, '')
  );
}

/** `Soeder` for Söder, and `Maryna` for Marina: another transcription, not a slip. */
export function isTranscription(a: string, b: string): boolean {
  const plain = (name: string) => name.replace(/([aou])e/gu, '$1').replace(/[yj]/gu, 'i');
  return plain(a) === plain(b) || (CHINESE.test(a) && CHINESE.test(b));
}

/** Two or three syllables of pinyin: many such names differ in one letter (`Haihe`, `Huaihe`). */
const CHINESE =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]ang|iong|[aeio]ng|iao|[iu]an|uai|[aeu]i|ao|[aeiu]n|ou|i[aeu]|u[aoe]|[aoiu]|(?<![bpfjqxw])e)){2,3}$/u;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** A set of words: a quick test of a hash (see `hashAt`) with some false positives, and the exact test. */
export interface Dictionary {
  readonly mayHave: (hash: number) => boolean;
  readonly has: (word: string) => boolean;
}

/** The only word of a dictionary that is one edit away; `undefined` if there is none, or more than one. */
export function onlyNeighbour(word: string, { mayHave, has }: Dictionary): string | undefined {
  let found: string | undefined;
  const take = (candidate: string): boolean => {
    if (candidate === word || candidate === found || !has(candidate)) return true;
    if (found !== undefined) return false;
    found = candidate;
    return true;
  };
  const end = word.length;
  // There are about five hundred candidates. Only those with a known hash become strings.
  const isHit = (head: number, from: number) => mayHave(finalize(hashOn(head, word, { start: from, end })));
  for (let at = 0, hash = HASH_SEED; at <= end; hash = hashUnit(hash, word.charCodeAt(at++))) {
    const head = word.slice(0, at);
    if (at < end && isHit(hash, at + 1) && !take(head + word.slice(at + 1))) return undefined;
    if (at + 1 < end) {
      const swapped = hashUnit(hashUnit(hash, word.charCodeAt(at + 1)), word.charCodeAt(at));
      if (isHit(swapped, at + 2) && !take(head + word[at + 1] + word[at] + word.slice(at + 2)))
        return undefined;
    }
    for (const letter of ALPHABET) {
      const next = hashUnit(hash, letter.charCodeAt(0));
      if (isHit(next, at) && !take(head + letter + word.slice(at))) return undefined;
      if (at < end && isHit(next, at + 1) && !take(head + letter + word.slice(at + 1))) return undefined;
    }
  }
  return found;
}

/**
 * Product names and foreign words differ from the English word in the ending (`Technica`, `Minimalista`), in
 * a vowel (`Invision`, `Fondation`), or are two words in one (`Artfacts`, `Backend`). Typing slips do not.
 */
export function isCoinage(word: string, neighbour: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === neighbour[at]) at++;
  if (at >= Math.min(word.length, neighbour.length) - 1) return true;
  if (word.length === neighbour.length && VOWEL.test(word[at]) && VOWEL.test(neighbour[at])) return true;
  if (foreignMaskAt(word, 0, word.length) !== 0) return true;
  for (let cut = 3; cut <= word.length - 3; cut++)
    if (commonness(word.slice(0, cut)) > 2 && commonness(word.slice(cut)) > 1) return true;
  return false;
}

const VOWEL = /[aeiouy]/u;
