import { isLetter } from '../characters.ts';
import { lowerOf } from './lower-case.ts';

/** Function words that hardly any other language has, including older and Scots forms; from general knowledge. */
const ENGLISH_ALONE =
  'the and of that this these those with without which what where when who whose whom why from they their them there then than have has having would could should shall must might you your yours his her hers she our ours were been being because through though although while whether about above before after again against between both each every other another such some any many much more most only into onto upon unto within toward towards though just very here how its it is are was not but for by if or be my we us thou thee thy thine hath doth ye nor yet whence thence hither thither ain didn doesn isn wasn couldn wouldn wi tae frae nae isna wasna ither auld twas tis';
/** Function words that other languages have as well. */
const ENGLISH_TOO =
  'to in at as on an he had do did does so no me him all one can will may up out over under am off own too few';
/** Words of dates, which occur in tables and results without sentences. */
const ENGLISH_DATES =
  'monday tuesday wednesday thursday friday saturday sunday tue wed thu fri january february march june july august october november december aug oct';
/** Function words of other languages in Latin letters that are not English words. */
const OF_OTHERS =
  'der und den von zu das mit sich des auf für ist im dem nicht ein eine einen einer eines auch es bei nach wie aus wird sind oder um le la les et du une que est pour qui dans par pas sur ne se ce il elle sont avec aux ou été ses mais nous vous leur au el los las del por para con una lo como más pero sus al y su sin muy está este esta di che della per sono non gli alla nel dei delle dal una più anche ed não uma os em da dos das na mais foi ao pela pelo het een dat van niet zijn voor aan ook bij maar uit naar dan nog hij worden door wordt werd i och att det som på är av för till är inte ett og jeg ikke til er var med seg på ja ei że się nie jest jak po za od przez ale dla są jego ktoré sa je že aj ako sú si jsem není byl ve své kteří i u koji koje ali kao što bio ki in za da pa še ter bila az egy hogy nem és meg csak volt ez și în pe că nu din cu ve bir bu için ile olarak daha ir kad yra buvo un ka kas bija ar ja ta oli ei on et see yang dan untuk dengan tidak ini itu pada ang ng sa mga wa ya kwa katika agus bhí ar atá na raibh sé sí go le mé tú ach nach níl ní ag mar mi la kaj estas quod sed cum ad ut enim';

/** The weight of a function word, by the hash of the word. */
const SLOTS = 2048;
const hashes = new Int32Array(SLOTS);
const weights = new Int8Array(SLOTS);
const ALONE = 2;
const TOO = 1;
const OTHER = -2;
const PRIME = 0x01000193;

addAll(ENGLISH_ALONE, ALONE);
addAll(ENGLISH_TOO, TOO);
addAll(ENGLISH_DATES, TOO);
addAll(OF_OTHERS, OTHER);

function addAll(words: string, weight: number): void {
  for (const word of words.split(' ')) {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
    let slot = slotOf(hash);
    while (weights[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    // A word in both lists counts as English.
    if (weights[slot] !== 0) continue;
    hashes[slot] = hash;
    weights[slot] = weight;
  }
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 11)) & (SLOTS - 1);
}

/** The weight of a word: positive for English, negative for others, 0 if it is not a function word. */
function weightOf(hash: number): number {
  for (let slot = slotOf(hash); weights[slot] !== 0; slot = (slot + 1) & (SLOTS - 1))
    if (hashes[slot] === hash) return weights[slot];
  return 0;
}

/** The evidence from the function words of a text. */
export interface EnglishEvidence {
  /** The number of words read. */
  readonly words: number;
  /** Sums of the weights of English function words and of those of other languages. */
  readonly english: number;
  readonly others: number;
  /** True if these decide, so that the rest was not read. */
  readonly isSettled: boolean;
}

/** A text with this weight is English, if the words of other languages weigh less than a quarter of it. */
const ENOUGH = 8;
/** The part of that weight that must come from words that only English has. */
const ENOUGH_ALONE = 4;
const LEAST_SHARE = 0.3;
const OTHERS_SHARE = 0.25;
/** In an English document, a line with this weight is English; a line with few words needs none. */
const LEAST_OF_LINE = 3;
const FEW_WORDS = 4;
const LONGEST_WORD = 8;
/**
 * The first unit of Greek. It and all later scripts are not English; a word in them counts as one of another
 * language.
 */
const FIRST_OTHER_SCRIPT = 0x370;

/** True if a short text has function words of English and none of other languages. */
export function isOnlyEnglish({ english, others }: EnglishEvidence): boolean {
  return others === 0 && english >= LEAST_OF_LINE;
}

/**
 * True if nearly all function words of a short line are English, or if the line has few words and none of
 * another language.
 */
export function isLikelyEnglish({ words, english, others }: EnglishEvidence): boolean {
  return others <= OTHERS_SHARE * english && (english >= LEAST_OF_LINE || words < FEW_WORDS);
}

/** Reads a passage until its function words prove that it is English, or up to `most` words. */
export function englishEvidence(text: string, start: number, end: number, most: number): EnglishEvidence {
  let words = 0;
  let english = 0;
  let alone = 0;
  let others = 0;
  for (let at = start; at < end && words < most; at++) {
    let code = text.charCodeAt(at) | 32;
    if (code < 97 || (code > 122 && !isLetter(text.charCodeAt(at)))) continue;
    const from = at;
    let hash = 0;
    do {
      hash = Math.imul(hash ^ (code < 128 ? code : lowerOf(text.charCodeAt(at))), PRIME);
      at++;
      code = text.charCodeAt(at) | 32;
    } while (at < end && code >= 97 && (code <= 122 || isLetter(text.charCodeAt(at))));
    words++;
    if (text.charCodeAt(from) >= FIRST_OTHER_SCRIPT) others++;
    const weight = at - from > LONGEST_WORD ? 0 : weightOf(hash);
    if (weight < 0) others -= weight;
    if (weight <= 0) continue;
    english += weight;
    if (weight === ALONE) alone += weight;
    if (
      alone >= ENOUGH_ALONE &&
      english >= ENOUGH &&
      english >= LEAST_SHARE * words &&
      others <= OTHERS_SHARE * english
    )
      return { words, english, others, isSettled: true };
  }
  return { words, english, others, isSettled: false };
}
