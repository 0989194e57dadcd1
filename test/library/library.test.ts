import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.ts';
import { ARTICLE, folder, run } from '../cli/context.ts';

const { clean, cleanRecords, explain, originOf, readProfile, recordStream, toPatch, toSarif, toText } =
  library;

const problem = (action: () => unknown) => {
  try {
    action();
  } catch (error) {
    const { name, option, message } = error as library.OptionsError;
    return { name, option, message };
  }
  return undefined;
};

describe('the options of the library', () => {
  it.each([
    [{ quotes: 'curlyy' }, 'quotes', '"curly"'],
    [{ qoutes: 'curly' }, 'qoutes', 'there is no option qoutes'],
    [{ only: ['quots'] }, 'only', 'there is no pass or rule quots'],
    [{ maxRemoval: 200 }, 'maxRemoval', 'maxRemoval'],
    [{ language: 'English' }, 'language', 'not a language tag'],
    [{ encoding: 'utf8' }, 'encoding', 'known encodings are utf-8'],
    [{ keep: ['x'] }, 'keep', 'RegExp'],
    [{ rules: [{ id: 'mine', effect: 'flag', check: () => [] }] }, 'rules', 'own/NAME'],
    [null, 'options', 'the options should be an object'],
  ])('%j are refused in words', (options, option, message) => {
    const found = problem(() => clean('A text.', options as library.LibraryOptions));
    expect(found).toMatchObject({ name: 'OptionsError', option });
    expect(found?.message).toContain(message);
  });

  it.each([undefined, null, 7, ['a'], {}])('%j is no text', (input) => {
    expect(problem(() => clean(input as unknown as string))).toMatchObject({
      name: 'OptionsError',
      option: 'input',
      message: expect.stringContaining('string or bytes'),
    });
  });

  it('take bytes in whatever holds them', () => {
    const bytes = new TextEncoder().encode(ARTICLE);
    const { text } = clean(ARTICLE);
    expect(clean(bytes).text).toBe(text);
    expect(clean(bytes.buffer.slice(0)).text).toBe(text);
    expect(clean(new DataView(bytes.buffer) as unknown as Uint8Array).text).toBe(text);
  });
});

describe('the library does the same as the command line', () => {
  const cwd = folder({ 'a.txt': ARTICLE });
  const result = clean(new TextEncoder().encode(ARTICLE), { path: 'a.txt' });

  it('writes text, SARIF and patches', async () => {
    expect(toText(result)).toBe((await run(['a.txt', '-t', 'text'], { cwd })).out);
    expect(toSarif(result)).toBe((await run(['a.txt', '-t', 'sarif'], { cwd })).out);
    expect(toSarif([result, result]).length).toBeGreaterThan(0);
    expect(toPatch(result)).toBe((await run(['a.txt', '--diff'], { cwd })).out);
  });

  it('explains a line', () => {
    expect(explain(result, 7)).toMatchObject({ fate: 'removed', text: 'Leave a Reply' });
    expect(explain(result, 2).fate).toBe('empty');
    const kept = explain(result, 3);
    expect([kept.fate, kept.edits.map(({ rule }) => rule)]).toEqual([
      'kept',
      ['quotes/space-before-opening'],
    ]);
    expect(problem(() => explain(result, 99))).toMatchObject({ name: 'OptionsError', option: 'line' });
  });

  it('leads a place of the clean text back', () => {
    const start = result.text.indexOf('Residents');
    const { source, line, column } = originOf(result, { start, end: start + 9 });
    expect([ARTICLE.slice(...source), line, column]).toEqual(['Residents', 5, 1]);
    expect(problem(() => originOf(result, { start: 5, end: 1e9 }))).toMatchObject({ option: 'span' });
  });

  it('uses a profile', async () => {
    const line = 'The baker added that the old bridge had been in the harbour gazette before the flood.';
    const pages = Object.fromEntries(
      ['mill', 'ferry', 'tower', 'garden', 'market', 'school'].map((what, index) => [
        `s/${index}.txt`,
        `Story of the ${what}\n\n${line}\n`,
      ]),
    );
    const { out } = await run(['learn', 's'], { cwd: folder(pages) });
    const text = `${ARTICLE}\n${line}\n`;
    expect(clean(text).text).toContain('gazette');
    expect(clean(text, { profile: readProfile(out) }).text).not.toContain('gazette');
    expect(() => readProfile('{}')).toThrow('not a profile');
  });
});

describe('records', () => {
  const records = [{ id: 1, text: ARTICLE }, { id: 2 }];
  const expected = [
    { id: 1, text: clean(ARTICLE).text, clean_article: { version: expect.any(Number) } },
    { id: 2, clean_article: { version: expect.any(Number), error: 'the field "text" is not a string' } },
  ];

  it('are cleaned one by one, and one without a text passes', async () => {
    const cleaned: object[] = [];
    for await (const record of cleanRecords(records)) cleaned.push(record);
    expect(cleaned).toMatchObject(expected);
  });

  it('flow through a stream', async () => {
    const cleaned: object[] = [];
    const source = ReadableStream.from(records).pipeThrough(recordStream());
    for await (const record of source) cleaned.push(record);
    expect(cleaned).toMatchObject(expected);
  });
});

describe('rules of one\u2019s own', () => {
  const shouting: library.OwnRule = {
    id: 'own/shouting',
    effect: 'flag',
    *check({ text }) {
      for (const { index, 0: word } of text.matchAll(/\b\p{Lu}{4,}\b/gu))
        yield {
          span: { start: index, end: index + word.length },
          type: 'style',
          severity: 'info',
          confidence: 0.9,
          message: `${word} is written in capitals`,
        };
    },
  };
  const euro: library.OwnRule = {
    id: 'own/euro',
    effect: 'fix',
    check: ({ text }) =>
      [...text.matchAll(/EUR (?=\d)/gu)].map(({ index }) => ({
        span: { start: index, end: index + 4 },
        text: '\u20ac',
      })),
  };

  it('flag and change, traceable as all others', () => {
    const input = 'The mayor said NEVER again, and paid EUR 20 to the town.\n';
    const result = clean(input, { rules: [shouting, euro] });
    expect(result.text).toContain('paid \u20ac20');
    const report = library.toReport(result);
    expect(report.flags.map(({ rule, text }) => [rule, text])).toEqual([['own/shouting', 'NEVER']]);
    expect(library.expandEdits(report).map(({ rule }) => rule)).toEqual(['own/euro']);
    expect(report.tool.options).toEqual({ rules: ['own/shouting', 'own/euro'] });
    expect(Buffer.from(library.restore(report)).toString()).toBe(input);
  });
});

it('no caller can change the rules of another', () => {
  expect(Object.isFrozen(library.PASSES)).toBe(true);
  for (const rule of library.RULES) expect(Object.isFrozen(rule)).toBe(true);
});
