import type { Element } from '../parse/tree.ts';

/*
 * The names that authors give to parts of a page, in class, id, role and itemprop. The words are general knowledge of
 * web design (from WordPress, schema.org, ARIA and content systems), sorted by meaning.
 */

/** The parts of a page, with the words for each. A word must be whole: separators and capitals delimit words. */
const NAMED: Readonly<Record<string, string>> = {
  comments:
    'comment comments commentlist respond disqus commentary reply replies responses livefyre kommentar kommentare kommentarer comentarios commentaires',
  sharing:
    'share sharing shares sharedaddy social addthis addtoany sociable tweet facebook twitter pinterest whatsapp linkedin follow socials sharebar',
  related:
    'related recommended recommend recommendations recirc recirculation outbrain taboola suggested similar popular trending latest recent mostread mostpopular readmore morefrom upnext zergnet yarpp jp teasers',
  menu: 'nav navigation navbar menu submenu megamenu dropdown breadcrumb breadcrumbs crumbs topbar toolbar subnav navi menubar tabs tablist',
  aside: 'sidebar side rail widget widgets aside secondary complementary rightrail leftrail rightcol leftcol',
  footer: 'footer foot bottom colophon copyright legal contentinfo subfooter fineprint',
  header: 'header masthead banner head topper hero branding logo',
  advert:
    'ad ads advert advertisement adsense adslot advertising sponsor sponsored sponsors promo promotion promoted dfp gpt adunit banner affiliate commercial partner',
  consent:
    'cookie cookies consent gdpr ccpa privacy modal popup overlay lightbox paywall regwall piano dialog toast notice alert',
  signup:
    'newsletter subscribe subscription signup sign optin mailchimp mailing login register registration account form cta donate download',
  author: 'author authors bio biography profile vcard avatar contributor contributors about writer',
  dateline:
    'byline dateline date time timestamp meta metadata postmeta published posted updated entry-meta details info publish',
  tags: 'tag tags category categories topics keywords tagcloud labels cat taxonomy hashtags',
  caption:
    'caption figcaption credit gallery slideshow image photo thumbnail thumb carousel slider wp-caption media video player',
  article: 'article post story entry hentry single blogpost news storybody articlebody postbody',
  body: 'content body main text maincontent articlebody postcontent entrycontent storycontent prose richtext rich markdown wysiwyg copy description',
  title: 'title headline heading hed dek standfirst subtitle subhead deck lead intro excerpt summary',
  search: 'search searchform query filter filters sort autocomplete',
  hidden: 'hidden hide sr visually screen invisible offscreen print noprint skip mobile collapsed',
  contents: 'toc contents outline jump anchors tableofcontents',
  pages: 'pagination pager paging prev previous next pages pagenav older newer',
  cards:
    'card cards grid list item items teaser tile tiles listing feed stream archive archives loop module promo-list block collection',
  shop: 'product products price cart shop store buy checkout woocommerce sku offer deal',
  table: 'table infobox spec specs nutrition facts data',
};

export const PARTS: readonly string[] = Object.keys(NAMED);
const BITS = new Map<string, number>();
for (const [index, part] of PARTS.entries())
  for (const word of NAMED[part].split(' ')) BITS.set(word, (BITS.get(word) ?? 0) | (1 << index));

const LETTERS = 26;
const TREE = letterTree();

/** The words as a tree of letters: the node after each node and letter, 0 for none; and the parts of each node. */
function letterTree(): { readonly next: Uint16Array; readonly parts: Int32Array } {
  const most = 1 + [...BITS.keys()].reduce((sum, word) => sum + word.length, 0);
  const next = new Uint16Array(most * LETTERS);
  const parts = new Int32Array(most);
  let nodes = 1;
  for (const [word, bits] of BITS) {
    let at = 0;
    // A name with a hyphen is never read as one word.
    if (word.includes('-')) continue;
    for (const letter of word) {
      const place = at * LETTERS + letter.charCodeAt(0) - 97;
      next[place] ||= nodes++;
      at = next[place];
    }
    parts[at] |= bits;
  }
  return { next, parts };
}

const NOT_ASCII = /[\u{80}-\u{10ffff}]/u;
const NAMES = ['class', 'id', 'role', 'itemprop', 'data-testid'];
const WORD = /\p{Lu}?\p{Ll}+|\p{Lu}+/gu;
/** Longer lists of classes describe the design rather than the part. */
const LONGEST = 300;

/**
 * Returns a function that gives the parts in an element's names, as bits in the order of `PARTS`. It caches
 * the names of one page, which recur a lot.
 */
export function partReader(): (element: Element) => number {
  const known = new Map<string, number>();
  return ({ attributes }) => {
    if (!attributes) return 0;
    let bits = 0;
    for (const name of NAMES) {
      const value = attributes.get(name);
      if (value === undefined || value === '') continue;
      let named = known.get(value);
      if (named === undefined) {
        named = partsNamed(value);
        known.set(value, named);
      }
      bits |= named;
    }
    return bits;
  };
}

function partsNamed(value: string): number {
  const names = value.slice(0, LONGEST);
  let bits = 0;
  if (NOT_ASCII.test(names))
    for (const [word] of names.matchAll(WORD)) bits |= BITS.get(word.toLowerCase()) ?? 0;
  else
    for (let at = 0; at < names.length; ) {
      const end = wordEnd(names, at);
      if (end > at) bits |= partsOf(names, at, end);
      at = Math.max(end, at + 1);
    }
  return bits;
}

/** The end of the word at a place, as `WORD` reads it in ASCII; the place itself if there is none. */
function wordEnd(names: string, start: number): number {
  let end = start;
  if (isUpper(names.charCodeAt(end))) end++;
  const lower = end;
  while (isLower(names.charCodeAt(end))) end++;
  if (end === lower) while (isUpper(names.charCodeAt(end))) end++;
  return end;
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;

function partsOf(names: string, start: number, end: number): number {
  let at = 0;
  for (let place = start; place < end; place++) {
    at = TREE.next[at * LETTERS + ((names.charCodeAt(place) | 32) - 97)];
    if (at === 0) return 0;
  }
  return TREE.parts[at];
}
