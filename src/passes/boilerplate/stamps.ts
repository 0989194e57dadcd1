import { IS_NUMBER, NUMBER_WORD, type Scan } from './scan.ts';
import { holds, wordSet } from './word-set.ts';

/*
 * Stamps say who wrote, or when. An article has one or two; comments, posts and lists of news have one each.
 */

const TIMES = wordSet(
  'am pm ago uhr hours hour hrs minutes minute mins min days day yesterday today edt est gmt pst utc bst vor stunden minuten tagen tage gestern heute heures jours hier horas minutos días dias ayer ontem ore giorni uur dagen godzin dni часов минут дней назад monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag',
);
const SPEAKING = wordSet(
  'says said wrote writes posted replied reply replies sagt sagte schrieb schreibt meint antworten dit écrit répondre dice dijo escribió responder disse respondeu diz scrive rispondi zegt schreef beantwoorden pisze napisał odpowiedz пишет ответить permalink permalien',
);

const LONGEST = 18;
const SHORT = 12;
/** A block that is a stamp. 1 is for one that may be. */
export const STAMP = 2;
const FAR = 60;
const MOST_WORDS = 2000;

/** The figures of each block that tell of stamps. */
export interface Stamps {
  /** STAMP, 1 or 0. */
  readonly kind: Uint8Array;
  /** How many stamps there are in the blocks before each block; one entry more than there are blocks. */
  readonly count: Int32Array;
  /** Blocks since the last stamp and to the next, and the words since the last. */
  readonly since: Uint8Array;
  readonly until: Uint8Array;
  readonly words: Uint16Array;
}

function kindOf(scan: Scan, block: number, date: number): number {
  const from = scan.first[block];
  const to = scan.first[block + 1];
  if (to === from || to - from > LONGEST) return 0;
  let numbers = 0;
  let years = 0;
  let times = 0;
  let isSpoken = false;
  for (let word = from; word < to; word++) {
    if (scan.shape[word] & IS_NUMBER) {
      numbers++;
      if (scan.hash[word] === NUMBER_WORD + 4) years++;
    } else if (holds(TIMES, scan.hash[word])) times++;
    else if (holds(SPEAKING, scan.hash[word])) isSpoken = true;
  }
  const isTimed = numbers > 0 && (date > 0 || times > 0);
  if (holds(SPEAKING, scan.hash[to - 1]) || (isTimed && to - from <= SHORT)) return STAMP;
  if (years > 0 && numbers >= 3) return STAMP;
  return isSpoken || isTimed ? 1 : 0;
}

/** Finds the stamps of a page. `date` tells for each block whether it names a day. */
export function readStamps(scan: Scan, date: (block: number) => number): Stamps {
  const n = scan.blocks;
  const kind = new Uint8Array(n);
  const count = new Int32Array(n + 1);
  const since = new Uint8Array(n);
  const until = new Uint8Array(n);
  const words = new Uint16Array(n);
  const sum = new Int32Array(n + 1);
  for (let block = 0, last = -FAR; block < n; block++) {
    kind[block] = kindOf(scan, block, date(block));
    count[block + 1] = count[block] + (kind[block] === STAMP ? 1 : 0);
    sum[block + 1] = sum[block] + Math.min(400, scan.first[block + 1] - scan.first[block]);
    since[block] = Math.min(FAR, block - last);
    words[block] = Math.min(MOST_WORDS, sum[block] - sum[Math.max(0, last)]);
    if (kind[block] === STAMP) last = block;
  }
  for (let block = n - 1, next = n + FAR; block >= 0; block--) {
    until[block] = Math.min(FAR, next - block);
    if (kind[block] === STAMP) next = block;
  }
  return { kind, count, since, until, words };
}
