import { paragraph, pick, type Random, randomFrom, sentence, story } from './sentences.ts';

/*
 * Ten genres whose lines recur from text to text and are right, each as a folder of plain texts and as pages of a site with
 * menus, boxes and notices. A line begins with a mark: `+` stays, `-` is furniture, `=` is the title, `?` either.
 */

/** A text of a folder, line by line. */
export interface OwnText {
  readonly id: string;
  readonly lines: readonly string[];
}

/** A folder of texts. */
export interface OwnFolder {
  readonly name: string;
  readonly texts: readonly OwnText[];
}

const TEXTS = 7;

interface Piece {
  readonly random: Random;
  readonly index: number;
}
type Genre = (piece: Piece) => readonly string[];

const DAYS = ['3 March', '10 March', '17 March', '24 March', '31 March', '7 April', '14 April'];
const several = (count: number, make: (index: number) => string | readonly string[]): string[] =>
  Array.from({ length: count }, (_, index) => make(index)).flat();
const prose = (random: Random, count: number): string[] => several(count, () => `+${paragraph(random)}`);

const SIGNS = ['Aries', 'Taurus', 'Gemini', 'Cancer', 'Leo', 'Virgo', 'Libra'];
const TEAMS = [
  'Thornby',
  'Ashwick',
  'Pellham',
  'Corfe Rovers',
  'Little Ouse',
  'Marlow Hill',
  'Saltby',
  'Dunmere',
];
const HERBS = [
  'a pinch of salt',
  '2 eggs',
  '1 lemon',
  '50 g butter',
  'black pepper',
  '1 clove of garlic',
  '2 tablespoons oil',
];
const FIXES = [
  'Various stability improvements.',
  'Updated translations.',
  'Fixed a crash at startup.',
  'Smaller downloads.',
];

const GENRES: Readonly<Record<string, Genre>> = {
  column: ({ random }) => {
    const { headline, lead } = story(random);
    return ['?From the Allotment', `=${headline}`, `+${lead}`, ...prose(random, 3), '+Until next week.'];
  },
  horoscope: ({ random }) => [
    '=Your Stars This Week',
    ...SIGNS.flatMap((sign) => [`+${sign}`, `+${sentence(random)} ${sentence(random)}`]),
  ],
  results: ({ random, index }) => {
    const { headline, lead } = story(random);
    const score = (at: number) =>
      `+${TEAMS[(index + at) % 8]} ${Math.floor(random() * 4)}, ${TEAMS[(index + 3 * at + 1) % 8]} ${Math.floor(random() * 4)}`;
    return [
      `=${headline}`,
      `+${lead}`,
      '+Other results',
      ...several(3, score),
      ...prose(random, 2),
      '+Half-time: 1-0',
      `+Attendance: ${300 + 17 * index}`,
    ];
  },
  parish: ({ random, index }) => [
    `=Letter for ${['Advent', 'Lent', 'Easter', 'Whitsun', 'Trinity', 'Harvest', 'Epiphany'][index]}`,
    '+Dear friends,',
    ...prose(random, 4),
    '+Services this month',
    ...several(
      2,
      (at) => `+${DAYS[(index + at) % 7]}: ${pick(random, ['Matins', 'Evensong', 'Family service'])}`,
    ),
    ...prose(random, 1),
    '+Yours in faith,',
    '+Margaret Oldroyd',
  ],
  recipe: ({ random, index }) => [
    `=${['Leek', 'Barley', 'Plum', 'Rye', 'Onion', 'Radish', 'Lentil'][index]} ${pick(random, ['Pie', 'Soup', 'Bake', 'Salad'])} ${pick(random, ['with Dill', 'for Two', 'from the Coast'])}`,
    ...prose(random, 2),
    '+You will need',
    `+${200 + 10 * index} g ${['leeks', 'barley', 'plums', 'rye flour', 'onions', 'radishes', 'lentils'][index]}`,
    ...several(3, (at) => `+${HERBS[(index + 2 * at) % 7]}`),
    '+What to do',
    ...several(3, () => `+${sentence(random)}`),
    ...(index % 2 === 0 ? ['+Serve at once.'] : ['+Leave to cool.']),
    '+Keeps for three days.',
  ],
  advice: ({ random }) => {
    const { headline, lead } = story(random);
    return [
      `=${headline}`,
      '+The question',
      `+${lead}`,
      '+What Hilda says',
      ...prose(random, 3),
      '+Would you do it again?',
      ...prose(random, 1),
    ];
  },
  digest: ({ random, index }) => [
    '=The Week Around the Harbour in Brief',
    ...several(4, (at) => {
      const { headline, lead } = story(random);
      return [`?${DAYS[(index + at) % 7]}`, `+${headline}`, `+${lead}`];
    }),
  ],
  weather: ({ random, index }) => [
    `=Weather for ${DAYS[index]}`,
    '+Today',
    ...prose(random, 2),
    '+Tonight',
    ...prose(random, 1),
    '+Outlook',
    `+${pick(random, ['Dry', 'Wet', 'Windy'])} in the north. ${sentence(random)}`,
    `+High ${10 + index}, low ${index}`,
  ],
  patch: ({ random, index }) => [
    `=${['Heron', 'Kestrel', 'Lapwing', 'Magpie', 'Osprey', 'Plover', 'Rook'][index]} is out: version ${index + 2}.0`,
    ...prose(random, 2),
    '+What is new',
    ...several(2, () => `+${sentence(random)}`),
    '+Bug fixes',
    `+${FIXES[index % 4]}`,
    `+${sentence(random)}`,
    `+${FIXES[(index + 1) % 4]}`,
    '+Known issues',
    `+${sentence(random)}`,
  ],
  court: ({ random, index }) => [
    `=${pick(random, ['Baxter', 'Holt', 'Pym'])} v ${['Marsh', 'Oddie', 'Crane', 'Lowe', 'Finch', 'Reeve', 'Hale'][index]}`,
    '+The facts',
    ...prose(random, 2),
    '+The judgment',
    ...prose(random, 2),
    `+Appeal ${index % 2 === 0 ? 'dismissed' : 'allowed'}.`,
    '+Costs in the cause.',
  ],
};

const fold = (text: string): string => text.replace(/\d+/gu, '0');

const MENU = ['-Home', '-News', '-Our town', '-Contact us', '-Search'];
const NOTICE =
  'The views in readers\u2019 comments are theirs and not those of the publisher, who may shorten or delete them at any time. Complaints reach the editor by post. No correspondence can be entered into.';

/** Puts a text on a page of a site. The box of other texts changes, and one text in four lacks the menu. */
function onPage(lines: readonly string[], piece: Piece, titles: readonly string[]): readonly string[] {
  const { index } = piece;
  const head = index % 4 === 3 ? [] : MENU;
  const middle = Math.max(2, Math.floor(lines.length / 2));
  const others = [2, 3, 5].map((step) => titles[(index + step) % titles.length]);
  const isStanding = titles.some((one, at) => at !== index && fold(one) === fold(titles[index]));
  return [
    ...head,
    `-Home \u00bb ${pick(piece.random, ['Pages', 'Views', 'Living', 'Archive'])}`,
    ...lines.slice(0, middle),
    ...(index % 3 === 0 ? ['-Save this page for later'] : []),
    ...lines.slice(middle),
    '-Share this article',
    '-More from our pages',
    ...(isStanding ? [] : others.map((one) => `-${one}`)),
    `-${
      index % 3 === 0
        ? NOTICE
        : NOTICE.split('. ')
            .slice(0, 1 + (index % 3))
            .join('. ')
    }`,
    '-Leave a comment',
    '-Back to top',
  ];
}

/** The folders: every genre twice, as texts and as pages. */
export function ownFolders(): readonly OwnFolder[] {
  return Object.entries(GENRES).flatMap(([name, genre], number) => {
    const piece = (index: number): Piece => ({ random: randomFrom(1000 * number + index), index });
    const texts = Array.from({ length: TEXTS }, (_, index) => genre(piece(index)));
    const titles = texts.map((lines) => lines.find((line) => line.startsWith('='))!.slice(1));
    const folder = (kind: string, all: readonly (readonly string[])[]): OwnFolder => ({
      name: `${name} ${kind}`,
      texts: all.map((lines, index) => ({ id: `${name}-${index}`, lines })),
    });
    return [
      folder('texts', texts),
      folder(
        'pages',
        texts.map((lines, index) => onPage(lines, piece(index), titles)),
      ),
    ];
  });
}
