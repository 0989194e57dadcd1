import { isLower, isUpper } from '../../../text/characters.ts';
import type { Document } from '../../../text/document.ts';
import type { Span } from '../../../text/span.ts';
import type { EditFinding, Rule } from '../../rule.ts';
import { analysisOf } from '../analysis.ts';
import { isSpeech } from '../evidence/attribution.ts';
import { isDangling, isOrdinary, isPlain, isTitleWord, isUnknown } from '../evidence/lexicon.ts';
import { Neighbour } from '../marks/neighbour.ts';
import { LIST } from '../marks/word-lists.ts';
import { firstWord, isListed, isWord, wordAt, wordBefore } from '../marks/words.ts';
import {
  countWords,
  hasClause,
  lacksEndMark,
  looksLikeTitle,
  type Quotation,
} from '../quotations/quotation.ts';
import { lowercaseEdit } from '../repair/edits.ts';
import { areSentencesSplit, type SplitSentence } from '../repair/split-sentences.ts';

/** The most capitals of a fragment that are lowered: only the first words are capitalised by accident. */
const MOST_LOWERED = 2;
/** Words read to see whether the quotation is a title. */
const TITLE_SAMPLE = 8;

export const capitalInsideFragment: Rule = {
  id: 'quotes/capital-inside-fragment',
  effect: 'fix',
  summary: 'Write ordinary words in lower case in a quoted fragment that was split from its sentence',
  why: 'Translation engines capitalise a quoted fragment like a sentence or title. Only if the document shows that its quotations were split off; names keep their capitals.',
  examples: [
    {
      before:
        'The talks went on\u201cas planned\u201d in May. The troops join in August\u201cDeep Cooperation\u201d between the armies.',
      after:
        'The talks went on\u201cas planned\u201d in May. The troops join in August\u201cdeep cooperation\u201d between the armies.',
    },
    {
      before:
        'Twelve \u201cmobile\u201d buses stop in the villages, \u201cOpening the last mile of reading\u201d.',
      after:
        'Twelve \u201cmobile\u201d buses stop in the villages, \u201copening the last mile of reading\u201d.',
    },
    { keep: 'She sang her song, \u201cKilling me softly\u201d, and the \u201cBig Seven\u201d met again.' },
    { keep: 'The so-called \u201cSpecial Relationship\u201d Churchill spoke of is old.' },
    { keep: 'The ministry said: \u201cTalks go on.\u201d' },
    { keep: 'He sang \u201cLet It Be\u201d at the end.' },
    { keep: 'The \u201c\u00c9lys\u00e9e\u201d and the \u201cQuai d\u2019Orsay\u201d declined to comment.' },
    { keep: 'the \u201cVostok\u201d (\u201cEast\u201d, in English) exercises' },
    { keep: 'The film (\u201cCasablanca\u201d) won.' },
  ],
  check(doc) {
    const { splitSentences } = analysisOf(doc);
    const habits = {
      areSplit: areSentencesSplit(splitSentences),
      ...fragmentHabits(doc, splitSentences),
    };
    return splitSentences
      .filter(
        (split, index) =>
          isCapitalisedByAccident(doc, split, habits) || isParallel(doc, split, splitSentences[index - 1]),
      )
      .flatMap(({ quotation }) => lowercaseFirstWords(doc, quotation));
  },
};

const SENTENCE_END = /[.!?:"'\u201d\u2019)\u2026]/u;

/** False in a headline, which ends without a mark. */
function endsSentence({ text, blocks }: Document, { block }: Quotation): boolean {
  return SENTENCE_END.test(text[blocks[block].span.end - 1]);
}

/** The habits that the other quotations of the document show. */
interface Habits {
  /** It begins more phrases with a capital than in lower case. */
  readonly startsLarge: boolean;
  /** Its sentences were split at quotations. */
  readonly areSplit: boolean;
  /** It begins its fragments in lower case: several of them, or at least one and none with a capital. */
  readonly startsSmall: boolean;
  readonly startsAnySmall: boolean;
  /** One begins with a capital, and the others in lower case. */
  readonly startsOthersSmall: boolean;
}

const LEAST_SMALL = 3;

/** Whether the fragments of a document begin in lower case, with at most one exception. */
function fragmentHabits(doc: Document, splitSentences: readonly SplitSentence[]): Omit<Habits, 'areSplit'> {
  const { text } = doc;
  let small = 0;
  let large = 0;
  let largePhrases = 0;
  for (const { quotation, isFragment } of splitSentences) {
    if (!isFragment || quotation.nested) continue;
    if (isLower(text.charCodeAt(quotation.start))) small++;
    else if (isUpper(text.charCodeAt(quotation.start))) large++;
    else continue;
    if (isUpper(text.charCodeAt(quotation.start)) && isPhrase(doc, quotation)) largePhrases++;
  }
  return {
    startsLarge: largePhrases - 1 > small,
    startsSmall: small >= LEAST_SMALL && large <= 1,
    startsAnySmall: small > 0 && large === 0,
    startsOthersSmall: small > 0 && large === 1,
  };
}

/** `to “design and build a boat”`, `the question “what makes a boat”`: the quotation continues the words before. */
function goesOn({ text }: Document, { start, end }: Quotation): boolean {
  const first = firstWord(text, start, end);
  return first !== undefined && GOES_ON.has(text.slice(first.start, first.end).toLowerCase());
}

/** First words of a quotation that completes the clause before it: `the question “what makes a boat”`. */
const GOES_ON: ReadonlySet<string> = new Set([
  'to',
  'what',
  'how',
  'why',
  'whether',
  'that',
  'where',
  'when',
  'who',
]);

function isCapitalisedByAccident(
  doc: Document,
  { quotation, isFragment, isCut, period }: SplitSentence,
  habits: Habits,
): boolean {
  const { areSplit, startsSmall, startsAnySmall } = habits;
  if (startsAnySmall && isParticiplePhrase(doc, quotation)) return true;
  if (!isFragment || !quotation.close || doc.blocks[quotation.block].kind === 'heading') return false;
  const last = doc.text[quotation.end - 1];
  if (last === '!' || last === '?') return false;
  if (!habits.startsLarge && completesClause(doc, quotation)) return true;
  if (period !== undefined || isAfterDangling(doc, quotation)) {
    if (isTitleAfterPreposition(doc, quotation)) return false;
    return areSplit || (isCut && !looksLikeName(doc, quotation));
  }
  if (startsWithVerb(doc, quotation)) return isCut || areSplit;
  if (hasClause(doc, quotation) && !(isCut && goesOn(doc, quotation))) return false;
  if (isPhrase(doc, quotation)) {
    if (isCut || areSplit) return true;
    if (!endsSentence(doc, quotation)) return false;
    return startsSmall || (habits.startsOthersSmall && lacksEndMark(doc, quotation));
  }
  return isCut && areSplit && hangsTogether(doc, quotation);
}

/** Between two quotations that are listed: a comma, or `and`. */
const LISTED = /^(?:,|,? (?:and|or)),? $/u;
const LONGEST_LISTED = 8;
/** Longer items of a list may be sentences. */
const LONGEST_ITEM = 3;

/** `“profound” and “Deeply moving”`: the fragment before it in the list begins in lower case. */
function isParallel(doc: Document, { quotation }: SplitSentence, before: SplitSentence | undefined): boolean {
  const { text } = doc;
  const close = before?.quotation.close;
  if (!before || !close || !quotation.close || before.quotation.block !== quotation.block) return false;
  const { start } = quotation.open.mark;
  if (start - close.mark.end > LONGEST_LISTED || !LISTED.test(text.slice(close.mark.end, start)))
    return false;
  if (!isLower(text.charCodeAt(before.quotation.start)) || !lacksEndMark(doc, quotation)) return false;
  return countWords(doc, quotation) <= LONGEST_ITEM;
}

const PARTICIPLE = /^\p{Lu}\p{Ll}{2,}(?<!th|dur)ing$/u;
/** Works that have a title: `the song, “Killing me softly”`. */
const WORKS: ReadonlySet<string> = new Set(
  (
    'album article book chapter column documentary episode essay exhibition film headline lecture movie novel paper play poem post proposal report section series show ' +
    'single slogan song story study talk theme title titled track'
  ).split(' '),
);

/**
 * `, “Opening the last kilometre of reading”.`: the participle continues the sentence, and no work with a
 * title precedes it.
 */
function isParticiplePhrase(doc: Document, quotation: Quotation): boolean {
  const { text } = doc;
  const { mark } = quotation.open;
  if (text[mark.leftAt] !== ',' || !quotation.close || !lacksEndMark(doc, quotation)) return false;
  const first = firstWord(text, quotation.start, quotation.end);
  const before = wordBefore(text, mark.leftAt);
  if (!first || !before || !PARTICIPLE.test(text.slice(first.start, first.end))) return false;
  if (!isLower(text.charCodeAt(before.start)) || text[before.start - 1] === '@') return false;
  if (isSpeech(before) || WORKS.has(text.slice(before.start, before.end).toLowerCase())) return false;
  return !hasClause(doc, quotation) && hasPlainWord(doc, quotation) && isOrdinary(doc, first);
}

/** What completes a verb after these has no title: `could “harm the name”`, `they “welcome the ruling”`. */
const BEFORE_VERB: ReadonlySet<string> = new Set(
  (
    'could would will can may might must should shall cannot have has had ' +
    "don't doesn't didn't won't wouldn't couldn't can't shouldn't"
  ).split(' '),
);
const SUBJECTS: ReadonlySet<string> = new Set('he she it they we who'.split(' '));
/** A phrase without a verb of its own completes the sentence after these: `a “pretty serious” reason`. */
const BEFORE_PHRASE: ReadonlySet<string> = new Set(
  'to a an is are was were be been being very so too more most less not no such any some'.split(' '),
);

/**
 * True if the words before the quotation need it to be complete: after a subject or an auxiliary a verb must
 * follow, after an article a noun. In 1.2 million words of good English three quotations of that kind begin
 * with a capital.
 */
function completesClause(doc: Document, quotation: Quotation): boolean {
  const { text } = doc;
  const { mark } = quotation.open;
  const before = mark.leftAt < 0 ? undefined : wordBefore(text, mark.leftAt + 1);
  if (!before || before.end !== mark.leftAt + 1 || !isLower(text.charCodeAt(before.start))) return false;
  const word = text.slice(before.start, before.end).replace('\u2019', "'");
  if (BEFORE_VERB.has(word)) return true;
  if (!isPhrase(doc, quotation)) return false;
  if (SUBJECTS.has(word)) return true;
  return BEFORE_PHRASE.has(word) && lacksEndMark(doc, quotation) && !hasClause(doc, quotation);
}

/** Words read to see whether the quotation is a phrase. */
const PHRASE_SAMPLE = 5;

/** True if a word after the first is in lower case that titles capitalise. No article comes first, as in titles. */
function isPhrase({ text }: Document, { start, end }: Quotation): boolean {
  let word = firstWord(text, start, end);
  if (word && isListed(word, LIST.STARTS)) return false;
  for (let count = 1; word && count < PHRASE_SAMPLE; count++) {
    word = firstWord(text, word.end, end);
    if (word && isLower(text.charCodeAt(word.start)) && !isListed(word, LIST.SMALL_IN_TITLES)) return true;
  }
  return false;
}

/** `“Is not that easy”`: no statement begins like this. */
function startsWithVerb({ text }: Document, { start, end }: Quotation): boolean {
  const first = firstWord(text, start, end);
  const second = first && firstWord(text, first.end, end);
  return second !== undefined && isListed(first!, LIST.AUXILIARY) && isLower(text.charCodeAt(second.start));
}

/** Two or more words before a preposition: `“Deep Cooperation” between the armies`. */
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
  const second = firstWord(text, first.end, end);
  const isShort = second !== undefined && firstWord(text, second.end, end) === undefined;
  if (!isShort && hasPlainWord({ text }, { start, end })) return false;
  const before = wordBefore(text, mark.leftAt + 1);
  return before !== undefined && isListed(before, LIST.PREPOSITION);
}

/** After a form of `be`, `as` and these, even two capitals are no name: `these “Incompatible Contexts”`. */
const BEFORE_NO_NAME: ReadonlySet<string> = new Set(
  'a an as is are was were be been being these this so too very more most'.split(' '),
);

/** `the “Bully Pulpit”`, `included “The Goldfinch”`: several words, all of them capitalised. */
function looksLikeName(doc: Document, quotation: Quotation): boolean {
  const { text } = doc;
  const before = wordBefore(text, quotation.open.mark.leftAt + 1);
  if (before && BEFORE_NO_NAME.has(text.slice(before.start, before.end))) return false;
  if (isPhrase(doc, quotation) || countWords(doc, quotation) < 2) return false;
  return looksLikeTitle(doc, quotation);
}

/** The subject of a sentence. */
const WITH_SUBJECT = /^(?:I|We|You|He|She|It|They)(?![\p{L}-])/u;

/** The word before the opening mark cannot end a clause, so the clause continues in the quotation. */
function isAfterDangling(doc: Document, quotation: Quotation): boolean {
  const { text } = doc;
  const { mark } = quotation.open;
  const word = mark.leftAt < 0 ? undefined : wordBefore(text, mark.leftAt + 1);
  // `comments such as “It was late”`
  if (word && isWord(text, word, 'as') && WITH_SUBJECT.test(text.slice(quotation.start, quotation.end)))
    return false;
  return word !== undefined && (isDangling(word) || isListed(word, LIST.NEVER_SUBJECT | LIST.SUBJECT));
}

const LEAST_PLAIN = 4;

/** True if a longer word after the first is in lower case, as in no title. */
function hasPlainWord({ text }: Pick<Document, 'text'>, { start, end }: Span): boolean {
  let word = firstWord(text, start, end);
  for (let count = 0; word && count < TITLE_SAMPLE; count++) {
    word = firstWord(text, word.end, end);
    if (word && word.end - word.start >= LEAST_PLAIN && isLower(text.charCodeAt(word.start))) {
      if (!isListed(word, LIST.SMALL_IN_TITLES | LIST.PREPOSITION)) return true;
    }
  }
  return false;
}

function lowercaseFirstWords(doc: Document, { start, end, margin }: Quotation): readonly EditFinding[] {
  const found: number[] = [];
  let count = 0;
  let plain = 0;
  const { text } = doc;
  const isProse = hasPlainWord(doc, { start, end });
  const opening = firstWord(text, start, end);
  const startsWithPlain = opening !== undefined && isPlain(opening);
  for (let word = firstWord(text, start, end); word; word = firstWord(text, word.end, end)) {
    if (++count > TITLE_SAMPLE) break;
    if (
      count > MOST_LOWERED &&
      (found.length === 0 || (isTitleWord(text, word) && !(isProse && isUnknown(text, word))))
    )
      return [];
    if (!isUpper(text.charCodeAt(word.start))) {
      if (count === 1) return [];
      plain++;
    } else if (count <= MOST_LOWERED && isOrdinary(doc, word)) found.push(word.start);
    // `“Big Seven”`: a name keeps both capitals; in `“The Gordon problem”` the name is the second word.
    else if (count === 1 || (count <= MOST_LOWERED && !startsWithPlain)) return [];
  }
  // Three capitalised words in a row are a title or a name.
  if (count > 2 && plain === 0) return [];
  return found.map((at) => lowercaseEdit(doc, at, margin));
}
