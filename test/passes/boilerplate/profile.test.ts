import { describe, expect, it } from 'vitest';
import {
  countParagraphs,
  mergeProfiles,
  normalizeParagraph,
  type Profile,
  pruneProfile,
  readProfile,
  repeating,
  writeProfile,
} from '../../../src/passes/boilerplate/profile.ts';

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
  it('stay within a bound, and say what that cost', () => {
    const profile = counted(DOCUMENTS);
    pruneProfile(profile, 2);
    const site = profile.get('example.org');
    expect(site?.paragraphs.size).toBe(2);
    expect(site?.error).toBe(1);
  });
  it('name what repeats', () => {
    const site = counted(DOCUMENTS).get('example.org');
    expect(site && repeating(site)).toEqual(['subscribe to the example']);
  });
});
