import { openTable, slot } from '../../../text/hash-table.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { hashWord } from './word-hash.ts';

/* Classes of words, in many languages at once. */

export const FUNCTION_WORD = 1;
/** Names of months. */
export const MONTH = 2;
/** Words that refer to the writer, and to the reader. */
export const FIRST_PERSON = 4;
export const SECOND_PERSON = 8;
/** Words for the time of writing: hours, days, `ago`. */
export const TIME = 16;
/** Words such as `says` and `replied`. */
export const SPEAKING = 32;

const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio maggio giugno luglio settembre ottobre dicembre января февраля марта апреля мая июня июля августа сентября октября ноября декабря stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia';
const FIRST_PERSONS =
  'i me my mine myself we us our ours ich mich mir mein meine meinen meiner wir uns unser unsere je moi mon ma mes nous notre nos yo mi mis nosotros nuestro nuestra eu meu minha nós nosso nossa io mio mia noi nostro ik mijn wij ons ja mnie mój moje my nas я мне меня мой мы нас наш';
const SECOND_PERSONS =
  'you your yours yourself du dich dir dein deine ihr euch ihre ihnen vous votre vos tu te ton tú usted ustedes você vocês seu sua lei voi vostro je jij jouw uw ty cię twoje ты вы вам вас ваш';
const TIMES =
  'am pm ago uhr hours hour hrs minutes minute mins min days day yesterday today edt est gmt pst utc bst vor stunden minuten tagen tage gestern heute heures jours hier horas minutos días dias ayer ontem ore giorni uur dagen godzin dni часов минут дней назад monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag';
const SPEAKING_WORDS =
  'says said wrote writes posted replied reply replies sagt sagte schrieb schreibt meint antworten dit écrit répondre dice dijo escribió responder disse respondeu diz scrive rispondi zegt schreef beantwoorden pisze napisał odpowiedz пишет ответить permalink permalien';
const LISTS: readonly (readonly [kind: number, words: string])[] = [
  ...Object.values(FUNCTION_WORDS).map((words) => [FUNCTION_WORD, words] as const),
  [MONTH, MONTHS],
  [FIRST_PERSON, FIRST_PERSONS],
  [SECOND_PERSON, SECOND_PERSONS],
  [TIME, TIMES],
  [SPEAKING, SPEAKING_WORDS],
];
/** The words of all lists fill about a seventh of it, so that most other words meet an empty slot at once. */
const PLACES = 8192;

/** The classes of each word in an open-addressing table of hashes, as bits. */
export interface WordClasses {
  readonly keys: Uint32Array;
  readonly kinds: Uint8Array;
}

let table: WordClasses | undefined;

/** The table of all classes, made on first use. */
export function wordClasses(): WordClasses {
  if (table) return table;
  const keys = openTable(PLACES / 2);
  const kinds = new Uint8Array(keys.length);
  for (const [kind, words] of LISTS)
    for (const word of words.split(' ')) {
      const hash = hashWord(word);
      const at = slot(keys, hash);
      keys[at] = hash;
      kinds[at] |= kind;
    }
  table = { keys, kinds };
  return table;
}

/** The classes of the word with a hash, as bits. */
export function classesOf({ keys, kinds }: WordClasses, hash: number): number {
  return kinds[slot(keys, hash)];
}
