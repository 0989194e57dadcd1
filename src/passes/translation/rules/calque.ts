import type { Words } from '../analysis.ts';
import { phraseRule } from '../matching/phrase-rule.ts';
import { CAPITAL, FIRST } from '../matching/token-context.ts';

/** Names and set terms that contain a listed word: `the New Crown Hotel`, `body politic`. */
const isName = (words: Words, token: number) =>
  words.shape[token] === CAPITAL && (words.context[token] & FIRST) === 0;

export const calque = phraseRule({
  id: 'translation/calque',
  summary: 'Point out an expression of another language in English words',
  why: 'Word-for-word renderings (`informations`, `gross interior product`, `put in examination`) for which English has another expression. Only what is wrong in every variety of English is listed; unusual phrasing is left to the verdict.',
  examples: [
    { flag: 'The ⟦datas⟧ were stolen from the office.' },
    { flag: 'The former minister was ⟦put in examination⟧ on Friday.' },
    { keep: 'He gave no information about the case.' },
    { keep: 'The pub is called the New Crown and stands by the river.', because: 'a name' },
    { keep: 'The court awarded damages after the trial.' },
  ],
  lexicon: 'calques',
  type: 'mistranslation',
  severity: 'warning',
  confidence: 0.8,
  message: (written, { suggestion }) =>
    suggestion
      ? `“${written}” reads like a word-for-word translation; probably “${suggestion}”.`
      : `“${written}” reads like a word-for-word translation.`,
  isWrong: (words, { first, last }) => !isName(words, first) && !isName(words, last),
});
