import { isEnglish } from '../../../text/language/tags.ts';
import { type CandidateRule, tokensAmong, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { phraseAt } from '../matching/phrase-matcher.ts';
import { CAPITAL, formAt, SHIELDED } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

/** Words before the name of a source: `according to “X”`, `told “X”`, `the newspaper “X”`. */
const BEFORE =
  wordSet(`newspaper daily weekly magazine journal paper site website portal tabloid newspapers dailies
  told tells revealed reveals reports reported announces announced by with from for in newspapers publication
  outlet broadsheet to`);
/** Words after it: `“X” reports`, `“X” wrote`, `“X” newspaper`. */
const AFTER =
  wordSet(`reports reported writes wrote newspaper daily weekly magazine journal reveals revealed said
  says announces announced notes noted specifies recalls explains quotes quoted published publishes claims cites`);
/** Pairs of words before the opening mark that only a source follows. */
const SOURCE_PAIRS = new Set([
  'according to',
  'interview with',
  'interview to',
  'interviewed by',
  'quoted by',
  'reported by',
  'revealed by',
  'cited by',
  'published by',
  'published in',
  'told to',
  'columns of',
  'article in',
  'article by',
  'report by',
  'report in',
  'report from',
  'columnist for',
  'journalist for',
  'journalist at',
  'correspondent for',
  'editor of',
  'interview for',
  'interview in',
  'obtained by',
  'relayed by',
  'seen by',
  'consulted by',
  'statement to',
  'speaking to',
  'written by',
  'announced by',
  'wrote in',
  'writes in',
]);
const SOURCE_WORDS = wordSet(
  'newspaper daily weekly magazine journal told tells site website portal tabloid',
);

const OPEN = new Set(['\u201c', '"', '\u00ab', '\u2018']);
const CLOSE = new Set(['\u201d', '"', '\u00bb', '\u2019']);

function isSource(words: Words, open: number, close: number): boolean {
  const before = formAt(words, open - 1);
  if (SOURCE_WORDS.has(before) || SOURCE_PAIRS.has(`${formAt(words, open - 2)} ${before}`)) return true;
  if (AFTER.has(formAt(words, close + 1)) && !BEFORE.has(before))
    return /^(?:newspaper|daily|weekly|magazine|journal|reports|writes|reveals)$/u.test(
      formAt(words, close + 1),
    );
  return false;
}

const openings = tokensAmong(OPEN);

export const literalOutlet: CandidateRule = {
  id: 'translation/literal-outlet',
  effect: 'flag',
  candidates: openings,
  summary: 'Point out a newspaper whose name was translated',
  why: 'A machine translates “Le Monde” as “The World”. Only in quotation marks where a source is named (`according to “The World”`, `told “The Team”`): English writes the names of newspapers without quotation marks, so English papers of the same name are safe.',
  examples: [
    { flag: 'The club is for sale, according to ⟦“The Team”⟧.' },
    { flag: 'He told the newspaper ⟦“The World”⟧ that he would not resign.' },
    { keep: 'He told The Mirror that he would not resign.', because: 'an English paper' },
    { keep: 'She sang “The World” in Paris.', because: 'a song' },
    { keep: 'According to “The World as Will”, all is will.' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    for (const open of openings(doc)) {
      const token = open + 1;
      if (token + 1 >= words.length || words.shape[token] !== CAPITAL || words.context[token] & SHIELDED)
        continue;
      const found = phraseAt(words, token, 'outlets', ({ last }) => isClosed(words, last + 1));
      if (!found) continue;
      const { entry, last } = found;
      const close = closing(words, last + 1);
      if (!isSource(words, token - 1, close)) continue;
      yield flagTokens(
        words,
        { first: token - 1, last: close },
        {
          type: 'mistranslation',
          severity: 'warning',
          confidence: 0.9,
          message: `The name of a newspaper seems to have been translated: ${entry.suggestion}?`,
          evidence: [`“${entry.words.join(' ')}” is the literal rendering of the source ${entry.suggestion}`],
        },
      );
    }
  },
};

/** The closing mark at `token`, or after the comma or full stop there. */
function closing(words: Words, token: number): number {
  return /^[.,]$/u.test(formAt(words, token)) ? token + 1 : token;
}

function isClosed(words: Words, token: number): boolean {
  return CLOSE.has(formAt(words, closing(words, token)));
}
