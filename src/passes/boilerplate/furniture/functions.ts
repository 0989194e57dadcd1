/** A function of page furniture: the purpose of a line around an article. */
interface FunctionRow {
  /** The rule that reports it, without `boilerplate/`. */
  readonly kind: FurnitureKind;
  /** What such a line does, as `explain` shows it. */
  readonly summary: string;
}

/** The rules that report furniture. */
export type FurnitureKind =
  | 'advert'
  | 'author-box'
  | 'byline'
  | 'caption'
  | 'comment-form'
  | 'cookie-notice'
  | 'copyright'
  | 'live-badge'
  | 'navigation'
  | 'newsletter'
  | 'not-article'
  | 'read-more'
  | 'related-links'
  | 'share-bar';

const row = (kind: FurnitureKind, summary: string): FunctionRow => ({ kind, summary });

/** Every function of furniture in the lexicon. */
export const FUNCTIONS = {
  home: row('navigation', 'leads back to the front page'),
  navigation: row('navigation', 'leads to another part of the site'),
  breadcrumb: row('navigation', 'shows the position of the page in the site'),
  'skip-link': row('navigation', 'jumps over the menu'),
  'back-to-top': row('navigation', 'jumps to the top of the page'),
  search: row('navigation', 'searches the site'),
  'language-switch': row('navigation', 'switches the language of the page'),
  login: row('navigation', 'asks the reader to log in or to register'),
  subscribe: row('newsletter', 'offers a subscription'),
  paywall: row('newsletter', 'says that the article is for subscribers only'),
  'gift-article': row('newsletter', 'lets a subscriber give the article away'),
  'device-limit': row('newsletter', 'limits how many devices may read'),
  newsletter: row('newsletter', 'offers a newsletter'),
  app: row('newsletter', 'offers the app of the site'),
  'qr-code': row('newsletter', 'asks the reader to scan a code'),
  donation: row('newsletter', 'asks for a donation'),
  share: row('share-bar', 'invites the reader to share the page'),
  'follow-channel': row('share-bar', 'invites the reader to follow a channel'),
  save: row('share-bar', 'keeps the page for later'),
  print: row('share-bar', 'prints the page'),
  'error-report': row('share-bar', 'asks the reader to report a mistake'),
  listen: row('not-article', 'reads the page aloud'),
  'font-size': row('not-article', 'changes the size of the text or the appearance of the page'),
  'reading-time': row('byline', 'gives the reading time of the page'),
  'author-line': row('byline', 'names the author'),
  'author-box': row('author-box', 'introduces the author'),
  'date-line': row('byline', 'says when the page was published'),
  clock: row('byline', 'shows a time or the date of the day'),
  updated: row('byline', 'says when the page was changed'),
  'editor-line': row('byline', 'names the editor or the office'),
  'translator-line': row('byline', 'names the translator or the machine that translated'),
  'place-line': row('byline', 'names the place or the agency that the report comes from'),
  views: row('not-article', 'counts the readers of the page'),
  votes: row('not-article', 'counts votes, ratings or likes'),
  'comment-count': row('comment-form', 'counts the comments'),
  'comment-form': row('comment-form', 'is part of the comment form'),
  'comment-rules': row('comment-form', 'states the rules for comments'),
  'comment-prompt': row('comment-form', 'asks for comments'),
  reply: row('comment-form', 'answers a comment'),
  letters: row('comment-form', 'asks for letters to the editor'),
  'contact-tip': row('comment-form', 'asks readers for news and tips'),
  related: row('related-links', 'announces articles on related subjects'),
  'read-also': row('read-more', 'points to another article'),
  'on-topic': row('related-links', 'announces articles on the same subject'),
  more: row('read-more', 'leads to more of the same'),
  'most-read': row('related-links', 'announces the most read articles'),
  ticker: row('related-links', 'announces the latest news'),
  'next-previous': row('navigation', 'leads to the next or the previous article'),
  'up-next': row('read-more', 'announces what is played or shown next'),
  'continues-below': row('advert', 'says that the text continues after an advertisement'),
  'ad-label': row('advert', 'marks an advertisement'),
  'ad-blocker': row('advert', 'asks the reader to switch off an ad blocker'),
  sponsored: row('advert', 'marks paid content'),
  'embedded-content': row('not-article', 'replaces embedded content'),
  gallery: row('caption', 'leads to a gallery of pictures'),
  'video-label': row('caption', 'marks a video'),
  'photo-credit': row('caption', 'says who took a picture'),
  'caption-lead': row('caption', 'begins or marks the caption of a picture'),
  'agency-tail': row('byline', 'names the agency that the report comes from'),
  'wire-number': row('not-article', 'is the number of a report on an agency wire'),
  'source-pointer': row('byline', 'names the source of the report'),
  'original-link': row('byline', 'points to the original of the page'),
  'original-title': row('not-article', 'gives the title of the original'),
  'draft-note': row('not-article', 'is an internal note of the newsroom'),
  correction: row('not-article', 'says that the page was corrected'),
  tags: row('navigation', 'lists the keywords of the page'),
  section: row('navigation', 'names a section of the site'),
  'archive-label': row('navigation', 'marks a page or list of the archive'),
  rights: row('copyright', 'states who holds the rights'),
  reprint: row('copyright', 'states the terms for a reprint'),
  imprint: row('navigation', 'leads to the legal notes of the site'),
  disclaimer: row('copyright', 'declines responsibility'),
  'investment-disclaimer': row('copyright', 'says that the page is not investment advice'),
  'age-mark': row('not-article', 'states a minimum age for the page'),
  'live-badge': row('live-badge', 'marks a live report'),
  'plugin-mark': row('not-article', 'was left by the software of the site'),
  loading: row('not-article', 'says that something is being loaded or failed to load'),
  script: row('not-article', 'is code or asks for code to be allowed'),
  cookie: row('cookie-notice', 'asks for consent to cookies'),
  poll: row('not-article', 'asks the reader to vote in a poll'),
  survey: row('not-article', 'asks the reader to take part in a survey or test'),
  'event-box': row('not-article', 'announces an event'),
  'fact-box': row('not-article', 'heads a box of facts'),
  'weather-rates': row('not-article', 'shows the weather or rates of exchange'),
  'press-release': row('not-article', 'marks a press release or its contact'),
  'ai-summary': row('not-article', 'marks a summary that a machine wrote'),
} as const satisfies Readonly<Record<string, FunctionRow>>;

export type FurnitureFunction = keyof typeof FUNCTIONS;

/** The rule that reports a function, without `boilerplate/`. */
export function kindOf(name: FurnitureFunction): FurnitureKind {
  return FUNCTIONS[name].kind;
}

/** What a line of this function does, in words for a report. */
export function summaryOf(name: FurnitureFunction): string {
  return FUNCTIONS[name].summary;
}
