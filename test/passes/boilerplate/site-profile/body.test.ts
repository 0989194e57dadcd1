import { describe, expect, it } from 'vitest';
import { type BodyLine, bodyOf, traitsOfLine } from '../../../../src/passes/boilerplate/site-profile/body.ts';

const LINE: BodyLine = {
  siteTexts: 10,
  texts: 0,
  templateTexts: 0,
  isProse: false,
  isNotice: false,
  isNoTeaser: false,
  isSentence: false,
  isLabelled: false,
  isHeading: false,
};
const MENU = { ...LINE, texts: 9 };
const OWN = { ...LINE, isProse: true, isNoTeaser: true };
const HEADING = { ...MENU, isLabelled: true, isHeading: true };
const TEASER = { ...LINE, isProse: true, texts: 2 };
const VERSION = { ...LINE, isProse: true, isNotice: true, isNoTeaser: true, templateTexts: 4 };

const body = (lines: readonly BodyLine[]) => {
  const { first, last } = bodyOf(lines.length, (line) => traitsOfLine(lines[line]));
  return [first, last];
};

describe('the body of a page', () => {
  it('is between the first and the last paragraph that only this text has', () => {
    expect(body([MENU, OWN, LINE, OWN, MENU])).toEqual([1, 3]);
    expect(body([MENU, LINE])).toEqual([-1, -1]);
  });

  it('ends before a version of a notice, if a line that recurs is above it', () => {
    expect(body([OWN, MENU, VERSION])).toEqual([0, 0]);
    expect(body([OWN, OWN, VERSION])).toEqual([0, 2]);
  });

  it('ends before a version of a notice that half of the texts have', () => {
    expect(body([OWN, { ...VERSION, templateTexts: 5 }])).toEqual([0, 0]);
  });

  it('ends before a box of teasers that other texts have, too', () => {
    expect(body([OWN, HEADING, TEASER, { ...TEASER, texts: 0 }])).toEqual([0, 0]);
    expect(body([OWN, HEADING, { ...TEASER, texts: 0 }])).toEqual([0, 2]);
    expect(body([OWN, MENU, TEASER])).toEqual([0, 2]);
  });

  it('goes on with short sentences of its own', () => {
    const step = { ...LINE, isSentence: true };
    expect(body([OWN, { ...step, texts: 3 }, { ...MENU, isNoTeaser: true }, step, MENU])).toEqual([0, 3]);
    expect(body([OWN, MENU, step])).toEqual([0, 0]);
  });
});
