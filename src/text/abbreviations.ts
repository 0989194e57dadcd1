/**
 * Words that end in a full stop, in lower case and without it. From general knowledge. Single letters always
 * count as abbreviations and are not listed.
 */

/** Words that are abbreviations wherever they come before a full stop. */
const COMMON =
  'al approx apr aug bros capt cf co col corp dec dept dr ed eds eg est etc feb fig fri gen gov ie inc jan jr jul jun ' +
  'lt ltd mar mon mr mrs ms no nos nov oct pp prof rep sat sen sep sept sgt sr st sun thu tue viz vol vs wed';

/** Abbreviations after whose full stop a sentence continues. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `${COMMON} assn ave blvd cmdr hon maj messrs mlle mme pres rd rev univ a.m d.c e.g i.e p.m u.k u.n u.s`.split(
    ' ',
  ),
);

/**
 * These, and those of units, notes and references. Some of them also end sentences (`art.`, `max.`): this list is for
 * rules that leave a text alone in case of doubt.
 */
export const POSSIBLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    `${COMMON} abbr am art avg ba bn ca ch cit cm dem dist excl ext ft hr hrs ibid in incl ind kg km lb lbs ma max min ` +
    'mm mn op orig oz ph phd pm resp sec tel'
  ).split(' '),
);
