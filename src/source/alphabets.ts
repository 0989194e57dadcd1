/**
 * The letters beyond ASCII of each language, in lower case, frequent ones first; from general knowledge.
 * Languages with a script of their own are listed with all letters, because their encodings differ only in
 * how frequent the resulting letters are.
 */
const LETTERS: Readonly<Record<string, string>> = {
  pl: 'łóąęśżćńź',
  cs: 'íáěéřšžčýůúťďňó',
  sk: 'áíéľčšžýúťďňôäóŕĺ',
  hu: 'áéöóőíüűú',
  sl: 'čšž',
  hr: 'čšžćđ',
  sr: 'čšžćđаоиенртсјвкдупмлзгбчљшцжћњђхфџ',
  bs: 'čšžćđ',
  ro: 'ăîâşţșț',
  sq: 'ëç',
  de: 'üäößé',
  fr: 'éèàêçôîùûïëœâ',
  es: 'óíáéñúü',
  ca: 'àéèóçíúòïü·',
  gl: 'óíáéñúü',
  pt: 'ãçéáíóêõúàâôü',
  it: 'àèòùìé',
  nl: 'ëéïöüè',
  sv: 'äåöé',
  no: 'åøæéòô',
  da: 'øåæé',
  fi: 'äöå',
  is: 'áíðéóúýþæö',
  ga: 'áéíóú',
  tr: 'ıüşçöğâîûi̇',
  az: 'ıüşçöğ',
  et: 'äõüöšž',
  lv: 'āīēšņūžļčķģ',
  lt: 'ėįšųžūčąę',
  en: 'éèêëïöüçñáíóàâäåøæ',
  ru: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё',
  uk: 'оанівтерскилдмупязьбгйчхжїюцєшфщґ',
  be: 'аніосреытлдвкпмяузьйгбчцўшёхжюэф',
  bg: 'аеоинтрсвлдкпмзягубъчцжщхшйюфь',
  mk: 'аоиетнрсвдкпмлујзбгчцшхжќњџѓљфѕ',
  el: 'αοιετσνηυρπκμλςωγόδίάέχθφήβύξώζψϊϋΐΰ',
  he: 'יוהלאמרתבשנםדעחקפטכזסגצןףךץ',
  ar: 'اليمونرتبةعدفسهكقحجشصىطخأضذزثغظءئإآؤ',
  fa: 'اينردهتموبسشکزفگخقعپحجطكصچضغآذثئژظءأؤ',
};

const RANKS = new Map<string, ReadonlyMap<string, number>>();

/**
 * How well a letter beyond ASCII fits a language, from 0 (rare) to 1 (the most frequent); undefined if the
 * language lacks it or is unknown.
 */
export function suits(language: string, letter: string): number | undefined {
  const letters = LETTERS[language];
  if (letters === undefined) return undefined;
  let ranks = RANKS.get(language);
  if (!ranks) {
    ranks = new Map([...letters].map((one, rank) => [one, 1 - rank / letters.length]));
    RANKS.set(language, ranks);
  }
  return ranks.get(letter);
}

/** True for a language whose letters are known. */
export function hasAlphabet(language: string): boolean {
  return LETTERS[language] !== undefined;
}
