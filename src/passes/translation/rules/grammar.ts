import { lazy } from '../../../knowledge/lazy.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import { type CandidateRule, tokensAmong, wordsOf } from '../analysis.ts';
import { GRAMMAR } from '../lexicon/grammar.ts';
import { flagTokens } from '../matching/flag.ts';
import { indexPatterns, patternAt } from '../matching/pattern-matcher.ts';
import { HEADING } from '../matching/token-context.ts';

const patterns = lazy(() => indexPatterns(GRAMMAR));
const anchors = tokensAmong({ values: () => patterns().keys() });

export const grammar: CandidateRule = {
  id: 'translation/grammar',
  effect: 'flag',
  candidates: anchors,
  summary: 'Point out an order or form of words that English does not have',
  why: 'A machine keeps the grammar of the source: its word order, its missing articles, its government of cases. The patterns consist of word classes, so they hold for words that no list has. Headings are left alone.',
  examples: [
    { flag: 'He had kept the money ⟦under pillow⟧.' },
    { flag: 'Nobody knows how ⟦he has that noted⟧.' },
    { flag: 'The glove ⟦is now in the laboratory investigated⟧.' },
    { flag: 'The factory was closed ⟦without of the⟧ consent of the union.' },
    { flag: 'Bills grew ⟦in three times⟧ over the winter.' },
    { keep: 'He kept the money under a pillow, and slept in bed.' },
    { keep: 'There he stood, angry at them, three times in a row.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    let end = -1;
    for (const token of anchors(doc)) {
      if (words.context[token] & HEADING) continue;
      const found = patternAt(doc, token, patterns());
      if (!found || found.first <= end) continue;
      end = found.last;
      yield flagTokens(words, found, {
        type: 'grammar',
        severity: 'warning',
        confidence: 0.85,
        message: `“${doc.text.slice(words.start[found.first], words.end[found.last])}”: ${found.pattern.cause}.`,
      });
    }
  },
};
