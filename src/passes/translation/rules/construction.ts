import { LOWER, WORD } from '../../../text/tokens.ts';
import { phraseRule } from '../matching/phrase-rule.ts';
import { HEADING, QUOTED } from '../matching/token-context.ts';

export const construction = phraseRule({
  id: 'translation/construction',
  summary: 'Point out a construction of another language in English words',
  why: 'Verbs, nouns and pronouns have their own constructions, and a machine carries over those of the source: `explained me`, `avoids to answer`, `everything what`, `several country`. Only patterns that never match good English; speech, headings and verse are left alone.',
  examples: [
    { flag: 'The doctor ⟦explained me how⟧ the machine works.' },
    { flag: 'She ⟦avoided to mention⟧ the question of the reporter.' },
    { flag: 'He lost ⟦everything what⟧ he had in the flood.' },
    { flag: 'The storm reached ⟦several country⟧ in the south.' },
    { keep: 'The doctor explained my symptoms and avoided the question.' },
    { keep: 'What he lost was everything, and several country houses burned.' },
    { keep: '“He explained me nothing,” she said.', because: 'people talk so' },
  ],
  lexicon: 'constructions',
  type: 'grammar',
  severity: 'warning',
  confidence: 0.8,
  suggests: false,
  message: (written, { suggestion }) =>
    suggestion
      ? `“${written}” is not an English construction; probably “${suggestion}”.`
      : `“${written}” is not an English construction.`,
  isWrong: (words, { first, last }) => {
    if (words.context[first] & (QUOTED | HEADING)) return false;
    for (let token = first + 1; token <= last; token++)
      if (words.kind[token] === WORD && words.shape[token] !== LOWER) return false;
    return true;
  },
});
