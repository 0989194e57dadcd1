/** The attributes that are kept. The others are passed over without a copy: a tag may have a million. */
export const WANTED: ReadonlySet<string> = new Set(
  (
    'align alt aria-hidden aria-label cite class colspan content data-testid datetime dir hidden href http-equiv id itemid itemprop ' +
    'itemscope itemtype lang media name open property pubdate rel reversed role rowspan shadowrootmode src start style title ' +
    'type value xml:lang'
  ).split(' '),
);

/** The length of the longest name that is kept: longer ones need not be looked at. */
export const LONGEST_NAME = 15;
