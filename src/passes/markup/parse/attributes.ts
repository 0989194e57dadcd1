/** The attributes that are kept. Others are skipped without a copy: a tag may have a million. */
export const WANTED: ReadonlySet<string> = new Set(
  (
    'align alt aria-hidden aria-label checked cite class colspan content data-lang data-language data-lazy-src data-original data-src data-srcset data-testid datetime dir disabled encoding hidden href http-equiv id itemid itemprop ' +
    'itemscope itemtype lang media name open property pubdate rel reversed role rowspan shadowrootmode src srcset start style title ' +
    'type value xml:lang'
  ).split(' '),
);

/** The length of the longest kept name: longer ones need no check. */
export const LONGEST_NAME = 15;
