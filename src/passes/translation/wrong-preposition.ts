import { PREPOSITIONS } from './lexicon/prepositions.ts';
import type { Found } from './lexicons.ts';
import { isClipped, phraseRule } from './phrase-rule.ts';
import { formAt, type Words } from './words.ts';

/** Words that may stand before the phrase where it is right: `more of it before of late`. */
const TIME = new Set(['ago', 'before', 'earlier', 'past', 'of', 'and']);

export const wrongPreposition = phraseRule({
  id: 'translation/wrong-preposition',
  summary: 'Point out the preposition of another language',
  why: 'A machine carries over the preposition of the source: `depends of`, `by cause of`. Only fixed pairs that no variety of English has are listed.',
  examples: [
    { flag: 'The result ⟦depends of⟧ the weather.' },
    { flag: 'He missed the train ⟦by cause of⟧ the snow.' },
    { keep: 'The result depends on the weather.' },
    { keep: 'They had to part from the others at the gate.', because: 'a verb' },
    { keep: 'Since years ago the mill has stood empty.', because: 'reckoned from a point' },
  ],
  table: () => PREPOSITIONS,
  type: 'grammar',
  severity: 'warning',
  confidence: 0.8,
  message: (written, { suggestion }) =>
    suggestion ? `“${written}” is not English; probably “${suggestion}”.` : `“${written}” is not English.`,
  isWrong: (words: Words, { first, last, entry }: Found) => {
    if (isClipped(words, first) && entry.words.length < 3) return false;
    const before = formAt(words, first - 1);
    if (entry.words[0] === 'since') return !TIME.has(formAt(words, last + 1));
    if (entry.words[0] === 'part') return /^(?:is|are|was|were|be|been|as|form|forms|formed)$/u.test(before);
    if (entry.words[0] === 'interested') return before !== 'particularly';
    if (entry.words[0] === 'different' || entry.words[0] === 'before' || entry.words[0] === 'after')
      return formAt(words, last + 1) !== 'late' && formAt(words, last + 1) !== 'course';
    return true;
  },
});
