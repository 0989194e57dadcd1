import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spell, spellingOf } from '../../../src/formats/jsonl/json-string.ts';

const unit = fc.oneof(
  fc.constantFrom('"', '\\', '/', '\n', '\u007f', 'a', 'e', '\u00e9', '\u2028', '\ud83d', '\ude00', '\u0000'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
/** One unit as some writer of JSON may spell it. */
const spelt = fc.tuple(unit, fc.constantFrom('plain', 'lower', 'upper', 'slash')).map(([one, how]) =>
  [...Array(one.length).keys()]
    .map((at) => {
      const hex = one.charCodeAt(at).toString(16).padStart(4, '0');
      if (how === 'lower' || /[\ud800-\udfff]/.test(one[at])) return `\\u${hex}`;
      if (how === 'upper') return `\\u${hex.toUpperCase()}`;
      if (how === 'slash' && one[at] === '/') return '\\/';
      return JSON.stringify(one[at]).slice(1, -1);
    })
    .join(''),
);

test('any spelling of a string comes back', () => {
  fc.assert(
    fc.property(fc.array(spelt), (pieces) => {
      const json = `"${pieces.join('')}"`;
      const string = JSON.parse(json) as string;
      const spelling = spellingOf(json, string);
      expect(spell(string, spelling && JSON.parse(JSON.stringify(spelling)))).toBe(json);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['as JavaScript writes it', (text: string) => JSON.stringify(text), undefined],
  ['as Python writes it', (text: string) => ascii(JSON.stringify(text)), { ascii: true }],
  [
    'as PHP writes it',
    (text: string) => ascii(JSON.stringify(text)).replaceAll('/', '\\/'),
    { ascii: true, always: { '/': '\\/' } },
  ],
  [
    'as Go writes it',
    (text: string) => JSON.stringify(text).replaceAll('<', '\\u003c'),
    { always: { '<': '\\u003c' } },
  ],
])('the habits of writers take a word: %s', (_how, write, spelling) => {
  const text = 'Caf\u00e9 \ud83d\ude00 < a/b < "c"/d\n';
  expect(spellingOf(write(text), text)).toEqual(spelling);
  expect(spell(text, spelling as never)).toBe(write(text));
});

function ascii(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
