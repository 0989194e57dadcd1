import { NUMBER } from '../../../text/tokens.ts';
import type { Found } from '../matching/phrase-matcher.ts';
import { isClipped, phraseRule } from '../matching/phrase-rule.ts';
import { formAt, type Words } from '../matching/token-context.ts';

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
  lexicon: 'prepositions',
  type: 'grammar',
  severity: 'warning',
  confidence: 0.8,
  message: (written, { suggestion }) =>
    suggestion ? `“${written}” is not English; probably “${suggestion}”.` : `“${written}” is not English.`,
  isWrong: (words: Words, { first, last, entry }: Found) => {
    if (isClipped(words, first) && entry.words.length < 3) return false;
    const before = formAt(words, first - 1);
    const after = formAt(words, last + 1);
    switch (entry.words[0]) {
      case 'since':
        return !TIME.has(after);
      case 'part':
        return /^(?:is|are|was|were|be|been|as|form|forms|formed|key|important|integral|small|large|big|good|great|major|first|one)$/u.test(
          before,
        );
      case 'in':
        return (
          entry.words[3] !== 'time' ||
          !/^(?:period|frame|zone|slot|span|as|that|it|window|range|-)$/u.test(after)
        );
      case 'discussed':
        return entry.words.length > 2 || words.kind[last + 1] !== NUMBER;
      case 'before':
      case 'after':
      case 'different':
        return after !== 'late' && after !== 'course';
      default:
        return true;
    }
  },
});
