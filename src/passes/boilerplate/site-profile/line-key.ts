/*
 * The keys by which lines of different texts count as the same. In: a line as it was read, or a block. Out: its exact
 * key, in which numbers are alike, and the key of the template that it may fill, in which the changing part is a slot.
 */

/** The keys of a line. Empty where it has none. */
export interface LineKeys {
  readonly exact: string;
  readonly template: string;
}

const MOST_LENGTH = 400;
/** A digit run of any length. */
const DIGITS = /\p{Nd}+/gu;
/** All that is neither letter nor digit. */
const MARKS = /[^\p{L}\p{M}\p{N}]+/gu;
/** What is left of `1,269` and of `0 1,269`: several numbers in a row. */
const NUMBERS = /\b0(?: 0)+\b/gu;

/**
 * Lower case, numbers as `0`, words by single spaces: what two prints of one line have in common. A line of numbers
 * alone is `0`. Empty for a line without letters and digits.
 */
export function normalizeParagraph(text: string): string {
  const head = text.length > 2 * MOST_LENGTH ? text.slice(0, 2 * MOST_LENGTH) : text;
  return head
    .toLowerCase()
    .replace(DIGITS, '0')
    .replace(MARKS, ' ')
    .trim()
    .replace(NUMBERS, '0')
    .slice(0, MOST_LENGTH)
    .trim();
}

/** Of a line of several words, the first of which say which notice it is a version or a cut copy of. */
const BEGINNING_WORDS = 6;
const LEAST_NOTICE = 10;
/** A template has few words: in a long line names are no slots. */
const MOST_TEMPLATE = 12;
const MOST_LABEL = 4;
/** A label, a colon, and what changes from page to page. */
const LABEL = /^([^:.!?]{2,40}):\s+\S/u;
/** `By` in the languages of the lexicon, before a name. */
const BY = /^(?:by|von|par|por|di|door|przez|av|автор|от)\s+(?=\S)/iu;
/** Words that begin with a capital, with initials and what joins the parts of names. */
const NAME = /\p{Lu}[\p{L}\p{M}.'’-]*/gu;
/** Where a text was cut. */
const CUT = /(?:\u2026|\.\.\.|\[[^\]]{0,12}\])\s*$/u;
const SLOT = '~';

/** The keys of a line. */
export function lineKeys(line: string): LineKeys {
  const exact = normalizeParagraph(line);
  return { exact, template: exact === '' ? '' : templateOf(line.trim(), exact) };
}

function templateOf(line: string, exact: string): string {
  const words = exact.split(' ');
  if (words.length >= LEAST_NOTICE || (words.length > BEGINNING_WORDS && CUT.test(line)))
    return `${words.slice(0, BEGINNING_WORDS).join(' ')} ${SLOT}`;
  const [, label] = LABEL.exec(line) ?? [];
  if (label !== undefined) {
    const key = normalizeParagraph(label);
    if (key !== '' && key.split(' ').length <= MOST_LABEL) return `${key} : ${SLOT}`;
  }
  return words.length <= MOST_TEMPLATE ? withSlots(line) : '';
}

/** A line with its names as slots: `Ada Byron is offline` and `by Ada Byron`. Empty where no fixed word is left. */
function withSlots(line: string): string {
  const by = BY.exec(line);
  if (by) return `${normalizeParagraph(by[0])} ${SLOT}`;
  const [first = ''] = line.match(NAME) ?? [];
  if (first === '') return '';
  // One name at the beginning or the end is a slot; capitals all over are a headline.
  const parts = line.replace(NAME, SLOT).split(/\s+/u);
  const key: string[] = [];
  for (const part of parts) {
    const word = part.includes(SLOT) ? SLOT : normalizeParagraph(part);
    if (word !== '' && (word !== SLOT || key.at(-1) !== SLOT)) key.push(word);
  }
  const slots = key.filter((word) => word === SLOT).length;
  const isFramed = key[0] === SLOT || key.at(-1) === SLOT;
  return slots === 1 && isFramed && key.length - slots >= 2 ? key.join(' ') : '';
}

/** How a line is written, as far as it matters whether it may go. */
export type LineForm = 'prose' | 'question' | 'speech' | 'numbers' | 'line';

const LEAST_PROSE_WORDS = 12;
/** From so many words on a line is prose without an end of a sentence. */
const LONG_PROSE_WORDS = 25;
/** In scripts without spaces, characters. */
const LEAST_PROSE_LENGTH = 36;
const SENTENCE_END = /[.!?…。！？։؟।]['"’”»)\]]*$/u;
const QUESTION_END = /[?？؟;]['"’”»)\]]*$/u;
const SPEECH_START = /^[>\s]*(?:["“”„«‚‘']|[—–-]\s)/u;
const WIDE = /[\u3040-\u9fff\u0e00-\u0eff]/u;

/** The form of a line with a given key. */
export function formOf(line: string, exact: string): LineForm {
  if (exact === '0') return 'numbers';
  const text = line.trim();
  const isEnded = SENTENCE_END.test(text.slice(-8));
  const words = wordCount(exact);
  if (words >= LONG_PROSE_WORDS || (isEnded && words >= LEAST_PROSE_WORDS)) return 'prose';
  if (isEnded && text.length >= LEAST_PROSE_LENGTH && WIDE.test(text)) return 'prose';
  if (QUESTION_END.test(text.slice(-8))) return 'question';
  return isEnded && SPEECH_START.test(text) ? 'speech' : 'line';
}

/** The number of words of a key. */
export function wordCount(key: string): number {
  if (key === '') return 0;
  let words = 1;
  for (let at = key.indexOf(' '); at !== -1; at = key.indexOf(' ', at + 1)) words++;
  return words;
}
