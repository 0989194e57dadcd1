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

/** Openers and closers of all families, for texts that nest. */
const FAMILIES = [
  ['\u201c', '\u201d'],
  ['\u2018', '\u2019'],
  ['\u00ab', '\u00bb'],
  ['\u00bb', '\u00ab'],
  ['\u201e', '\u201c'],
  ['\u201a', '\u2018'],
  ['\u2039', '\u203a'],
  ['\u300c', '\u300d'],
  ['``', "''"],
  ['"', '"'],
  ["'", "'"],
  ['(', ')'],
  ['[', ']'],
] as const;

/** Repeated output, as of a program that hangs. */
const UNITS = [
  'a',
  'Word ',
  '"',
  ' " ',
  '\u201c',
  'a\u201d',
  "'",
  '\u00ab \u00bb ',
  '\n',
  ' ',
  '\t',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u2067',
  '&amp;',
  '&#',
  '\u00e2\u20ac\u0153',
  '\u00c3',
  '.',
  'A b. ',
  '-',
  'ab-\n',
  'Menu\n',
  '1. a\n',
  '> ',
  '  - ',
  '# ',
  '| a ',
  '```\n',
  '[a](b)',
  'a@b.c ',
  'http://',
  'e\u0301',
  '\u0301',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '\u{1f1eb}\u{1f1f7}',
  '\ud83d',
  '\udc00',
  '\u0000',
  '\u4e2d\u6587\u3002',
  '\u0643\u0644\u0645\u0629 ',
  '\u05de\u05d9\u05dc\u05d4 ',
  '\u0e04\u0e33',
  '\u0441\u043b\u043e\u0432\u043e ',
  '\ufeff',
  '\u2028',
  '\u0085',
];
const repeated = fc
  .tuple(fc.constantFrom(...UNITS), fc.nat(60), fc.constantFrom('', '.', '\n', 'x', '\u201d'))
  .map(([unit, times, end]) => unit.repeat(times) + end);
const nested = fc
  .tuple(fc.array(fc.constantFrom(...FAMILIES), { maxLength: 30 }), run, fc.nat(3))
  .map(([families, inside, lost]) => {
    const opening = families.map(([open]) => open);
    const closing = families.map(([, close]) => close).reverse();
    return [...opening, inside, ...closing.slice(lost)].join('');
  });
const marksOnly = fc.array(fc.oneof(mark, stop, space), { maxLength: 40 }).map((parts) => parts.join(''));
const linesOnly = fc
  .array(fc.constantFrom('\n', '\r', '\r\n', ' ', '\t'), { maxLength: 60 })
  .map((parts) => parts.join(''));
const longLine = fc
  .array(fc.tuple(piece, space), { minLength: 60, maxLength: 300 })
  .map((pairs) => pairs.flat().join(''));
/** UTF-8 read as Latin-1 once, twice or three times: real mojibake, with all its C1 controls. */
const mojibake = fc.tuple(run, fc.integer({ min: 1, max: 3 })).map(([text, times]) => {
  let broken = text;
  for (let time = 0; time < times; time++) broken = Buffer.from(broken, 'utf8').toString('latin1');
  return broken;
});
const escaped = fc
  .tuple(
    fc.constantFrom('quot;', '#8217;', '#x201c;', 'lt;', 'nbsp;', '#0;', '#xd800;', '#1114112;'),
    fc.nat(5),
  )
  .map(([name, depth]) => `&${'amp;'.repeat(depth)}${name}`);
const anyString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const block = fc
  .tuple(
    fc.constantFrom(
      '- ',
      '* ',
      '1. ',
      '2) ',
      '> ',
      '>> ',
      '# ',
      '### ',
      '    ',
      '\t',
      '| ',
      '```',
      '~~~',
      '---',
      '',
    ),
    fc.nat(4),
    line,
  )
  .map(([marker, depth, text]) => `${'  '.repeat(depth)}${marker}${text}`);
const structured = fc
  .array(fc.tuple(block, separator), { maxLength: 12 })
  .map((pairs) => pairs.flat().join(''));

const hostile = fc.oneof(
  repeated,
  nested,
  marksOnly,
  linesOnly,
  longLine,
  mojibake,
  anyString,
  structured,
  fc.array(fc.oneof(escaped, word, space), { maxLength: 12 }).map((parts) => parts.join('')),
);

/** Articles, hostile texts, and hostile texts inside articles. */
export const anyText = fc.oneof(
  { weight: 3, arbitrary: articles },
  { weight: 3, arbitrary: hostile },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.tuple(fc.oneof(hostile, line), separator), { maxLength: 5 })
      .map((pairs) => pairs.flat().join('')),
  },
);
