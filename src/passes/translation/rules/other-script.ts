import { WORD } from '../../../text/tokens.ts';
import { type CandidateRule, tokensMatching, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { BRACKETED, CAPITAL, formAt, QUOTED, SHIELDED } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

/** The script of a letter; 0 for Latin and for neutral characters. */
function scriptOf(code: number): number {
  if (code < 0x370) return 0;
  if (code < 0x400) return 1;
  if (code < 0x530) return 2;
  if (code >= 0x590 && code < 0x600) return 3;
  if (code >= 0x600 && code < 0x780) return 4;
  if (code >= 0x900 && code < 0x0e80) return 5;
  if (code >= 0x3040 && code < 0x3100) return 6;
  if (code >= 0x4e00 && code < 0xa000) return 7;
  if (code >= 0xac00 && code < 0xd7b0) return 8;
  return 0;
}

/** A letter of a script other than Latin. */
const OTHER = /[\u0370-\u1cff\u3040-\ud7ff]/u;
const others = tokensMatching((form) => OTHER.test(form), 'beyond-ascii');

const NAMES = ['', 'Greek', 'Cyrillic', 'Hebrew', 'Arabic', 'Indic or Thai', 'Japanese', 'Chinese', 'Korean'];
/** Above this share of tokens, the text is about the other script or written in both. */
const MOST_SHARE = 0.03;

/** Languages and countries in a menu, each in its own script. */
const ENDONYMS =
  wordSet(`русский россия українська україна беларусь беларуская български българия српски србија македонски қазақстан қазақша
  ελληνικά ελλάδα κύπρος עברית ישראל العربية فارسی اردو हिन्दी বাংলা ไทย 日本 日本語 中文 中国 简体中文 繁體中文 台灣 香港 한국어 대한민국`);

function scriptIn(words: Words, token: number): number {
  for (let at = words.start[token]; at < words.end[token]; at++) {
    const script = scriptOf(words.text.charCodeAt(at));
    if (script > 0) return script;
  }
  return 0;
}

/** `χ2`, `2β`: a mathematical symbol. */
function isLoneGreek({ text, start, end }: Words, token: number): boolean {
  return /^\d*\p{Script=Greek}\d*$/u.test(text.slice(start[token], end[token]));
}

/** A whole word of the other script, longer than a symbol: `GSK3β` and `ΔRepro` are symbols. */
function isWhole({ text, start, end }: Words, token: number): boolean {
  return !/[a-z0-9']/iu.test(text.slice(start[token], end[token])) && !/[+/=]/u.test(text[end[token]] ?? '');
}

/** `Sikong Tu 司空图 (837–908)`: the original characters of the name before, followed by the years. */
function isNamesake(words: Words, first: number, last: number): boolean {
  if (first === 0) return false;
  const before = formAt(words, first - 1) === ',' ? first - 2 : first - 1;
  return words.shape[before] === CAPITAL && (scriptIn(words, first) > 4 || formAt(words, last + 1) === '(');
}

export const otherScript: CandidateRule = {
  id: 'translation/other-script',
  effect: 'flag',
  candidates: others,
  summary: 'Point out words in another script in running text',
  why: 'A name or word that the translator did not know stays in its script: “the striker Эрнан Crespo”. The original form in brackets or quotation marks, single Greek letters (`β cells`, `χ2`), a Chinese name beside its transcription and texts with many such words are left alone.',
  examples: [
    { flag: 'The former striker ⟦Эрнан⟧ Crespo signed.' },
    { keep: 'The club Spartak (Спартак) won again.', because: 'the original form in brackets' },
    { keep: 'The word “мир” means both peace and world.' },
    { keep: 'Insulin comes from the β cells, a χ2 test shows.' },
    { keep: 'The poet Sikong Tu 司空图 (837–908) wrote of it.' },
  ],
  *check(doc) {
    if (!/^(?:en|fr|de|es|it|pt|nl|pl|sv|ro|tr)$/u.test(doc.language)) return;
    const words = wordsOf(doc);
    const found = others(doc).filter((token) => words.kind[token] === WORD && scriptIn(words, token) > 0);
    if (found.length === 0 || found.length > Math.max(3, words.length * MOST_SHARE)) return;
    for (let index = 0; index < found.length; index++) {
      const first = found[index];
      if (words.context[first] & (SHIELDED | BRACKETED | QUOTED) || words.end[first] - words.start[first] < 2)
        continue;
      let last = first;
      while (found[index + 1] === last + 1) last = found[++index];
      if (
        ENDONYMS.has(formAt(words, first)) ||
        isLoneGreek(words, first) ||
        isNamesake(words, first, last) ||
        !isWhole(words, first)
      )
        continue;
      const script = NAMES[scriptIn(words, first)];
      yield flagTokens(
        words,
        { first, last },
        {
          type: 'untranslated',
          severity: 'warning',
          confidence: 0.85,
          message: `${script} letters in running text: a word was left untranslated.`,
        },
      );
    }
  },
};
