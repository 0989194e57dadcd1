import { lazy } from '../../../knowledge/lazy.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import type { Rule } from '../../rule.ts';
import { wordsOf } from '../analysis.ts';
import { GRAMMAR } from '../lexicon/grammar.ts';
import { flagTokens } from '../matching/flag.ts';
import { indexPatterns } from '../matching/pattern-index.ts';
import { patternsIn } from '../matching/pattern-matcher.ts';
import { HEADING, SHIELDED } from '../matching/token-context.ts';

const patterns = lazy(() => indexPatterns(GRAMMAR));

export const grammar: Rule = {
  id: 'translation/grammar',
  effect: 'flag',
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
    for (const found of patternsIn(words, patterns(), HEADING | SHIELDED))
      yield flagTokens(words, found, {
        type: 'grammar',
        severity: 'warning',
        confidence: 0.85,
        message: `“${doc.text.slice(words.start[found.first], words.end[found.last])}”: ${found.pattern.cause}.`,
      });
  },
};
