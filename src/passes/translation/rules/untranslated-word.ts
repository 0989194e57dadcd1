import { commonness } from '../../../knowledge/english-words.ts';
import { FOREIGN_LANGUAGES, foreignMaskAt, languageNames } from '../../../knowledge/foreign-words.ts';
import { hashFilter } from '../../../knowledge/hash-filter.ts';
import { lazy } from '../../../knowledge/lazy.ts';
import type { Document } from '../../../text/document.ts';
import { hashOf } from '../../../text/hash.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import { perDocument } from '../../../text/per-document.ts';
import { WORD } from '../../../text/tokens.ts';
import type { Rule } from '../../rule.ts';
import { countsOf, tokensMatching, type Words, wordsOf } from '../analysis.ts';
import { ENGLISH_AFTER_ALL, FREQUENT } from '../lexicon/foreign-frequent.ts';
import { OCCUPATIONS } from '../lexicon/nouns.ts';
import { flagTokens } from '../matching/flag.ts';
import { foreignNames, isAmongForeign } from '../matching/foreign-names.ts';
import {
  BRACKETED,
  CAPITAL,
  FIRST,
  followsInSentence,
  formAt,
  frequencyAt,
  LOWER,
  QUOTED,
  SHIELDED,
} from '../matching/token-context.ts';
import { listedWords } from '../matching/word-set.ts';

/** Shorter words exist in too many languages. */
const LEAST_LETTERS = 4;
/** The text quotes the other language, or is about it, if hits exceed this share of its words. */
const MOST_SHARE = 0.02;

interface Hit {
  readonly token: number;
  readonly mask: number;
}

/** Lower-case words that exist in another language and not in English, outside quotations and brackets. */
const hitsOf = perDocument((doc: Document): readonly Hit[] => {
  const words = wordsOf(doc);
  const hits: Hit[] = [];
  for (const token of foreignWords(doc)) {
    if (words.kind[token] !== WORD || words.context[token] & SHIELDED) continue;
    const isGermanNoun =
      words.shape[token] === CAPITAL &&
      followsInSentence(words, token) &&
      (words.context[token] & FIRST) === 0;
    if (words.shape[token] !== LOWER && !isGermanNoun) continue;
    const length = words.end[token] - words.start[token];
    if (length < LEAST_LETTERS || isInAddress(words, token)) continue;
    const mask = maskOf(formAt(words, token)) & (isGermanNoun ? GERMAN : -1);
    if (mask !== 0) hits.push({ token, mask });
  }
  return hits;
});

const GERMAN = 1 << 2;

/**
 * The languages of a form that English does not have, or hardly uses. The frequent words of a language always
 * count. Of all others, only forms that are never borrowed count, because English adopts a few nouns a year
 * from every cuisine and trade.
 */
function maskOf(form: string, level = commonness(form)): number {
  if (form.length < LEAST_LETTERS || level > 3) return 0;
  const word = bare(form);
  const mask = frequent().get(word);
  if (mask !== undefined) return mask;
  return level === 0 && INFLECTED.test(word) ? foreignMaskAt(word, 0, word.length) : 0;
}

/** Endings of verbs, adverbs and derived nouns of French, Spanish, Italian, Portuguese, Dutch and German. */
const INFLECTED =
  /^\p{L}{3,}(?:aient|ait|èrent|irent|eront|erait|eraient|ées|és|euses?|eurs|ements?|amment|emment|aron|ieron|aban|ían|arán|erán|ando|iendo|ciones|dades|mente|zione|zioni|arono|avano|ções|ção|ción|aram|avam|heid|heden|lijke|lijk|ungen|keit|keiten|schaft|iert|ierten)$/u;

const foreignWords = tokensMatching(
  (form, level, hash) =>
    (level === 0 || mayBeFrequent(hash) || form.endsWith("'s")) && maskOf(form, level) !== 0,
);

/** False if the hash is certainly not that of a frequent foreign word. */
const mayBeFrequent = hashFilter(() => frequent().keys(), hashOf);

/** `Welt's`: the word without the English ending. */
const bare = (form: string) => (form.endsWith("'s") ? form.slice(0, -2) : form);

/** The frequent foreign words, each with the mask of its languages; 0 for words that English has adopted. */
const frequent = lazy(() => {
  const masks = new Map<string, number>();
  FOREIGN_LANGUAGES.forEach((language, index) => {
    for (const word of listedWords(FREQUENT[language]))
      masks.set(word, (masks.get(word) ?? 0) | (1 << index));
  });
  for (const word of listedWords(ENGLISH_AFTER_ALL)) masks.set(word, 0);
  return masks;
});

/** True for part of an address or handle, attached to a dot, a slash or a symbol. */
function isInAddress({ text, start, end }: Words, token: number): boolean {
  return /[./@#_&=]/u.test(text[start[token] - 1] ?? ' ') || /[/@_=]/u.test(text[end[token]] ?? ' ');
}

export const untranslatedWord: Rule = {
  id: 'translation/untranslated-word',
  effect: 'flag',
  summary: 'Point out a word of another language left in the English',
  why: 'A word that the translator did not know, or skipped, stays as it was: `the gobierno said`. Only words of a large language that English never adopted, outside quotation marks and brackets, not beside other foreign words (a title, a name) and not explained. Texts full of such words are about the language and are left alone.',
  examples: [
    { flag: 'The ⟦gobierno⟧ said on Monday that schools stay closed.' },
    { flag: 'Many ⟦agriculteurs⟧ lost their harvest to the frost.' },
    { keep: 'She drank a latte at the kindergarten café and read the menu.' },
    { keep: 'The renminbi fell while the Länder met and the hammam closed.' },
    { keep: 'The word “gobierno” means government.' },
    { keep: 'He sings in the Orchestre de la Suisse Romande.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    const hits = hitsOf(doc);
    if (hits.length > Math.max(4, words.length * MOST_SHARE)) return;
    for (const { token, mask } of hits) {
      if (words.context[token] & (QUOTED | BRACKETED) && !isSpeech(words, token)) continue;
      if (countsOf(doc)[token] > 3 || isAmongForeign(doc, token) || isExplained(words, token)) continue;
      if (words.shape[token] === CAPITAL && !isNounHere(words, token)) continue;
      const support = hits.some((other) => other.token !== token && (other.mask & mask) !== 0);
      const written = doc.text.slice(words.start[token], words.end[token]);
      yield flagTokens(
        words,
        { first: token, last: token },
        {
          type: 'untranslated',
          severity: 'warning',
          confidence: support ? 0.88 : 0.8,
          message: `“${written}” seems to be left over from the source.`,
          evidence: [
            `a word in ${languageNames(mask)}, not in English`,
            ...(support ? ['the text contains more words of that language'] : []),
          ],
        },
      );
    }
    yield* foreignNames(doc);
  },
};

/** True for a capitalised word that is not a surname: after a word that precedes nouns, or between lower-case words. */
function isNounHere(words: Words, token: number): boolean {
  const before = formAt(words, token - 1);
  if (BEFORE_NOUN.test(before)) return true;
  const next = token + 1;
  return (
    frequent().has(formAt(words, token)) &&
    words.shape[token - 1] === LOWER &&
    frequencyAt(words, token - 1) >= 3 &&
    !OCCUPATIONS.has(before) &&
    !BEFORE_SURNAME.test(before) &&
    words.kind[next] === WORD &&
    words.shape[next] === LOWER
  );
}

const BEFORE_SURNAME =
  /^(?:sai?ys?|said|says?|told|adds|added|asked|is|was|are|were|who|mr|van|von|newspaper|paper|magazine|daily|weekly|minister|president|editor|director|manager|captain|coach|club|called|named|known|when|that|if|because|but|as|while)$/u;

/** Words that come before a noun. After any other word, a capitalised word may be a surname. */
const BEFORE_NOUN =
  /^(?:the|a|an|of|in|to|and|or|for|with|by|from|his|her|its|their|our|this|that|these|those|more|new|into|on|as|[a-z]+(?:ed|al|ic|ish|ian|ive|ous|'s))$/u;

/**
 * True inside a whole quoted sentence, whose words were translated too. In a short quotation the word may be
 * intended.
 */
function isSpeech(words: Words, token: number): boolean {
  if (words.context[token] & BRACKETED) return false;
  let inside = 1;
  for (let other = token - 1; other > Math.max(0, token - 6) && words.context[other] & QUOTED; other--)
    inside++;
  for (
    let other = token + 1;
    other < Math.min(words.length, token + 6) && words.context[other] & QUOTED;
    other++
  )
    inside++;
  return inside > 5;
}

/** `the gobierno, or government,`, `a so-called gobierno`, `gobierno (government)`. */
function isExplained(words: Words, token: number): boolean {
  const after = formAt(words, token + 1);
  if (after === '(' || after === '[' || after === '=' || formAt(words, token + 2) === '(') return true;
  if (after === ',' && /^(?:or|a|an|meaning|the)$/u.test(formAt(words, token + 2))) return true;
  return /^(?:called|so-called|word|term|phrase|name|named|known|means|or|as)$/u.test(
    formAt(words, token - 1),
  );
}
