import type { Found } from '../matching/phrase-matcher.ts';
import { phraseRule } from '../matching/phrase-rule.ts';
import { CAPITAL, FIRST, formAt, type Words } from '../matching/token-context.ts';

/** Names and set terms that hold a listed word: `the New Crown Hotel`, `body politic`. */
const isName = (words: Words, first: number) =>
  words.shape[first] === CAPITAL && (words.place[first] & FIRST) === 0;

export const calque = phraseRule({
  id: 'translation/calque',
  summary: 'Point out a turn of another language in English words',
  why: 'Word for word renderings (`informations`, `gross interior product`, `put in examination`) that English has another word for. Only what is wrong in every variety of English is listed; what is merely unusual is left to the verdict.',
  examples: [
    { flag: 'He gave no ⟦informations⟧ about the case.' },
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
  isWrong: (words: Words, { entry, first, last }: Found) => {
    const before = formAt(words, first - 1);
    const after = formAt(words, last + 1);
    if (isName(words, first) || (words.shape[last] === CAPITAL && !(words.place[last] & FIRST))) return false;
    switch (entry.words[0]) {
      case 'evidences':
        return !/^(?:it|this|that|which|as|he|she|and|also|clearly)$/u.test(before);
      case 'the':
        if (entry.words[1] === 'responsible') return /^(?:of|for|said|has|is|was|,|\.|told)$/u.test(after);
        if (entry.words[1] === 'new' && entry.words.length === 3)
          return /^(?:epidemic|outbreak|patients|cases|situation|\.|,|has|is|was|in|and)$/u.test(after);
        return true;
      case 'an':
        return entry.words[1] !== 'other' || after !== '-';
      default:
        return true;
    }
  },
});
