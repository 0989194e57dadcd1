import type { Pass } from '../rule.ts';
import { advert } from './advert.ts';
import { authorBox } from './author-box.ts';
import { byline } from './byline.ts';
import { caption } from './caption.ts';
import { commentForm } from './comment-form.ts';
import { cookieNotice } from './cookie-notice.ts';
import { copyright } from './copyright.ts';
import { learned } from './learned.ts';
import { liveBadge } from './live-badge.ts';
import { navigation } from './navigation.ts';
import { newsletter } from './newsletter.ts';
import { notArticle } from './not-article.ts';
import { readMore } from './read-more.ts';
import { relatedLinks } from './related-links.ts';
import { shareBar } from './share-bar.ts';
import { siteTitle } from './site-title.ts';
import { strayHeadline } from './stray-headline.ts';

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
};
