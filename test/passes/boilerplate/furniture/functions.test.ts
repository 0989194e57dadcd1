import { describe, expect, it } from 'vitest';
import {
  FUNCTIONS,
  type FurnitureFunction,
  kindOf,
  summaryOf,
} from '../../../../src/passes/boilerplate/furniture/functions.ts';
import { matchFurniture } from '../../../../src/passes/boilerplate/furniture/match.ts';
import { EXAMPLES } from './examples.ts';

const names = Object.keys(FUNCTIONS) as FurnitureFunction[];

describe('each function of furniture', () => {
  it.each(names)('is told from good text: %s', (name) => {
    for (const line of EXAMPLES[name].says) expect.soft(matchFurniture(line)?.kind, line).toBeDefined();
    for (const line of EXAMPLES[name].not)
      expect.soft(['sure', 'likely'], line).not.toContain(matchFurniture(line)?.certainty);
  });

  it('is reported by its rule, whichever of two like functions is found', () => {
    const wrong = names.flatMap((name) =>
      EXAMPLES[name].says
        .filter((line) => matchFurniture(line)?.kind !== kindOf(name))
        .map((line) => `${name}: ${line} = ${matchFurniture(line)?.function}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has a rule and a summary that a report can show', () => {
    for (const name of names) {
      expect(kindOf(name)).toMatch(/^[a-z-]+$/u);
      expect(summaryOf(name)).toMatch(/^[a-z]/u);
    }
  });
});
