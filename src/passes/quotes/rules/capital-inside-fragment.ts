import { isLower, isUpper } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import type { EditFinding, Rule } from '../../rule.ts';
import { analysisOf } from '../analysis.ts';
import { isDangling, isOrdinary, isTitleWord } from '../evidence/lexicon.ts';
import { Neighbour } from '../marks/neighbour.ts';
import { LIST } from '../marks/word-lists.ts';
import { firstWord, isListed, wordAt, wordBefore } from '../marks/words.ts';
import { countWords, hasClause, type Quotation } from '../quotations/quotation.ts';
import { lowercaseEdit } from '../repair/edits.ts';
import { areSentencesSplit, type SplitSentence } from '../repair/split-sentences.ts';

/** Only the first words are capitalised by accident. */
const MOST_LOWERED = 2;
/** This many words are read to see whether the quotation is a title. */
const TITLE_SAMPLE = 8;

export const capitalInsideFragment: Rule = {
  id: 'quotes/capital-inside-fragment',
  effect: 'fix',
  summary: 'Write ordinary words small in a quoted fragment that was torn from its sentence',
  why: 'Translation engines capitalise a quoted fragment like a sentence or title. Only where the document shows that its quotations were torn; names keep their capitals.',
  examples: [
    {
      before:
        'The talks went on\u201cas planned\u201d in May. The troops join in August\u201cDeep Cooperation\u201d between the armies.',
      after:
        'The talks went on\u201cas planned\u201d in May. The troops join in August\u201cdeep cooperation\u201d between the armies.',
    },
    { keep: 'The so-called \u201cSpecial Relationship\u201d Churchill spoke of is old.' },
    { keep: 'The ministry said: \u201cTalks go on.\u201d' },
    { keep: 'He sang \u201cLet It Be\u201d at the end.' },
    { keep: 'The \u201c\u00c9lys\u00e9e\u201d and the \u201cQuai d\u2019Orsay\u201d declined to comment.' },
    { keep: 'the \u201cVostok\u201d (\u201cEast\u201d, in English) exercises' },
    { keep: 'The film (\u201cCasablanca\u201d) won.' },
  ],
  check(doc) {
    const { splitSentences } = analysisOf(doc);
    const areSplit = areSentencesSplit(splitSentences);
    return splitSentences
      .filter((split) => isCapitalisedByAccident(doc, split, areSplit))
      .flatMap(({ quotation }) => lowercaseFirstWords(doc, quotation));
  },
};

function isCapitalisedByAccident(
  doc: Document,
  { quotation, isFragment, isCut, period }: SplitSentence,
  areSplit: boolean,
): boolean {
  if (!isFragment || !quotation.close || doc.blocks[quotation.block].kind === 'heading') return false;
  const last = doc.text[quotation.end - 1];
  if (last === '!' || last === '?') return false;
  if (period !== undefined || isAfterDangling(doc, quotation))
    return (isCut || areSplit) && !isTitleAfterPreposition(doc, quotation);
  if (startsWithVerb(doc, quotation)) return isCut || areSplit;
  if (hasClause(doc, quotation)) return false;
  if (isPhrase(doc, quotation)) return isCut || areSplit;
  return isCut && areSplit && hangsTogether(doc, quotation);
}

/** How many words are read to see whether the quotation is a phrase. */
const PHRASE_SAMPLE = 5;

/** True where a word after the first is small that titles write large; no article comes first, as in titles. */
function isPhrase({ text }: Document, { start, end }: Quotation): boolean {
  let word = firstWord(text, start, end);
  if (word && isListed(word, LIST.STARTS)) return false;
  for (let count = 1; word && count < PHRASE_SAMPLE; count++) {
    word = firstWord(text, word.end, end);
    if (word && isLower(text.charCodeAt(word.start)) && !isListed(word, LIST.SMALL_IN_TITLES)) return true;
  }
  return false;
}

/** `“Is not that easy”`: no statement begins so. */
function startsWithVerb({ text }: Document, { start, end }: Quotation): boolean {
  const first = firstWord(text, start, end);
  const second = first && firstWord(text, first.end, end);
  return second !== undefined && isListed(first!, LIST.AUXILIARY) && isLower(text.charCodeAt(second.start));
}

/** Two words or more before a preposition: `“Deep Cooperation” between the armies`. */
function hangsTogether(doc: Document, quotation: Quotation): boolean {
  const { close } = quotation;
  if (!close || countWords(doc, quotation) < 2 || close.mark.farRight !== Neighbour.LOWER) return false;
  const next = wordAt(doc.text, close.mark.rightAt);
  return next !== undefined && isListed(next, LIST.PREPOSITION | LIST.CONTINUES);
}

/** `the director of “The Pianist”`. */
function isTitleAfterPreposition({ text }: Document, { start, end, open: { mark } }: Quotation): boolean {
  const first = firstWord(text, start, end);
  if (!first || !isListed(first, LIST.STARTS)) return false;
  const before = wordBefore(text, mark.leftAt + 1);
  return before !== undefined && isListed(before, LIST.PREPOSITION);
}

/** The word before the opening mark cannot end a clause, so that the clause goes on in the quotation. */
function isAfterDangling({ text }: Document, { open: { mark } }: Quotation): boolean {
  const word = mark.leftAt < 0 ? undefined : wordBefore(text, mark.leftAt + 1);
  return word !== undefined && (isDangling(word) || isListed(word, LIST.NEVER_SUBJECT | LIST.SUBJECT));
}

function lowercaseFirstWords(doc: Document, { start, end, margin }: Quotation): readonly EditFinding[] {
  const found: number[] = [];
  let count = 0;
  let plain = 0;
  const { text } = doc;
  for (let word = firstWord(text, start, end); word; word = firstWord(text, word.end, end)) {
    if (++count > TITLE_SAMPLE) break;
    if (count > MOST_LOWERED && (found.length === 0 || isTitleWord(text, word))) return [];
    if (!isUpper(text.charCodeAt(word.start))) {
      if (count === 1) return [];
      plain++;
    } else if (count <= MOST_LOWERED && isOrdinary(doc, word)) found.push(word.start);
    else if (count === 1) return [];
  }
  // Three capitals in a row are a title or name.
  if (count > 2 && plain === 0) return [];
  return found.map((at) => lowercaseEdit(doc, at, margin));
}
