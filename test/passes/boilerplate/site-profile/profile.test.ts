import { describe, expect, it } from 'vitest';
import {
  countParagraphs,
  dropRare,
  emptied,
  mergeProfiles,
  normalizeParagraph,
  type Profile,
  pruneProfile,
  readProfile,
  recountParagraphs,
  repeating,
  siteOfUrl,
  writeProfile,
} from '../../../../src/passes/boilerplate/site-profile/profile.ts';

const DOCUMENTS = [
  ['Subscribe to the Example.', 'The first story.', 'Page 1 of 12'],
  ['Subscribe to the Example!', 'The second story.', 'Page 2 of 9'],
  ['Subscribe to the Example.', 'Subscribe to the example', 'The third story.'],
];

function counted(documents: readonly (readonly string[])[]): Profile {
  const profile: Profile = new Map();
  for (const paragraphs of documents) countParagraphs(profile, 'example.org', paragraphs);
  return profile;
}

describe('normalizeParagraph', () => {
  it('folds case, marks, spaces and numbers', () => {
    expect(normalizeParagraph('  Page 12 of\t300 – NEXT »')).toBe('page 0 of 0 next');
    expect(normalizeParagraph('* * *')).toBe('');
  });
});

describe('profiles', () => {
  it('count a paragraph once a document', () => {
    expect(counted(DOCUMENTS).get('example.org')?.paragraphs.get('subscribe to the example')).toBe(3);
  });
  it('merge exactly, in any order', () => {
    const whole = writeProfile(counted(DOCUMENTS));
    const parts = DOCUMENTS.map((document) => counted([document]));
    expect(writeProfile(mergeProfiles(parts))).toBe(whole);
    expect(writeProfile(mergeProfiles(parts.reverse()))).toBe(whole);
  });
  it('survive writing and reading', () => {
    const whole = writeProfile(counted(DOCUMENTS));
    expect(writeProfile(readProfile(whole))).toBe(whole);
    expect(() => readProfile('{}')).toThrow('version 1');
  });
  it('stay within a bound over all sites, and say what that cost', () => {
    const profile = counted(DOCUMENTS);
    countParagraphs(profile, 'once.example', ['Seen once.']);
    expect(pruneProfile(profile, 2)).toBe(2);
    expect(profile.has('once.example')).toBe(false);
    const site = profile.get('example.org');
    expect(site?.paragraphs.size).toBe(2);
    expect(site?.error).toBe(1);
  });
  it('count exactly what is kept at a second reading', () => {
    const profile = counted(DOCUMENTS.slice(1));
    dropRare(profile, 1);
    const exact = emptied(profile);
    for (const paragraphs of DOCUMENTS) recountParagraphs(exact, 'example.org', paragraphs);
    expect(exact.get('example.org')?.paragraphs).toEqual(new Map([['subscribe to the example', 3]]));
    expect(exact.get('example.org')?.documents).toBe(3);
  });
  it('know the site of an address', () => {
    expect(siteOfUrl('https://user:pass@www.Example.org:8080/a?b')).toBe('example.org');
    expect(siteOfUrl('example.org/a')).toBeUndefined();
  });
  it('name what repeats', () => {
    const site = counted(DOCUMENTS).get('example.org');
    expect(site && repeating(site)).toEqual(['subscribe to the example']);
  });
});
