import { describe, expect, it } from 'vitest';
import { lineKeys } from '../../../../src/passes/boilerplate/site-profile/line-key.ts';
import {
  dropRare,
  mergeProfiles,
  type Profile,
  shortHash,
  siteOfUrl,
} from '../../../../src/passes/boilerplate/site-profile/profile.ts';
import { readProfile, writeProfile } from '../../../../src/passes/boilerplate/site-profile/profile-file.ts';

const KEY = 'subscribe to the example';
const OTHER = 'page 0 of 0';

function profile(counted: readonly string[] = []): Profile {
  const paragraphs = new Map([
    [KEY, [3, 0, 0] as const],
    [OTHER, [2, 1, 0] as const],
  ]);
  return new Map([
    ['example.org', { documents: 3, error: 0, paragraphs, counted: new Set(counted), deleted: new Set() }],
  ]);
}

describe('profiles', () => {
  it('add up', () => {
    const merged = mergeProfiles([profile(), profile()]).get('example.org');
    expect(merged?.documents).toBe(6);
    expect([...(merged?.paragraphs ?? [])]).toEqual([
      [KEY, [6, 0, 0]],
      [OTHER, [4, 2, 0]],
    ]);
  });
  it('survive writing and reading', () => {
    const whole = writeProfile(profile(['00ff00ff00ff00ff']));
    expect(writeProfile(readProfile(whole))).toBe(whole);
    expect(() => readProfile('{}')).toThrow('version 1 or 2');
  });
  it('are read in their first version', () => {
    const json = JSON.stringify({
      version: 1,
      sites: { a: { documents: 4, error: 1, paragraphs: { [KEY]: 4 } } },
    });
    expect(readProfile(json).get('a')?.paragraphs.get(KEY)).toEqual([4, 0, 0]);
  });
  it('do not learn deleted lines again', () => {
    const written = writeProfile(profile(['00ff00ff00ff00ff']));
    const edited = readProfile(written.replace(/.*page 0 of 0.*\n/u, '').replace(/,(\n\s*\})/u, '$1'));
    expect([...edited.get('example.org')!.deleted]).toEqual([shortHash(OTHER)]);
    const merged = mergeProfiles([edited, profile()]);
    expect([...merged.get('example.org')!.paragraphs.keys()]).toEqual([KEY]);
    expect(readProfile(writeProfile(merged)).get('example.org')?.deleted.size).toBe(1);
  });
  it('drop rare lines, and state the error', () => {
    const rare = profile();
    dropRare(rare, 2);
    expect([...rare.get('example.org')!.paragraphs.keys()]).toEqual([KEY]);
    expect(rare.get('example.org')!.error).toBe(2);
    dropRare(rare, 3);
    expect(rare.size).toBe(0);
  });
  it('know the site of an address', () => {
    expect(siteOfUrl('https://user:pass@www.Example.org:8080/a?b')).toBe('example.org');
    expect(siteOfUrl('example.org/a')).toBeUndefined();
  });
});

describe('the keys of a line', () => {
  it.each([
    ['  Page 12 of\t300 \u2013 NEXT \u00bb', 'page 0 of 0 next', '~ 0 of 0 ~'],
    ['* * *', '', ''],
    ['0 1,269', '0', ''],
    ['Views: 1,269', 'views 0', 'views : ~'],
    ['16 August, 03:16', '0 august 0', '0 ~ 0'],
    ['Read The Mill in Example.News', 'read the mill in example news', 'read ~ in ~'],
    ['Ada Byron is offline', 'ada byron is offline', '~ is offline'],
    ['By Ada Byron', 'by ada byron', 'by ~'],
    ['PAY ATTENTION: Old bridge closes', 'pay attention old bridge closes', 'pay attention : ~'],
    [
      'Subscribe to our letter and never miss what happens in the town again.',
      'subscribe to our letter and never miss what happens in the town again',
      'subscribe to our letter and never ~',
    ],
    [
      'Subscribe to our letter and never miss\u2026',
      'subscribe to our letter and never miss',
      'subscribe to our letter and never ~',
    ],
    ['Mayor Opens New Bridge', 'mayor opens new bridge', ''],
  ])('%s', (line, exact, template) => {
    expect(lineKeys(line)).toEqual({ exact, template });
  });
});
