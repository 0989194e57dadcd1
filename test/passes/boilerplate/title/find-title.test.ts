import { expect, it } from 'vitest';
import { clean } from '../../../../src/clean.ts';

const TITLE = 'Old bridge closes for two years';
const ARTICLE = [
  'The old bridge over the Wey closes to all traffic from Monday, the council said, and stays closed for two years.',
  'Engineers had found cracks in two of the five pillars last autumn. Since then no lorry has crossed the bridge.',
  'The detour over the dam takes twenty minutes. Shops on the east bank fear for their customers and want help.',
];
const titleOf = (...head: readonly string[]) => clean([...head, ...ARTICLE].join('\n\n')).title?.text;

it('is the headline above the article', () => {
  expect(titleOf(TITLE)).toBe(TITLE);
});

it.each([
  ['a byline with its date', 'By Marit Holloway | 2 February 2021'],
  ['a line in another script', 'Старый мост закрывается на два года'],
])('is never %s', (_, line) => {
  expect(titleOf(line, TITLE)).toBe(TITLE);
  expect(titleOf(TITLE, line)).toBe(TITLE);
});

it('goes once where a section is glued to a copy of it', () => {
  const { title, text } = clean([`Region${TITLE}`, TITLE, ...ARTICLE, 'Leave a Reply'].join('\n\n'));
  expect(title?.text).toBe(TITLE);
  expect(text).not.toContain('Region');
});
