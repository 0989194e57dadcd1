import { isSpace, isUpper } from '../../../text/characters.ts';
import {
  lengthIn,
  list,
  listsIn,
  packedWord,
  startOfWord,
  type Word,
  wordBefore,
} from '../marks/word-lists.ts';

/*
 * Who said it: the words around a quotation by which a reader knows where it ends.
 */

/** Verbs of speech and thought that stand beside quotations in news and fiction. From general knowledge. */
const SPEECH = list(
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
const PRONOUN = list('he she they it i we you who one');
/** Words that make a noun phrase end: behind them no subject of an attribution can go on. */
const BREAKS = list('that which because when while if but so than as where although though whose');
/** Words that go on with the sentence of the quotation: no subject begins with them. */
const GOES_ON = list('and but or nor to of in on for with from is was are were has have had by as at than');
const MOST_WORDS = 7;
const FARTHEST = 90;

export type Attribution = 'verb' | 'pronoun' | 'name' | undefined;

/**
 * How the words from `at` on tell who spoke: `said Holmes` (verb), `he said` (pronoun), `the Defense
 * Department said` (name); undefined where they do not.
 */
export function attributionAt(text: string, at: number): Attribution {
  let isPronoun = false;
  let from = at;
  for (let count = 0; count < MOST_WORDS; count++) {
    const start = startOfWord(text, from);
    const word = packedWord(text, start);
    const end = start + lengthIn(word);
    if (end === start || end - at >= FARTHEST) return undefined;
    const lists = listsIn(word);
    if ((lists & SPEECH) !== 0) return count === 0 ? 'verb' : isPronoun ? 'pronoun' : 'name';
    if ((lists & (count === 0 ? GOES_ON | BREAKS : BREAKS)) !== 0) return undefined;
    if (count === 0) isPronoun = (lists & PRONOUN) !== 0;
    else if (isPronoun && count >= FARTHEST_VERB) return undefined;
    from = behindInitial(text, start, end);
  }
  return undefined;
}

/** Behind a pronoun the verb follows, or an adverb and the verb. */
const FARTHEST_VERB = 3;

/** A full stop after an initial or title is no end (`J. K. Rowling`, `Dr. Smith`). */
function behindInitial(text: string, start: number, end: number): number {
  return text.charCodeAt(end) === 46 && end - start <= 3 && isUpper(text.charCodeAt(start)) ? end + 1 : end;
}

/** True where a verb of speech with a comma or colon, or a colon alone, stands directly before `at`. */
export function isIntroduced(text: string, at: number): boolean {
  let end = at;
  while (end > at - 3 && isSpace(text.charCodeAt(end - 1))) end--;
  const mark = text.charCodeAt(end - 1);
  if (mark === 58) return true;
  if (mark !== 44) return false;
  const word = wordBefore(text, end - 1);
  return word !== undefined && isSpeech(word);
}

/** True for a verb of speech. */
export function isSpeech({ lists }: Word): boolean {
  return (lists & SPEECH) !== 0;
}

export function isPronoun({ lists }: Word): boolean {
  return (lists & PRONOUN) !== 0;
}
