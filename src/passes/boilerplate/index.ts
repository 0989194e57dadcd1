import type { Pass } from '../rule.ts';
import { budget } from './decision/budget.ts';
import { readMetadata } from './metadata/metadata.ts';
import { advert } from './rules/advert.ts';
import { authorBox } from './rules/author-box.ts';
import { byline } from './rules/byline.ts';
import { caption } from './rules/caption.ts';
import { commentForm } from './rules/comment-form.ts';
import { cookieNotice } from './rules/cookie-notice.ts';
import { copyright } from './rules/copyright.ts';
import { learned } from './rules/learned.ts';
import { liveBadge } from './rules/live-badge.ts';
import { navigation } from './rules/navigation.ts';
import { newsletter } from './rules/newsletter.ts';
import { notArticle } from './rules/not-article.ts';
import { readMore } from './rules/read-more.ts';
import { relatedLinks } from './rules/related-links.ts';
import { shareBar } from './rules/share-bar.ts';
import { siteTitle } from './rules/site-title.ts';
import { strayHeadline } from './rules/stray-headline.ts';

/** Removes what surrounds an article: whole blocks, decided for the document at once (see decide.ts). */
export const boilerplate: Pass = {
  id: 'boilerplate',
  summary: 'Remove menus, forms, teasers and other text that is not the article',
  rules: [
    commentForm,
    cookieNotice,
    advert,
    newsletter,
    copyright,
    authorBox,
    shareBar,
    readMore,
    relatedLinks,
    liveBadge,
    navigation,
    byline,
    caption,
    siteTitle,
    strayHeadline,
    learned,
    notArticle,
  ],
  removesBlocks: true,
  // A block that goes takes the addresses in it along; only the user's keeps hold it.
  protects: (doc) => doc.kept,
  budget,
  readMetadata,
};
