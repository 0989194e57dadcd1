import { expect, it } from 'vitest';
import { groupBits, matchPhrases } from '../../../../src/passes/boilerplate/page/phrase-groups.ts';
import { GROUPS, type GroupName } from '../../../../src/passes/boilerplate/page/phrases.ts';
import { tokenizePage } from '../../../../src/passes/boilerplate/page/tokenize-page.ts';

function has(text: string, group: GroupName): boolean {
  const [bits] = matchPhrases(tokenizePage(text, [{ start: 0, end: text.length }]));
  return (bits & groupBits(group)) !== 0;
}

it('names each group once', () => {
  expect(new Set(GROUPS.map(({ name }) => name)).size).toBe(GROUPS.length);
});

it.each<[string, GroupName, boolean]>([
  ['LEAVE A REPLY', 'comment-form', true],
  ['Leave a reply within the hour', 'comment-form', false],
  ['Get it with our newsletter today', 'newsletter', true],
  ['42 comments', 'comments', true],
  ['See also Ten bridges', 'read-more-pointer', true],
  ['See also ten bridges', 'read-more-pointer', false],
])('%s: %s is %s', (text, group, expected) => {
  expect(has(text, group)).toBe(expected);
});
