import { describe, expect, it } from 'vitest';
import { clean } from '../../../../src/clean.ts';
import { pageOf } from '../../../../src/passes/boilerplate/analysis.ts';
import { judgeBlocks } from '../../../../src/passes/boilerplate/decision/judge-blocks.ts';
import { type ReadOptions, readDocument } from '../../../../src/text/read-document.ts';
import { PAGE, WHOLE } from '../samples.ts';

/** The kind that takes the line of a page, if one does. */
function kindOf(text: string, line: string, options: ReadOptions = {}): string | undefined {
  const doc = readDocument(text, options);
  const block = doc.blocks.findIndex(({ span }) => text.startsWith(line, span.start));
  return judgeBlocks(doc, pageOf(doc))[block]?.rule;
}

describe('a block', () => {
  it('goes as what its phrase says', () => {
    expect(kindOf(PAGE, 'Leave a Reply')).toBe('comment-form');
  });
  it('under a heading of related links is of the kind of the heading', () => {
    expect(kindOf(PAGE, 'Mayor opens new swimming pool')).toBe('related-links');
  });
  it('stays where the user wants it', () => {
    const start = PAGE.indexOf('Leave a Reply');
    expect(kindOf(PAGE, 'Leave a Reply', { keep: [{ start, end: start + 5 }] })).toBeUndefined();
  });
  it('stays as code', () => {
    const page = `${PAGE}\n\n\`\`\`\nPost Comment\n\`\`\``;
    expect(kindOf(page, '```', { syntax: 'markdown' })).toBeUndefined();
  });
});

describe('the title of the page', () => {
  it('goes where the headline follows', () => {
    expect(kindOf(PAGE, 'Old bridge closes for two years - ')).toBe('site-title');
  });
  it('leaves the headline', () => {
    expect(kindOf(PAGE, 'Old bridge closes for two years\nBy')).toBeUndefined();
  });
});

describe('learned paragraphs', () => {
  const text = `${WHOLE.obituary}\n\nThe tide tables are on page 12.`;
  const learned = new Set(['the tide tables are on page 0']);
  const cleaned = (site: string, url?: string) =>
    clean(text, {
      only: ['boilerplate'],
      url,
      boilerplate: new Map([
        ['', learned],
        ['quay.example', new Set<string>()],
        [site, learned],
      ]),
    }).text;
  it('go', () => {
    expect(cleaned('')).toBe(WHOLE.obituary);
    expect(cleaned('tide.example', 'https://www.tide.example/a')).toBe(WHOLE.obituary);
    expect(cleaned('tide.example', 'https://unheard-of.example/a')).toBe(WHOLE.obituary);
  });
  it('stay on a site where they were not learned', () => {
    expect(cleaned('tide.example', 'https://quay.example/a')).toBe(text);
  });
});
