/*
 * The pages of defuddle where our text differs from the expected one, and which is better. `theirs` is our fault;
 * `ours` is what a reader would prefer; `either` is a matter of taste.
 */

interface Difference {
  readonly right: 'ours' | 'theirs' | 'either';
  readonly why: string;
}

export const DIFFERENCES: Readonly<Record<string, Difference>> = {
  'd-comments--news.ycombinator.com-item-id=12345678': {
    right: 'either',
    why: 'a reader for one site writes dates in place of "two hours ago" and leaves the author of the post out',
  },
  'd-comments--old.reddit.com-r-test-comments-abc123-test_post': {
    right: 'either',
    why: 'a reader for one site writes dates in place of "two days ago"',
  },
  'd-content-patterns--table-of-contents': {
    right: 'theirs',
    why: 'the table of contents stays: nothing but its links says what it is',
  },
  'd-elements--bootstrap-alerts': {
    right: 'ours',
    why: 'boxes without a title get one that the page does not have',
  },
  'd-general--github.com-test-owner-test-repo-pull-42': {
    right: 'theirs',
    why: 'a discussion: short posts and their lists go',
  },
  'd-general--substack-app': {
    right: 'theirs',
    why: 'the text stands in the JSON of a script alone, what the page shows is about the app',
  },
  'd-general--substack-note-permalink': {
    right: 'theirs',
    why: 'which of the notes of a feed the page is about stands in its address alone',
  },
  'd-general--svg-content-preservation': {
    right: 'either',
    why: 'the drawing stays as SVG source; a section for further reading goes there and stays here',
  },
  'd-general--svg-external-css-fallback': {
    right: 'ours',
    why: 'a chart stays as thirty lines of SVG source',
  },
  'd-general--tailwind-hidden-blog-index': {
    right: 'theirs',
    why: 'a class of a style sheet hides signs of Markdown, which we show',
  },
  'd-issues--142-arxiv-multi-citations': {
    right: 'ours',
    why: 'the numbers of the citations are counted anew, so that they differ from those of the paper',
  },
  'd-issues--221-nextjs-noscript-images': {
    right: 'ours',
    why: 'the texts for those who see no pictures are written as captions',
  },
  'd-issues--227-noscript-lazy-images': { right: 'theirs', why: 'captions that are mostly their credits go' },
  'd-issues--232-dismiss-in-hidden-content': {
    right: 'theirs',
    why: 'sender and subject of a letter go, which are part of a post there',
  },
  'd-issues--285-tag-like-title-escaping': {
    right: 'theirs',
    why: 'a short list of posts: their titles, which are links, go',
  },
  'd-listing--news.ycombinator.com-news': {
    right: 'either',
    why: 'a reader for one site makes a list of the table and leaves ages out',
  },
  'd-math--mathjax-svg': {
    right: 'either',
    why: 'the same formulas: upright letters are `\\mathrm` here, brackets `\\left` and `\\right` there',
  },
  'd-math--mathjax': {
    right: 'either',
    why: 'the same formulas: `\\dot{x}` here is `\\overset{\\cdot}{x}` there',
  },
  'd-metadata--h1-sibling-byline': {
    right: 'either',
    why: 'the line with date and authors stays below the title',
  },
};
