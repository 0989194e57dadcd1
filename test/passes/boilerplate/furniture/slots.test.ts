import { describe, expect, it } from 'vitest';
import { hasWord, isEnd, openBlock } from '../../../../src/passes/boilerplate/furniture/reading.ts';
import { beginningAt, beginningsOf } from '../../../../src/passes/boilerplate/furniture/slots/beginnings.ts';
import { SLOTS } from '../../../../src/passes/boilerplate/furniture/slots/index.ts';

/** True when a slot can take the whole line. */
function takes(slot: string, line: string): boolean {
  const block = openBlock(line);
  return SLOTS.get(slot)!(block, 0).some((end) => isEnd(block, end));
}

/** The slots that take some words of a line but are said to begin with no such word. */
function wronglySpared(line: string): string[] {
  const block = openBlock(line);
  const wrong: string[] = [];
  for (let at = 0; hasWord(block, at); at++)
    for (const [slot, read] of SLOTS)
      if (read(block, at).length > 0 && !(beginningsOf(slot) & beginningAt(block, at)))
        wrong.push(`${slot} ${block.words[at]}`);
  return wrong;
}

const YES: Readonly<Record<string, readonly string[]>> = {
  '{date}': [
    'May 3, 2021',
    '3 May 2021',
    '3rd of May 2021',
    'Monday, 3. Mai 2021, 14:05 Uhr',
    '03/05/21',
    '2021-05-03',
    '2021-05-03 10:30',
    '3.5.2021',
    '2021年5月3日',
    '3 de mayo de 2021',
    '3 мая 2021 г.',
    'Yesterday, 10:30',
    'May 2021',
    '10:30, 3 May 2021',
    '3-May-2021',
  ],
  '{time}': ['10:30', '10h30', '10 h 30', '14.05 Uhr', '9 a.m.', '10:30:15 GMT', '9 pm'],
  '{duration}': ['5 min', '1 hour 20 minutes', '3:25', '01:02:03', '5 minutes'],
  '{number}': ['12', '1,234', '1 234', '4.5K', 'no', '3 thousand'],
  '{name}': [
    'Anna Bauer',
    'Ludwig van der Berg',
    'J. R. Ortega',
    'Anna Bauer and Piotr Nowak',
    'Jean-Luc Martin',
    'Sean O’Brien',
    'ANNA BAUER',
    'Dr. Anna Bauer',
    'Anna Bauer, Jan Novak',
  ],
  '{credit}': ['dpa', 'Anna Bauer / dpa', 'AFP/Getty Images', 'Getty Images via AP', 'www.example.com'],
  '{wire}': ['Reuters', 'AFP', 'dpa', 'RIA Novosti', 'AP'],
  '{network}': ['Facebook', 'Facebook, Twitter and WhatsApp', 'X', 'Google News'],
  '{language}': ['German', 'English version', 'Deutsch'],
  '{url}': ['https://example.com/a/b?c=d', 'www.example.com', 'news@example.org', 'example.com', '@newsroom'],
  '{hashtag}': ['#climate', '#two_words'],
  '{city}': ['Berlin', 'Frankfurt am Main', 'New York City'],
};
const NO: Readonly<Record<string, readonly string[]>> = {
  '{date}': ['2021', 'Monday', '3 apples', 'may be', '32.5.2021', '1.13.'],
  '{time}': ['10', '25:61', '0.12.15', 'ten'],
  '{duration}': ['5', '5 apples', 'minutes'],
  '{number}': ['twelve', '5.6.6', 'K'],
  '{name}': ['Anna', 'anna bauer', 'The Bridge', 'Breaking News', 'Anna Bauer: Jan', 'Read More'],
  '{credit}': ['a friend of mine', 'the town'],
  '{wire}': ['Ap', 'Anna Bauer', 'report'],
  '{network}': ['x', 'signal', 'friends'],
  '{language}': ['Bavarian dress'],
  '{url}': ['end.The', 'e.g', 'u.s'],
  '{hashtag}': ['#1', '# climate'],
  '{city}': ['berlin', 'the city'],
};

describe('slots', () => {
  for (const [slot, lines] of Object.entries(YES))
    it.each(lines)(`${slot} takes %s`, (line) => expect(takes(slot, line)).toBe(true));
  for (const [slot, lines] of Object.entries(NO))
    it.each(lines)(`${slot} does not take %s`, (line) => expect(takes(slot, line)).toBe(false));

  it('are asked for every word that one of them may begin with', () => {
    const signs = ['% @ & ® 5 % of it', 'Thần 발표 ① x'];
    const lines = [...signs, ...Object.values(YES).flat(), ...Object.values(NO).flat()];
    expect(lines.flatMap(wronglySpared)).toEqual([]);
  });
});
