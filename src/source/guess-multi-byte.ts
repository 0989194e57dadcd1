import { MULTI_BYTE_ENCODINGS } from './multi-byte.ts';

/*
 * Guesses the East Asian encoding of a text without a label. The right encoding gives many of the characters that are
 * frequent in its language; a wrong one gives random characters from many thousands, or invalid bytes. The lists are
 * the most frequent characters of each language, from general knowledge.
 */

const SIMPLIFIED =
  '的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长与月新市报部业民员高工法机进';
const TRADITIONAL =
  '的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可裡後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長與月新市報部業民員高工法機進';
const HANGUL =
  '이다는의에을를가고하지한기로도서사은인아자어리라스해대정시나일부있그수보전제원조으장구과만주국여상동우세관공';
/** Punctuation, symbols and spaces, which all these languages share. */
const MARK = /[\p{P}\p{S}\s]/u;
const KANA = /[\u3041-\u3096\u30a1-\u30fa]/u;

const COMMON: Readonly<Record<string, (character: string) => boolean>> = {
  gb18030: inList(SIMPLIFIED),
  big5: inList(TRADITIONAL),
  'euc-kr': inList(HANGUL),
  'euc-jp': (character) => KANA.test(character),
  shift_jis: (character) => KANA.test(character),
};

function inList(list: string): (character: string) => boolean {
  const characters = new Set(list);
  return (character) => characters.has(character);
}

const SAMPLE = 16_384;
/** Fewer characters beyond ASCII are not enough evidence. */
const LEAST_CHARACTERS = 8;
/** In real texts at least 0.3 of the characters are common, in others hardly ever 0.05. */
const LEAST_COMMON = 0.15;
const MOST_BAD = 0.01;

/** The East Asian encoding of bytes; undefined if they are in none. Reads a sample. */
export function guessMultiByte(buffer: Uint8Array): string | undefined {
  const start = buffer.findIndex((byte) => byte >= 0x80);
  const sample = buffer.subarray(start, start + SAMPLE);
  let best: string | undefined;
  let most = LEAST_COMMON;
  for (const encoding of MULTI_BYTE_ENCODINGS) {
    const share = commonShare(sample, encoding);
    if (share > most) [best, most] = [encoding, share];
  }
  return best;
}

/** The share of common characters among those beyond ASCII and punctuation; 0 if too many bytes are invalid. */
function commonShare(sample: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(sample);
  let characters = 0;
  let common = 0;
  let bad = 0;
  for (const character of text) {
    if (character < '\u0080') continue;
    if (character === '\ufffd') bad++;
    if (MARK.test(character)) continue;
    characters++;
    if (COMMON[encoding](character)) common++;
  }
  // The sample may cut the last character.
  if (characters < LEAST_CHARACTERS || bad > 1 + MOST_BAD * characters) return 0;
  return common / characters;
}
