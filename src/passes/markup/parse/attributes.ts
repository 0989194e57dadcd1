/** The attributes that are kept. Others are skipped without copying: a tag may have a million. */
export const WANTED: ReadonlySet<string> = new Set(
  (
    'align alt alttext aria-hidden aria-label checked cite class close colspan columnalign content data-entry data-lang data-language data-latex data-lazy-src data-math data-original data-src data-srcset data-testid data-tex datetime dir disabled display displaystyle encoding for hidden href http-equiv id itemid itemprop ' +
    'itemscope itemtype lang linethickness mathvariant media name notation open property pubdate rel reversed role rowspan shadowrootmode src srcset start style title ' +
    'type value xml:lang'
  ).split(' '),
);

/** The length of the longest kept name: longer ones need no check. */
export const LONGEST_NAME = 15;
