import { phraseRule } from '../matching/phrase-rule.ts';

export const falseFriend = phraseRule({
  id: 'translation/false-friend',
  summary: 'Point out an English word used in the sense of its foreign look-alike',
  why: 'French `sensible` is sensitive, `formation` training, `dégâts` damage and not damages. The word alone proves nothing, so it is flagged only next to words that its English sense never takes.',
  examples: [
    { flag: 'The ⟦flood damages⟧ are enormous.' },
    { keep: 'She was awarded damages; the damage was great, and that was sensible.' },
    { keep: 'As the year progresses, the formation of the team continues.' },
  ],
  lexicon: 'false-friends',
  type: 'mistranslation',
  severity: 'warning',
  confidence: 0.75,
  message: (written, { suggestion }) =>
    `In “${written}” a word has the sense of its foreign look-alike; probably “${suggestion}”.`,
});
