import { describe, expect, it } from 'vitest';
import { clean } from '../src/clean.ts';
import { RULES } from '../src/passes/index.ts';
import { readDocument } from '../src/text/read-document.ts';
import { FACTOR, FLOOR_MS, fill, growth, MOST_GROWTH, milliseconds, REPEATS, SMALL } from './growth.ts';

const PATIENCE_MS = 120_000;

describe('the pipeline grows linearly', () => {
  it.each(REPEATS.map((family) => ({ name: family[0], family })))(
    'on $name',
    ({ family }) => {
      expect(growth((text) => void clean(text), family)).toBeLessThan(MOST_GROWTH);
    },
    PATIENCE_MS,
  );
});

describe('every rule grows linearly', () => {
  it.each(REPEATS.map((family) => ({ name: family[0], family })))(
    'on $name',
    ({ family }) => {
      // Rules share data of a document, so each gets its own document to be timed by its own work.
      const doc = readDocument(fill(family, FACTOR * SMALL), { language: 'en' });
      for (const rule of RULES) {
        // A second measurement only in case of doubt: most rules take no time on most texts.
        if (milliseconds(() => void [...rule.check(doc)]) < MOST_GROWTH * FLOOR_MS) continue;
        const work = (text: string) => void [...rule.check(readDocument(text, { language: 'en' }))];
        expect(growth(work, family), rule.id).toBeLessThan(MOST_GROWTH);
      }
    },
    PATIENCE_MS,
  );
});
