import { describe, expect, it } from 'vitest';
import { readFeatures } from '../../../../src/passes/boilerplate/features/block-features.ts';
import {
  FIRST_STAGE,
  type FirstStageFeature,
  SECOND_STAGE,
  TITLE,
} from '../../../../src/passes/boilerplate/features/layout.ts';
import { matchFurniture } from '../../../../src/passes/boilerplate/furniture/match.ts';
import { secondStageFeatures } from '../../../../src/passes/boilerplate/model/second-stage.ts';
import { matchPhrases } from '../../../../src/passes/boilerplate/page/phrase-groups.ts';
import { tokenizePage } from '../../../../src/passes/boilerplate/page/tokenize-page.ts';
import { titleCandidates } from '../../../../src/passes/boilerplate/title/candidates.ts';
import { readDocument } from '../../../../src/text/read-document.ts';
import { PAGE } from '../samples.ts';

const tokensOf = (text: string) =>
  tokenizePage(
    text,
    readDocument(text).blocks.map(({ span }) => span),
  );

const furnitureOf = (text: string) =>
  readDocument(text).blocks.map(({ span }) => matchFurniture(text.slice(span.start, span.end)));

/** Rows in which everything that is not written shows. */
const unwritten = (rows: number, width: number) => new Float32Array(rows * width).fill(Number.NaN);

/** The names of the columns that nobody wrote in some row. */
function missing(
  values: Float32Array,
  { names, width }: { names: readonly string[]; width: number },
): string[] {
  return names.filter((_, column) =>
    values.some((value, at) => at % width === column && Number.isNaN(value)),
  );
}

describe('the layouts', () => {
  it.each(Object.entries({ FIRST_STAGE, SECOND_STAGE, TITLE }))(
    'name each column of %s once',
    (_, layout) => {
      expect(new Set(layout.names).size).toBe(layout.width);
    },
  );

  it('have columns that fit in the bytes of the model', () => {
    for (const { width } of [FIRST_STAGE, SECOND_STAGE, TITLE]) expect(width).toBeLessThanOrEqual(256);
  });
});

describe('every feature that is declared is written', () => {
  const tokens = tokensOf(PAGE);
  const lexical = new Float32Array(tokens.blocks);
  const features = readFeatures(
    { tokens, phrases: matchPhrases(tokens), furniture: furnitureOf(PAGE), lexical },
    unwritten(tokens.blocks, FIRST_STAGE.width),
  );
  const scores = Float32Array.from({ length: tokens.blocks }, (_, block) => (block % 3) - 1);

  it('of the first stage', () => {
    expect(missing(features.values, FIRST_STAGE)).toEqual([]);
  });

  it('of the second stage', () => {
    const rows = unwritten(tokens.blocks, SECOND_STAGE.width);
    secondStageFeatures(tokens, features, scores, undefined, rows);
    expect(missing(rows, SECOND_STAGE)).toEqual([]);
  });

  it('of the title', () => {
    const inputs = { tokens, features, first: scores, second: scores };
    const { rows } = titleCandidates(inputs, (lines) => unwritten(lines, TITLE.width));
    expect(rows.length).toBeGreaterThan(0);
    expect(missing(rows, TITLE)).toEqual([]);
  });
});

describe('the features of a block', () => {
  const tokens = tokensOf(PAGE);
  const { values } = readFeatures({
    tokens,
    phrases: matchPhrases(tokens),
    furniture: furnitureOf(PAGE),
    lexical: Float32Array.from({ length: tokens.blocks }, (_, block) => block),
  });
  const lines = PAGE.split('\n');
  const value = (line: string, name: FirstStageFeature) =>
    values[lines.indexOf(line) * FIRST_STAGE.width + FIRST_STAGE.column[name]];

  it.each<[string, FirstStageFeature, number]>([
    ['Skip to content', 'words', 3],
    ['Skip to content', 'letters', 13],
    ['Skip to content', 'longestWord', 7],
    ['Skip to content', 'navigationPhrase', 1],
    ['Skip to content', 'cookiePhrase', 0],
    ['Skip to content', 'lexical', 1],
    ['Skip to content', 'lexical at 1', 2],
    ['Skip to content', 'words at -1', 9],
    ['Skip to content', 'words at -2', -9],
    ['Leave a Reply', 'commentFormPhrase', 1],
    ['3 March 2021', 'date', 2],
    ['3 March 2021', 'numbers', Math.fround(2 / 3)],
    ['Facebook', 'sinceShare', 1],
    ['Home', 'shortRun', 2],
    ['Home', 'fromStart', 2],
    ['Related Articles', 'relatedPhrase', 1],
    ['Related Articles', 'announces', 1],
    ['Leave a Reply', 'furniture', 2],
    ['Leave a Reply', 'commentLabel', 1],
  ])('%s: %s', (line, name, expected) => {
    expect(value(line, name)).toBe(expected);
  });
});
