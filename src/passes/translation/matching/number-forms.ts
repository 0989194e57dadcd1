/** The forms of numbers in English and in other languages. */

/** `1,25`. */
export const DECIMAL_COMMA = /^\d{1,4},\d{1,2}$/u;
/** `12.000`. */
export const GROUPED_POINT = /^\d{1,3}(?:\.000)+$/u;
/** `12,000.5`. */
export const ENGLISH_GROUPS = /^\d{1,3}(?:,\d{3}){1,4}(?:\.\d+)?$/u;
/** `1.250,50`: full stops between thousands and a decimal comma. */
export const BOTH = /^\d{1,3}(?:\.\d{3})+,\d{1,2}$/u;
/** `14,2`: not a group of three digits, as after an English comma. */
export const ONE_DECIMAL = /^\d{1,3},\d$/u;
/** `12.5` before `thousand`. */
export const TENTHS = /^\d{1,3}\.\d$/u;
export const POINT_GROUPS = /^[1-9]\d{0,2}(?:\.\d{3}){2,4}$/u;

/** `2.340`: a thousand before people and money, three decimals before a measure. */
export const GROUP_OF_THREE = /^[1-9]\d{0,2}\.\d{3}$/u;

/** A sign of a currency. */
export const CURRENCY = /^[$\u20ac\u00a3\u00a5]$/u;
