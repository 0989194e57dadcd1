/** A subtag of BCP 47. */
const SUBTAG = /^[a-z0-9]{1,8}$/iu;
const LANGUAGE = /^[a-z]{2,3}$/iu;
const SCRIPT = /^[a-z]{4}$/iu;
const REGION = /^(?:[a-z]{2}|\d{3})$/iu;
const VARIANT = /^(?:[a-z0-9]{5,8}|\d[a-z0-9]{3})$/iu;
const SINGLETON = /^[a-z0-9]$/iu;
const EXTENDED = /^[a-z]{3}$/iu;

/** Three-letter codes for which BCP 47 has shorter ones, for the languages of this tool. */
const SHORTER: Readonly<Record<string, string>> = Object.fromEntries(
  'afr:af amh:am ara:ar aze:az bel:be bul:bg ben:bn bod:bo bos:bs bre:br cat:ca ces:cs cze:cs cym:cy wel:cy dan:da deu:de ger:de ell:el gre:el eng:en epo:eo spa:es est:et eus:eu baq:eu fas:fa per:fa fin:fi fao:fo fra:fr fre:fr fry:fy gle:ga gla:gd glg:gl guj:gu hau:ha heb:he hin:hi hrv:hr hat:ht hun:hu hye:hy arm:hy ind:id ibo:ig isl:is ice:is ita:it jpn:ja kat:ka geo:ka kaz:kk khm:km kan:kn kor:ko kur:ku kir:ky lat:la ltz:lb lao:lo lit:lt lav:lv mlg:mg mkd:mk mac:mk mal:ml mon:mn mar:mr msa:ms may:ms mlt:mt mya:my bur:my nob:nb nep:ne nld:nl dut:nl nno:nn nor:no ori:or pan:pa pol:pl pus:ps por:pt ron:ro rum:ro rus:ru kin:rw san:sa sin:si slk:sk slo:sk slv:sl sna:sn som:so sqi:sq alb:sq srp:sr swe:sv swa:sw tam:ta tel:te tgk:tg tha:th tuk:tk tgl:tl tur:tr tat:tt uig:ug ukr:uk urd:ur uzb:uz vie:vi yid:yi yor:yo zho:zh chi:zh zul:zu iw:he in:id ji:yi mo:ro'
    .split(' ')
    .map((pair) => pair.split(':')),
);

/** The primary subtag of a language tag, in lower case: `en` of `en-GB`. */
export function primaryOf(tag: string): string {
  const at = tag.search(/[-_]/u);
  return (at < 0 ? tag : tag.slice(0, at)).toLowerCase();
}

/** True for English of any country: `en`, `en-GB`. `und` is not English. */
export function isEnglish(tag: string): boolean {
  return primaryOf(tag) === 'en';
}

/**
 * Written forms of one language, or close languages that this tool does not distinguish, with the tag that detection
 * gives.
 */
const ALIKE: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  da: 'no',
  bs: 'hr',
  sr: 'hr',
  sh: 'hr',
  cnr: 'hr',
  ms: 'id',
  fil: 'tl',
  prs: 'fa',
};

/**
 * True for tags of one language, whatever the country or script, and for languages that this tool does not distinguish.
 */
export function isSameLanguage(one: string, other: string): boolean {
  return groupOf(one) === groupOf(other);
}

function groupOf(tag: string): string {
  const primary = primaryOf(tag);
  return ALIKE[primary] ?? primary;
}

/**
 * A language tag as a user wrote it, well-formed by BCP 47 (RFC 5646) and in its usual case: `en-gb` and
 * `en_GB` give `en-GB`, `deu` gives `de`. Undefined for anything else, including names of languages
 * (`English`) and tags that only grandfathered lists allow.
 */
export function parseLanguageTag(value: string): string | undefined {
  const parts = value.trim().replaceAll('_', '-').split('-');
  if (!parts.every((part) => SUBTAG.test(part)) || !LANGUAGE.test(parts[0])) return undefined;
  const primary = parts[0].toLowerCase();
  const tag = [SHORTER[primary] ?? primary];
  let at = 1;
  // An extended language subtag belongs to its primary subtag and makes no difference here.
  while (at < parts.length && at < 4 && EXTENDED.test(parts[at])) at++;
  const script = parts[at];
  if (script !== undefined && SCRIPT.test(script)) {
    tag.push(script[0].toUpperCase() + script.slice(1).toLowerCase());
    at++;
  }
  if (at < parts.length && REGION.test(parts[at])) tag.push(parts[at++].toUpperCase());
  while (at < parts.length && VARIANT.test(parts[at])) tag.push(parts[at++].toLowerCase());
  const extensions = readExtensions(parts, at);
  return extensions && [...tag, ...extensions].join('-');
}

/** The extensions (`u-nu-latn`) and private-use subtags (`x-mine`) from a subtag on; undefined if one is empty. */
function readExtensions(parts: readonly string[], from: number): string[] | undefined {
  const read: string[] = [];
  for (let at = from; at < parts.length; ) {
    if (!SINGLETON.test(parts[at])) return undefined;
    const isPrivate = parts[at].toLowerCase() === 'x';
    const start = ++at;
    while (at < parts.length && (isPrivate || !SINGLETON.test(parts[at]))) at++;
    if (at === start) return undefined;
    read.push(...parts.slice(start - 1, at).map((part) => part.toLowerCase()));
  }
  return read;
}

/** The message for a value that is not a language tag. */
export function languageTagMessage(value: string): string {
  return `“${value}” is not a language tag: write one like en, en-GB, de or pt-BR`;
}
