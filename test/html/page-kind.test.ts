import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean.ts';
import { toReport } from '../../src/index.ts';

const MENU =
  '<nav><ul><li><a href="/">Home</a><li><a href="/garden">Garden</a><li><a href="/kitchen">Kitchen</a></ul></nav>';
const FOOT = '<footer>\u00a9 2025 The Allotment <a href="/imprint">Imprint</a></footer>';
const page = (title: string, body: string) =>
  `<!doctype html><html><head><title>${title} | The Allotment</title></head><body>${MENU}<main>${body}</main>${FOOT}</body></html>`;

const TITLES = [
  'Ten beans that climb anything you give them',
  'Why the slugs come back every year in May',
  'A shed out of pallets, built in two days',
  'Sowing in frost: what you may risk',
  'Compost that smells of forest, not of kitchen',
  'The quiet return of the quince',
  'When to cut back roses in the north',
  'Rain barrels: how many are enough?',
  'Old tomatoes, and where to find their seeds',
  'A hedge for hedgehogs',
  'Beetroot through the winter, without a cellar',
  'How we lost the war against bindweed',
];
const LIST = TITLES.map(
  (title, at) =>
    `<div class="card"><h3><a href="/${at}">${title}</a></h3><a href="/${at}#c">4 comments</a></div>`,
).join('');
const PROSE = [
  'The page with the number that everybody knows is older than most of the people who see it today, and its story is told in many ways, most of them wrong.',
  'It begins in a room in Geneva in the early nineties, where a small group wrote down what a server should answer when somebody asked for what it did not have.',
  'They chose three digits, as the mail and the file transfer of the time did: the first says whose fault it is, the others count what there is to say about it.',
  'That the room itself bore the number is a legend, which the people who were there have denied in letters, in talks and, with patience, at every party since.',
  'What is true is that nobody thought of it as something that people would read: it was meant for programs, which would try again or tell their users in words of their own.',
  'Today it is on mugs and shirts, and whole agencies live on making the page behind it funny, as if a joke helped those who followed a link to a recipe and found a bear.',
  'The best of them do something else: they say where the page went, offer a search, and otherwise keep quiet, since those who come here have lost enough time already.',
  'In the end the number is a promise that somebody answered. A web on which nothing is ever lost would be a museum, and one without the number would be a wall of silence.',
  'So it stays, and with it the small shock of those three digits, which for a whole generation were the first sentence in the language of machines that they learnt to read.',
  'There are even collectors, who travel through the ruins of the early web with a net and keep the pages that are no more, and the answers that stand in their place.',
];

describe('a page without an article', () => {
  it.each([
    ['a list of links', page('Latest stories', `<h1>Latest stories</h1>${LIST}`), 'list'],
    [
      'what a search found',
      page(
        'Search results for beans',
        `<h1>Search results for beans</h1><form role="search"><input name=q></form>${LIST}`,
      ),
      'search',
    ],
    [
      'an answer that there is no such page',
      page(
        'Page not found',
        '<h1>404</h1><p>Sorry, there is no such page. It may have moved, or it never was here.</p>',
      ),
      'error',
    ],
    [
      'the same in another language',
      page('Seite nicht gefunden', '<h1>Ups!</h1><p>Die Seite gibt es nicht mehr.</p>'),
      'error',
    ],
    [
      'a request for consent',
      page(
        'Before you continue',
        '<h1>Before you continue</h1><p>We and our 811 partners store and read information on your device with cookies, to measure visits and to show you advertisements that suit you.</p><button>Accept all</button><button>Reject all</button>',
      ),
      'consent',
    ],
  ])('is %s', (_, html, kind) => {
    const { pageKind } = clean(html, { from: 'html' });
    expect(pageKind?.kind).toBe(kind);
    expect(pageKind?.probability).toBeGreaterThanOrEqual(0.5);
    expect(toReport(clean(html, { from: 'html' })).pageKind).toEqual(pageKind);
  });

  it.each([
    [
      'an article about such pages',
      page(
        '404: page not found',
        `<h1>404: page not found</h1>${PROSE.map((text) => `<p>${text}</p>`).join('')}`,
      ),
    ],
    [
      'an article with a list below',
      page('The number', `<h1>The number</h1>${PROSE.map((text) => `<p>${text}</p>`).join('')}${LIST}`),
    ],
    [
      'a short note',
      page(
        'A hedge',
        '<h1>A hedge</h1><p>The hedge is planted, and the hedgehogs came the same night: two of them, under the heap of leaves.</p>',
      ),
    ],
  ])('is not %s', (_, html) => {
    expect(clean(html, { from: 'html' }).pageKind).toBeNull();
  });

  it('is not looked for in other texts', () => {
    const result = clean('404\n\nPage not found\n');
    expect(result.pageKind).toBeNull();
    expect(toReport(result)).not.toHaveProperty('pageKind');
  });
});
