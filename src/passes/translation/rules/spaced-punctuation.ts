import type { Document } from '../../../text/document.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import { NUMBER, WORD } from '../../../text/tokens.ts';
import { type CandidateRule, tokensAmong, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import { formAt, HEADING, SHIELDED, UPPER } from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

const MARKS = new Set([':', ';', '!', '?', '%']);

/** True if the mark is separated from the word before it, and white space or a closing mark follows. */
function isSpaced(words: Words, token: number): boolean {
  const gap = words.start[token] - words.end[token - 1];
  if (gap !== 1 || words.text[words.start[token] - 1] === '\n') return false;
  const mark = words.text[words.start[token]];
  const kind = words.kind[token - 1];
  if (mark === '%') return isSpacedPercent(words, token);
  if (kind !== WORD && !(kind === NUMBER && mark !== ':') && !/^[)"\u201d%]$/u.test(formAt(words, token - 1)))
    return false;
  if (words.shape[token - 1] === UPPER || CUT.has(formAt(words, token - 1)) || !endsSentence(words, token))
    return false;
  return /^(?:\s|["\u201d\u2019]|)$/u.test(words.text[words.end[token]] ?? '');
}

/** `By 20 % in a year`: in a sentence. `100 %` praises something. */
function isSpacedPercent(words: Words, token: number): boolean {
  if (words.kind[token - 1] !== NUMBER || words.kind[token - 2] === NUMBER) return false;
  return !(words.context[token] & HEADING) && formAt(words, token - 1) !== '100';
}

/** Words after which another word is missing: the mark is in its original place. */
const CUT = wordSet('a an the my your his her our their its of with to on in at for and or you i is are was');
/** Shorter lines are labels and catalogue entries. In words. */
const LEAST_BEFORE = 5;

/** True after several words of one sentence on one line. */
function endsSentence(words: Words, token: number): boolean {
  const first = token - LEAST_BEFORE;
  return (
    first >= 0 &&
    words.sentence[first] === words.sentence[token - 1] &&
    !BREAK.test(words.text.slice(words.start[first], words.start[token]))
  );
}

/** `Title : sub-title`: several within a few lines are the style of a catalogue or a form. */
function isField(doc: Document, token: number): boolean {
  const words = wordsOf(doc);
  if (words.text[words.start[token]] !== ':') return false;
  const reach = words.text.slice(Math.max(0, words.start[token] - NEAR), words.start[token] + NEAR);
  return reach.split(' : ').length > MOST_COLONS + 1;
}

const NEAR = 600;
const MOST_COLONS = 2;

/**
 * The end of a short line: a comment, or a heading over a list or code. The space is a writer's habit, not a
 * translator's.
 */
function isAside(
  { text }: Document,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const isEnd = end >= text.length || text[end] === '\n';
  return (isEnd && start - line < SHORT) || CODE.test(text.slice(line, end));
}

const SHORT = 250;
/** An expression: `after ? decode(after) : -1`. */
const CODE = /\w\(\w*\)|\w\.\w+ \?|[{}<>=;]\s|conditional|operator/u;

/** A new line, or a gap between columns. */
const BREAK = /[\n\t]| {2}/u;

const marks = tokensAmong(MARKS);

export const spacedPunctuation: CandidateRule = {
  id: 'translation/spaced-punctuation',
  effect: 'flag',
  candidates: marks,
  summary: 'Point out the French space before a colon, semicolon, percent sign, ! or ?',
  why: 'French puts a space before these marks, and a translator keeps it: `he said : no`, `20 %`. English has none. Tables of scores and emoticons are left alone.',
  examples: [
    { flag: 'Why go there in the winter⟦ ?⟧ Because it is near.' },
    { flag: 'Prices rose by 20⟦ %⟧ in a year.' },
    { keep: 'Brass fittings : a catalogue of the works', because: 'an entry of a catalogue' },
    { keep: 'Why go there? Because it is near: twenty minutes.' },
    { keep: 'Thank you :-) he wrote' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    for (const token of marks(doc)) {
      if (token < 1 || words.context[token] & SHIELDED || !isSpaced(words, token)) continue;
      if (isField(doc, token) || isAside(doc, { start: words.start[token], end: words.end[token] })) continue;
      const { span, ...flag } = flagTokens(
        words,
        { first: token, last: token },
        {
          type: 'locale-violation',
          severity: 'info',
          confidence: 0.75,
          message: `English puts no space before “${formAt(words, token)}”.`,
          suggestion: formAt(words, token),
        },
      );
      yield { ...flag, span: { start: span.start - 1, end: span.end } };
    }
  },
};
