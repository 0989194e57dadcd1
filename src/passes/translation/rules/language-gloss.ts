import { type CandidateRule, tokensAmong, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { formAt, SHIELDED } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

const LANGUAGES =
  wordSet(`french german spanish italian portuguese dutch russian ukrainian polish czech slovak
  hungarian romanian bulgarian greek turkish arabic hebrew persian farsi hindi urdu bengali chinese mandarin japanese
  korean swedish danish norwegian finnish estonian latvian lithuanian serbian croatian catalan english`);

const languages = tokensAmong(LANGUAGES);

/**
 * The longest gloss, in tokens between a comma and the language: `in Russian`, `means in Russian`,
 * `translated into French`.
 */
const LONGEST_GLOSS = 12;

/** The token of the opening bracket that `closing` closes, close by; -1 if there is none. */
function openingOf(words: Words, closing: number): number {
  for (let token = closing - 1; token >= Math.max(0, closing - LONGEST_GLOSS); token--) {
    const form = formAt(words, token);
    if (form === '(') return token;
    if (form === ')') return -1;
  }
  return -1;
}

const QUOTE = /^["\u201c\u201d\u00ab\u00bb\u2018\u2019']$/u;

export const languageGloss: CandidateRule = {
  id: 'translation/language-gloss',
  effect: 'flag',
  candidates: languages,
  summary: 'Point out a gloss that names the language of the source',
  why: 'A French article explains a Russian name: (« Est », en français). In the translation the gloss is still there and names the wrong language: (“Est”, in French). English names the language before a foreign word, or not at all. A gloss without a comma (“East” in Russian) is how English explains a foreign word and is left alone.',
  examples: [
    { flag: 'The exercises “Vostok” ⟦(“Est”, in French)⟧ begin on Monday.' },
    { flag: 'The satellite “Glaz” ⟦(“l’œil”, in French)⟧ was launched in May.' },
    {
      keep: 'The exercises, named Vostok (“East” in Russian), begin on Monday.',
      because: 'explains the name',
    },
    { keep: 'The lecture (in French) begins at eight.' },
    { keep: 'He wrote three books (two of them, in German, are lost).' },
  ],
  *check(doc) {
    const words = wordsOf(doc);
    for (const token of languages(doc)) {
      if (token < 4 || formAt(words, token + 1) !== ')' || formAt(words, token - 1) !== 'in') continue;
      const language = formAt(words, token);
      if (words.context[token] & SHIELDED || language === doc.language) continue;
      const opening = openingOf(words, token + 1);
      if (opening < 0 || formAt(words, token - 2) !== ',' || !QUOTE.test(formAt(words, opening + 1)))
        continue;
      yield flagTokens(
        words,
        { first: opening, last: token + 1 },
        {
          type: 'untranslated',
          severity: 'warning',
          confidence: language === 'english' ? 0.6 : 0.93,
          message:
            'The gloss names another language as if this text were written in it: it is left over from the source.',
          evidence: [
            `the gloss says “in ${words.text.slice(words.start[token], words.end[token])}”, the text is not`,
          ],
        },
      );
    }
  },
};
