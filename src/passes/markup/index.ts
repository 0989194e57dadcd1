import type { Pass, RuleKind } from '../rule.ts';

/*
 * HTML becomes Markdown by changes of the source (read.ts), which the rules below label. No rule runs alone, since a
 * tag becomes Markdown by edits of both the tag and the white space around it.
 */

const KINDS: readonly RuleKind[] = [
  {
    id: 'markup/tag',
    effect: 'fix',
    summary: 'Write tags as Markdown, or drop those that mean nothing in a text',
    why: 'Headings, lists, emphasis, links, tables and code have marks in Markdown. Each tag is one change, so that every word keeps its place in the page. Addresses that run a script or contain data are dropped; the words of the link stay.',
    examples: [
      { before: '<h1>The <i>Ark</i></h1><ul><li>a<li>b</ul>', after: '# The *Ark*\n\n- a\n- b' },
      { keep: 'We met at the <b> junction.', because: 'a plain text has no tags' },
    ],
  },
  {
    id: 'markup/reference',
    effect: 'fix',
    summary: 'Write character references as the characters that they name',
    why: 'Pages write `&amp;` for an ampersand and `&eacute;` for an accented letter. Readers see the characters.',
    examples: [
      { before: '<p>caf&eacute; &amp; bar', after: 'caf\u00e9 & bar' },
      { keep: 'The board of R&D; met on Monday.' },
    ],
  },
  {
    id: 'markup/white-space',
    effect: 'fix',
    summary: 'Collapse the white space of HTML, which browsers show as one space or not at all',
    why: 'HTML source is indented and wrapped anywhere. Only the tags say where a paragraph or a line ends; in preformatted text every space stays.',
    examples: [
      { before: '<p>\n  one\n  two   three\n</p>', after: 'one two three' },
      { keep: 'One line.\n\nAnother line.' },
    ],
  },
  {
    id: 'markup/hidden',
    effect: 'fix',
    summary: 'Drop what the page does not show: scripts, styles, hidden elements',
    why: 'No reader sees it. If a page shows no prose at all, prose that it hides until its scripts have run stays.',
    examples: [
      { before: '<p>a</p><script>b()</script><p hidden>c</p>', after: 'a' },
      { keep: 'The script was hidden in a drawer.' },
    ],
  },
  {
    id: 'markup/comment',
    effect: 'fix',
    summary: 'Drop comments and declarations, and end tags that end nothing',
    why: 'No reader sees them. Words between two conditional comments are shown, and stay.',
    examples: [
      { before: '<!doctype html><p>a<!-- b --></p>', after: 'a' },
      { keep: 'He said nothing more.' },
    ],
  },
  {
    id: 'markup/escape',
    effect: 'fix',
    summary: 'Put a backslash before words of the page that Markdown would read as markup',
    why: 'A page may say `*args` or begin a line with `1.` without meaning emphasis or a list. Only what CommonMark would read as markup gets a backslash.',
    examples: [
      { before: '<p>use *this* or _that_', after: 'use \\*this\\* or \\_that\\_' },
      { keep: 'Five * three is fifteen.' },
    ],
  },
];

export const markup: Pass = {
  id: 'markup',
  summary: 'Turn HTML into Markdown, one tag at a time',
  language: 'any',
  readsHtml: true,
  // The changes come from reading the whole page, so there is nothing left to find in the text.
  rules: KINDS.map((kind) => ({ ...kind, check: () => [] })),
};
