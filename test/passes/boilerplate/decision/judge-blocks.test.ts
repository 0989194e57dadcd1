import { describe, expect, it } from 'vitest';
import { clean } from '../../../../src/clean.ts';
import { pageOf } from '../../../../src/passes/boilerplate/analysis.ts';
import { judgeBlocks } from '../../../../src/passes/boilerplate/decision/judge-blocks.ts';
import { evidenceFor } from '../../../../src/passes/boilerplate/site-profile/evidence.ts';
import { tableOf } from '../../../../src/passes/boilerplate/site-profile/learn.ts';
import { readProfile } from '../../../../src/passes/boilerplate/site-profile/profile-file.ts';
import { type ReadOptions, readDocument } from '../../../../src/text/read-document.ts';
import { PAGE, WHOLE } from '../samples.ts';

/** The kind that takes the line of a page, if one does. */
function kindOf(text: string, line: string, options: ReadOptions = {}): string | undefined {
  const doc = readDocument(text, options);
  const block = doc.blocks.findIndex(({ span }) => text.startsWith(line, span.start));
  return judgeBlocks(doc, pageOf(doc))[block]?.rule;
}

describe('a block', () => {
  it('is removed as the kind of its phrase', () => {
    expect(kindOf(PAGE, 'Leave a Reply')).toBe('comment-form');
  });
  it('under a heading of related links is of the kind of the heading', () => {
    expect(kindOf(PAGE, 'Mayor opens new swimming pool')).toBe('related-links');
  });
  it('stays if the user keeps it', () => {
    const start = PAGE.indexOf('Leave a Reply');
    expect(kindOf(PAGE, 'Leave a Reply', { keep: [{ start, end: start + 5 }] })).toBeUndefined();
  });
  it('stays as code', () => {
    const page = `${PAGE}\n\n\`\`\`\nPost Comment\n\`\`\``;
    expect(kindOf(page, '```', { syntax: 'markdown' })).toBeUndefined();
  });
});

describe('the title of the page', () => {
  it('is removed if the headline follows', () => {
    expect(kindOf(PAGE, 'Old bridge closes for two years - ')).toBe('site-title');
  });
  it('leaves the headline', () => {
    expect(kindOf(PAGE, 'Old bridge closes for two years\nBy')).toBeUndefined();
  });
});

describe('learned paragraphs', () => {
  const text = `${WHOLE.obituary}\n\nThe tide tables are on page 12.`;
  const profileOf = (site: string, texts: number) =>
    readProfile(
      JSON.stringify({
        version: 2,
        sites: {
          [site]: { documents: 9, paragraphs: texts > 0 ? { 'the tide tables are on page 0': texts } : {} },
        },
      }),
    );
  const table = tableOf({ profiles: [profileOf('tide.example', 5), profileOf('quay.example', 0)] });
  const cleaned = (url?: string) =>
    clean(text, { only: ['boilerplate'], site: evidenceFor(table, { url }) }).text;
  it('go', () => {
    expect(cleaned()).toBe(WHOLE.obituary);
    expect(cleaned('https://www.tide.example/a')).toBe(WHOLE.obituary);
    expect(cleaned('https://unheard-of.example/a')).toBe(WHOLE.obituary);
  });
  it('stay on a site where they were not learned', () => {
    expect(cleaned('https://quay.example/a')).toBe(text);
  });
});

describe('a short label with no other label beside it', () => {
  const EVENT = `Spring concert in the old mill

The choir of the valley sings again after two years. There will be songs of Schubert and Brahms, and two new pieces.

Date: Sunday 4 May

Place: Old Mill, Bridge Road

The choir thanks everyone who helped to mend the roof. Without them there would be no concert this year.`;
  it('stays in a text without furniture', () => {
    expect(kindOf(EVENT, 'Date: Sunday')).toBeUndefined();
  });
});
