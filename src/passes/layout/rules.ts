import { type Rule, type RuleKind, rulesOf } from '../rule.ts';
import { planOf } from './plan/plan.ts';
import { gluedNames } from './spacing/glued-names.ts';
import { lostSpaces } from './spacing/lost-spaces.ts';
import { shiftedIntoBrackets, shiftedSpaces, straySpaces } from './spacing/stray-spaces.ts';

/** The edits that the plan may propose. One decision for the whole document makes all of them (see plan.ts). */
const KINDS: readonly RuleKind[] = [
  {
    id: 'layout/hard-wrap',
    effect: 'fix',
    summary: 'Join the lines of hard-wrapped paragraphs',
    why: 'E-mail and old web text break lines at a fixed width. Whether a text is wrapped is measured: no overlong lines, full lines, sentences that continue over line ends. Verse, addresses and lists keep their lines.',
    examples: [
      {
        before:
          'The minister said on Tuesday that the talks about the new\nharbour would go on until the end of the month, and that\nnobody should expect a quick result from any of them.\n',
        after:
          'The minister said on Tuesday that the talks about the new harbour would go on until the end of the month, and that nobody should expect a quick result from any of them.\n',
      },
      {
        keep: 'Roses are red,\nviolets are blue,\nsugar is sweet.',
        because: 'the lines of a verse are intended',
      },
    ],
  },
  {
    id: 'layout/hyphenation',
    effect: 'fix',
    summary: 'Join words that were hyphenated at a line end',
    why: 'The hyphen is removed only if the joined word is in the dictionary and the word with the hyphen is not; otherwise only the line end is removed. In other languages only if the text also contains the whole word. A line that ends with the first half of an English word does not end a paragraph.',
    examples: [
      {
        before:
          'The minister said on Tuesday that there was no new infor-\nmation about the talks, which would go on at the well-\nknown hotel until nobody had anything to say about them.',
        after:
          'The minister said on Tuesday that there was no new information about the talks, which would go on at the well-known hotel until nobody had anything to say about them.',
      },
      {
        keep: 'He spoke of a well-known hotel and of pre- and post-war houses.',
        because: 'hyphens inside a line are intended',
      },
    ],
  },
  {
    id: 'layout/paragraph-break',
    effect: 'fix',
    summary: 'Put a blank line between the paragraphs of a text with one paragraph per line',
    why: 'Crawlers write one block per line, without blank lines in between. Lists, tables and quotations stay tight; a text of short lines only is left alone.',
    examples: [
      {
        before:
          'The first paragraph is about the talks that began in the harbour on Tuesday morning, as planned.\nThe second is about their end.\nThe third is short.',
        after:
          'The first paragraph is about the talks that began in the harbour on Tuesday morning, as planned.\n\nThe second is about their end.\n\nThe third is short.',
      },
      { keep: 'Roses are red,\nviolets are blue,\nsugar is sweet.', because: 'short lines may be verse' },
    ],
  },
  {
    id: 'layout/blank-runs',
    effect: 'fix',
    summary: 'Leave one blank line between paragraphs, and none before the first',
    why: 'Removed pictures and menus leave runs of blank lines.',
    examples: [
      { before: '\n\nOne.\n\n\n \nTwo.', after: 'One.\n\nTwo.' },
      { keep: 'The first paragraph stands here.\n\nThe second one follows it.' },
    ],
  },
  {
    id: 'layout/trailing-space',
    effect: 'fix',
    summary: 'Remove white space at line ends',
    why: 'It is invisible and not intended, except for the line breaks of Markdown, which are kept.',
    examples: [
      { before: 'One. \nTwo.\t\n', after: 'One.\nTwo.\n' },
      { keep: 'The first paragraph stands here.\n\nThe second one follows it.' },
    ],
  },
  {
    id: 'layout/space-runs',
    effect: 'fix',
    summary: 'Reduce runs of spaces inside a line to one space',
    why: 'Removed tags leave two spaces. Code, tables and lines with columns keep theirs.',
    examples: [
      { before: 'He said  that it   was over.', after: 'He said that it was over.' },
      { keep: 'He said that it was over, and then he left the room.' },
    ],
  },
];

const lostSpace: Rule = {
  id: 'layout/lost-space',
  effect: 'fix',
  language: 'en',
  summary: 'Restore the space that was lost after a punctuation mark',
  why: 'A space may get lost where a page breaks a line or ends a tag. Restored only where a sentence or clause certainly begins: never in abbreviations, initials, numbers, addresses, file and product names, or texts about programs.',
  examples: [
    {
      before: 'The trains stopped for the strike.Since then nothing has moved.',
      after: 'The trains stopped for the strike. Since then nothing has moved.',
    },
    {
      before: 'She read the reports,the letters and the files.',
      after: 'She read the reports, the letters and the files.',
    },
    {
      before: 'She said that the crew was "tired".He was not.',
      after: 'She said that the crew was "tired". He was not.',
    },
    {
      before: 'It hits Italy and Spain.Mayor Michael Long was at work.',
      after: 'It hits Italy and Spain. Mayor Michael Long was at work.',
    },
    {
      before: 'With that he could agree.but the others could not.',
      after: 'With that he could agree. but the others could not.',
    },
    {
      before: 'It rains in Spain.Various towns were hit on July 24.The mayor,who came late,left.',
      after: 'It rains in Spain. Various towns were hit on July 24. The mayor, who came late, left.',
    },
    { keep: 'We read the protobuf.Message types, the Node.Array, Chapter 2.b and No. 5.The.' },
    { keep: 'The U.S.A., J.R.R. Tolkien, Node.js, Yahoo!Japan and the 3.Liga keep their dots.' },
    { keep: 'Write to office@example.com or see Booking.com, e.g.the rooms.' },
    { keep: 'The word(s)and the red,green,blue flags stay.', because: 'it may be meant' },
  ],
  check: (doc) => lostSpaces(doc).map((at) => ({ span: { start: at, end: at }, text: ' ' })),
};

const gluedName: Rule = {
  id: 'layout/glued-name',
  effect: 'fix',
  language: 'en',
  summary: 'Separate a name from the word after it if the space between them was lost',
  why: 'When the tags of a link around a name are removed, the space after it may be lost. Only before a verb of speech that no name ends with, before a function word if the text also has the name on its own, and before an article that a noun follows after a name of two words.',
  examples: [
    {
      before: 'The mayor Marcelo Quispeexplained that the bridge is safe.',
      after: 'The mayor Marcelo Quispe explained that the bridge is safe.',
    },
    {
      before: 'Radio Beffroi reported it first. On Radio Beffroithe mayor spoke of costs.',
      after: 'Radio Beffroi reported it first. On Radio Beffroi the mayor spoke of costs.',
    },
    {
      before: 'An hour later, on Radio Lorfoithe mayor spoke of costs.',
      after: 'An hour later, on Radio Lorfoi the mayor spoke of costs.',
    },
    { keep: 'Peter Lorathe said no, and Omar Bensaid of the Lorathe family was silent.' },
    { keep: 'Goethe and Blythe walked with Alexandre and with Ann Lee, who explained nothing.' },
    { keep: 'He announced it, and Ferdinand declared the games open.' },
  ],
  check: (doc) => gluedNames(doc).map((at) => ({ span: { start: at, end: at }, text: ' ' })),
};

const straySpace: Rule = {
  id: 'layout/stray-space',
  effect: 'fix',
  language: 'en',
  summary: 'Remove the space before a full stop, a comma or a closing bracket, and after an opening bracket',
  why: 'Tokenisers of translation engines separate marks from words. English puts no space there. Ellipses, decimal points, enumerations and texts about programs keep theirs.',
  examples: [
    { before: 'He went to Berlin . Then he came back .', after: 'He went to Berlin. Then he came back.' },
    { before: 'The wall ( 1961 ) fell , at last.', after: 'The wall (1961) fell, at last.' },
    { keep: 'He waited . . . and waited ... in vain.' },
    { keep: 'The share is .5 of all, and the .com boom is over. :) [ ] a ) b )' },
  ],
  check(doc) {
    const shifted = new Set(shiftedIntoBrackets(doc));
    return straySpaces(doc)
      .filter((span) => !shifted.has(span))
      .map((span) => ({ span, text: '' }));
  },
};

const shiftedSpace: Rule = {
  id: 'layout/shifted-space',
  effect: 'fix',
  language: 'en',
  summary:
    'Move a misplaced space from before a full stop or comma, or from inside a bracket, to the other side',
  why: 'Removed inline tags, and engines that separate marks from words, leave the space on the wrong side. Only where a sentence or clause begins after the mark: names such as `.NET` keep their dot.',
  examples: [
    {
      before: 'They want a week of 35 hours .The railway made an offer.',
      after: 'They want a week of 35 hours. The railway made an offer.',
    },
    {
      before: 'She read the reports ,the letters and the files.',
      after: 'She read the reports, the letters and the files.',
    },
    {
      before: 'He left the hall( in anger) and slept.',
      after: 'He left the hall (in anger) and slept.',
    },
    { keep: 'He wrote it with the .NET tools, before the .com boom and the .Next one.' },
  ],
  check: (doc) => [
    ...shiftedSpaces(doc).map(({ start, end }) => ({
      span: { start, end: end + 1 },
      text: `${doc.text[end]} `,
    })),
    ...shiftedIntoBrackets(doc).map(({ start, end }) => ({ span: { start: start - 1, end }, text: ' (' })),
  ],
};

export const rules: readonly Rule[] = [
  lostSpace,
  gluedName,
  straySpace,
  shiftedSpace,
  ...rulesOf(planOf, KINDS),
];
