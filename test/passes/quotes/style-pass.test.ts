import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/clean.ts';

const set = (text: string, quotes: 'keep' | 'curly' | 'straight') =>
  clean(text, { only: ['glyphs'], quotes, language: 'en' }).text;

describe('the glyphs pass', () => {
  it.each([
    ['"Yes," he said, "it\'s done."', '\u201cYes,\u201d he said, \u201cit\u2019s done.\u201d'],
    ['"He told me, \'Go home,\' and I did."', '\u201cHe told me, \u2018Go home,\u2019 and I did.\u201d'],
    ["Back in the '90s, it was the players' game.", 'Back in the \u201990s, it was the players\u2019 game.'],
    ['He is 6\'2" and weighs 180 pounds.', 'He is 6\'2" and weighs 180 pounds.'],
  ])('sets %s curly', (straight, curly) => {
    expect(set(straight, 'curly')).toBe(curly);
    expect(set(curly, 'curly')).toBe(curly);
  });

  it('sets curly marks straight, and undoes what it did', () => {
    const curly = '\u201cShe said, \u2018It\u2019s done,\u2019 and left,\u201d he wrote.';
    const straight = "\"She said, 'It's done,' and left,\" he wrote.";
    expect(set(curly, 'straight')).toBe(straight);
    expect(set(straight, 'curly')).toBe(curly);
  });

  it('does nothing unless requested', () => {
    const mixed = '"Keep," the default says, \u201ckeeps.\u201d';
    expect(set(mixed, 'keep')).toBe(mixed);
  });
});
