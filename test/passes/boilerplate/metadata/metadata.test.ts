import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../src/passes/boilerplate/metadata/metadata.ts';
import { readDocument } from '../../../../src/text/read-document.ts';
import { PAGE, WHOLE } from '../samples.ts';

describe('a page', () => {
  const doc = readDocument(PAGE);
  it('has a title, a byline and a date', () => {
    const { title, byline, date } = readMetadata(doc);
    expect(title?.text).toBe('Old bridge closes for two years');
    expect(byline?.text).toBe('Jane Doe');
    expect(date?.text).toBe('3 March 2021');
  });
});

const BODY = WHOLE.obituary.slice(WHOLE.obituary.indexOf('Anna Verhoeven, who has'));
const metadataOf = (...lines: readonly string[]) => readMetadata(readDocument([...lines, BODY].join('\n\n')));
const TITLE = 'Anna Verhoeven, who drew maps of places that were gone';

describe('the byline', () => {
  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['Von Karl von der Heide', 'Karl von der Heide'],
    ['March 3, 2021 | By Jane Doe', 'Jane Doe'],
    ['By Jane Doe Senior Reporter', 'Jane Doe'],
  ])('of %s', (line, name) => {
    expect(metadataOf(TITLE, line).byline?.text).toBe(name);
  });
  it('is no single word and no sentence', () => {
    expect(metadataOf(TITLE, 'By then').byline).toBeNull();
    expect(metadataOf(TITLE, 'By the time the train came it was dark.').byline).toBeNull();
  });
});

describe('the date', () => {
  it.each([
    ['Published on 3 March 2021', '3 March 2021'],
    ['2021-03-03', '2021-03-03'],
    ['3. Mai 2021', '3. Mai 2021'],
  ])('of %s', (line, date) => {
    expect(metadataOf(TITLE, line).date?.text).toBe(date);
  });
  it('is not that of a change', () => {
    expect(metadataOf(TITLE, 'Updated on 3 March 2021').date).toBeNull();
  });
});
