import { expect, it } from 'vitest';
import { withoutSite } from '../../../../src/passes/boilerplate/title/site-suffix.ts';

it.each([
  ['Old bridge closes for two years - The Daily Example', 'Old bridge closes for two years'],
  [
    'Old bridge closes for two years | Local News | The Daily Example',
    'Old bridge closes for two years | Local News',
  ],
  [
    'Old bridge closes - and nobody knows for how long it will be',
    'Old bridge closes - and nobody knows for how long it will be',
  ],
  ['Half-time results', 'Half-time results'],
])('%s', (line, title) => {
  const { start, end } = withoutSite(line, { start: 0, end: line.length });
  expect(line.slice(start, end)).toBe(title);
});
