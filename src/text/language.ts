import { isLetter } from './characters.ts';
import type { Change } from './edit.ts';
import { hashUnit } from './hash.ts';

/** The most frequent function words of each language, lower case; from general knowledge. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it was on with as are be by at this from have has he his they not but or an which their you were we had been will would who its more said about when there can if all one out',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec aux ou été son cette ses mais comme nous on leur elle d l s qu n c y ont fait ces être après deux',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque',
  it: 'di che e la il un a è per in una sono non del si le con i da della al ha come più dei ma lo gli alla nel anche delle se o nella dal questo ai su cui essere era stato loro due suo dopo ed',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois',
  nl: 'de van het een en in is dat op te zijn met voor die niet aan er om ook als bij maar uit naar dan nog hij worden door wordt over werd of zich meer kan ze deze heeft tot al haar was geen had onder',
  pl: 'i w na z do nie się że to jest o jak po a za od przez ale dla są by już tego czy tym co jego ich jednak także tylko ze może oraz które przy który został był było roku',
  sv: 'och i att det som en på är av för med till den har de inte om ett men var jag sig från vi så kan han när ska år under också efter eller nu sin där vid mot hade alla andra',
  ro: 'de și în a la cu pe că nu care un o este din pentru mai au fost se să sau ca dar ce le al prin lui fi după sunt ale către fiind',
  tr: 've bir bu da de için ile olarak çok daha olan gibi en kadar sonra ne ama ya olduğu her o var ise göre ilk iki',
  ru: 'и в не на что с по как это а к от но из за для он у о его же то так все было бы быть также года до или мы она при они их был который',
  uk: 'і в не на що з та до як це за від про у але для його є й він по так вже які було із',
};

/** Ranges of UTF-16 units whose script names its language well enough on its own. */
const SCRIPTS: readonly (readonly [first: number, last: number, language: string])[] = [
  [0x0370, 0x03ff, 'el'],
  [0x0590, 0x05ff, 'he'],
  [0x0600, 0x06ff, 'ar'],
  [0x0900, 0x097f, 'hi'],
  [0x0e00, 0x0e7f, 'th'],
  [0x3040, 0x30ff, 'ja'],
  [0x4e00, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
];

const LANGUAGES = Object.keys(FUNCTION_WORDS);

/** For each function word the languages that have it, and how much it speaks for each of them. */
interface FunctionWord {
  readonly word: string;
  readonly languages: number[];
  weight: number;
}

const WORDS = new Map<string, FunctionWord>();
LANGUAGES.forEach((language, index) => {
  for (const word of FUNCTION_WORDS[language].split(' ')) {
    const known = WORDS.get(word) ?? { word, languages: [], weight: 1 };
    known.languages.push(index);
    known.weight = 1 / Math.sqrt(known.languages.length);
    WORDS.set(word, known);
  }
});

/** The same, found by hash straight in the text: to cut every word out of it would cost more than all the rest. */
const SLOTS = 2048;
const table: (FunctionWord | undefined)[] = new Array(SLOTS).fill(undefined);
/** The hash of the word in each slot: most words of a text are told from it by that alone. */
const hashes = new Int32Array(SLOTS);
for (const known of WORDS.values()) {
  const hash = hashOf(known.word);
  let slot = slotOf(hash);
  while (table[slot]) slot = (slot + 1) & (SLOTS - 1);
  table[slot] = known;
  hashes[slot] = hash;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashUnit(hash, word.charCodeAt(at));
  return hash;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 11)) & (SLOTS - 1);
}

const SAMPLE = 12_000;
const LONGEST_FUNCTION_WORD = 6;
const LEAST_WORDS = 4;
const LEAST_SHARE = 0.12;
const LEAST_SCRIPT_SHARE = 0.2;
/** Kana decide for Japanese even where Chinese characters are more. */
const LEAST_KANA_SHARE = 0.05;

/** What a text is taken to be written in. */
export interface Detection {
  /** A BCP 47 primary subtag; `und` where too little speaks for any. */
  readonly language: string;
  /** So many words may come or go, anywhere in the text, before the guess could become another. */
  readonly margin: number;
}

/** The language of a text: the tag that `detect` gives. */
export function detectLanguage(text: string): string {
  return detect(text).language;
}

/**
 * The language of a text by its function words and scripts. Looks at a sample from the middle, where an article is
 * least mixed with menus; not at all where the text was made from one whose guess has a margin left.
 */
export function detect(text: string, before?: Detection): Detection {
  // Sums of weights are a little off.
  if (before && before.margin > 1 && text.length <= SAMPLE) return before;
  const from = Math.max(0, Math.floor((text.length - SAMPLE) / 2));
  const sample = text.slice(from, from + SAMPLE).toLowerCase();
  const scores = new Float64Array(LANGUAGES.length);
  const words = score(sample, scores);
  const { best, most, next } = topTwo(scores);
  if (most < LEAST_WORDS || most / words < LEAST_SHARE)
    return { language: scriptLanguage(sample) ?? 'und', margin: 0 };
  // A word counts 1 at most, for the best language or for another, and as one among all.
  const rest = Math.min(most - LEAST_WORDS, (most - LEAST_SHARE * words) / (1 + LEAST_SHARE));
  // A change anywhere moves the sample of a text that is longer.
  return { language: LANGUAGES[best], margin: text.length > SAMPLE ? 0 : Math.min(most - next, rest) };
}

/** The number of the best score, the first of equal ones, with it and the one after it. */
function topTwo(scores: Float64Array): { best: number; most: number; next: number } {
  let best = 0;
  let next = 0;
  for (let at = 1; at < scores.length; at++) {
    if (scores[at] > scores[best]) {
      next = scores[best];
      best = at;
    } else if (scores[at] > next) next = scores[at];
  }
  return { best, most: scores[best], next };
}

/** Adds up what the function words of a sample speak for, and counts all words. */
function score(sample: string, scores: Float64Array): number {
  let words = 0;
  let at = 0;
  while (at < sample.length) {
    let code = sample.charCodeAt(at);
    if (!isLowerLetter(code)) {
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    do {
      hash = hashUnit(hash, code);
      // Most words are of these letters alone.
      for (at++; at < sample.length; at++) {
        code = sample.charCodeAt(at);
        if (code < 97 || code > 122) break;
        hash = hashUnit(hash, code);
      }
    } while (at < sample.length && isLowerLetter(code));
    words++;
    if (at - start > LONGEST_FUNCTION_WORD) continue;
    const known = functionWord(sample, start, at, hash);
    if (known) for (const language of known.languages) scores[language] += known.weight;
  }
  return words;
}

/** How many words at most come and go with changes of a text that are in order: those that are cut count, too. */
export function wordsChanged(
  text: string,
  changes: readonly Pick<Change, 'at' | 'before' | 'after'>[],
): number {
  let words = 0;
  let last = -1;
  for (const { at, before, after } of changes) {
    const end = at + before.length;
    const inside = countRuns(before) + countRuns(after);
    const isJoint = before === '' || after === '';
    const joins = isJoint && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(end));
    // The words on both sides, as they were and as they are.
    if (inside > 0 || joins || at === last) words += inside + 4;
    last = end;
  }
  return words;
}

/** The runs of letters in a text. */
function countRuns(text: string): number {
  let runs = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const wasInside = isInside;
    isInside = isLetter(text.charCodeAt(at));
    if (isInside && !wasInside) runs++;
  }
  return runs;
}

/** A letter of a text that is in lower case: for most of them one comparison. */
function isLowerLetter(code: number): boolean {
  return code >= 97 && (code <= 122 || (code >= 128 && isLetter(code)));
}

function functionWord(text: string, start: number, end: number, hash: number): FunctionWord | undefined {
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (SLOTS - 1)) {
    const known = table[slot];
    if (!known) return undefined;
    if (hashes[slot] !== hash || known.word.length !== end - start) continue;
    if (text.startsWith(known.word, start)) return known;
  }
}

function scriptLanguage(sample: string): string | undefined {
  const counts = new Map<string, number>();
  let visible = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code > 32) visible++;
    const script = code < 0x370 ? undefined : SCRIPTS.find(([first, last]) => first <= code && code <= last);
    if (script) counts.set(script[2], (counts.get(script[2]) ?? 0) + 1);
  }
  if ((counts.get('ja') ?? 0) > LEAST_KANA_SHARE * visible) return 'ja';
  return SCRIPTS.map(([, , language]) => language).find(
    (language) => (counts.get(language) ?? 0) > LEAST_SCRIPT_SHARE * visible,
  );
}
