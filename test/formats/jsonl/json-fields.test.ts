import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanRecord } from '../../../src/batch/clean/clean-record.ts';
import { findFields, replaceFields } from '../../../src/formats/jsonl/json-fields.ts';
import { jobOf } from '../../batch/context.ts';

/** JSON as others write it: nasty keys, numbers beyond doubles, spaces, escapes. */
const space = fc.constantFrom('', ' ', '\t', ' \r ');
const key = fc.oneof(
  fc.constantFrom('"__proto__"', '"te\\u0078t "', '"a\\"b"', '"\\\\"', '"constructor"', '"a"', '"a"', '""'),
  fc.string({ unit: 'binary' }).map((name) => JSON.stringify(name)),
);
const scalar = fc.oneof(
  fc.constantFrom(
    '12345678901234567890',
    '1.0',
    '-0',
    '1e400',
    '0.1000',
    'true',
    'null',
    '"\\\\"',
    '"}]\\""',
  ),
  fc.string({ unit: 'grapheme' }).map((text) => JSON.stringify(text)),
);
const { value } = fc.letrec<{ value: string; list: string; object: string }>((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, scalar, tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(' , ')}]`),
  object: fc
    .array(fc.tuple(key, tie('value')), { maxLength: 3 })
    .map((pairs) => `{${pairs.map(([name, item]) => `${name} : ${item}`).join(',')}}`),
}));
const field = fc
  .tuple(space, key, space, value, space)
  .map(([a, name, b, item, c]) => `${a}${name}${b}:${c}${item}${a}`);
const isText = (one: string) => JSON.parse(`{${one}}`).text !== undefined;
const others = fc.array(
  field.filter((one) => !isText(one)),
  { maxLength: 5 },
);

const lineOf = (line: string, clean = {}) =>
  cleanRecord({ json: line, isUnended: false }, jobOf({ clean })).pieces.join('');

test('every character outside of the spliced values stays', () => {
  fc.assert(
    fc.property(others, others, space, (before, after, gap) => {
      const line = `${gap}{${[...before, `"text"${gap}:${gap}"old"${gap}`, ...after].join(',')}}${gap}`;
      const places = findFields(line, ['text']);
      const spliced = replaceFields(line, places, new Map([['text', '"new"']])).join('');
      expect(spliced).toBe(line.replace(`"text"${gap}:${gap}"old"`, `"text"${gap}:${gap}"new"`));
      const added = replaceFields(line, places, new Map([['added', '1']])).join('');
      expect(added).toBe(`${line.slice(0, places.end)},"added":1${line.slice(places.end)}`);
    }),
  );
});

test('a record keeps its other fields to the character, whatever they are', () => {
  fc.assert(
    fc.property(others, (fields) => {
      const line = `{${[...fields, '"text":"He said , that."'].join(',')}}`;
      const cleaned = lineOf(line, { only: ['layout'] });
      const prefix = line.slice(0, line.lastIndexOf('"text":'));
      expect(cleaned.startsWith(prefix)).toBe(true);
      expect(JSON.parse(cleaned).clean_article.version).toBe(2);
    }),
  );
});

test('the last of two equal fields is the text, as in JSON.parse', () => {
  const line = lineOf('{"text":"a","text":"b \\u201c"}');
  expect(line.startsWith('{"text":"a","text":"b')).toBe(true);
});

test('an earlier report is replaced in place', () => {
  const line = lineOf('{"clean_article":{"old":1},"text":"Hello there."}');
  expect(line.indexOf('"text":"Hello there."}')).toBeGreaterThan(0);
  expect(line).not.toContain('"old"');
});

test.each([
  ['nonsense', 'not JSON'],
  ['[1]', 'not a JSON object'],
  ['null', 'not a JSON object'],
  ['{"body":"x"}', 'no field "text" (there are: body)'],
  ['{"text":null}', 'is not a string'],
])('says what is wrong with %s', (line, message) => {
  expect(() => cleanRecord({ json: line, isUnended: false }, jobOf())).toThrow(message);
});
