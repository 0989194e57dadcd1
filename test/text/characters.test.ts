import { describe, expect, it } from 'vitest';
import { isDigit, isLetter, isLower, isSpace, isUpper } from '../../src/text/characters.ts';

/** The code units for which the two disagree. */
function differences(is: (code: number) => boolean, should: (character: string) => boolean): string[] {
  const wrong: string[] = [];
  for (let code = 0; code < 0xd800; code++) {
    const character = String.fromCharCode(code);
    if (is(code) !== should(character)) wrong.push(`U+${code.toString(16)}`);
  }
  return wrong;
}

describe('the classes of characters', () => {
  it('are those of Unicode', () => {
    expect(differences(isLetter, (one) => /[\p{L}\p{M}]/u.test(one))).toEqual([]);
    expect(differences(isUpper, (one) => /[\p{Lu}\p{Lt}]/u.test(one))).toEqual([]);
    expect(differences(isSpace, (one) => /\s/u.test(one))).toEqual([]);
    expect(differences(isDigit, (one) => /[0-9]/u.test(one))).toEqual([]);
  });

  it('call a letter lower-case if it has a capital', () => {
    const isSmall = (one: string) => /(?![\p{Lu}\p{Lt}])[\p{L}\p{M}]/u.test(one) && one.toUpperCase() !== one;
    expect(differences(isLower, isSmall)).toEqual([]);
  });
});
