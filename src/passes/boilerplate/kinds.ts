import type { Example, RuleKind } from '../rule.ts';

/** The kinds of boilerplate. Each is a label that the decision (decision/decide.ts) gives to a removed block. */

/** One kind, with a page from which it is removed and a sentence that it must leave alone. */
interface Kind {
  readonly name: string;
  readonly summary: string;
  readonly why: string;
  /** The blocks of the page before and after running only this rule. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Why the example is a known failure. */
  readonly fails?: string;
  readonly keep: string;
}

const HEADLINE = 'Old bridge closes for two years';
const LEAD =
  'The council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.';
const DETOUR =
  'Drivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.';
const CRACKS =
  'Engineers had found cracks in two of the five pillars last autumn. Since then no lorry has been allowed to cross the bridge.';
const BODY = [LEAD, DETOUR, CRACKS];
const ARTICLE = [HEADLINE, ...BODY];
const MENU = ['Skip to content', 'Home', 'News', 'Sports', 'Business', 'Weather', 'Log in'];
const FORM = [
  'Leave a Reply',
  'Your email address will not be published. Required fields are marked *',
  'Post Comment',
];
const LINKS = ['About Us', 'Contact', 'Privacy Policy', 'Terms of Use'];
const COPYRIGHT = '© 2021 The Daily Example. All rights reserved.';
const FOOTER = [...LINKS, COPYRIGHT];

const KINDS: readonly Kind[] = [
  {
    name: 'comment-form',
    summary: 'Remove the comment form under an article',
    why: 'Content management systems put the same form under every article, as a group of lines in a fixed order. A single word such as `Comments` is removed only if the rest of the page supports it.',
    before: [...ARTICLE, ...FORM],
    after: [...ARTICLE],
    keep: 'Leave a reply within the hour, her note said, or the house goes to somebody else, and she meant every word of it.',
  },
  {
    name: 'cookie-notice',
    summary: 'Remove cookie notices and privacy walls',
    why: 'The law requires sites to ask, and scrapers read the question as text. An article about cookies discusses them in sentences of its own.',
    before: [
      ...ARTICLE,
      'This website uses cookies to improve your experience. By continuing to use this site you agree to our use of cookies.',
      ...FOOTER,
    ],
    after: [...ARTICLE, ...FOOTER],
    keep: 'We use cookies in this recipe as the base of the cake: crush them well, add the butter and press the crumbs into the tin.',
  },
  {
    name: 'advert',
    summary: 'Remove advertisement labels',
    why: 'The label remains in the text if the advertisement was never loaded. Only a block that consists of the label alone is removed.',
    before: [HEADLINE, LEAD, 'Advertisement', DETOUR, CRACKS],
    after: [...ARTICLE],
    keep: 'Advertisement was what he had studied, and advertisement was what he did for the next thirty years of his life in Leeds.',
  },
  {
    name: 'newsletter',
    summary: 'Remove newsletter boxes',
    why: 'Sites ask for an e-mail address in the middle and at the end of an article.',
    before: [
      ...ARTICLE,
      'Sign up for our newsletter',
      'Get the latest stories delivered straight to your inbox every morning.',
      ...FOOTER,
    ],
    after: [...ARTICLE, ...FOOTER],
    keep: 'The parish newsletter, which has appeared every month since 1921, reported the flood on its front page in very plain words.',
  },
  {
    name: 'copyright',
    summary: 'Remove copyright lines',
    why: 'Footers say who owns the page.',
    before: [...ARTICLE, ...FOOTER],
    after: [...ARTICLE, ...LINKS],
    keep: 'Copyright in the letters belongs to her grandchildren, the court ruled, who had asked for their return for eleven years.',
  },
  {
    name: 'author-box',
    summary: 'Remove notes about the author',
    why: 'A biography under every article of its author is not part of this one.',
    before: [...ARTICLE, 'About the Author', 'View all posts by Jane Doe', ...FORM, ...FOOTER],
    after: [...ARTICLE, ...FORM, ...FOOTER],
    keep: 'About the author of the anonymous letter nothing is known, except that he wrote with his left hand and owned a good pen.',
  },
  {
    name: 'share-bar',
    summary: 'Remove share and follow buttons',
    why: 'The names of social networks under an article are buttons.',
    before: [...ARTICLE, 'Share this article', 'Facebook', 'Twitter', 'WhatsApp', ...FOOTER],
    after: [...ARTICLE, ...FOOTER],
    keep: 'Share prices in Facebook and Twitter fell on Monday, after both companies had warned of a weaker quarter than last year.',
  },
  {
    name: 'read-more',
    summary: 'Remove pointers to other articles',
    why: 'A line that begins with `See also` or `Read more` advertises another page.',
    before: [HEADLINE, LEAD, DETOUR, 'See also  Ten more bridges that you should visit this summer', CRACKS],
    after: [...ARTICLE],
    keep: 'Read more books, my grandmother used to say, and worry less about what the neighbours think of the state of your garden.',
  },
  {
    name: 'related-links',
    summary: 'Remove lists of other articles',
    why: 'Headlines under `Related` belong to other pages.',
    before: [
      ...ARTICLE,
      'Related Articles',
      'Mayor opens new swimming pool',
      'Bus fares to rise in spring',
      'You may also like',
      'School wins prize for garden',
      ...FOOTER,
    ],
    after: [...ARTICLE, ...FOOTER],
    keep: 'Related to the king by his second marriage, the earl kept his lands and his head through all three of the rebellions.',
  },
  {
    name: 'live-badge',
    summary: 'Remove badges such as LIVE and EXCLUSIVE',
    why: 'A badge beside a headline becomes a line of its own in plain text.',
    before: [...MENU, 'Breaking News', ...ARTICLE, ...FOOTER],
    after: [...MENU, ...ARTICLE, ...FOOTER],
    keep: 'Live and let live was the rule of the house, and nobody who broke it was asked to come and stay for a second summer.',
  },
  {
    name: 'navigation',
    summary: 'Remove menus',
    why: 'Links to the sections of a site are listed above and below the article.',
    before: [...MENU, ...ARTICLE, ...FOOTER],
    after: [...ARTICLE, COPYRIGHT],
    keep: 'Home is where the heart is, said the sign above the door, though nobody in that family had lived at home for many years.',
  },
  {
    name: 'byline',
    summary: 'Remove lines that only name author and date',
    why: 'Byline and date are fields of the report, not paragraphs of the article.',
    before: [...MENU, HEADLINE, 'By Jane Doe', 'March 3, 2021', ...BODY, ...FORM, ...FOOTER],
    after: [...MENU, ...ARTICLE, ...FORM, ...FOOTER],
    keep: 'By the time the train reached York on 3 March 1952 the snow lay so deep that nobody could see the platform or the clock.',
  },
  {
    name: 'caption',
    summary: 'Remove captions and picture credits',
    why: 'The text does not contain the picture.',
    before: [...MENU, HEADLINE, 'Photo: Jane Doe/Getty Images', ...BODY, ...FORM, ...FOOTER],
    after: [...MENU, ...ARTICLE, ...FORM, ...FOOTER],
    keep: 'Photo albums of three generations lay on the table, and she went through them page by page until the light began to fail.',
  },
  {
    name: 'site-title',
    summary: 'Remove the title of the page if the headline follows',
    why: 'The title of the HTML document consists of the headline and the name of the site.',
    before: ['Old bridge closes for two years - The Daily Example', ...MENU, ...ARTICLE, ...FOOTER],
    after: [...MENU, ...ARTICLE, ...FOOTER],
    keep: 'The harbour wall - what is left of it - was built by prisoners, and on some of its stones one can still read their names.',
  },
  {
    name: 'stray-headline',
    summary: 'Remove a headline of another article above the title',
    why: 'A scraper also copies the teaser beside the article. The title is the headline that the body is about. Only in a text with other leftovers.',
    before: ['Minister resigns over stolen painting', ...ARTICLE, ...FORM],
    after: [...ARTICLE, ...FORM],
    keep: 'A hard winter for the islands\n\nThe islands had the hardest winter for forty years, and the ferries to the islands did not sail for three weeks in all.',
  },
  {
    name: 'learned',
    summary: 'Remove paragraphs that a learned profile contains',
    why: 'A paragraph in many documents of one site does not belong to any single one of them. Runs only with a profile.',
    before: [LEAD, 'The tide tables are on page 12.'],
    after: [LEAD],
    fails: 'a profile must contain the paragraph',
    keep: 'The council met on Monday and talked about the bridge again, for the fourth time this year, and came to no agreement at all.',
  },
  {
    name: 'not-article',
    summary: 'Remove blocks that are not part of the article according to the model',
    why: 'Most boilerplate has no fixed wording. The model reads length, words, marks, neighbours and the whole page.',
    before: [
      ...MENU,
      ...ARTICLE,
      'You can reach our reporters at any hour of the day and night.',
      'Great gifts for the summer',
      ...FORM,
      ...FOOTER,
    ],
    after: [
      ...MENU,
      ...ARTICLE,
      'You can reach our reporters at any hour of the day and night.',
      ...FORM,
      ...FOOTER,
    ],
    keep: 'It rained for three days, and on the fourth the river came over the wall, into the gardens and then through the back doors.',
  },
];

const text = (blocks: readonly string[]) => blocks.join('\n\n');

const STAYS_WHOLE: Example = {
  keep: text([HEADLINE, LEAD, DETOUR]),
  because: 'an article without boilerplate stays whole',
};

/** The declaration of a kind's rule. */
function declare({ name, summary, why, before, after, fails, keep }: Kind): RuleKind {
  const example = { before: text(before), after: text(after) };
  return {
    id: `boilerplate/${name}`,
    effect: 'fix',
    summary,
    why,
    examples: [fails === undefined ? example : { ...example, fails }, { keep }, STAYS_WHOLE],
  };
}

/** The declarations of all kinds, in the order of their rules. */
export const kinds: readonly RuleKind[] = KINDS.map(declare);
