import type { Words } from '../analysis.ts';
import type { Found } from '../matching/phrase-matcher.ts';
import { phraseRule } from '../matching/phrase-rule.ts';
import { formAt, QUOTED } from '../matching/token-context.ts';

export const wrongForm = phraseRule({
  id: 'translation/wrong-form',
  summary: 'Point out a word form that does not exist in English',
  why: 'Machines and hurried writers build forms by rule (`teached`, `did not went`, `XX century`). Quoted speech is left alone, since people do talk like that.',
  examples: [
    { flag: 'The witness ⟦did not went⟧ to the police.' },
    { flag: 'The church was built in the ⟦XVII century⟧.' },
    { keep: 'The witness did not go to the police.' },
    { keep: '“We was robbed,” he said.', because: 'people talk so' },
  ],
  lexicon: 'wrong-forms',
  type: 'grammar',
  severity: 'warning',
  confidence: 0.8,
  message: (written, { suggestion }) => `“${written}” is not an English form; probably “${suggestion}”.`,
  isWrong: (words: Words, { entry, first, last }: Found) => {
    if (words.context[first] & QUOTED) return false;
    const before = formAt(words, first - 1);
    const [one] = entry.words;
    // `more better jobs`, `what I can to be fair`, `the people that it are`: the pronoun follows a
    // preposition.
    if (one === 'more') return before !== 'no' && before !== 'for' && before !== 'create';
    if (/^(?:must|can|will|should|could)$/u.test(one))
      return before !== 'a' && before !== 'the' && before !== 'all';
    if (/^(?:it|he|she|they|we|this|these|i)$/u.test(one)) return isClauseStart(before);
    if (one === 'to') return formAt(words, last + 1) !== '-' && before !== 'due';
    return true;
  },
});

/** True if a pronoun can only be the subject of the words after it: at the start, after a mark or a conjunction. */
function isClauseStart(before: string): boolean {
  return /^(?:|[.,;:(]|and|but|that|because|when|if|while|since)$/u.test(before);
}
