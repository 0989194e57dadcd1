import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/clean.ts';
import { removalsOf } from '../../../src/passes/boilerplate/decision/decide.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { ARTICLE, PAGE, WHOLE } from './samples.ts';

const only = (text: string) => clean(text, { only: ['boilerplate'], maxRemoval: 100 }).text;

describe('a text without boilerplate is not changed', () => {
  for (const [name, text] of Object.entries(WHOLE)) {
    it(name, () => expect(only(text)).toBe(text));
    it(`${name}, a line a block`, () => {
      const lines = text.replace(/\n+/gu, '\n');
      expect(only(lines)).toBe(lines);
    });
  }
});

describe('a page', () => {
  const doc = readDocument(PAGE);
  it('leaves its article', () => expect(only(PAGE).split('\n')).toEqual(ARTICLE));
  it('names the rules', () => {
    const rules = new Set(removalsOf(doc).map((removal) => removal.rule));
    for (const rule of [
      'comment-form',
      'copyright',
      'newsletter',
      'navigation',
      'share-bar',
      'related-links',
      'read-more',
      'byline',
      'site-title',
    ])
      expect(rules).toContain(`boilerplate/${rule}`);
  });
  it('has reasons for every removal', () => {
    for (const removal of removalsOf(doc)) expect(removal.reasons.length).toBeGreaterThan(0);
  });
  it('keeps text that the user keeps', () => {
    expect(clean(PAGE, { only: ['boilerplate'], keep: [/Mayor opens/u] }).text).toContain(
      'Mayor opens new swimming pool',
    );
  });
});

describe('a second run changes nothing', () => {
  for (const [name, text] of Object.entries({ page: PAGE, twice: `${PAGE}\n\n${PAGE}`, ...WHOLE })) {
    it(name, () => {
      const once = only(text);
      expect(only(once)).toBe(once);
    });
  }
  it('holds whatever surrounds the article', () => {
    const lines = PAGE.split('\n');
    for (let from = 0; from < lines.length; from++) {
      const once = only(lines.slice(from).join(from % 2 ? '\n\n' : '\n'));
      expect(only(once)).toBe(once);
    }
  });
});

describe('separators', () => {
  it('leave no double blank line and none at the edges', () => {
    const text = only(PAGE.replace(/\n/gu, '\n\n'));
    expect(text).not.toMatch(/\n{3}|^\s|\s$/u);
  });
});

describe('a text of furniture only', () => {
  it('goes as a whole', () => {
    expect(only('Leave a Reply\n\nYour email address will not be published.').trim()).toBe('');
  });
  it('is no list of other lines', () => {
    const list = 'Share\n\nBread\n\nPrint\n\nMilk';
    expect(only(list)).toBe(list);
  });
});

describe('the time that it takes', () => {
  const time = (text: string) => {
    const started = performance.now();
    removalsOf(readDocument(text));
    return performance.now() - started;
  };
  const kinds: Readonly<Record<string, (size: number) => string>> = {
    'one long line': (size) => 'a'.repeat(size * 40),
    'short lines': (size) => 'Home\nNews and weather\n'.repeat(size),
    'prose lines': (size) =>
      'The council voted on Tuesday to close the old bridge over the river, which will take two years.\n'.repeat(
        size / 4,
      ),
    quotes: (size) => '"'.repeat(size * 20),
    'line ends': (size) => '\n'.repeat(size),
  };
  for (const [name, make] of Object.entries(kinds)) {
    it(`is linear on ${name}`, () => {
      time(make(2000));
      const small = Math.min(time(make(4000)), time(make(4000)));
      const large = Math.min(time(make(16000)), time(make(16000)));
      expect(large).toBeLessThan(Math.max(40, small * 10));
    });
  }
});
