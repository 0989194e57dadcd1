import { primaryOf } from './tags.ts';

/** A pair of quotation marks of a language. */
export interface MarkPair {
  readonly open: string;
  readonly close: string;
  /** The space between a mark and its content: instead of a no-break space it may be narrow (U+202F) or plain. */
  readonly inside: '' | '\u00a0';
}

/**
 * The first pair of a line is the usual one, then the inner one, then others that occur in print. Facts from
 * the Unicode CLDR (delimiters, Unicode licence) and from the handbooks of the languages. Pairs are separated
 * by spaces; `_` is a no-break space, `|` separates the opening mark from the closing one.
 */
const TABLE: Readonly<Record<string, string>> = {
  af: '“|” ‘|’ „|”',
  am: '«|» ‹|› “|”',
  ar: '«|» “|” ”|“',
  az: '“|” «|» „|“',
  be: '«|» „|“ “|”',
  bg: '„|“ ’|’ «|»',
  bn: '“|” ‘|’',
  bo: '“|” ‘|’ 《|》',
  br: '«|» “|” «_|_»',
  ca: '«|» “|” ‘|’',
  ckb: '«|» “|”',
  cs: '„|“ ‚|‘ »|« ›|‹',
  cy: '‘|’ “|”',
  da: '»|« ›|‹ ”|” “|” „|“ ’|’ «|»',
  de: '„|“ ‚|‘ »|« ›|‹',
  'de-CH': '«|» ‹|› „|“ ‚|‘',
  'de-LI': '«|» ‹|› „|“ ‚|‘',
  dv: '“|” ‘|’',
  el: '«|» “|” ‘|’ ‹|›',
  en: '“|” ‘|’',
  eo: '“|” ‘|’ «|» „|“ ‹|›',
  es: '«|» “|” ‘|’',
  et: '„|“ «|» „|”',
  eu: '«|» “|” ‘|’',
  fa: '«|» ‹|› “|”',
  fi: '”|” ’|’ »|»',
  fo: '„|“ ‚|‘ “|”',
  fr: '«_|_» “|” ‘|’ «|» ‹_|_› ‹|›',
  fy: '“|” ‘|’',
  ga: '“|” ‘|’',
  gd: '‘|’ “|”',
  gl: '«|» “|” ‘|’',
  gu: '“|” ‘|’',
  ha: '“|” ‘|’',
  he: '”|” „|” “|” ’|’ ״|״ ׳|׳',
  hi: '“|” ‘|’',
  hr: '„|” ‚|’ »|« „|“ ›|‹ “|”',
  ht: '«_|_» “|” «|»',
  hu: '„|” »|« ’|’ ‚|’',
  hy: '«|» “|” „|“',
  id: '“|” ‘|’',
  ig: '“|” ‘|’',
  is: '„|“ ‚|‘',
  it: '«|» “|” ‘|’',
  ja: '「|」 『|』 “|” 〝|〟 ‘|’',
  ka: '„|“ «|» “|”',
  kk: '«|» “|” „|“',
  km: '«|» “|” ‘|’',
  kn: '“|” ‘|’',
  ko: '“|” ‘|’ 「|」 『|』 《|》 〈|〉',
  ku: '“|” ‘|’ «|»',
  ky: '«|» „|“ “|”',
  la: '“|” ‘|’ «|» „|“',
  lb: '„|“ ‚|‘ «|»',
  lo: '“|” ‘|’',
  lt: '„|“ ‚|‘ «|»',
  lv: '„|” “|” „|“ «|» ‘|’',
  mg: '«_|_» “|” «|»',
  mk: '„|“ ’|‘ ‚|‘ «|»',
  ml: '“|” ‘|’',
  mn: '«|» “|” „|“',
  mr: '“|” ‘|’',
  ms: '“|” ‘|’',
  mt: '“|” ‘|’',
  my: '“|” ‘|’',
  ne: '“|” ‘|’',
  nl: '‘|’ “|” „|” ‚|’',
  no: '«|» ‘|’ »|« ”|” “|” „|“ ’|’ ‹|›',
  or: '“|” ‘|’',
  pa: '“|” ‘|’',
  pl: '„|” «|» »|« ‚|’ ‘|’',
  ps: '«|» “|”',
  pt: '“|” ‘|’ «|»',
  'pt-PT': '«|» “|” ‘|’',
  ro: '„|” «|» ‘|’',
  ru: '«|» „|“ “|” ‚|‘',
  rw: '«|» ‘|’ “|”',
  sa: '“|” ‘|’',
  si: '“|” ‘|’',
  sk: '„|“ ‚|‘ »|« ›|‹',
  sl: '„|“ ‚|‘ »|« ›|‹',
  sn: '“|” ‘|’ ”|” ’|’',
  so: '“|” ‘|’',
  sq: '„|“ ‘|’ «|» “|” „|”',
  sr: '„|” ’|’ „|“ »|« ‚|‘ ‘|’ «|»',
  sv: '”|” ’|’ »|» »|«',
  sw: '“|” ‘|’',
  ta: '“|” ‘|’',
  te: '“|” ‘|’',
  tg: '«|» „|“ “|”',
  th: '“|” ‘|’',
  tk: '“|” «|»',
  tl: '“|” ‘|’',
  tr: '“|” ‘|’ «|»',
  tt: '«|» „|“ “|”',
  ug: '»|« ›|‹ «|» “|”',
  uk: '«|» „|“ “|” ‚|‘',
  ur: '“|” ‘|’ ”|“',
  uz: '“|” ‘|’ «|»',
  vi: '“|” ‘|’ «|»',
  yi: '„|“ ”|” ‚|‘ „|” “|”',
  yo: '“|” ‘|’',
  zh: '“|” ‘|’ 「|」 『|』 《|》 〈|〉',
  'zh-Hant': '「|」 『|』 《|》 〈|〉 “|” ‘|’',
  zu: '“|” ‘|’',
};

/** A Norwegian text may name its written form; Bosnian uses the marks of Croatian. */
const SAME: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  bs: 'hr',
  cnr: 'sr',
  sh: 'hr',
  fil: 'tl',
  iw: 'he',
  in: 'id',
  mo: 'ro',
  'zh-TW': 'zh-Hant',
  'zh-HK': 'zh-Hant',
  'zh-MO': 'zh-Hant',
};

const pairs = new Map<string, readonly MarkPair[]>();

/**
 * The correct marks of a language, the usual pair first, then the inner one. Empty if the language is not in
 * the table, since nothing is known to be wrong there. Straight marks are correct in every language and not
 * listed.
 */
export function ownMarks(language: string): readonly MarkPair[] {
  const line = [SAME[language] ?? language, SAME[primaryOf(language)] ?? primaryOf(language)].find((name) =>
    Object.hasOwn(TABLE, name),
  );
  if (line === undefined) return [];
  const known = pairs.get(line) ?? TABLE[line].split(' ').map(pairOf);
  pairs.set(line, known);
  return known;
}

function pairOf(text: string): MarkPair {
  const [open, close] = text.split('|');
  return open.endsWith('_')
    ? { open: open.slice(0, -1), close: close.slice(1), inside: '\u00a0' }
    : { open, close, inside: '' };
}
