import fc from 'fast-check';
import { expect, test } from 'vitest';
import { removalsOf } from '../../src/passes/boilerplate/decision/decide.ts';
import { blockLanguages } from '../../src/text/language/blocks.ts';
import { DEFAULT_RULE_OPTIONS, type RuleOptions } from '../../src/text/options.ts';
import { perText } from '../../src/text/per-document.ts';
import { type ReadOptions, readDocument } from '../../src/text/read-document.ts';
import { readTranslationese } from '../../src/translationese/read-translationese.ts';
import { anyText } from '../articles.ts';
import { PAGE, WHOLE } from '../passes/boilerplate/samples.ts';

const anyOptions = (): RuleOptions => ({ ...DEFAULT_RULE_OPTIONS });

test('a value is made once for each text', () => {
  const listOf = perText((): string[] => []);
  const [one, other] = [anyOptions(), anyOptions()];
  listOf(one).push('a');
  expect([listOf(one), listOf(other)]).toEqual([['a'], []]);
});

test('keeps nothing for the shared default options', () => {
  const listOf = perText((): string[] => []);
  listOf(DEFAULT_RULE_OPTIONS).push('a');
  expect(listOf(DEFAULT_RULE_OPTIONS)).toEqual([]);
});

/** All that is kept for the rounds of a text. */
function readings(text: string, reading: ReadOptions) {
  const doc = readDocument(text, reading);
  return {
    language: doc.language,
    blocks: blockLanguages(doc),
    removals: removalsOf(doc),
    translationese: readTranslationese(doc)?.logOdds,
  };
}

test('that nothing more goes is known of a text with its keeps alone', () => {
  const options = anyOptions();
  const keep = [{ start: 0, end: PAGE.length }];
  expect(removalsOf(readDocument(PAGE, { options, keep }))).toEqual([]);
  expect(removalsOf(readDocument(PAGE, { options })).length).toBeGreaterThan(0);
});

const article = fc.oneof(anyText, fc.constantFrom(PAGE, ...Object.values(WHOLE)));
const setting = fc.record({
  syntax: fc.constantFrom('text' as const, 'markdown' as const),
  language: fc.constantFrom(undefined, 'en', 'de'),
  keep: fc.constantFrom([], [{ start: 0, end: 1 }]),
});

test('earlier texts do not change a reading', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(article, setting), { minLength: 2, maxLength: 5 }), (all) => {
      const shared = anyOptions();
      const rounds = all.flatMap(([text, reading], index) => {
        const [, other] = all[(index + 1) % all.length];
        return [
          [text, reading],
          [text, other],
          [`${text}\n\n${PAGE}`, reading],
        ] as const;
      });
      for (const [text, reading] of rounds)
        expect(readings(text, { ...reading, options: shared })).toEqual(
          readings(text, { ...reading, options: anyOptions() }),
        );
    }),
    { numRuns: 40 },
  );
});
