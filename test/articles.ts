import fc from 'fast-check';

/*
 * Arbitrary articles: not any string, but strings of the kind that our rules look at, so that a property
 * meets the rules at work and not only the empty result.
 */

const word = fc.constantFrom(
  'the',
  'a',
  'minister',
  'Paris',
  'said',
  'He',
  'don’t',
  "don't",
  'O’Neil',
  'security',
  'of',
  '1990s',
  '’90s',
  '6\'2"',
  '3.5',
  'U.S.',
  'Mr.',
  'in',
  'French',
  'Leave',
  'Reply',
  'Share',
  'cookies',
  'café',
  'naïve',
  'été',
  'weiß',
  'Москва',
  '東京',
  'https://example.org/a?b=“c”',
  'me@example.org',
  '`x = "y"`',
);
const mark = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '‟',
  '‚',
  '``',
  "''",
  '\\"',
  '&quot;',
  '&amp;#8217;',
  'â€œ',
  'â€',
  'â€™',
  'Ã©',
  '\ufffd',
  '「',
  '」',
  '′',
  '″',
);
const stop = fc.constantFrom('.', ',', '!', '?', ':', ';', '…', '-', '–', '—', '(', ')', '[', ']');
const space = fc.constantFrom(' ', ' ', ' ', ' ', '', '  ', '\u00a0', '\u202f', '\u200b', '\t');
const rare = fc.oneof(
  fc.constantFrom(
    '\ud800',
    '\udc00',
    '\u0000',
    '\u0007',
    '\u001b[31m',
    '\u202e',
    '\u00ad',
    '\u0093',
    '\u{1f600}',
    'e\u0301',
    '<script>',
    '\u2028',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

const piece = fc.oneof(
  { weight: 8, arbitrary: word },
  { weight: 3, arbitrary: mark },
  { weight: 2, arbitrary: stop },
  { weight: 1, arbitrary: rare },
);
const run = fc.array(fc.tuple(piece, space), { maxLength: 40 }).map((pairs) => pairs.flat().join(''));

const LINES = [
  'Leave a Reply',
  'Your email address will not be published.',
  'See also  Direct Emmanuel Macron is due to travel.',
  'Share on Facebook',
  'Subscribe to our newsletter',
  '© 2021 The Daily Example. All rights reserved.',
  'Home',
  'Menu',
  '* * *',
  '- an item',
  '1. an item',
  '> a quotation',
  '# A heading',
  '```',
  '| a | b |',
  '---',
  'The minister said on Monday that the talks would go on, and that “nothing was decided” in the first round.',
  '“It was late,” she said. “We went home.”',
  'late August“Deep Collaboration” between',
  'security threats”The Defense Department said in a statement.',
  'infor-',
];
const line = fc.oneof({ weight: 3, arbitrary: run }, { weight: 2, arbitrary: fc.constantFrom(...LINES) });
const separator = fc.constantFrom('\n', '\n\n', '\n\n', '\n\n\n', '\r\n', '\r\n\r\n', '\r', ' \n');

/** A text of articles, marks and dirt. */
export const articles = fc
  .array(fc.tuple(line, separator), { maxLength: 14 })
  .map((pairs) => pairs.flat().join(''));
