/**
 * The keys by which lines of different texts count as the same. Takes a line or a block and returns its exact key, in
 * which all numbers are equal, and the key of the template that it may fill, in which the changing part is a slot.
 */

/** The keys of a line. Empty if it has none. */
export interface LineKeys {
  readonly exact: string;
  readonly template: string;
}

const MOST_LENGTH = 400;
/** A sequence of digits of any length. */
const DIGITS = /\p{Nd}+/gu;
/** All characters other than letters and digits. */
const MARKS = /[^\p{L}\p{M}\p{N}]+/gu;
/** The remains of `1,269` and of `0 1,269`: several numbers in sequence. */
const NUMBERS = /\b0(?: 0)+\b/gu;

/**
 * Lower case, numbers as `0`, words separated by single spaces: the common part of two copies of one line. A
 * line of numbers alone is `0`. Empty for a line without letters and digits.
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

/**
 * The first words of a line that identify the notice it is a version or a cut copy of: more of them in a longer line.
 */
const BEGINNING_WORDS = 6;
const LEAST_NOTICE = 10;
const LONG_BEGINNING = 10;
/** The least number of words in a notice of which there may be versions. */
export const LONG_NOTICE = 16;
/** A template has few words: in a longer line names are not slots. */
const MOST_TEMPLATE = 12;
const MOST_LABEL = 4;
/** A label, a colon, and text that changes from page to page. */
const LABEL = /^([^:.!?]{2,40}):\s+\S/u;
/** The first part of a breadcrumb, and text that changes: `Home » Soups`. */
const BREADCRUMB = /^([^»›>|/.!?]{2,24})\s([»›>/])\s\S/u;
/** `By` in the languages of the lexicon, before a name. */
const BY = /^(?:by|von|par|por|di|door|przez|av|автор|от)\s+(?=\S)/iu;
/** A word that begins with a capital. */
const NAME = /^["'“‘(]?\p{Lu}/u;
/** The place where a text was cut. */
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
    return `${words.slice(0, words.length >= LONG_NOTICE ? LONG_BEGINNING : BEGINNING_WORDS).join(' ')} ${SLOT}`;
  const [, label, crumb] = LABEL.exec(line) ?? BREADCRUMB.exec(line) ?? [];
  if (label !== undefined) {
    const key = normalizeParagraph(label);
    if (key !== '' && key.split(' ').length <= MOST_LABEL)
      return `${key} ${crumb === undefined ? ':' : '>'} ${SLOT}`;
  }
  return dateTemplate(words) || withSlots(line);
}

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|januar|februar|m\u00e4rz|mai|juni|juli|oktober|dezember|janvier|f\u00e9vrier|mars|avril|juin|juillet|ao\u00fbt|septembre|octobre|novembre|d\u00e9cembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|\u044f\u043d\u0432\u0430\u0440\u044f|\u0444\u0435\u0432\u0440\u0430\u043b\u044f|\u043c\u0430\u0440\u0442\u0430|\u0430\u043f\u0440\u0435\u043b\u044f|\u043c\u0430\u044f|\u0438\u044e\u043d\u044f|\u0438\u044e\u043b\u044f|\u0430\u0432\u0433\u0443\u0441\u0442\u0430|\u0441\u0435\u043d\u0442\u044f\u0431\u0440\u044f|\u043e\u043a\u0442\u044f\u0431\u0440\u044f|\u043d\u043e\u044f\u0431\u0440\u044f|\u0434\u0435\u043a\u0430\u0431\u0440\u044f';
const WEEKDAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi\u00e9rcoles|jueves|viernes|s\u00e1bado|domingo';
const CALENDAR: ReadonlySet<string> = new Set([...MONTHS.split('|'), ...WEEKDAYS.split('|')]);

/** True for the name of a month or a day, in lower case. */
export function isCalendarWord(word: string): boolean {
  return CALENDAR.has(word);
}

const MOST_DATE_WORDS = 9;

/** A line that names a day, with the names of months and days as slots; empty for other lines. */
function dateTemplate(words: readonly string[]): string {
  if (words.length > MOST_DATE_WORDS || !words.includes('0')) return '';
  if (!words.some((word) => CALENDAR.has(word))) return '';
  return words.map((word) => (CALENDAR.has(word) ? SLOT : word)).join(' ');
}

/** Words that show that the beginning of a line is an instruction, not a name: `Read The Times in`. */
const AFTER_ORDER: ReadonlySet<string> = new Set('in on at of from to for with by via as'.split(' '));
/** The minimum number of fixed words in a line with names. */
const LEAST_FIXED = 2;

/** A line with its names as slots: `Ada Byron is offline` and `by Ada Byron`. Empty if too few words remain. */
function withSlots(line: string): string {
  const by = BY.exec(line);
  if (by) return `${normalizeParagraph(by[0])} ${SLOT}`;
  const parts = line.split(/\s+/u);
  if (parts.length > MOST_TEMPLATE) return '';
  const names = parts.map((part) => NAME.test(part));
  if (!names.includes(true)) return '';
  const after = names.indexOf(false);
  const isOrder = after > 0 && AFTER_ORDER.has(normalizeParagraph(parts[after]));
  const key: string[] = [];
  parts.forEach((part, index) => {
    const word = names[index] && (index > 0 || !isOrder) ? SLOT : normalizeParagraph(part);
    if (word !== '' && (word !== SLOT || key.at(-1) !== SLOT)) key.push(word);
  });
  const fixed = key.filter((word) => word !== SLOT).length;
  return fixed >= LEAST_FIXED && fixed < key.length ? key.join(' ') : '';
}

/** The form of a line, which matters for its removal. */
export type LineForm = 'prose' | 'question' | 'speech' | 'sentence' | 'numbers' | 'line';

const LEAST_PROSE_WORDS = 12;
/** A line with at least this many words is prose, even without an end of a sentence. */
const LONG_PROSE_WORDS = 25;
/** The same in scripts without spaces, in characters. */
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
  if (!isEnded || CUT.test(text)) return 'line';
  return SPEECH_START.test(text) ? 'speech' : 'sentence';
}

const SENTENCE_BREAK = /[.!?…]["'”’»)]*\s+["'“‘«(]*\p{Lu}/u;
const MOST_TEASER_WORDS = 30;

/** True for a line that is too much for a teaser: more than one sentence, or many words. */
export function isLongText(line: string, words: number): boolean {
  return words > MOST_TEASER_WORDS || (words >= LEAST_PROSE_WORDS && SENTENCE_BREAK.test(line));
}

/** The number of words of a key. */
export function wordCount(key: string): number {
  if (key === '') return 0;
  let words = 1;
  for (let at = key.indexOf(' '); at !== -1; at = key.indexOf(' ', at + 1)) words++;
  return words;
}
