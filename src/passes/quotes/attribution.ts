import { isDigit, isLetter, isSpace, isUpper } from '../../text/characters.ts';

/*
 * Who said it: the words around a quotation by which a reader knows where it ends.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs of speech and thought that stand beside quotations in news and fiction. From general knowledge. */
const SPEECH = words(
  'said says say saying told tells adds added adding asked asks asking replied replies answered answers ' +
    'explained explains explaining wrote writes writing written noted notes noting stated states stating warned ' +
    'warns warning insisted insists argued argues claimed claims announced announces declared declares continued ' +
    'continues concluded concludes recalled recalls admitted admits agreed agrees commented comments tweeted ' +
    'tweets posted posts remarked remarks observed observes suggested suggests acknowledged acknowledges whispered ' +
    'shouted cried exclaimed muttered murmured growled laughed sighed pleaded begged demanded responded responds ' +
    'quipped joked jokes stressed stresses emphasized emphasised emphasizes pointed reads read thinks thought ' +
    'believes believed promised complained conceded confirmed confirms denied reported reports revealed predicted ' +
    'cautioned reiterated echoed summed boasted lamented urged screamed yelled snapped gasped cited quoted ' +
    'clarified countered whined groaned moaned hissed roared assures assured confided confides write muses mused vowed vows interrupted ejaculated estimates hopes repeated',
);
const PRONOUNS = words('he she they it i we you who one');
/** Words that make a noun phrase end: behind them no subject of an attribution can go on. */
const BREAKS = words('that which because when while if but so than as where although though whose');
/** Words that go on with the sentence of the quotation: no subject begins with them. */
const GOES_ON = words('and but or nor to of in on for with from is was are were has by as at than');
const MOST_WORDS = 7;
const FARTHEST = 90;

/** One word: its span and its lower-case form. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
}

/** The word that starts at or after `at`, with nothing but one space before it; undefined at other characters. */
export function wordAt(text: string, at: number): Word | undefined {
  let start = at;
  while (start < at + 2 && isSpace(text.charCodeAt(start)) && text[start] !== '\n') start++;
  let end = start;
  while (end < start + 40 && isWordPart(text, end)) end++;
  return end > start ? { start, end, lower: text.slice(start, end).toLowerCase() } : undefined;
}

/** The word that ends at or before `at`, with nothing but white space between. */
export function wordBefore(text: string, at: number): Word | undefined {
  let end = at;
  while (end > at - 3 && isSpace(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > Math.max(0, end - 40) && isWordPart(text, start - 1)) start--;
  return end > start ? { start, end, lower: text.slice(start, end).toLowerCase() } : undefined;
}

function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetter(code) || isDigit(code)) return true;
  return (
    (code === 39 || code === 0x2019 || code === 45) &&
    isLetter(text.charCodeAt(at - 1)) &&
    isLetter(text.charCodeAt(at + 1))
  );
}

export type Attribution = 'verb' | 'pronoun' | 'name' | undefined;

/**
 * How the words from `at` on tell who spoke: `said Holmes` (verb), `he said` (pronoun), `the Defense
 * Department said` (name); undefined where they do not.
 */
export function attributionAt(text: string, at: number): Attribution {
  const first = wordAt(text, at);
  if (!first) return undefined;
  if (SPEECH.has(first.lower)) return 'verb';
  if (GOES_ON.has(first.lower)) return undefined;
  const pronoun = PRONOUNS.has(first.lower);
  let word: Word | undefined = first;
  for (let count = 0; word && count < MOST_WORDS && word.end - at < FARTHEST; count++) {
    if (count > 0 && SPEECH.has(word.lower)) return pronoun ? 'pronoun' : 'name';
    if (BREAKS.has(word.lower)) return undefined;
    if (pronoun && count >= 3) return undefined;
    word = wordAt(text, afterInitial(text, word));
  }
  return undefined;
}

/** A full stop after an initial or title is no end (`J. K. Rowling`, `Dr. Smith`). */
function afterInitial(text: string, word: Word): number {
  const short = word.end - word.start <= 3 && isUpper(text.charCodeAt(word.start));
  return short && text[word.end] === '.' ? word.end + 1 : word.end;
}

/** True where a verb of speech with a comma or colon, or a colon alone, stands directly before `at`. */
export function isIntroduced(text: string, at: number): boolean {
  let end = at;
  while (end > at - 3 && isSpace(text.charCodeAt(end - 1))) end--;
  const mark = text[end - 1];
  if (mark === ':') return true;
  if (mark !== ',') return false;
  const word = wordBefore(text, end - 1);
  return word !== undefined && SPEECH.has(word.lower);
}

/** True for a verb of speech; `lower` is lower case. */
export function isSpeech(lower: string): boolean {
  return SPEECH.has(lower);
}

export function isPronoun(lower: string): boolean {
  return PRONOUNS.has(lower);
}
