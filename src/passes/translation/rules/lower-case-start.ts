import { POSSIBLE_ABBREVIATIONS } from '../../../text/abbreviations.ts';
import { isLower, isSpace, isUpper } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import { isEnglish } from '../../../text/language/tags.ts';
import { perDocument } from '../../../text/per-document.ts';
import { lowerBound } from '../../../text/span.ts';
import { WORD } from '../../../text/tokens.ts';
import type { FlagFinding, Rule } from '../../rule.ts';
import { stops, type Words, wordsOf } from '../analysis.ts';
import { flagTokens } from '../matching/flag.ts';
import {
  BRACKETED,
  firstToken,
  formAt,
  frequencyAt,
  LOWER,
  QUOTED,
  SHIELDED,
} from '../matching/token-context.ts';
import { wordSet } from '../matching/word-set.ts';

/** Shorter paragraphs are captions, list items and chat. In letters. */
const LEAST_LETTERS = 80;
/**
 * Words that begin a sentence or its second half. Nouns are left out, because code and lists of terms write them in
 * lower case.
 */
const STARTS =
  wordSet(`the a an he she it they we this that these those there in on at after before but however when
  while according if because also then where who which whose with by for from as to of his her their our all some
  many more most one not only both each every such although despite since during under without against between
  declared said added announced explained stressed noted reported stated recalled emphasized emphasised told
  what how why wrote claimed insisted concluded confirmed warned assured underlined specified commented indicated`);

export const lowerCaseStart: Rule = {
  id: 'translation/lower-case-start',
  effect: 'flag',
  summary: 'Point out a sentence or a paragraph that begins with a lower-case letter',
  why: 'The translator cut a sentence in two, and the second half kept its lower-case letter: `He left. the minister stayed.`, `he said. declared during a visit`. Only in a paragraph of whole sentences, after a full stop that follows a whole word; abbreviations, lower-case names and addresses are left alone. A paragraph is flagged if those around it begin with a capital.',
  examples: [
    {
      flag: 'The minister left the meeting in Oslo long before noon. ⟦the⟧ president of the council stayed for dinner with the guests.',
    },
    {
      flag: 'It was a good year for the harbour and for the whole town, he said. ⟦declared⟧ during a visit to the new docks on Friday.',
    },
    { keep: 'The firm (Smith Bros. the builders) left. iPhone sales rose.' },
    { keep: 'He paid approx. the same, e.g. the fee etc. that was due.' },
    { keep: '“Why?” the minister asked.' },
    { keep: 'thanks for the tip. will try it. see you', because: 'written small throughout' },
  ],
  *check(doc) {
    if (!isEnglish(doc.language)) return;
    const words = wordsOf(doc);
    for (const stop of stops(doc)) {
      const token = stop + 1;
      if (token < 2 || token >= words.length || !isSmallStart(words, token)) continue;
      if (!isBehindSentence(words, token) || frequencyAt(words, token - 2) < 2) continue;
      if (isInWholeSentences(doc, words.start[token])) yield flagAt(words, token);
    }
    yield* titleStart(doc);
    yield* paragraphStarts(doc);
  },
};

function flagAt(words: Words, token: number): FlagFinding {
  const written = words.text.slice(words.start[token], words.end[token]);
  return flagTokens(
    words,
    { first: token, last: token },
    {
      type: 'typographical',
      severity: 'info',
      confidence: 0.8,
      message: `A sentence begins with the lower-case “${written}”: was it cut in two?`,
      suggestion: written[0].toUpperCase() + written.slice(1),
    },
  );
}

/** A word that begins sentences, in running text. */
function isSmallStart(words: Words, token: number): boolean {
  if (words.shape[token] !== LOWER || words.kind[token] !== WORD) return false;
  if (words.context[token] & (SHIELDED | BRACKETED | QUOTED)) return false;
  return STARTS.has(formAt(words, token)) && !/[.@_/\u2019']/u.test(words.text[words.end[token]] ?? ' ');
}

/** A whole lower-case word, its full stop, one space. */
function isBehindSentence(words: Words, token: number): boolean {
  const stop = words.start[token - 1];
  if (
    words.end[token - 2] !== stop ||
    !isSpace(words.text.charCodeAt(stop + 1)) ||
    words.text[stop + 1] === '\n'
  )
    return false;
  const before = formAt(words, token - 2);
  return (
    words.kind[token - 2] === WORD &&
    before.length > 3 &&
    !POSSIBLE_ABBREVIATIONS.has(before) &&
    isLower(words.text.charCodeAt(words.start[token - 2])) &&
    words.text[words.start[token - 2] - 1] !== '.'
  );
}

/**
 * For each paragraph, whether it begins with a capital and at most one of its sentences does not; computed on
 * demand.
 */
const wholeParagraphs = perDocument(({ blocks }: Document) => ({
  spans: blocks.map(({ span }) => span),
  known: new Map<number, boolean>(),
}));

/** True in a paragraph in which no other sentence begins with a lower-case letter. */
function isInWholeSentences(doc: Document, at: number): boolean {
  const { spans, known } = wholeParagraphs(doc);
  const index = lowerBound(spans, at);
  let isWhole = known.get(index);
  if (isWhole === undefined) {
    isWhole = index < spans.length && isWholeParagraph(doc, index);
    known.set(index, isWhole);
  }
  return isWhole;
}

function isWholeParagraph({ text, blocks }: Document, index: number): boolean {
  const { kind, span } = blocks[index];
  if (kind !== 'paragraph' || span.end - span.start < LEAST_LETTERS) return false;
  const paragraph = text.slice(span.start, span.end);
  return (
    isUpper(paragraph.replace(/^["\u201c*_]/u, '').charCodeAt(0)) &&
    (paragraph.match(SMALL_START)?.length ?? 0) < 2
  );
}

/** A full stop, a space, a lower-case letter. */
const SMALL_START = /[.!?] \p{Ll}/gu;
/** The end of a sentence at the end of a paragraph. */
const SENTENCE_END = /[.!?]["\u201d)]?$/u;

/** A title in lower case over paragraphs that all begin with a capital. */
function* titleStart(doc: Document): Iterable<FlagFinding> {
  const [title, ...rest] = doc.blocks;
  const { text } = doc;
  if (
    !title ||
    !isLower(text.charCodeAt(title.span.start)) ||
    title.span.end - title.span.start < LEAST_OF_TITLE
  )
    return;
  const words = wordsOf(doc);
  const token = firstToken(words, title.span.start);
  if (token >= words.length || !isSmallStart(words, token) || CUT.has(formAt(words, token))) return;
  const paragraphs = rest.filter(
    ({ kind, span }) => kind === 'paragraph' && span.end - span.start >= LEAST_LETTERS,
  );
  if (paragraphs.length < 3 || paragraphs.some(({ span }) => isLower(text.charCodeAt(span.start)))) return;
  yield flagAt(words, token);
}

const LEAST_OF_TITLE = 25;
/** The rest of a sentence of the page, not a title. */
const CUT = wordSet('in on at by for with from to of and but or as than that which who');

/** Paragraphs that begin with a lower-case letter, between paragraphs that do not. */
function* paragraphStarts(doc: Document): Iterable<FlagFinding> {
  const words = wordsOf(doc);
  const { text, blocks } = doc;
  let token = 0;
  for (let index = 1; index + 1 < blocks.length; index++) {
    const { kind, span } = blocks[index];
    if (
      kind !== 'paragraph' ||
      span.end - span.start < LEAST_LETTERS ||
      !isLower(text.charCodeAt(span.start))
    )
      continue;
    token = firstToken(words, span.start, token);
    if (token >= words.length || !isSmallStart(words, token)) continue;
    const around = [blocks[index - 1], blocks[index + 1]];
    const isWhole = (one: (typeof around)[number]) =>
      one.kind === 'paragraph' &&
      isUpper(
        text
          .slice(one.span.start, one.span.end)
          .replace(/^["\u201c]/u, '')
          .charCodeAt(0),
      ) &&
      SENTENCE_END.test(text.slice(Math.max(one.span.start, one.span.end - 4), one.span.end));
    if (around.every(isWhole) && SENTENCE_END.test(text.slice(span.end - 4, span.end)))
      yield flagAt(words, token);
  }
}
