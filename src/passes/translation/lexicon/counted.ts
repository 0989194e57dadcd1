import { wordSet } from '../matching/word-set.ts';

/** Words that follow a number with a decimal comma. */
export const SCALES =
  wordSet(`million millions billion billions trillion percent per % kg km cm mm tonnes tons litres liters euros dollars pounds
  points metres meters kilometres kilometers hectares degrees times hours °
  milligrams milligrammes grams grammes kilograms kilogrammes kilos pounds centimeters centimetres millimeters millimetres
  miles feet acres minutes seconds lei kroner kronor crowns zlotys zloty forints rubles roubles hryvnias hryvnia lira liras
  levs leva francs rupees yuan yen won pesos reais dirhams dinars tenge baht rupiah rand shekels rials riyals m g l cl dl ha kwh mw gw
  kw gb mb tb ghz mhz °c`);

/** Currencies and people: an amount before them has no decimals of a thousandth. */
export const COUNTED =
  wordSet(`euros dollars pounds lei kroner kronor crowns zlotys zloty forints rubles roubles hryvnias hryvnia lira liras levs
  leva francs rupees yuan yen pesos reais dirhams dinars tenge baht rupiah rand shekels rials riyals people inhabitants
  residents visitors spectators soldiers workers employees students pupils jobs houses homes households cases deaths patients
  members signatures votes voters tickets copies vehicles cars passengers families companies apartments animals trees refugees
  migrants citizens participants players fans subscribers hectares years square kilometers kilometres inhabitants`);

/** Before a list of pages, parts or notes. */
export const LISTED =
  wordSet(`figs fig figures tables table pages page pp chapters chapter verse verses lines line nos no
  steps step items item refs ref exercises grades grade questions sections section games levels level parts part phases
  and or to weeks days numbers rows columns versions types options players teams`);
/** Words that follow a list of numbers. */
export const NOT_COUNTED = wordSet(
  'and or to in is are was were of for from on with at by as if the that which who it we has have can',
);

/** Measures before which `200,00` is a slip for `200,000`. */
export const MEASURES = wordSet('miles km acres hours');
