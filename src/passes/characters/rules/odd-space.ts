import { isDigit, isSpace } from '../../../text/characters.ts';
import type { Rule } from '../../rule.ts';
import { isInvisible, isOddSpace, suspectsOf } from '../repair/suspects.ts';

/**
 * What should stand for an odd space between two UTF-16 units in a text of a language: a blank, or
 * `undefined` where the space may be meant: beside a digit (`22\u00a0000`, `10\u00a0km`), a dash, a
 * quotation mark or another script, and anywhere in languages that space their punctuation.
 */
export function settledSpace(language: string, before: number, after: number): string | undefined {
  if (language !== 'en') return undefined;
  return mayBeMeant(before) || mayBeMeant(after) ? undefined : ' ';
}

function mayBeMeant(code: number): boolean {
  return (
    isDigit(code) ||
    (code >= 0x2010 && code <= 0x203a && !isSpace(code) && !isInvisible(code)) ||
    code === 0xab ||
    code === 0xbb ||
    code === 34 ||
    code === 39 ||
    (code >= 0x2e80 && !isOddSpace(code) && code < 0xfe00)
  );
}

export const oddSpace: Rule = {
  id: 'characters/odd-space',
  effect: 'fix',
  summary: 'Replace no-break and other odd spaces between English words by blanks.',
  why: 'Editors and content systems scatter no-break spaces between words, where they break searching and counting. Left alone beside digits, dashes and quotation marks, where a typesetter may have meant them, and in every language but English.',
  examples: [
    {
      before: 'The minister\u00a0said that he was at the gate with them.',
      after: 'The minister said that he was at the gate with them.',
    },
    {
      keep: 'They sold 22\u00a0000 of them, and it weighs 10\u00a0kg.',
      because: 'spaces beside digits are meant',
    },
    { keep: 'It took 10\u00a0s, not 5\u2009%.', because: 'so are spaces before units' },
  ],
  *check(doc) {
    const language = doc.language === 'und' ? englishLike(doc.text) : doc.language;
    for (const at of suspectsOf(doc).spaces) {
      const text = settledSpace(language, doc.text.charCodeAt(at - 1), doc.text.charCodeAt(at + 1));
      if (text !== undefined) yield { span: { start: at, end: at + 1 }, text };
    }
  },
};

const ENGLISH = /\b(?:the|of|and|that|with|was|said)\b/iu;

/** A text too short to tell its language is English where a word of it is. */
function englishLike(text: string): string {
  return ENGLISH.test(text.length > 2000 ? text.slice(0, 2000) : text) ? 'en' : 'und';
}
