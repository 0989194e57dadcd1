/*
 * The HTML standard on elements by name, for reading a page (https://html.spec.whatwg.org, "Tree construction" and
 * "Rendering").
 */

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements without an end tag. */
export const VOID = setOf(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** Elements that mark up a run of text. Their end tags may come after those of blocks inside them. */
export const FORMATTING = setOf('a b big code em font i nobr s small strike strong tt u');

/** Elements that browsers show on lines of their own. */
export const BLOCK = setOf(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext ' +
    'pre search section summary table tbody td tfoot th thead tr ul xmp',
);

/** Start tags that close an open paragraph. */
export const CLOSES_PARAGRAPH = setOf(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 ' +
    'h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp',
);

/** Elements that confine the tags inside them: an end tag closes nothing outside. */
export const SCOPE = setOf('applet caption html marquee object table td template th');

/** Start tags that end SVG and MathML, which cannot contain them. */
export const ENDS_FOREIGN = setOf(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ' +
    'ruby s small span strong strike sub sup table tt u ul var',
);

/** Elements of a head; any other ends it. */
export const IN_HEAD = setOf(
  'base basefont bgsound head link meta noframes noscript script style template title',
);

export const HEADINGS = setOf('h1 h2 h3 h4 h5 h6');

/** Elements whose content is never shown as text of the page: code, fallbacks, choices of a form. */
export const NOT_SHOWN = setOf(
  'applet area audio canvas datalist embed iframe noembed noframes noscript object ' +
    'param script select style svg template textarea title track video',
);

/** Elements whose start tag closes open ones of the same group, and the elements that stop the search for them. */
export const SIBLINGS: ReadonlyMap<
  string,
  { readonly closes: ReadonlySet<string>; readonly within: ReadonlySet<string> }
> = new Map([
  ['li', { closes: setOf('li'), within: setOf('ul ol menu dir') }],
  ['dd', { closes: setOf('dd dt'), within: setOf('dl') }],
  ['dt', { closes: setOf('dd dt'), within: setOf('dl') }],
  ['option', { closes: setOf('option'), within: setOf('select datalist optgroup') }],
  ['optgroup', { closes: setOf('option optgroup'), within: setOf('select') }],
  ['td', { closes: setOf('td th caption colgroup'), within: setOf('table') }],
  ['th', { closes: setOf('td th caption colgroup'), within: setOf('table') }],
  ['tr', { closes: setOf('td th tr caption colgroup'), within: setOf('table') }],
  ['tbody', { closes: setOf('td th tr tbody thead tfoot caption colgroup'), within: setOf('table') }],
  ['thead', { closes: setOf('td th tr tbody thead tfoot caption colgroup'), within: setOf('table') }],
  ['tfoot', { closes: setOf('td th tr tbody thead tfoot caption colgroup'), within: setOf('table') }],
  ['rt', { closes: setOf('rt rp'), within: setOf('ruby') }],
  ['rp', { closes: setOf('rt rp'), within: setOf('ruby') }],
  ['button', { closes: setOf('button'), within: setOf('form') }],
]);
