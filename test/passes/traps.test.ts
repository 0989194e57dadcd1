import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean.ts';

/*
 * Text that looks damaged but is not: names with marks in them, lines that end with a hyphen, measures,
 * mentioned marks. Every pass except the removal of blocks runs over each; none may change a character.
 */

const cleaned = (text: string) => clean(text, { language: 'en', skip: ['boilerplate'] }).text;

/** Words that stand in the middle of a sentence. */
const NAMES =
  'Node.js|Vue.js|socket.io|ASP.NET|Yahoo!Japan|Yahoo!Finance|Jeopardy!|Oh!Calcutta|Booking.com|Amazon.Com|Ask.fm|del.icio.us|' +
  'U.S.A|U.S.A.|U.N.|J.R.R. Tolkien|J.K.Rowling|W.E.B. Du Bois|St.Louis|Mt.Fuji|Ph.D.|M.Sc.|B.C.|a.m.|p.m.|e.g.the list|i.e.the rest|vs.the others|' +
  '3.Liga|2.Bundesliga|1.FC Union|v2.0|1.2.3|10:30|3:1|1,000,000|1.000.000|3.5|.5|.45 pistols|No.5|No.One|Vol.II|' +
  'readme.md|setup.exe|index.html|archive.tar.gz|notes.txt|main.py|Report.Final.doc|System.Text.Json|Microsoft.Extensions|java.util.List|' +
  '@john.smith|john.Smith@example.com|#strike.Since|www.example.com|example.co.uk|https://example.com/strike.Since|ftp://files.example.org|' +
  're:Invent|TL;DR|AT&T|R&D|Q&A|C++|C#|F#|key:value|std::vector|f(x)dx|word(s)and|(s)he|(fake)root|H2O|[1]|[sic]|x,y|a.b.c|red,green,blue';

const MEASURES =
  'at 40°26\'46"N on the chart|at 12° 30\' 15" W of the line|in 4\'53" for the mile|after 5\' 30" of play|of 6\'2" and more|with a 27" screen|' +
  'of 80"x30" boards|on a 5/8" bolt|at 7″ and 12″ in vinyl|with 33⅓ turns|of 5 ft 4 in or more|by 3\'–4\' of water|at 60′ and 30″|of 2\'6" doors|' +
  "with 1/4\" jacks|in the '90s and the 1980's|for rock 'n' roll|at 5 o'clock";

const MENTIONS = [
  'The Swedish style is ”så här”, and nobody minds.',
  "In LaTeX one writes ``quoted'' for this.",
  'In German they look like „dies“ in print.',
  'French quotation marks look like « ceci » in books.',
  'The word “the” is the commonest of all.',
  'He wrote the article “a” twice by mistake.',
  'The letter “a” and the letter “z” were carved there.',
  'They answered with a “Yes” or a “No” to all of it.',
  'The signs " and \' are the same on this machine.',
  'Type "" for nothing and " " for a blank.',
  'The pre- and “post-war” years were hard on them.',
  'He is an “A”-rated pupil, and she has two “B”s.',
  'The Polish mark is written „tak” in every paper.',
  'The mark ‘ is called a turned comma by printers.',
];

const LINES = [
  'He spoke of pre- and post-war houses, and of well-known men.',
  'The two-\nyear-old boy laughed.',
  'Roses are red-\nish, they say,\nviolets are blue.',
  '- pre-\n- post-\n- inter-',
  'Tel. 555-\n1234 is the number.',
  'I caught the sun that fell on king-\ndoms of the sea,\nand lost them all to thee.',
  'The list:\n\n1\n\n2\n\n3',
  'Chapter 4\n\nThe wind had turned in the night, and nobody in the harbour knew it yet.',
  '12\n\nThe wind had turned in the night, and nobody in the harbour knew it yet.\n\n13\n\nThe boats lay still.',
  'The sum of all the shares that were sold in the first year of the new company came to\n\n1,200\n\nwhich was less than hoped.',
  'Page 3\n\nA ship at anchor. Two sailors on deck.\n\nPage 4\n\nThe same ship, at sea.',
  'North 1\n\nsouth 2\n\nwest 3\n\neast 4',
];

const SENTENCES = [
  'He waited . . . and waited ... in vain.',
  'A smile :) and a tear :( end the letter.',
  'Choose a ) one or b ) two from the list.',
  'Tick the box [ ] or [ x ] on the form.',
  'He used the .NET tools and the .com names.',
  'She said: “Go.” He went.',
  '“Did you go?” Holmes asked nobody in particular.',
  'It was over. “Not yet,” he said.',
  'The song, “Killing Me Softly”, was on every station.',
  'Under the slogan “Make it new” they toured the south.',
  'The “Big Seven” met in the old town hall.',
  'His “No smoking” sign fell from the wall.',
  '“I work for Smith & Co.” he said.',
  '“Well …” she said, and left.',
  'The members’ hall and the players’ bar are closed.',
  'Goethe and Blythe met Alexandre at the gate.',
];

const inSentence = (words: string) => `The people of the town spoke of ${words} for a long time.`;
const measured = (words: string) => `The old captain found it ${words} when the storm was over.`;

describe('text that looks damaged but is not', () => {
  const texts = [
    ...NAMES.split('|').map(inSentence),
    ...MEASURES.split('|').map(measured),
    ...MENTIONS,
    ...LINES,
    ...SENTENCES,
  ];

  it('is a hundred cases and more', () => {
    expect(texts.length).toBeGreaterThanOrEqual(100);
  });

  it.each(texts)('stays: %s', (text) => {
    expect(cleaned(text)).toBe(text);
  });
});
