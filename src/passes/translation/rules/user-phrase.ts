import type { Phrase, RuleOptions } from '../../../text/options.ts';
import { tokenize } from '../../../text/tokens.ts';
import { type CandidateRule, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import type { Entry } from '../matching/phrase-line.ts';
import type { Found } from '../matching/phrase-matcher.ts';
import { formAt, SHIELDED } from '../matching/token-context.ts';

/** The phrases by first word, longest first. */
type Lexicon = ReadonlyMap<string, readonly Entry[]>;

const lexicons = new WeakMap<
  RuleOptions,
  { readonly lexicon: Lexicon; readonly phrases: ReadonlyMap<Entry, Phrase> }
>();

/** The user's phrases, tokenised like a text, so that marks and apostrophes match in any form. */
function lexiconOf(options: RuleOptions) {
  const known = lexicons.get(options);
  if (known) return known;
  const lexicon = new Map<string, Entry[]>();
  const phrases = new Map<Entry, Phrase>();
  for (const phrase of options.phrases) {
    const text = phrase.phrase.toLowerCase().replaceAll('\u2019', "'");
    const tokens = tokenize(text);
    if (tokens.length === 0) continue;
    const words = Array.from({ length: tokens.length }, (_, at) =>
      text.slice(tokens.start[at], tokens.end[at]),
    );
    const entry: Entry = { words, suggestion: phrase.suggestion, note: undefined, neighbours: [] };
    lexicon.set(
      words[0],
      [...(lexicon.get(words[0]) ?? []), entry].sort((a, b) => b.words.length - a.words.length),
    );
    phrases.set(entry, phrase);
  }
  const made = { lexicon, phrases };
  lexicons.set(options, made);
  return made;
}

/** The phrases of a lexicon in a text. A phrase never spans two sentences, and never begins inside another. */
function findPhrases(words: Words, lexicon: Lexicon): readonly Found[] {
  const found: Found[] = [];
  for (let token = 0; token < words.length; token++) {
    const entries = lexicon.get(formAt(words, token));
    const entry =
      entries && !(words.context[token] & SHIELDED)
        ? entries.find((one) => matches(words, token, one.words))
        : undefined;
    if (!entry) continue;
    const last = token + entry.words.length - 1;
    found.push({ entry, first: token, last });
    token = last;
  }
  return found;
}

function matches(words: Words, token: number, phrase: readonly string[]): boolean {
  const last = token + phrase.length - 1;
  return (
    last < words.length &&
    words.sentence[last] === words.sentence[token] &&
    phrase.every((word, index) => formAt(words, token + index) === word)
  );
}

export const userPhrase: CandidateRule = {
  id: 'translation/user-phrase',
  effect: 'flag',
  candidates: (doc) => doc.options.phrases,
  summary: 'Point out the phrases of the user’s own list',
  why: 'Every desk has its own false friends. The list gives a phrase, a message and, if it is certain, the correct wording. Phrases match whole words, in any language and any case.',
  examples: [
    { keep: 'Without a list nothing is flagged.' },
    {
      before: 'With a list of its own, a desk finds its phrases.',
      after: 'With a list of its own, a desk finds ⟦its phrases⟧.',
      fails: 'an example has no list; the rule’s own test has one',
    },
  ],
  *check(doc) {
    if (doc.options.phrases.length === 0) return;
    const words = wordsOf(doc);
    const { lexicon, phrases } = lexiconOf(doc.options);
    for (const { entry, first, last } of findPhrases(words, lexicon)) {
      yield flagTokens(
        words,
        { first, last },
        {
          type: 'terminology',
          severity: 'warning',
          confidence: 1,
          message: phrases.get(entry)?.message ?? '',
          ...(entry.suggestion ? { suggestion: entry.suggestion } : {}),
        },
      );
    }
  },
};
